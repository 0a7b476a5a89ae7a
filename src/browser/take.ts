/** Taking a chart away: as picture, as table, as citation, as a frame for another page. */
import { framePicture } from "../charts/frame-picture.ts";
import { LIGHT_PALETTE } from "../charts/palette.ts";
import { fillWords } from "../explore/fill-words.ts";
import { describeTaken } from "./describe-taken.ts";
import { filterCsv } from "./filter-csv.ts";
import { joinCsv } from "./join-csv.ts";
import { saveFile, toPng } from "./save-file.ts";
import { titlePicture } from "./title-picture.ts";
import type { WorkbenchWords } from "./workbench-words.ts";

/** What is taken. Addresses are whole. */
export interface TakenView {
  /** Begins the names of files. */
  id: string;
  /** `view` in the names of files. */
  name: string;
  pictures: readonly SVGSVGElement[];
  title: string;
  /** What stands beneath the title: of the names and periods what the titles do not say. */
  titles: string;
  names: readonly string[];
  /** Of the figures, in order of time. */
  periods: readonly string[];
  /** Which reports print what is shown, and which data it is. */
  source: string;
  /** Ids of the figures in view. */
  ids: readonly string[];
  address: string;
  embedAddress: string;
  /** Published tables that hold the rows in view; all have the same columns. */
  csvAddresses: readonly string[];
  words: WorkbenchWords;
}

/** Says what was taken, or what to do instead; `text` is there to be copied by hand. */
export interface TakeResult {
  said: string;
  text?: string;
}

/** The pages around a frame may listen for its height. */
const LISTENER =
  '<script>addEventListener("message",e=>{if(e.data?.type==="reported-figures:height")for(const f of document.querySelectorAll("iframe"))if(f.contentWindow===e.source)f.style.height=e.data.height+"px"})</script>';

const escapeText = (text: string): string => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;");

function toSvg({ pictures, title, titles, names, periods, source, address, words }: TakenView): string {
  const texts = pictures.map((picture) => {
    const copy = picture.cloneNode(true) as SVGSVGElement;
    for (const ring of copy.querySelectorAll(".ring")) ring.remove();
    const text = new XMLSerializer().serializeToString(copy);
    return pictures.length > 1 ? titlePicture(text, picture.querySelector("title")?.textContent ?? "") : text;
  });
  const isDisputed = pictures.some((picture) => picture.textContent?.includes("≠"));
  const subtitle = describeTaken(titles, names, periods, words);
  const beneath = isDisputed ? `${words.disputed} ${source}` : source;
  const lang = document.documentElement.lang === "en" ? "en" : "zh";
  return framePicture(texts, { title, subtitle, source: beneath, address, lang }, LIGHT_PALETTE);
}

async function copyText(text: string, words: WorkbenchWords): Promise<TakeResult> {
  try {
    await navigator.clipboard.writeText(text);
    return { said: words.copied, text };
  } catch {
    return { said: words.copyByHand, text };
  }
}

/** The ways of taking a view, by the name that a button gives. */
export const TAKES: Record<string, (view: TakenView) => Promise<TakeResult>> = {
  async png(view) {
    if (view.pictures.length === 0) return { said: view.words.tableOnly };
    const name = `${view.id}-${view.name}.png`;
    try {
      saveFile(await toPng(toSvg(view)), name);
    } catch {
      return { said: view.words.noPicture };
    }
    return { said: fillWords(view.words.saved, name) };
  },
  async svg(view) {
    if (view.pictures.length === 0) return { said: view.words.tableOnly };
    const name = `${view.id}-${view.name}.svg`;
    saveFile(new Blob([toSvg(view)], { type: "image/svg+xml" }), name);
    return { said: fillWords(view.words.saved, name) };
  },
  async csv(view) {
    const { words } = view;
    if (view.ids.length === 0) return { said: words.nothingDrawn };
    const isChange = view.name === "change" || view.name === "growth";
    const name = `${view.id}-${isChange ? "changes" : "figures"}.csv`;
    try {
      const tables = await Promise.all(
        view.csvAddresses.map(async (address) => {
          const response = await fetch(address);
          if (!response.ok) throw new TypeError(`Cannot load the table: status ${response.status}`);
          return filterCsv(await response.text(), view.ids);
        }),
      );
      saveFile(new Blob([joinCsv(tables)], { type: "text/csv" }), name);
    } catch {
      return { said: words.noCsv };
    }
    return { said: fillWords(isChange ? words.savedChanges : words.savedFigures, name) };
  },
  cite: ({ words, title, titles, names, periods, address }) => {
    const subtitle = describeTaken(titles, names, periods, words);
    const named = subtitle === "" ? title : fillWords(words.titled, title, subtitle);
    return copyText(fillWords(words.citation, named, words.data, address), words);
  },
  embed: ({ words, title, embedAddress }) =>
    copyText(
      `<iframe src="${escapeText(embedAddress)}" title="${escapeText(title)}" width="100%" height="640" loading="lazy" style="border:0"></iframe>\n${LISTENER}`,
      words,
    ),
};
