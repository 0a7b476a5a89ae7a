/** The list beside a release's archive, as text and back. */
import type { FrozenRelease, ReleaseFile } from "../model/release.ts";

const isFile = (value: unknown): value is ReleaseFile => {
  if (typeof value !== "object" || value === null) return false;
  const { path, bytes, sha256 } = value as Partial<ReleaseFile>;
  return (
    typeof path === "string" &&
    /^[\w][\w.-]*$/.test(path) &&
    Number.isInteger(bytes) &&
    typeof sha256 === "string" &&
    /^[0-9a-f]{64}$/.test(sha256)
  );
};

/** Gives what the list says, or `undefined` where it is not of the form that `serialiseFrozenRelease` writes. */
export function parseFrozenRelease(text: string): FrozenRelease | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== "object" || value === null) return undefined;
  const { version, date, digest, archive, files } = value as Partial<FrozenRelease>;
  if (typeof version !== "string" || typeof date !== "string" || typeof digest !== "string") return undefined;
  if (!isFile(archive) || !Array.isArray(files) || files.length === 0 || !files.every(isFile))
    return undefined;
  return { version, date, digest, archive, files };
}

/** Gives the list's text. */
export function serialiseFrozenRelease(frozen: FrozenRelease): string {
  return `${JSON.stringify(frozen, null, 2)}\n`;
}
