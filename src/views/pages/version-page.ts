/** The page of one version: its files with their digests. */
import type { Language } from "../../model/codes.ts";
import { formatDate } from "../../text/format-period.ts";
import { SUMS_FILE } from "../../versions/release-archive.ts";
import type { ReleaseRecord } from "../../versions/release-record.ts";
import type { Collection } from "../collection.ts";
import { buildFrameView, type FrameView } from "../frame-view.ts";
import { buildPageContext, type LinkView, type PageContext } from "../page-context.ts";
import { paths } from "../paths.ts";
import { releaseAnchor } from "../release-view.ts";

/** A file with its size in bytes, written in full, because it is there to be checked. */
export interface VersionFileView extends LinkView {
  bytes: string;
  sha256: string;
}

/** The finished page; `archive` is `null` for a version that is not frozen. */
export interface VersionPageView {
  frame: FrameView;
  isFrozen: boolean;
  counts: string;
  dataDigest: string;
  files: VersionFileView[];
  archive: VersionFileView | null;
  sums: LinkView;
  command: string;
  changes: LinkView;
  text: PageContext["text"];
}

const grouped = new Intl.NumberFormat("en-US");

/** Builds the page of a release. */
export function buildVersionPage(
  collection: Collection,
  language: Language,
  { release, files, archive, counts }: ReleaseRecord,
): VersionPageView {
  const { version } = release;
  const date = formatDate(release.date, language);
  const page = buildPageContext(collection, language, paths.version(language, version));
  const { text, link } = page;
  // Files stand once, beside the English page.
  const folder = paths.version("en", version);
  const fileOf = ({ path, bytes, sha256 }: ReleaseRecord["files"][number]): VersionFileView => ({
    text: path,
    href: link(paths.file(`${folder}${path}`)),
    bytes: grouped.format(bytes),
    sha256,
  });
  const changesPath = paths.changes(language);
  return {
    frame: buildFrameView(
      page,
      text.versions.name(version),
      archive ? text.versions.subtitle(date) : text.versions.dated(date),
      "downloads",
      [
        { text: text.nav.downloads, href: link(paths.downloads(language)) },
        { text: text.versions.changes, href: link(changesPath) },
      ],
    ),
    isFrozen: archive !== null,
    counts: text.versions.counts(counts.figures, counts.sources, counts.indicators, counts.areas),
    dataDigest: release.digest,
    files: files.map(fileOf),
    archive: archive && fileOf(archive),
    sums: { text: SUMS_FILE, href: link(paths.file(`${folder}${SUMS_FILE}`)) },
    command: `sha256sum --check ${SUMS_FILE}`,
    changes: { text: text.versions.whatChanged(version), href: link(changesPath, releaseAnchor(version)) },
    text,
  };
}
