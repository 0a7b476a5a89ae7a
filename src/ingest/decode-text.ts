/** Bytes to text: UTF-8 only, other encodings told by name. */
import type { Issue } from "../issues/issue.ts";
import type { InputFile } from "./input-file.ts";

const startsWith = (bytes: Uint8Array, ...head: number[]): boolean =>
  head.every((byte, index) => bytes[index] === byte);

/**
 * Gives the text of a file, or `null` with an error that says which encoding the bytes look like.
 *
 * A byte order mark of UTF-8 is taken off with a warning: spreadsheets write it, but two files that differ only in it
 * are not the same file. NUL bytes are refused at their place, because no editor shows them.
 * Source: WHATWG Encoding Standard (`TextDecoder`, fatal).
 */
export function decodeText(file: InputFile): { text: string | null; issues: Issue[] } {
  const { bytes, path } = file;
  const refused = (code: Issue["code"], line: number, column: number, message: string, hint: string) => ({
    text: null,
    issues: [{ file: path, line, column, severity: "error" as const, code, message, hint }],
  });
  if (bytes.length === 0) {
    return refused("empty-file", 0, 0, "The file is empty, expected a header row", "write the header row");
  }
  const save = "save the file as UTF-8 without byte order mark";
  const utf16 = utf16Name(bytes);
  if (utf16) {
    return refused("encoding", 1, 1, `Cannot read the file as UTF-8: it looks like ${utf16}`, save);
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    const { line, column } = placeOfByte(bytes, nul);
    const hint = "delete the character; if there are many, the file is damaged or not text";
    return refused("nul-byte", line, column, "A NUL byte stands here, expected text", hint);
  }
  const hasMark = startsWith(bytes, 0xef, 0xbb, 0xbf);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const { line, column } = placeOfByte(bytes, firstFaultyByte(bytes));
    const name = isGb18030(bytes) ? "it looks like GB18030 (GBK)" : "the bytes here are not UTF-8";
    return refused("encoding", line, column, `Cannot read the file as UTF-8: ${name}`, save);
  }
  if (text === "") {
    return refused("empty-file", 0, 0, "The file is empty, expected a header row", "write the header row");
  }
  const issues: Issue[] = hasMark
    ? [
        {
          file: path,
          line: 1,
          column: 1,
          severity: "warning",
          code: "byte-order-mark",
          message: "The file begins with a byte order mark, which is left out",
          hint: save,
        },
      ]
    : [];
  return { text, issues };
}

function utf16Name(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, 0xff, 0xfe)) return "UTF-16 LE";
  if (startsWith(bytes, 0xfe, 0xff)) return "UTF-16 BE";
  // Without a mark: the header is ASCII, so every other byte of the first ones is NUL.
  const head = bytes.subarray(0, 16);
  if (head.length < 4) return undefined;
  const isNulAt = (parity: number): boolean =>
    head.every((byte, index) => (index % 2 === parity ? byte === 0 : byte !== 0));
  return isNulAt(1) ? "UTF-16 LE" : isNulAt(0) ? "UTF-16 BE" : undefined;
}

function isGb18030(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder("gb18030", { fatal: true }).decode(bytes);
    return /\p{Script=Han}/u.test(text);
  } catch {
    return false;
  }
}

function firstFaultyByte(bytes: Uint8Array): number {
  // Halving on "the first n bytes decode": a sequence cut in the middle is not a fault in stream mode.
  let [good, bad] = [0, bytes.length];
  const decodes = (length: number): boolean => {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1;
    if (decodes(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

function placeOfByte(bytes: Uint8Array, offset: number): { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  for (let index = bytes.indexOf(10); index >= 0 && index < offset; index = bytes.indexOf(10, index + 1)) {
    line += 1;
    lineStart = index + 1;
  }
  const before = new TextDecoder("utf-8").decode(bytes.subarray(lineStart, offset), { stream: true });
  return { line, column: before.length + 1 };
}
