/** The page of changes: every version of the collection, and the corrections of our transcription. */
import type { Language } from "../../model/codes.ts";
import { formatDate } from "../../text/format-period.ts";
import type { ReleaseRecord } from "../../versions/release-record.ts";
import type { Collection } from "../collection.ts";
import { buildFrameView, type FrameView } from "../frame-view.ts";
import { buildPageContext, type PageContext } from "../page-context.ts";
import { paths } from "../paths.ts";
import { buildReleaseView, type ReleaseLineView, type ReleaseView } from "../release-view.ts";

/** The finished page; `feedHref` is empty for a collection without versions. */
export interface ChangesPageView {
  frame: FrameView;
  feedHref: string;
  releases: ReleaseView[];
  corrections: ReleaseLineView[];
  text: PageContext["text"];
}

/** Builds the page from the releases, the newest first. */
export function buildChangesPage(
  collection: Collection,
  language: Language,
  records: readonly ReleaseRecord[],
): ChangesPageView {
  const page = buildPageContext(collection, language, paths.changes(language));
  const { text, link } = page;
  const { corrections, observations } = collection.dataset;
  const corrected = new Set(corrections.map(({ figureId }) => figureId));
  const sourceOf = new Map(
    observations
      .filter(({ figureId }) => corrected.has(figureId))
      .map(({ figureId, source }) => [figureId, source]),
  );
  return {
    frame: buildFrameView(page, text.versions.changes, text.versions.lead, "downloads", [
      { text: text.nav.downloads, href: link(paths.downloads(language)) },
    ]),
    feedHref: records.length === 0 ? "" : link(paths.feed(language)),
    releases: records.map((record) => buildReleaseView(record, page)),
    corrections: corrections.map(({ figureId, before, after, date, reasonZh, reasonEn }) => {
      const source = sourceOf.get(figureId);
      return {
        text: `${formatDate(date, language)}${text.colon}${text.corrections.line(before, after)}`,
        href: source === undefined ? "" : link(paths.report(language, source), figureId),
        changes: [],
        reason: language === "zh" ? reasonZh : reasonEn,
      };
    }),
    text,
  };
}
