/** One printed figure as pages show it, with the way back to its paragraph. */

import type { Messages } from "../i18n/en.ts";
import type { Language } from "../model/codes.ts";
import { formatPlain } from "../model/decimal.ts";
import type { Observation } from "../model/observation.ts";
import { formatBounds } from "../text/format-bounds.ts";
import { formatLocator } from "../text/format-locator.ts";
import { formatValue } from "../text/format-value.ts";
import { langOfText, type PageContext, sourceTitle } from "./page-context.ts";
import { paths } from "./paths.ts";

/** A short word beside a figure, with its explanation. */
export interface MarkView {
  text: string;
  title: string;
}

/** A printed figure with its texts, its plain numbers, and the way to its paragraph. */
export interface FigureView {
  figureId: string;
  isWithheld: boolean;
  /** The number, formatted; its bounds where the print gives no single number; the word for withheld ones. */
  text: string;
  /** The print, with the unit that stands elsewhere in brackets. */
  printed: string;
  printedLang: string;
  /** Bounds in signs, or empty for an exact number. */
  bounds: string;
  /** What the bounds rest on, in words; empty for withheld figures. */
  basis: string;
  href: string;
  source: string;
  sourceHref: string;
  where: string;
  whereShort: string;
  marks: MarkView[];
  notes: { text: string; lang: string }[];
  /** Plain decimals as in the published CSV; empty where there is none. */
  value: string;
  low: string;
  high: string;
}

const plain = (number: number | null): string => (number === null ? "" : formatPlain(number));

/** Gives a print with the unit that stands elsewhere: `125612 [万元]`. */
export function printOf({ asPrinted, unitPrinted }: Observation): string {
  return unitPrinted === "" ? asPrinted : `${asPrinted} [${unitPrinted}]`;
}

/** The power of ten of the last printed digit: a rounded number's bounds are one unit of it apart. */
function lastPowerOf({ low, high, boundBasis }: Observation): number | undefined {
  if (boundBasis !== "rounding" || low === null || high === null) return undefined;
  return Math.round(Math.log10(high - low));
}

/** The word for each relation; only the two that rest on a convention differ from the literal ones. */
function inexactWord({ relation, boundBasis }: Observation): keyof Messages["inexact"] | undefined {
  const isConvention = boundBasis === "convention";
  switch (relation) {
    case "gt":
      return isConvention ? "more" : "over";
    case "ge":
      return "atLeast";
    case "approx":
      return "about";
    case "lt":
      return isConvention ? "nearly" : "under";
    case "le":
      return "atMost";
    default:
      return undefined;
  }
}

/**
 * Gives the number as text with the word of its relation (`4,000+`, `over 1 billion yuan`), its bounds where the print gives no
 * single number, or the word for withheld. Below zero the words would say the opposite, so the bounds speak there.
 */
export function figureText(observation: Observation, { language, text }: PageContext): string {
  if (observation.relation === null) return text.figure.withheld;
  if (observation.value === null) return formatBounds(observation, language);
  const number = formatValue(
    observation.value,
    observation.unit,
    language,
    "nearest",
    lastPowerOf(observation),
  );
  const word = observation.value > 0 ? inexactWord(observation) : undefined;
  return word ? text.inexact[word](number) : number;
}

function buildMarks(observation: Observation, { text, collection }: PageContext): MarkView[] {
  const marks: MarkView[] = [];
  if (observation.status !== "A" && observation.status !== "Q")
    marks.push({ text: text.status[observation.status], title: text.statusLong[observation.status] });
  if (observation.seriesBreak !== "")
    marks.push({ text: text.breaks[observation.seriesBreak], title: text.breaks[observation.seriesBreak] });
  if (collection.disputed.has(observation.figureId))
    marks.push({ text: text.conflict.mark, title: text.conflict.markTitle });
  return marks;
}

/** Gives what a reader must know about a figure, in the other language where its own has nothing; empty for nothing. */
export function noteOf({ noteZh, noteEn }: Observation, language: Language): string {
  const note = language === "zh" ? noteZh || noteEn : noteEn || noteZh;
  return note.replace(/^borderline:\s*/, "");
}

/** Puts the title where a note names another report by its id. */
export function nameSources(note: string, page: PageContext): string {
  return note.replace(/[a-z0-9]+(?:-[a-z0-9]+)+/g, (word) =>
    page.collection.sources.has(word) ? sourceTitle(page, word) : word,
  );
}

function buildNotes(observation: Observation, page: PageContext): FigureView["notes"] {
  const { language, text } = page;
  const note = nameSources(noteOf(observation, language), page);
  const notes = note === "" ? [] : [{ text: note, lang: langOfText(note) }];
  if (
    observation.unitAssumed &&
    observation.relation !== null &&
    /\d|[一二三四五六七八九十]/.test(observation.asPrinted)
  )
    notes.push({ text: text.figure.unitAssumed, lang: language === "zh" ? "zh-CN" : "en" });
  return notes;
}

/** Builds the view of a figure on a page. */
export function buildFigureView(observation: Observation, page: PageContext): FigureView {
  const { language, text, link } = page;
  const printed = printOf(observation);
  const { boundBasis } = observation;
  return {
    figureId: observation.figureId,
    isWithheld: observation.relation === null,
    text: figureText(observation, page),
    printed,
    printedLang: langOfText(printed),
    bounds: formatBounds(observation, language),
    basis: boundBasis === null ? "" : text.basis[boundBasis],
    href: link(paths.report(language, observation.source), observation.figureId),
    source: sourceTitle(page, observation.source),
    sourceHref: link(paths.report(language, observation.source)),
    where: formatLocator(observation.locator, text),
    whereShort: formatLocator(observation.locator, text, true),
    marks: buildMarks(observation, page),
    notes: buildNotes(observation, page),
    value: plain(observation.value),
    low: plain(observation.low),
    high: plain(observation.high),
  };
}
