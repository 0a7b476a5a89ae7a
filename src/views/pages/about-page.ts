/** Pages of prose: only their frame is built. */
import type { Language } from "../../model/codes.ts";
import type { Collection } from "../collection.ts";
import { buildFrameView, type FrameView } from "../frame-view.ts";
import { buildPageContext } from "../page-context.ts";
import { paths } from "../paths.ts";

/** Builds the frame of the page about the site. */
export function buildAboutPage(collection: Collection, language: Language): FrameView {
  const page = buildPageContext(collection, language, paths.about(language));
  return buildFrameView(page, page.text.about.title, page.text.siteTagline, "about");
}
