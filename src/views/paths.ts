/** Every address of the site, and relative links between them, so that one folder works under any base path and from disk. */
import type { Language } from "../model/codes.ts";

/** An address below the root of the site, without a leading slash: `zh/indicators/grids/`, or empty for the home page. */
export type SitePath = string;

const inLanguage = (language: Language, path: string): SitePath => (language === "zh" ? `zh/${path}` : path);

/** The addresses of the pages. Ids are URL-safe by the checks on `data/`. */
export const paths = {
  home: (language: Language): SitePath => inLanguage(language, ""),
  topics: (language: Language): SitePath => inLanguage(language, "topics/"),
  topic: (language: Language, id: string): SitePath => inLanguage(language, `topics/${id}/`),
  indicators: (language: Language): SitePath => inLanguage(language, "indicators/"),
  indicator: (language: Language, id: string): SitePath => inLanguage(language, `indicators/${id}/`),
  /** The workbench of an indicator alone, for frames in other pages. */
  embed: (language: Language, id: string): SitePath => inLanguage(language, `embed/${id}/`),
  areas: (language: Language): SitePath => inLanguage(language, "areas/"),
  area: (language: Language, id: string): SitePath => inLanguage(language, `areas/${id}/`),
  reports: (language: Language): SitePath => inLanguage(language, "reports/"),
  report: (language: Language, id: string): SitePath => inLanguage(language, `reports/${id}/`),
  audit: (language: Language): SitePath => inLanguage(language, "audit/"),
  coverage: (language: Language): SitePath => inLanguage(language, "coverage/"),
  compare: (language: Language): SitePath => inLanguage(language, "compare/"),
  /** The files that the compare page loads. */
  compareIndex: (language: Language): SitePath => inLanguage(language, "compare/index.json"),
  compareSeries: (language: Language, id: string): SitePath =>
    inLanguage(language, `compare/series/${id}.json`),
  comparePiece: (language: Language, id: string, piece: number): SitePath =>
    inLanguage(language, `compare/series/${id}/${piece}.json`),
  downloads: (language: Language): SitePath => inLanguage(language, "data/"),
  codebook: (language: Language): SitePath => inLanguage(language, "data/codebook/"),
  /** The page of the addresses that programs use. */
  api: (language: Language): SitePath => inLanguage(language, "data/api/"),
  methods: (language: Language): SitePath => inLanguage(language, "methods/"),
  about: (language: Language): SitePath => inLanguage(language, "about/"),
  /** The chart of an indicator as a picture that stands alone. */
  chart: (language: Language, id: string, format: "svg" | "png"): SitePath =>
    inLanguage(language, `charts/${id}.${format}`),
  /** The picture that other sites show of a page: `previews/zh/indicators/grids.png`. */
  preview: (page: SitePath): SitePath =>
    `previews/${/^(?:zh\/)?$/.test(page) ? `${page}index` : page.replace(/\/$/, "")}.png`,
  changes: (language: Language): SitePath => inLanguage(language, "changes/"),
  version: (language: Language, version: string): SitePath => inLanguage(language, `v/${version}/`),
  feed: (language: Language): SitePath => inLanguage(language, "feed.xml"),
  /** A file of citations: `data/citations/zh/reports.bib`. */
  citations: (language: Language, name: string): SitePath => `data/citations/${language}/${name}`,
  /** A published file, the same for both languages: `data/observations.csv`. */
  file: (path: string): SitePath => path,
} as const;

/** Gives the address of the same page in the other language. */
export function otherLanguagePath(path: SitePath): SitePath {
  return path === "zh/" || path.startsWith("zh/") ? path.slice(3) : `zh/${path}`;
}

/**
 * Gives the relative link from one page to another address, with a fragment where one is given.
 *
 * `from` is a page, so it is empty or ends with a slash; a link from a page to itself is `./`, or the fragment alone.
 */
export function hrefFrom(from: SitePath, to: SitePath, fragment = ""): string {
  const hash = fragment === "" ? "" : `#${fragment}`;
  if (from === to) return hash === "" ? "./" : hash;
  const fromParts = from.split("/").slice(0, -1);
  const toParts = to.split("/");
  let shared = 0;
  while (shared < fromParts.length && shared < toParts.length - 1 && fromParts[shared] === toParts[shared])
    shared++;
  const up = "../".repeat(fromParts.length - shared);
  const down = toParts.slice(shared).join("/");
  return `${up}${down}` === "" ? `./${hash}` : `${up}${down}${hash}`;
}
