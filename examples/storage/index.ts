import { published } from "./published";

const archive = published("archive", { bucket: "archive-public", domain: "archive.example.com" });
const drafts = published("drafts", { bucket: "archive-drafts", domain: "drafts.example.net" });
const mirror = published("mirror", { bucket: "archive-mirror", domain: "mirror.example.net", region: "cn-hongkong" });

export const domains = [archive, drafts, mirror].map(({ domain }) => domain);
