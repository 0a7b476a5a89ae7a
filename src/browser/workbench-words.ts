/** The texts that the script of a workbench says: plain JSON in one language, `{0}`, `{1}`… where something is put in. */
import type { ExploreWords } from "../explore/explore-words.ts";

/** They stand in the page beside the chart. */
export interface WorkbenchWords {
  explore: ExploreWords;
  /** Name of the indicator: the title of what is taken away. */
  title: string;
  /** Site, version of the data and date of the newest report. */
  data: string;
  /** How many series are chosen, of how many. */
  chosen: string;
  noneChosen: string;
  /** Where a view has nothing to draw. */
  nothingDrawn: string;
  noHit: string;
  /** `{0}` are keys that the address names in vain. */
  unknown: string;
  /** Beneath small charts: `{0}` of them; and how many series of a chart are not told of. */
  apart: string;
  moreTold: string;
  /** Names of what is plotted; a number `{0}` with its bounds `{1}`; bounds. */
  plotted: Record<"change" | "growth" | "index", string>;
  beside: string;
  fromTo: string;
  /** Beside controls that do nothing in the view. */
  logOnly: string;
  layoutOnly: string;
  /** Explains the sign at figures that another report contradicts. */
  disputed: string;
  /** What stands under a picture: `{0}` is a report, `{1}` the data, `{2}` how many other reports, `{3}` how many in all. */
  sourceOne: string;
  sourceMany: string;
  /** A title with what is shown; the citation: that, data, address. */
  titled: string;
  citation: string;
  /** What a file holds: its name. */
  saved: string;
  savedFigures: string;
  savedChanges: string;
  copied: string;
  copyByHand: string;
  notLoaded: string;
  noCsv: string;
  noPicture: string;
  tableOnly: string;
}
