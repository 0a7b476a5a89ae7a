/** Writes pictures as SVG text: elements, and the finishing of the whole. */
import type { Language } from "../model/codes.ts";
import type { ChartTextView } from "./chart-views.ts";

/** The namespace of every element of a picture. Source: SVG 2, section 1.3. */
export const SVG_NAMESPACE = "http://www.w3.org/2000/svg";

/** Where the mark of a figure stands. Units: px from the top left of the picture. */
export interface MarkPlace {
  /** Id of the figure; empty where the mark stands for none. */
  id: string;
  xPx: number;
  yPx: number;
}

/** What the finished picture says about itself. `key` and the width make its ids. */
export interface SvgHead {
  /** Names the form in the class of the root. */
  form: string;
  key: string;
  language: Language;
  text: ChartTextView;
  widthPx: number;
  heightPx: number;
  /** Where a pointer finds the figures. */
  places?: readonly MarkPlace[];
}

/** The attributes of an element; `undefined` leaves one out. */
export type Attributes = Record<string, string | number | undefined>;

// Nearly every text has none of these: one look costs less than five replacements.
const NOT_XML = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Escapes text for element content and double-quoted attributes. Characters that XML cannot bear are left out. */
export function escapeXml(text: string): string {
  return text.replace(NOT_XML, (character) => ENTITIES[character] ?? "");
}

/** Gives a number with at most two decimals. */
export function shortNumber(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Shortens the numbers with decimals in the text of a path or a transform. */
export function shortenNumbers(text: string): string {
  return text.replace(/-?\d+\.\d+(e-\d+)?/g, (found) => shortNumber(+found));
}

/**
 * Gives an element as text; `children` are text that is SVG already. Numbers are written short, also those in paths and
 * transforms. A group without children is nothing.
 */
export function element(name: string, attributes: Attributes, children = ""): string {
  if (name === "g" && children === "") return "";
  let start = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value === undefined) continue;
    const isShape = key === "d" || key === "transform";
    start += ` ${key}="${typeof value === "number" ? shortNumber(value) : isShape ? shortenNumbers(value) : escapeXml(value)}"`;
  }
  return children === "" ? `${start}/>` : `${start}>${children}</${name}>`;
}

/** Gives a path, or nothing where there is nothing to draw. */
export function path(d: string, attributes: Attributes): string {
  return d === "" ? "" : element("path", { d, ...attributes });
}

/**
 * Gives the picture as SVG text: named and described for assistive tools, with ids of its own, and with the places of its
 * marks as `data-places="<id>:<x>,<y> …"` in whole px.
 *
 * @throws TypeError when the key is not fit for an id.
 */
export function finishSvg(body: string, head: SvgHead): string {
  const { form, key, language, text, widthPx, heightPx, places = [] } = head;
  if (/[^a-z0-9-]/.test(key)) throw new TypeError(`Cannot make ids of chart key "${key}"`);
  const [width, height] = [shortNumber(widthPx), shortNumber(heightPx)];
  const id = `${key}-${width.replace(".", "-")}`;
  const named = places
    .filter((place) => place.id !== "")
    .map((place) => `${place.id}:${Math.round(place.xPx)},${Math.round(place.yPx)}`);
  return element(
    "svg",
    {
      xmlns: SVG_NAMESPACE,
      class: `chart chart-${form}`,
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: "img",
      "aria-labelledby": `${id}-t ${id}-d`,
      lang: language === "zh" ? "zh-Hans" : language,
      fill: "currentColor",
      "data-places": named.join(" ") || undefined,
    },
    `<title id="${id}-t">${escapeXml(text.title)}</title><desc id="${id}-d">${escapeXml(text.finding)}</desc>${body}`,
  );
}
