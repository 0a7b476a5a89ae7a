/** How much room a text takes in a sheet. */

/** Gives the width in characters of the width of a digit; a Chinese character takes two. */
export function textWidth(text: string): number {
  return text.replace(/[^\u0000-\u2fff]/g, "xx").length;
}
