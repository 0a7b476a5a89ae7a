/** The folder beside the published one in which a site is built, kept until it is swapped, and locked. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isOwnSite } from "./site-marker.ts";

/**
 * The places that building into one out folder needs; all on the same file system as it, so that folders are renamed
 * and never copied.
 */
export interface WorkFolder {
  out: string;
  root: string;
  lock: string;
  staging: string;
  /** The old site while the new one takes its place. */
  previous: string;
}

/** Gives the places beside an out folder, which is absolute. Touches nothing. */
export function toWorkFolder(out: string): WorkFolder {
  const root = join(dirname(out), ".reported-figures");
  const place = (ending: string): string => join(root, `${basename(out)}.${ending}`);
  return { out, root, lock: place("lock"), staging: place("staging"), previous: place("previous") };
}

/**
 * Mends what a machine that stopped in the middle of a swap has left: the old site goes back to its place.
 *
 * Only ever moves a whole site. Gives whether there was something to mend.
 */
export function recoverOutFolder(folder: WorkFolder): boolean {
  if (existsSync(folder.out) || !isOwnSite(folder.previous)) return false;
  renameSync(folder.previous, folder.out);
  return true;
}

/** Makes an empty staging folder; what stopped builds have left goes first. The caller holds the lock. */
export function openStaging(folder: WorkFolder): void {
  if (existsSync(folder.out)) discard(folder, folder.previous);
  discard(folder, folder.staging);
  mkdirSync(folder.staging, { recursive: true });
}

/** Removes everything but the lock; a site that still waits to go back to its place stays. */
export function closeStaging(folder: WorkFolder): void {
  discard(folder, folder.staging);
  if (existsSync(folder.out)) discard(folder, folder.previous);
}

/** Removes the work folder itself when no other build uses it. */
export function removeWorkFolder(folder: WorkFolder): void {
  try {
    rmdirSync(folder.root);
  } catch {
    // Another out folder beside this one is being built, or the live server keeps its dataset there.
  }
}

/**
 * Removes a folder after giving it a name that nothing takes for a whole site: a removal that is stopped half way must
 * not leave half a site under the name of the previous one.
 */
function discard(folder: WorkFolder, place: string): void {
  const prefix = `${basename(folder.out)}.removing-`;
  if (existsSync(place)) renameSync(place, join(folder.root, `${prefix}${process.pid}-${basename(place)}`));
  if (!existsSync(folder.root)) return;
  for (const name of readdirSync(folder.root)) {
    if (name.startsWith(prefix)) rmSync(join(folder.root, name), { recursive: true, force: true });
  }
}
