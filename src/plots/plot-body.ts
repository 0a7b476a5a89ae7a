/** Writes what Plot drew as SVG text. */
import { escapeXml, shortenNumbers } from "../charts/svg.ts";

/** Attributes that Plot sets and a chart does without: groups may bear no name. */
const DROPPED = new Set(["aria-label", "aria-hidden", "font-variant", "xmlns"]);

const GEOMETRY = new Set(
  "x y x1 y1 x2 y2 cx cy r d dy width height transform stroke-width points".split(" "),
);

/** Writes a node. Attributes are sorted, so that the order in which a DOM keeps them does not matter. */
function renderNode(node: Node): string {
  if (node.nodeType === 3) return escapeXml(node.textContent ?? "");
  if (node.nodeType !== 1) return "";
  const drawn = node as Element;
  const name = drawn.localName;
  if (name === "style") return "";
  let children = "";
  for (const child of drawn.childNodes) children += renderNode(child);
  if (children === "" && name === "g") return "";
  const attributes: string[] = [];
  for (const key of drawn.getAttributeNames()) {
    if (DROPPED.has(key)) continue;
    const value = drawn.getAttribute(key)!;
    attributes.push(` ${key}="${escapeXml(GEOMETRY.has(key) ? shortenNumbers(value) : value)}"`);
  }
  const start = `<${name}${attributes.sort().join("")}`;
  return children === "" ? `${start}/>` : `${start}>${children}</${name}>`;
}

/**
 * Gives what is in a drawing as SVG text, for `finishSvg()`: coordinates with two decimals, no styles, no names on groups,
 * empty groups left out. The same drawing gives the same bytes, whatever was drawn before.
 */
export function plotBody(drawn: Element): string {
  return [...drawn.childNodes].map(renderNode).join("");
}
