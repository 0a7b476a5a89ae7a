/** Puts words into the places of a text. */

/** Gives the text with `{0}`, `{1}`… replaced by what is given, which is not searched again. */
export function fillWords(text: string, ...given: readonly (string | number)[]): string {
  return text.replace(/\{(\d)\}/g, (place, index) => String(given[index as number] ?? place));
}
