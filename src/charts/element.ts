/** Creates SVG elements in the document passed in. */

export const SVG_NAMESPACE = "http://www.w3.org/2000/svg";

/** Gives an element with these attributes (`undefined` leaves one out) and children; a string child is text. */
export function element(
  document: Document,
  name: string,
  attributes: Record<string, string | number | undefined>,
  children: readonly (Element | string)[] = [],
): SVGElement {
  const created = document.createElementNS(SVG_NAMESPACE, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) created.setAttribute(key, String(value));
  for (const child of children)
    created.appendChild(typeof child === "string" ? document.createTextNode(child) : child);
  return created;
}
