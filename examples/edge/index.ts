import { downloads, pages } from "./acceleration";
import { shop } from "./site";
import { library, stage } from "./video";

export const names = [downloads.cname, pages.cname, library.cname];
export const stream = stage.domainName;
export const site = shop.siteName;
