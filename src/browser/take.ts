/** Taking a chart away: as picture, as table, as citation, as a frame for another page. */
import { framePicture } from "../charts/frame-picture.ts";
import { LIGHT_PALETTE } from "../charts/palette.ts";
import { fillWords } from "../explore/fill-words.ts";
import { filterCsv } from "./filter-csv.ts";
import { saveFile, toPng } from "./save-file.ts";
import type { WorkbenchWords } from "./workbench-words.ts";

/** What is taken. Addresses are whole. */
export interface TakenView {
  /** Begins the names of files. */
  id: string;
  /** `view` in the names of files. */
  name: string;
  pictures: readonly SVGSVGElement[];
  /** What the pictures show, beneath the title. */
  subtitle: string;
  /** Which reports print what is shown, and which data it is. */
  source: string;
  /** Ids of the figures in view. */
  ids: readonly string[];
  address: string;
  embedAddress: string;
  csvAddress: string;
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

function toSvg({ pictures, subtitle, source, address, words }: TakenView): string {
  const texts = pictures.map((picture) => {
    const copy = picture.cloneNode(true) as SVGSVGElement;
    for (const ring of copy.querySelectorAll(".ring")) ring.remove();
    return new XMLSerializer().serializeToString(copy);
  });
  const lang = document.documentElement.lang === "en" ? "en" : "zh";
  return framePicture(texts, { title: words.title, subtitle, source, address, lang }, LIGHT_PALETTE);
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
    const name = `${view.id}-${view.name}.csv`;
    try {
      const response = await fetch(view.csvAddress);
      if (!response.ok) return { said: view.words.noCsv };
      saveFile(new Blob([filterCsv(await response.text(), view.ids)], { type: "text/csv" }), name);
    } catch {
      return { said: view.words.noCsv };
    }
    return { said: fillWords(view.words.saved, name) };
  },
  cite: ({ words, address, subtitle }) =>
    copyText(fillWords(words.citation, words.title, subtitle, words.data, address), words),
  embed: ({ words, embedAddress }) =>
    copyText(
      `<iframe src="${escapeText(embedAddress)}" title="${escapeText(words.title)}" width="100%" height="640" loading="lazy" style="border:0"></iframe>\n${LISTENER}`,
      words,
    ),
};
