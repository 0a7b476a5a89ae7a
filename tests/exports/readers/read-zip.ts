/** A reader of ZIP archives that lets nothing pass: what directory and headers say must be the same, and no byte may be left over. */
import { crc32, inflateRawSync } from "node:zlib";

/** One file of an archive. `time` is as MS-DOS writes it. */
export interface ZipFile {
  path: string;
  time: number;
  content: Uint8Array;
}

const HAS_DESCRIPTOR = 8;

function demand(isMet: boolean, fault: string): asserts isMet {
  if (!isMet) throw new SyntaxError(fault);
}

/**
 * Gives the files in the order in which they stand.
 *
 * Source: PKWARE APPNOTE 6.3.
 * @throws SyntaxError for anything that is not as it must be.
 */
export function readZip(bytes: Uint8Array): ZipFile[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const short = (at: number): number => view.getUint16(at, true);
  const long = (at: number): number => view.getUint32(at, true);
  const end = bytes.length - 22;
  demand(end >= 0 && long(end) === 0x06054b50, "There is no end of the directory");
  demand(short(end + 8) === short(end + 10) && short(end + 4) === 0, "The archive has several parts");
  const directory = long(end + 16);
  demand(directory + long(end + 12) === end, "The directory does not end where the archive does");
  const files: ZipFile[] = [];
  const seen = new Set<string>();
  let [at, expected] = [directory, 0];
  for (let left = short(end + 10); left > 0; left -= 1) {
    demand(long(at) === 0x02014b50, `There is no entry at ${at}`);
    const local = long(at + 42);
    demand(
      local === expected,
      `The file at ${local} does not follow the one before it, which ends at ${expected}`,
    );
    demand(long(local) === 0x04034b50, `There is no file at ${local}`);
    const nameLength = short(at + 28);
    const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
    const path = new TextDecoder("utf-8", { fatal: true }).decode(nameBytes);
    demand(
      Buffer.compare(nameBytes, bytes.subarray(local + 30, local + 30 + short(local + 26))) === 0,
      `${path} has two names`,
    );
    demand(!seen.has(path), `${path} is there twice`);
    demand(
      !/^\/|\\|(?:^|\/)\.\.?(?:\/|$)|\/$/.test(path),
      `${path} leads out of the archive, or is a folder`,
    );
    seen.add(path);
    const flags = short(at + 8);
    // Flags, method, time and date.
    for (const field of [0, 2, 4, 6])
      demand(short(at + 8 + field) === short(local + 6 + field), `${path}: header and directory differ`);
    demand(/^[\u0000-\u007f]*$/.test(path) || (flags & 2048) !== 0, `${path} is not marked as UTF-8`);
    const [crc, packed, size] = [long(at + 16), long(at + 20), long(at + 24)];
    const start = local + 30 + short(local + 26) + short(local + 28);
    let stated = local + 14;
    expected = start + packed;
    if ((flags & HAS_DESCRIPTOR) !== 0) {
      demand(long(expected) === 0x08074b50, `${path} has no descriptor after it`);
      stated = expected + 4;
      expected += 16;
    }
    demand(
      long(stated) === crc && long(stated + 4) === packed && long(stated + 8) === size,
      `${path}: sizes differ`,
    );
    const method = short(at + 10);
    demand(method === 8 || method === 0, `${path} is packed in an unknown way`);
    const raw = bytes.subarray(start, start + packed);
    const content = method === 8 ? inflateRawSync(raw) : raw;
    demand(content.length === size && crc32(content) === crc, `${path} is not what was packed`);
    files.push({ path, time: long(at + 12), content });
    at += 46 + nameLength + short(at + 30) + short(at + 32);
  }
  demand(at === end && expected === directory, "Bytes are left over");
  return files;
}

/** Gives the time of a file as `YYYY-MM-DD hh:mm:ss`. */
export function formatDosTime(time: number): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  const [date, clock] = [time >>> 16, time & 0xffff];
  const day = `${1980 + (date >> 9)}-${two((date >> 5) & 15)}-${two(date & 31)}`;
  return `${day} ${two(clock >> 11)}:${two((clock >> 5) & 63)}:${two((clock & 31) * 2)}`;
}
