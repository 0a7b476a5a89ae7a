/** Fits the quotation marks of Latin text to the font of pictures. */

/**
 * Gives SVG text with straight quotation marks and apostrophes: a Chinese font sets the curly ones a whole character
 * wide, which tears Latin words apart. For pictures whose language is not Chinese.
 */
export function straightenQuotes(svg: string): string {
  return svg.replace(/[“”]/g, "&quot;").replace(/[‘’]/g, "'");
}
