/** Packs files into a ZIP as they come, so that the archive never needs to be in memory whole. */
import { deflateSync, Zip, ZipPassThrough } from "fflate";

/** What a ZIP can name without its extensions for huge archives, which fflate does not write. */
const LIMITS = { files: 65_535, bytes: 2 ** 32 - 1 };

/** Unix, a plain file that everyone may read: unpacked without it, some programs leave files that nobody may open. */
const UNIX = { os: 3, attrs: 0o100644 * 2 ** 16 };

/** An archive that is being written; `end` writes its directory. */
export interface OpenArchive {
  add: (path: string, content: Uint8Array) => void;
  end: () => void;
}

/**
 * A file that is compressed whole. fflate's stream of compressed pieces refers to bytes before the first one of some files, and no
 * other program can unpack these. Source: fflate issue 260.
 */
class CompressedFile extends ZipPassThrough {
  override compression = 8;

  protected override process(chunk: Uint8Array, isLast: boolean): void {
    this.ondata(null, deflateSync(chunk, { level: 6 }), isLast);
  }
}

/** ZIP has local times only; noon is a time that every zone has on every day, so the bytes are the same everywhere. */
function toLocalNoon(date: string): Date {
  const [year = 1980, month = 1, day = 1] = (date || "1980-01-01").split("-").map(Number);
  return new Date(year, month - 1, day, 12);
}

/**
 * Opens an archive whose bytes go to `write`, in order. All files bear the date (`YYYY-MM-DD`, empty: 1980-01-01), never the clock's.
 *
 * Files stand in the archive in the order in which they are added. Compression is fflate's own: that of the platform gives other bytes
 * on other machines.
 * @throws RangeError for more files or bytes than a ZIP can hold.
 */
export function openArchive(date: string, write: (chunk: Uint8Array) => void, limits = LIMITS): OpenArchive {
  const mtime = toLocalNoon(date);
  let [files, bytes] = [0, 0];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    bytes += chunk.length;
    if (bytes > limits.bytes) throw new RangeError(`Cannot pack more than ${limits.bytes} bytes`);
    write(chunk);
  });
  return {
    add: (path, content) => {
      files += 1;
      if (files > limits.files) throw new RangeError(`Cannot pack more than ${limits.files} files`);
      const entry = Object.assign(new CompressedFile(path), UNIX, { mtime });
      zip.add(entry);
      entry.push(content, true);
    },
    end: () => zip.end(),
  };
}
