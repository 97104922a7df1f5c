import { type Host, seen } from "./host";

const suffixList = "the private section of https://publicsuffix.org/list/ (read 2026-11)";

/** Hosts without nodes in the Chinese mainland, by name; the endings of the names that they hand out. */
const overseas: Readonly<Record<string, readonly string[]>> = {
  Bitbucket: ["bitbucket.io"],
  Blogger: ["blogspot.com"],
  "bunny.net": ["b-cdn.net"],
  Cloudflare: [
    "pages.dev",
    "workers.dev",
    "r2.dev",
    "cfargotunnel.com",
    "cdn.cloudflare.net",
    "cdn.cloudflareanycast.net",
  ],
  Deno: ["deno.dev"],
  DigitalOcean: ["ondigitalocean.app", "digitaloceanspaces.com"],
  Fastly: ["fastly.net"],
  Firebase: ["web.app", "firebaseapp.com"],
  "Fly.io": ["fly.dev"],
  Framer: ["framer.app"],
  Ghost: ["ghost.io"],
  GitBook: ["gitbook.io"],
  "GitHub Pages": ["github.io"],
  "GitLab Pages": ["gitlab.io"],
  Google: [
    "googlehosted.com",
    "ghs.google.com",
    "run.app",
    "appspot.com",
    "cloudfunctions.net",
    "storage.googleapis.com",
  ],
  Heroku: ["herokudns.com", "herokuapp.com", "herokussl.com"],
  "Hugging Face": ["hf.space"],
  "IBM Cloud": ["appdomain.cloud"],
  KeyCDN: ["kxcdn.com"],
  Koyeb: ["koyeb.app"],
  Linode: ["linodeobjects.com", "linodeusercontent.com"],
  Netlify: ["netlify.app", "netlify.com", "netlifyglobalcdn.com"],
  Notion: ["notion.site"],
  "Oracle Cloud": ["oraclecloud.com"],
  Pantheon: ["pantheonsite.io"],
  Railway: ["railway.app"],
  "Read the Docs": ["readthedocs.io"],
  Render: ["onrender.com"],
  Replit: ["replit.app"],
  Shopify: ["myshopify.com"],
  Squarespace: ["squarespace.com"],
  Statuspage: ["stspg-customer.com"],
  Supabase: ["supabase.co"],
  Surge: ["surge.sh"],
  Tumblr: ["domains.tumblr.com"],
  Vercel: ["vercel-dns.com", "vercel-dns-*.com", "vercel.app", "now.sh"],
  Vultr: ["vultrobjects.com", "vultrusercontent.com"],
  Wasabi: ["wasabisys.com"],
  Webflow: ["webflow.com", "webflow.io"],
  Wix: ["wixdns.net", "wixsite.com", "wix.com"],
  "WordPress.com": ["wordpress.com"],
  "WP Engine": ["wpengine.com", "wpenginepowered.com"],
};

/** Hosts that serve from the mainland only. */
const mainland: Readonly<Record<string, readonly string[]>> = {
  "Cloudflare China Network": ["cdn.cloudflarecn.net"],
  "Gitee Pages": ["gitee.io"],
  "Sina App Engine": ["sinaapp.com"],
};

/** Edge networks that serve areas which their names hide, the mainland among them. */
const anywhere: Readonly<Record<string, readonly string[]>> = {
  Akamai: ["edgekey.net", "edgesuite.net", "akamaized.net", "akamaiedge.net", "akadns.net"],
  Baishan: ["bsclink.cn", "bsgslb.cn", "trpcdn.net"],
  CDNetworks: ["cdngc.net", "gccdn.net"],
  ChinaCache: ["ccgslb.com", "ccgslb.com.cn", "chinacache.net"],
  Imperva: ["incapdns.net", "impervadns.net"],
  UPYUN: ["aicdn.com"],
  Wangsu: ["wscdns.com", "wsdvs.com", "wswebcdn.com", "wswebpic.com", "lxdns.com", "cdn20.com"],
};

function hostsOf(table: Readonly<Record<string, readonly string[]>>, place: "mainland" | "overseas" | "undecided") {
  return Object.entries(table).map(
    ([name, endings]): Host => ({ name, forms: [{ endings, place, source: `${suffixList}; ${seen}` }] }),
  );
}

/** Hosts whose names tell where they serve from, without a region. */
export const hosting: readonly Host[] = [
  ...hostsOf(overseas, "overseas"),
  ...hostsOf(mainland, "mainland"),
  ...hostsOf(anywhere, "undecided"),
];
