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
  /** What stands under a picture: `{0}` is a report, `{1}` the data, `{2}` how many other reports, `{3}` how many in all. */
  sourceOne: string;
  sourceMany: string;
  /** Title, what is shown, data, address. */
  citation: string;
  saved: string;
  copied: string;
  copyByHand: string;
  notLoaded: string;
  noCsv: string;
  noPicture: string;
  tableOnly: string;
}
