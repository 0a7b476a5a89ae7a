/** Edits of a text by place, so that a page is mended without being parsed and written anew. */

/** What stands between two places is replaced; an empty stretch inserts. */
export interface TextEdit {
  start: number;
  end: number;
  text: string;
}

/**
 * Gives the text after all edits, whatever their order.
 *
 * @throws RangeError when two edits overlap or one lies outside the text.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  let done = 0;
  for (const edit of sorted) {
    if (edit.start < done || edit.end < edit.start || edit.end > text.length) {
      throw new RangeError(`Cannot edit ${edit.start} to ${edit.end}: the text is done up to ${done}`);
    }
    parts.push(text.slice(done, edit.start), edit.text);
    done = edit.end;
  }
  return parts.join("") + text.slice(done);
}

/** Gives text as it stands in a double-quoted attribute. */
export function escapeAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
}
