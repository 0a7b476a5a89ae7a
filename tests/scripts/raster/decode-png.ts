/** Reads a PNG with an index of colours, for looking at what was drawn. */
import { crc32, inflateSync } from "node:zlib";

/** A decoded picture: the place in `colours` of every pixel, row by row. */
export interface DecodedPng {
  widthPx: number;
  heightPx: number;
  colours: string[];
  pixels: Uint8Array;
}

/** Gives the picture. @throws SyntaxError for any other file, and for one that is damaged. */
export function decodePng(bytes: Uint8Array): DecodedPng {
  const file = Buffer.from(bytes);
  if (file.subarray(0, 8).toString("latin1") !== "\x89PNG\r\n\x1a\n") throw new SyntaxError("No PNG");
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const end = at + 8 + length;
    if (crc32(file.subarray(at + 4, end)) !== file.readUInt32BE(end)) throw new SyntaxError("Damaged PNG");
    chunks.set(file.toString("latin1", at + 4, at + 8), file.subarray(at + 8, end));
    at = end + 4;
  }
  const head = chunks.get("IHDR")!;
  const [widthPx, heightPx] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  if (head[8] !== 8 || head[9] !== 3 || !chunks.has("IEND"))
    throw new SyntaxError("Not by an index of colours");
  const rows = inflateSync(chunks.get("IDAT")!);
  if (rows.length !== (widthPx + 1) * heightPx) throw new SyntaxError("Rows are missing");
  const pixels = new Uint8Array(widthPx * heightPx);
  for (let y = 0; y < heightPx; y++) {
    const start = y * (widthPx + 1);
    if (rows[start] !== 0) throw new SyntaxError("Unexpected filter");
    pixels.set(rows.subarray(start + 1, start + 1 + widthPx), y * widthPx);
  }
  const palette = chunks.get("PLTE")!;
  const colours = Array.from(
    { length: palette.length / 3 },
    (_, place) => `#${palette.toString("hex", place * 3, place * 3 + 3)}`,
  );
  return { widthPx, heightPx, colours, pixels };
}

/** Gives how many pixels of a picture, or of a part of it, have another colour than `ground`. */
export function countDrawn(
  { widthPx, heightPx, colours, pixels }: DecodedPng,
  ground: string,
  { left = 0, top = 0, right = widthPx, bottom = heightPx } = {},
): number {
  const place = colours.indexOf(ground);
  let count = 0;
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) if (pixels[y * widthPx + x] !== place) count += 1;
  return count;
}
