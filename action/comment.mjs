// Says what was found in one comment on the pull request, which every run brings up to date.
import { readFileSync } from "node:fs";

const { GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_TOKEN, ICP_JSON, ICP_MARKDOWN, ICP_PULL_REQUEST } = process.env;

const { evaluated, violations, undetermined } = JSON.parse(readFileSync(ICP_JSON, "utf8")).summary;
const marker = `<!-- icp-guard: ${evaluated.map(encodeURI).join(" ")} -->`;
const body = `${marker}\n\n${readFileSync(ICP_MARKDOWN, "utf8")}`;

try {
  const before = await earlierComment();
  if (before) await ask("PATCH", `comments/${before.id}`, { body });
  else if (violations + undetermined > 0) await ask("POST", `${ICP_PULL_REQUEST}/comments`, { body });
} catch ({ message }) {
  const needed = "A comment takes the permission pull-requests: write, which runs for forks and Dependabot do not get.";
  process.stdout.write(`::warning title=No comment on the pull request::${message}. ${needed}\n`);
}

/** The comment of an earlier run; others may have quoted it. */
async function earlierComment() {
  const size = 100;
  for (let page = 1; ; page++) {
    const comments = await ask("GET", `${ICP_PULL_REQUEST}/comments?per_page=${size}&page=${page}`);
    const found = comments.find(({ user, body }) => user?.login === "github-actions[bot]" && body.startsWith(marker));
    if (found || comments.length < size) return found;
  }
}

async function ask(method, path, content) {
  const response = await fetch(`${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}/issues/${path}`, {
    method,
    headers: {
      accept: "application/vnd.github+json",
      authorization: `Bearer ${GITHUB_TOKEN}`,
      "content-type": "application/json",
      "x-github-api-version": "2022-11-28",
    },
    ...(content && { body: JSON.stringify(content) }),
  });
  if (!response.ok) throw new Error(`GitHub answers ${response.status} ${response.statusText}`);
  return response.json();
}
