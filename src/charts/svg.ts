/** The finishing step: from the SVG that Plot drew to the text that stands in a page. */
import type { Language } from "../model/codes.ts";
import type { ChartTextView } from "./chart-views.ts";
import { SVG_NAMESPACE } from "./element.ts";

/** What the finished picture says about itself. `key` and the width make its ids. */
export interface SvgHead {
  form: "level" | "change" | "ranking" | "spark" | "ranges";
  key: string;
  language: Language;
  text: ChartTextView;
  widthPx: number;
  heightPx: number;
}

/** Attributes that Plot sets and a chart does without: groups may bear no name, and the root is written anew. */
const DROPPED = new Set(["aria-label", "aria-hidden", "font-variant", "xmlns"]);

// Nearly every value has neither: one look costs less than five replacements.
const NOT_XML = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** Escapes text for element content and double-quoted attributes. Characters that XML cannot bear are left out. */
export function escapeXml(text: string): string {
  if (!NOT_XML.test(text)) return text;
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}

/** Gives a number with at most two decimals, without a leading zero: `-.5`, `12.35`, `0`. */
function shortNumber(text: string): string {
  const rounded = String(Math.round(Number(text) * 100) / 100);
  if (rounded.startsWith("0.")) return rounded.slice(1);
  return rounded.startsWith("-0.") ? `-${rounded.slice(2)}` : rounded;
}

const GEOMETRY = new Set(
  "x y x1 y1 x2 y2 cx cy r d dy width height transform stroke-width points".split(" "),
);

/** What may be written shorter: numbers with decimals or an exponent, and a zero with a sign; whole numbers stay. */
const LONG_NUMBER = /-?\d*\.\d+(?:e[+-]?\d+)?|-?\d+e[+-]?\d+|-0(?![.\d])/g;

function finishAttribute(name: string, value: string): string {
  return GEOMETRY.has(name) ? value.replace(LONG_NUMBER, shortNumber) : value;
}

/** Writes a node. Attributes are sorted, so that the order in which a DOM keeps them does not matter. */
function serialise(node: Node): string {
  if (node.nodeType === 3) return escapeXml(node.textContent ?? "");
  if (node.nodeType !== 1) return "";
  const drawn = node as Element;
  const name = drawn.localName;
  if (name === "style") return "";
  let children = "";
  for (const child of drawn.childNodes) children += serialise(child);
  if (children === "" && name === "g") return "";
  const attributes: string[] = [];
  for (const key of drawn.getAttributeNames())
    if (!DROPPED.has(key))
      attributes.push(` ${key}="${escapeXml(finishAttribute(key, drawn.getAttribute(key)!))}"`);
  const start = `<${name}${attributes.sort().join("")}`;
  return children === "" ? `${start}/>` : `${start}>${children}</${name}>`;
}

/**
 * Gives the picture as SVG text: named and described for assistive tools, ids of its own, coordinates with two
 * decimals, no styles, empty groups left out. The same drawing gives the same bytes, whatever was drawn before.
 *
 * @throws TypeError when the key is not fit for an id.
 */
export function finishSvg(drawn: Element, head: SvgHead): string {
  if (!/^[a-z0-9-]+$/.test(head.key))
    throw new TypeError(`Cannot make ids of chart key "${head.key}": expected [a-z0-9-]+`);
  const width = shortNumber(String(head.widthPx));
  const height = shortNumber(String(head.heightPx));
  const id = `${head.key}-${width.replace(".", "-")}`;
  const attributes = [
    `xmlns="${SVG_NAMESPACE}"`,
    `class="chart chart-${head.form}"`,
    `viewBox="0 0 ${width} ${height}"`,
    `width="${width}" height="${height}"`,
    `role="img" aria-labelledby="${id}-t ${id}-d"`,
    `lang="${head.language === "zh" ? "zh-Hans" : "en"}"`,
    'fill="currentColor"',
  ];
  const names = `<title id="${id}-t">${escapeXml(head.text.title)}</title><desc id="${id}-d">${escapeXml(head.text.finding)}</desc>`;
  return `<svg ${attributes.join(" ")}>${names}${[...drawn.childNodes].map(serialise).join("")}</svg>`;
}
