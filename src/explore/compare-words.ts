/** The texts of the compare page that are set in the browser: plain JSON in one language, `{0}`, `{1}`… where something is put in. */

/** The texts; the page carries them. */
export interface CompareWords {
  /** Remarks on a series beside the others. */
  sameAxis: string;
  alone: string;
  otherUnit: string;
  attendances: string;
  otherMeasure: string;
  breakIn: string;
  definitionIn: string;
  otherPeriods: string;
  mixedPeriods: string;
  noCommonYear: string;
  onlyOne: string;
  noPairs: string;
  allWithheld: string;
  someWithheld: string;
  noPlace: string;
  /** Heads of the remarks: may stand together, stand apart, with care, not at all. */
  together: string;
  apart: string;
  care: string;
  nothing: string;
  flow: string;
  stock: string;
  ratio: string;
  /** Names of kinds of period in the plural. */
  year: string;
  half: string;
  quarter: string;
  month: string;
  date: string;
  span: string;
  /** The search. */
  hits: string;
  hitOne: string;
  hitsNone: string;
  more: string;
  seriesOne: string;
  seriesMany: string;
  figureOne: string;
  figureMany: string;
  /** How many of the figures charts draw: what other reports print for the same period they do not. */
  ofThemDrawn: string;
  loading: string;
  /** The list of series of an indicator. */
  filter: string;
  any: string;
  total: string;
  group: string;
  place: string;
  filterNone: string;
  filtered: string;
  showMore: string;
  close: string;
  full: string;
  added: string;
  removed: string;
  remove: string;
  clear: string;
  indicatorPage: string;
  focus: string;
  focusOn: string;
  /** What went wrong. */
  failed: string;
  /** Names of the index and of the script for charts, where they could not be loaded. */
  index: string;
  drawing: string;
  retry: string;
  unknownSeries: string;
  unknownIndicator: string;
  tooMany: string;
  /** The table of figures. */
  period: string;
  figure: string;
  noFigure: string;
  printed: string;
  bounds: string;
  change: string;
  source: string;
  against: string;
  summaryOne: string;
  summaryMany: string;
  noneInYears: string;
  titleMore: string;
  listComma: string;
  colon: string;
}
