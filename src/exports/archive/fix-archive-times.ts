/** Gives the files of a finished ZIP one fixed time, where its writer takes the clock's. */

/** Signatures and places of fields. Source: PKWARE APPNOTE 4.3.7 (local header), 4.3.12 (directory), 4.3.16 (its end). */
const LOCAL = { signature: 0x04034b50, time: 10 };
const ENTRY = {
  signature: 0x02014b50,
  time: 12,
  nameLength: 28,
  extraLength: 30,
  commentLength: 32,
  local: 42,
};
const END = { signature: 0x06054b50, length: 22, count: 10, directory: 16 };

/** Date and time as MS-DOS writes them; noon, as in openArchive. */
function toDosTime(date: string): number {
  const [year = 1980, month = 1, day = 1] = (date || "1980-01-01").split("-").map(Number);
  return (((year - 1980) << 25) | (month << 21) | (day << 16) | (12 << 11)) >>> 0;
}

/**
 * Gives the same archive with the time of every file set to noon of a date (`YYYY-MM-DD`, empty: 1980-01-01). Only these fields change;
 * nothing is packed anew.
 *
 * @throws SyntaxError for bytes that are no ZIP, or one with a comment.
 */
export function fixArchiveTimes(archive: Uint8Array, date: string): Uint8Array {
  const fixed = archive.slice();
  const view = new DataView(fixed.buffer);
  const expect = (at: number, signature: number): void => {
    if (at < 0 || at + 4 > fixed.length || view.getUint32(at, true) !== signature)
      throw new SyntaxError(`Cannot fix the times of an archive: no header at byte ${at}`);
  };
  const time = toDosTime(date);
  const end = fixed.length - END.length;
  expect(end, END.signature);
  let at = view.getUint32(end + END.directory, true);
  for (let left = view.getUint16(end + END.count, true); left > 0; left -= 1) {
    expect(at, ENTRY.signature);
    const local = view.getUint32(at + ENTRY.local, true);
    expect(local, LOCAL.signature);
    view.setUint32(at + ENTRY.time, time, true);
    view.setUint32(local + LOCAL.time, time, true);
    const lengths = [ENTRY.nameLength, ENTRY.extraLength, ENTRY.commentLength];
    at += 46 + lengths.reduce((sum, place) => sum + view.getUint16(at + place, true), 0);
  }
  return fixed;
}
