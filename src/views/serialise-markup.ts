/** Writes markup so that it can stand inside a page. */

/** Gives the JSON of a value; no text in it can end the `script` element that holds it, nor open a comment. */
export function serialiseMarkup(markup: object): string {
  return JSON.stringify(markup).replaceAll("<", "\\u003c");
}
