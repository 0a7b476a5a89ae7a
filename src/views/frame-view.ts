/** What stands around every page: title, navigation, the other language, the trail. */
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
  text: { skip: string; navigation: string; trail: string; footer: string[] };
}

type Section = "topics" | "areas" | "reports" | "audit" | "coverage" | "downloads" | "methods" | "about";
const SECTIONS: readonly Section[] = [
  "topics",
  "areas",
  "reports",
  "audit",
  "coverage",
  "downloads",
  "methods",
  "about",
];

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
  return {
    lang: langOf(language),
    otherLang: langOf(other),
    path,
    title,
    windowTitle: title === text.siteName ? `${title} · ${text.siteTagline}` : `${title} · ${text.siteName}`,
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
