/** PNG files: the pixels come back as they were, or nearly so where there are too many colours. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodePng } from "../../../src/site/raster/encode-png.ts";
import { decodePng } from "./decode-png.ts";

const pixelsOf = (widthPx: number, heightPx: number, colourAt: (place: number) => number) => {
  const bytes = new Uint8Array(widthPx * heightPx * 4);
  for (let place = 0; place < widthPx * heightPx; place++) {
    const colour = colourAt(place);
    bytes.set([colour >> 16, (colour >> 8) & 0xff, colour & 0xff, 0xff], place * 4);
  }
  return { widthPx, heightPx, bytes };
};
const hex = (colour: number): string => `#${colour.toString(16).padStart(6, "0")}`;

describe("encodePng()", () => {
  it("gives back every pixel of up to 256 colours", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.array(fc.integer({ min: 0, max: 0xffffff }), { minLength: 1, maxLength: 256 }),
        (widthPx, colours) => {
          const heightPx = Math.ceil(colours.length / widthPx);
          const colourAt = (place: number): number => colours[place % colours.length]!;
          const read = decodePng(encodePng(pixelsOf(widthPx, heightPx, colourAt)));
          expect([read.widthPx, read.heightPx]).toEqual([widthPx, heightPx]);
          expect([...read.pixels].map((place) => read.colours[place])).toEqual(
            [...read.pixels].map((_, place) => hex(colourAt(place))),
          );
        },
      ),
      { numRuns: 50 },
    );
  });

  it("keeps every colour within a step where there are more, and the ground as it is", () => {
    const colourAt = (place: number): number => (place < 10 ? 0xfdfcf9 : (place * 2_654_435) & 0xffffff);
    const read = decodePng(encodePng(pixelsOf(64, 64, colourAt)));
    expect(read.colours.length).toBeLessThanOrEqual(256);
    expect(read.colours[read.pixels[0]!]).toBe("#fdfcf9");
    const farthest = Math.max(
      ...[...read.pixels].map((index, place) => {
        const [own, drawn] = [colourAt(place), Number.parseInt(read.colours[index]!.slice(1), 16)];
        return Math.max(
          ...[16, 8, 0].map((bits) => Math.abs(((own >> bits) & 0xff) - ((drawn >> bits) & 0xff))),
        );
      }),
    );
    expect(farthest).toBeLessThan(64);
  });

  it("reads bytes that begin anywhere", () => {
    const { bytes, ...size } = pixelsOf(3, 3, (place) => place * 1000);
    const moved = new Uint8Array(bytes.length + 1);
    moved.set(bytes, 1);
    expect(encodePng({ ...size, bytes: moved.subarray(1) })).toEqual(encodePng({ ...size, bytes }));
  });
});
