/** Creates SVG elements in the document passed in. */

/** The namespace of every element of a picture. Source: SVG 2, section 1.3. */
export const SVG_NAMESPACE = "http://www.w3.org/2000/svg";

/** Gives an element with these attributes (`undefined` leaves one out) and children; a string child is text. */
export function element(
  document: Document,
  name: string,
  attributes: Record<string, string | number | undefined>,
  children: readonly (Element | string)[] = [],
): SVGElement {
  const created = document.createElementNS(SVG_NAMESPACE, name) as SVGElement;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) created.setAttribute(key, String(value));
  }
  for (const child of children)
    created.appendChild(typeof child === "string" ? document.createTextNode(child) : child);
  return created;
}
