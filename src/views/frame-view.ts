/** What stands around every page: title, navigation, the other language, the trail. */
import { formatDate } from "../text/format-period.ts";
import type { LinkView, PageContext } from "./page-context.ts";
import { langOf } from "./page-context.ts";
import { otherLanguagePath, paths, type SitePath } from "./paths.ts";

/** The texts and links around the content of a page. */
export interface FrameView {
  lang: string;
  otherLang: string;
  path: SitePath;
  title: string;
  /** Title of the browser's window: the page's, then the site's. */
  windowTitle: string;
  description: string;
  siteName: string;
  siteNameOther: string;
  homeHref: string;
  navigation: (LinkView & { isCurrent: boolean })[];
  other: LinkView & { label: string };
  trail: LinkView[];
  /** Link to the root of the site, for files that all pages share. */
  rootHref: string;
  /** What the picture shows that other sites set beside a link to the page. */
  previewAlt: string;
  version: { files: LinkView; changes: LinkView; feed: LinkView } | null;
  text: { skip: string; navigation: string; trail: string; footer: string[] };
}

type Section =
  | "topics"
  | "areas"
  | "reports"
  | "compare"
  | "audit"
  | "coverage"
  | "downloads"
  | "methods"
  | "about";
const SECTIONS: readonly Section[] = [
  "topics",
  "areas",
  "reports",
  "compare",
  "audit",
  "coverage",
  "downloads",
  "methods",
  "about",
];

/** Gives the collection's version with links to its files, its changes and its feed; a collection without versions has none. */
function buildVersionView({ collection, language, text, link }: PageContext): FrameView["version"] {
  const { version, date } = collection.dataset.release;
  if (date === "") return null;
  return {
    files: {
      text: text.versions.footer(version, formatDate(date, language)),
      href: link(paths.version(language, version)),
    },
    changes: { text: text.versions.changes, href: link(paths.changes(language)) },
    feed: { text: `${text.siteName}${text.colon}${text.versions.changes}`, href: link(paths.feed(language)) },
  };
}

/** Builds the frame of a page. `trail` leads from the home page down to the page above. */
export function buildFrameView(
  page: PageContext,
  title: string,
  description: string,
  section: Section | "",
  trail: LinkView[] = [],
): FrameView {
  const { language, text, path, link, collection } = page;
  const other = language === "zh" ? "en" : "zh";
  const windowTitle =
    title === text.siteName ? `${title} · ${text.siteTagline}` : `${title} · ${text.siteName}`;
  return {
    lang: langOf(language),
    otherLang: langOf(other),
    path,
    title,
    windowTitle,
    description,
    siteName: text.siteName,
    siteNameOther: text.siteNameOther,
    homeHref: link(paths.home(language)),
    navigation: SECTIONS.map((id) => ({
      text: text.nav[id],
      href: link(paths[id](language)),
      isCurrent: id === section,
    })),
    other: {
      text: text.otherLanguage,
      href: link(otherLanguagePath(path)),
      lang: langOf(other),
      label: text.otherLanguageLabel,
    },
    trail: trail.length === 0 ? [] : [{ text: text.nav.home, href: link(paths.home(language)) }, ...trail],
    rootHref: link(paths.file("")),
    previewAlt: text.images.alt(windowTitle),
    version: buildVersionView(page),
    text: {
      skip: text.skipToContent,
      navigation: text.mainNavigation,
      trail: text.breadcrumb,
      footer: [
        text.footer.dataNote,
        text.footer.licence,
        text.footer.dataVersion(collection.dataset.digest.slice(0, 12)),
      ],
    },
  };
}
