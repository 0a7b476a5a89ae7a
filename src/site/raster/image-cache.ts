/** Keeps drawn pictures from one build to the next, outside of the site; it may be deleted at any time. */
import { hash } from "node:crypto";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

/** A cache in a folder. Keys are hex digests of everything that a picture depends on. */
export interface ImageCache {
  /** Gives what is kept under a key; `undefined` for nothing, and for what is not whole. */
  find: (key: string) => Buffer | undefined;
  keep: (key: string, bytes: Uint8Array) => void;
  /** Removes what no build has asked for in a month. */
  prune: () => void;
}

const DAY_MS = 86_400_000;
const LONGEST_UNUSED_MS = 30 * DAY_MS;
const DIGEST_BYTES = 32;

const digestOf = (bytes: Uint8Array): Buffer => hash("sha256", bytes, "buffer");

/**
 * Gives the cache of a folder, which is made when there is something to keep. What cannot be kept is not: a full or
 * read-only disk makes builds slow and nothing else.
 *
 * Every entry begins with the digest of what follows, so that one half written or damaged counts as none.
 */
export function openImageCache(folder: string, nowMs: number = Date.now()): ImageCache {
  // One level of folders keeps lists short where there are thousands.
  const placeOf = (key: string): string => join(folder, key.slice(0, 2), key.slice(2));
  return {
    find(key) {
      const place = placeOf(key);
      try {
        const entry = readFileSync(place);
        const bytes = entry.subarray(DIGEST_BYTES);
        if (bytes.length === 0 || !digestOf(bytes).equals(entry.subarray(0, DIGEST_BYTES))) return undefined;
        markUsed(place, nowMs);
        return bytes;
      } catch {
        return undefined;
      }
    },
    keep(key, bytes) {
      const place = placeOf(key);
      const unfinished = `${place}.${process.pid}`;
      try {
        mkdirSync(join(place, ".."), { recursive: true });
        writeFileSync(unfinished, Buffer.concat([digestOf(bytes), bytes]));
        renameSync(unfinished, place);
      } catch {
        removeQuietly(unfinished);
      }
    },
    prune() {
      try {
        for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
          const place = join(folder, name);
          const stat = statSync(place, { throwIfNoEntry: false });
          if (stat?.isFile() && nowMs - stat.mtimeMs > LONGEST_UNUSED_MS) rmSync(place, { force: true });
        }
      } catch {
        // There is no cache yet, or another build removes the same.
      }
    },
  };
}

function removeQuietly(place: string): void {
  try {
    rmSync(place, { force: true });
  } catch {
    // Its folder could not be made.
  }
}

/** Notes that an entry is in use, once a day at most: writing that down each time would double what a build writes. */
function markUsed(place: string, nowMs: number): void {
  if (nowMs - statSync(place).mtimeMs > DAY_MS) utimesSync(place, nowMs / 1000, nowMs / 1000);
}
