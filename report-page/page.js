// Filters, the language switch and links to findings. Without it the page shows everything in one language.

const report = document.getElementById("report");
const searched = new WeakMap();

/** The text that a search looks at, with what a finding has in common with others; kept after the first look. */
function textOf(element) {
  const common = element.closest(".cause")?.querySelector(".head").textContent ?? "";
  const known = searched.get(element) ?? `${common} ${element.dataset.rule} ${element.textContent}`.toLowerCase();
  searched.set(element, known);
  return known;
}

function wanted(element, domain, text) {
  return (element.dataset.domain ?? "").includes(domain) && (text === "" || textOf(element).includes(text));
}

function filter() {
  const form = report.querySelector("form");
  const { domain, stack, rule, outcome, text } = Object.fromEntries(new FormData(form));
  const host = domain.trim().toLowerCase();
  const words = text.trim().toLowerCase();
  const shown = new Set();
  for (const finding of report.querySelectorAll(".finding")) {
    const { dataset } = finding;
    const matches =
      (!rule || dataset.rule === rule) &&
      (!outcome || dataset.outcome === outcome) &&
      (!stack || dataset.stack === stack);
    if (matches) shown.add(`#${finding.id}`);
    finding.hidden = !matches || !wanted(finding, host, words);
  }
  for (const entry of report.querySelectorAll(".domain")) {
    const mentions = [...entry.querySelectorAll(".mention")];
    const matches = (!rule && !outcome) || mentions.some((mention) => shown.has(mention.getAttribute("href")));
    const crosses = !stack || entry.dataset.stacks.split(" ").includes(stack);
    entry.hidden = !matches || !crosses || !wanted(entry, host, words);
  }
  const count = (what) => report.querySelectorAll(`${what}:not([hidden])`).length;
  const counts = { domains: count(".domain"), findings: count(".finding") };
  form.querySelector("output").textContent = form.dataset.shown.replaceAll(
    /\{(\w+):([^|}]+)\|?([^}]*)\}/g,
    (_, what, one, several) => `${counts[what]} ${counts[what] === 1 ? one : several || one}`,
  );
}

function unfold(open) {
  for (const entry of report.querySelectorAll(".domain:not([hidden])")) entry.open = open;
}

/** Puts the page's other language in place of this one, with filters and folds as they are. */
function changeLanguage() {
  const template = document.querySelector("template");
  const { documentElement: page } = document;
  const incoming = template.content;
  for (const control of report.querySelectorAll("[name]")) {
    incoming.querySelector(`[name=${control.name}]`).value = control.value;
  }
  const folds = incoming.querySelectorAll("details");
  for (const [index, entry] of report.querySelectorAll("details").entries()) folds[index].open = entry.open;
  const before = { title: document.title, language: page.lang, parts: [...report.childNodes] };
  report.replaceChildren(...incoming.childNodes);
  incoming.replaceChildren(...before.parts);
  document.title = template.dataset.title;
  page.lang = template.lang;
  template.dataset.title = before.title;
  template.lang = before.language;
  start();
  report.querySelector("[data-action=language]").focus();
}

/** Shows the finding that the address names, whatever is filtered out. */
function follow() {
  const target = document.getElementById(location.hash.slice(1));
  if (!target?.hidden) return;
  report.querySelector("form").reset();
  filter();
  target.scrollIntoView();
}

const actions = { language: changeLanguage, expand: () => unfold(true), collapse: () => unfold(false) };

function start() {
  for (const control of report.querySelectorAll("form, [data-action]")) control.hidden = false;
  filter();
}

report.addEventListener("click", ({ target }) => actions[target.dataset.action]?.());
report.addEventListener("input", filter);
report.addEventListener("submit", (event) => event.preventDefault());
report.addEventListener("reset", () => setTimeout(filter));
addEventListener("hashchange", follow);
start();
