/** The cache of pictures: it gives what was kept or nothing, never anything else. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openImageCache } from "../../../src/site/raster/image-cache.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cache-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const key = "ab".repeat(32);
const place = (): string => join(folder, key.slice(0, 2), key.slice(2));
const picture = Buffer.from("a picture");

describe("openImageCache()", () => {
  it("gives back what was kept, byte for byte, and nothing under another key", () => {
    const cache = openImageCache(folder);
    expect(cache.find(key)).toBeUndefined();
    cache.keep(key, picture);
    expect(cache.find(key)).toEqual(picture);
    expect(cache.find("ac".repeat(32))).toBeUndefined();
    expect(readdirSync(join(folder, "ab"))).toEqual([key.slice(2)]);
  });

  it.each([
    ["cut short", (entry: Buffer) => entry.subarray(0, -1)],
    ["empty", () => Buffer.alloc(0)],
    ["of another byte", (entry: Buffer) => Buffer.concat([entry.subarray(0, -1), Buffer.from("E")])],
    ["without a picture", (entry: Buffer) => entry.subarray(0, 32)],
  ])("takes an entry that is %s for none", (_, damage) => {
    const cache = openImageCache(folder);
    cache.keep(key, picture);
    writeFileSync(place(), damage(readFileSync(place())));
    expect(cache.find(key)).toBeUndefined();
    cache.keep(key, picture);
    expect(cache.find(key)).toEqual(picture);
  });

  it("removes what was not asked for in a month, and keeps what was", () => {
    const dayMs = 86_400_000;
    const start = 1_800_000_000_000;
    openImageCache(folder, start).keep(key, picture);
    utimesSync(place(), start / 1000, start / 1000);
    openImageCache(folder, start + 20 * dayMs).find(key);
    expect(statSync(place()).mtimeMs).toBe(start + 20 * dayMs);
    const later = openImageCache(folder, start + 40 * dayMs);
    later.prune();
    expect(later.find(key)).toEqual(picture);
    utimesSync(place(), start / 1000, start / 1000);
    later.prune();
    expect(later.find(key)).toBeUndefined();
  });

  it("does without where nothing can be kept", () => {
    writeFileSync(join(folder, "file"), "");
    const cache = openImageCache(join(folder, "file"));
    expect(() => cache.keep(key, picture)).not.toThrow();
    expect(cache.find(key)).toBeUndefined();
    expect(() => cache.prune()).not.toThrow();
  });
});
