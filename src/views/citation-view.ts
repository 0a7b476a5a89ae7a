/** How a page shows citations: every format with its text and its file, the one that readers of the language need first. */
import { CITATION_FORMATS, type CitationFormat, citationFileLink } from "../citations/citation-formats.ts";
import type { CitationRecord } from "../citations/citation-record.ts";
import { citeFigure } from "../citations/cite-figure.ts";
import { messages } from "../i18n/messages.ts";
import type { Language } from "../model/codes.ts";
import { type CitationPlace, citeCollection, citeIndicator, citeReport } from "./citation-records.ts";
import { type LinkView, langOf } from "./page-context.ts";
import { hrefFrom, paths, type SitePath } from "./paths.ts";

/**
 * Stands for the address of a site that was built without knowing it; scripts put the true one in its place.
 *
 * No link and no file that leaves the site ever has it.
 */
export const UNKNOWN_ROOT = "https://…/";

/** The forms in which many citations stand in one file. */
const FILE_ENDINGS = CITATION_FORMATS.filter(({ isProse }) => !isProse).map(({ name, ending }) => ({
  text: name,
  ending,
}));

/** One format of a citation; `href` holds the file. */
export interface CitationFormView {
  id: string;
  name: string;
  text: string;
  lang: string;
  isProse: boolean;
  fileName: string;
  href: string;
}

/** The texts around citations. */
export interface CitationWords {
  copy: string;
  file: string;
  copied: string;
  selected: string;
}

/** Everything about citing one thing. `root` and `rootHref` tell scripts what to put in the place of an unknown address. */
export interface CitationView {
  title: string;
  help: string;
  forms: CitationFormView[];
  /** Files that hold many at once; only the collection has any. */
  files: { label: string; links: LinkView[] }[];
  words: CitationWords;
  root: string;
  rootHref: string;
}

/** What the dialog for single figures needs; `record` is that of their report, as JSON that a script element may hold. */
export interface FigureCitationView {
  title: string;
  help: string;
  close: string;
  format: string;
  formats: { id: string; name: string }[];
  record: string;
  words: CitationWords;
  root: string;
  rootHref: string;
  /** How to cite a figure where no script runs, with an example; empty for a report without figures. */
  unscripted: string;
  example: { text: string; lang: string };
}

function wordsOf(language: Language): CitationWords {
  const text = messages(language);
  return {
    copy: text.citation.copy,
    file: text.citation.file,
    copied: text.citation.copied,
    selected: text.citation.selected,
  };
}

/** Gives the formats with the one first that the language's readers know best. */
function formatsFor(language: Language): CitationFormat[] {
  const first = language === "zh" ? "gbt" : "apa";
  return CITATION_FORMATS.toSorted((a, b) => Number(b.id === first) - Number(a.id === first));
}

function buildView(record: CitationRecord, path: SitePath, title: string, help: string[]): CitationView {
  const { language } = record;
  return {
    title,
    help: help.join(language === "zh" ? "" : " "),
    forms: formatsFor(language).map((format) => {
      const text = format.render(record);
      return {
        id: format.id,
        name: format.name,
        text: text.trimEnd(),
        lang: langOf(format.id === "gbt" ? record.workLanguage : language),
        isProse: format.isProse,
        fileName: `${record.key}.${format.ending}`,
        href: citationFileLink(text, format),
      };
    }),
    files: [],
    words: wordsOf(language),
    root: UNKNOWN_ROOT,
    rootHref: hrefFrom(path, paths.file("")),
  };
}

const settle = (place: CitationPlace): CitationPlace => ({ ...place, root: place.root || UNKNOWN_ROOT });

/** Builds the citations of the collection, for the page at `path`. */
export function buildCollectionCitation(place: CitationPlace, path: SitePath): CitationView {
  const { language } = place;
  const text = messages(language);
  const help = [text.citation.helpCollection, text.citation.helpDate];
  const filesOf = (label: string, name: string) => ({
    label,
    links: FILE_ENDINGS.map(({ text, ending }) => ({
      text,
      href: hrefFrom(path, paths.citations(language, `${name}.${ending}`)),
    })),
  });
  return {
    ...buildView(citeCollection(settle(place)), path, text.citation.citeCollection, help),
    files: [filesOf(text.citation.allReports, "reports"), filesOf(text.citation.allIndicators, "indicators")],
  };
}

/** Builds the citations of an indicator. */
export function buildIndicatorCitation(place: CitationPlace, id: string): CitationView {
  const text = messages(place.language);
  return buildView(
    citeIndicator(settle(place), id),
    paths.indicator(place.language, id),
    text.citation.citeIndicator,
    [text.citation.helpIndicator],
  );
}

/** Builds the citations of a report. */
export function buildReportCitation(place: CitationPlace, id: string): CitationView {
  const text = messages(place.language);
  return buildView(
    citeReport(settle(place), id),
    paths.report(place.language, id),
    text.citation.citeReport,
    [text.citation.helpReport, text.citation.helpDate],
  );
}

/** Builds what cites the figures of a report; `undefined` for a report without figures. */
export function buildFigureCitation(place: CitationPlace, id: string): FigureCitationView | undefined {
  const { collection, language } = place;
  const [first] = collection.observationsBySource.get(id) ?? [];
  if (!first) return undefined;
  const text = messages(language);
  const record = citeReport(settle(place), id);
  const [format] = formatsFor(language);
  const { figureId, locator, asPrinted } = first;
  return {
    title: text.citation.citeFigure,
    help: text.citation.helpFigure,
    close: text.citation.close,
    format: text.citation.format,
    formats: formatsFor(language).map((entry) => ({ id: entry.id, name: entry.name })),
    // A script element ends at the first `</script`, wherever it stands.
    record: JSON.stringify(record).replaceAll("<", "\\u003c"),
    words: wordsOf(language),
    root: UNKNOWN_ROOT,
    rootHref: hrefFrom(paths.report(language, id), paths.file("")),
    unscripted: text.citation.unscripted,
    example: {
      text: format?.render(citeFigure(record, { figureId, locator, printed: asPrinted })) ?? "",
      lang: langOf(format?.id === "gbt" ? record.workLanguage : language),
    },
  };
}
