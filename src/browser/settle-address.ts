/** The address of a site that was built without knowing it: a reader's browser does. */

/**
 * Gives a text with the true address in the place of the unknown one, as `holder` names both; a page that was opened from disk has
 * no address that others could use, and leaves it. `encode` is how the text has it written.
 */
export function settleAddress(
  text: string,
  { dataset }: HTMLElement,
  encode: (address: string) => string = String,
): string {
  if (!location.protocol.startsWith("http")) return text;
  const root = new URL(dataset.rootHref ?? "", location.href).href;
  return text.replaceAll(encode(dataset.root ?? ""), encode(root));
}
