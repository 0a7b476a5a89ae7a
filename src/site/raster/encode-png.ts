/** Writes pixels as a small PNG: an index of colours instead of four bytes a pixel, since drawings are flat. */
import { crc32, deflateSync } from "node:zlib";

/** Pixels as red, green, blue and opacity, row by row. All are opaque. */
export interface Pixels {
  widthPx: number;
  heightPx: number;
  bytes: Uint8Array;
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** Most colours that an index of one byte can name. Source: PNG, 11.2.2. */
const MOST_COLOURS = 256;

/** How many of a colour's eight bits count, finest first: text edges have more shades than eyes tell apart. */
const DEPTHS = [8, 6, 5, 4, 3, 2] as const;

interface Indexed {
  /** Colours in order of their first pixel, each as 0xBBGGRR. */
  colours: number[];
  /** Rows of indices, each after the byte that names its filter. */
  rows: Uint8Array;
}

/** Gives the pixels as whole numbers, least significant byte red. */
function toWords({ bytes }: Pixels): Uint32Array {
  const isAligned = bytes.byteOffset % 4 === 0;
  const own = isAligned ? bytes : bytes.slice();
  const words = new Uint32Array(own.buffer, own.byteOffset, own.byteLength / 4);
  // The words of the few processors that store the most significant byte first would be the wrong way round.
  if (new Uint8Array(Uint32Array.of(1).buffer)[0] === 1) return words;
  const view = new DataView(own.buffer, own.byteOffset, own.byteLength);
  return words.map((_, at) => view.getUint32(at * 4, true));
}

/**
 * Gives the picture by an index of its colours, or `undefined` where they are too many at this depth.
 *
 * Colours that fall together at a depth become the one that stands first, which is that of the ground or of a
 * filled shape far more often than that of an edge.
 */
function indexColours(words: Uint32Array, { widthPx, heightPx }: Pixels, depth: number): Indexed | undefined {
  const keep = (0xff << (8 - depth)) & 0xff;
  const mask = keep | (keep << 8) | (keep << 16);
  const rows = new Uint8Array((widthPx + 1) * heightPx);
  const places = new Map<number, number>();
  const colours: number[] = [];
  // Most pixels are like the one before them.
  let [last, index] = [-1, 0];
  for (let y = 0, pixel = 0; y < heightPx; y++) {
    const start = y * (widthPx + 1) + 1;
    for (let x = 0; x < widthPx; x++, pixel++) {
      const word = words[pixel]! & 0xffffff;
      if (word !== last) {
        last = word;
        const known = places.get(word & mask);
        if (known === undefined) {
          if (colours.length === MOST_COLOURS) return undefined;
          index = colours.push(word) - 1;
          places.set(word & mask, index);
        } else index = known;
      }
      rows[start + x] = index;
    }
  }
  return { colours, rows };
}

function chunk(type: string, body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + body.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, body.length);
  for (let at = 0; at < 4; at++) bytes[4 + at] = type.charCodeAt(at);
  bytes.set(body, 8);
  view.setUint32(8 + body.length, crc32(bytes.subarray(4, 8 + body.length)));
  return bytes;
}

/** Gives the bytes of a PNG file. The same pixels give the same bytes. */
export function encodePng(pixels: Pixels): Uint8Array {
  const words = toWords(pixels);
  let indexed: Indexed | undefined;
  for (const depth of DEPTHS) {
    indexed = indexColours(words, pixels, depth);
    if (indexed) break;
  }
  if (!indexed) throw new RangeError("Cannot write the picture: its colours cannot be told apart");
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, pixels.widthPx);
  view.setUint32(4, pixels.heightPx);
  // Eight bits a pixel, by an index; no interlacing.
  head.set([8, 3, 0, 0, 0], 8);
  const palette = Uint8Array.from(
    indexed.colours.flatMap((word) => [word & 0xff, (word >> 8) & 0xff, word >> 16]),
  );
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", head),
    chunk("PLTE", palette),
    chunk("IDAT", deflateSync(indexed.rows, { level: 6, memLevel: 9 })),
    chunk("IEND", new Uint8Array()),
  ]);
}
