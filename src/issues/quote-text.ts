/** Text from a file as a message shows it: on one line, without characters that cannot be seen, and never long. */

const LONGEST_SHOWN = 60;

/**
 * Gives the text between double quotes, cut after 60 characters with the whole length told.
 *
 * Characters that do not print are written as `\u202e`, so that a message cannot be turned round by what it reports.
 */
export function quoteText(text: string): string {
  const shown = text.length > LONGEST_SHOWN ? text.slice(0, LONGEST_SHOWN) : text;
  const visible = shown.replace(
    /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  const length = text.length > LONGEST_SHOWN ? `… (${text.length.toLocaleString("en")} characters)` : "";
  return `"${visible}"${length}`;
}
