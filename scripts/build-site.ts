/** Builds the whole site beside its place; only one build of a place runs at a time. */
import { takeBuildLock } from "../src/site/publish/build-lock.ts";
import { findOutFolderFault } from "../src/site/publish/site-marker.ts";
import {
  closeStaging,
  openStaging,
  recoverOutFolder,
  removeWorkFolder,
  toWorkFolder,
} from "../src/site/publish/work-folder.ts";
import { buildStaged } from "./build-staged.ts";
import { openProgress } from "./progress.ts";
import type { SiteArguments } from "./site-arguments.ts";

/**
 * Builds the site and gives whether that succeeded; when not, everything that is wrong has been printed and the old
 * site is untouched.
 *
 * @throws RangeError when there is no data folder, or the new site cannot be put in its place.
 */
export async function buildSite(options: SiteArguments): Promise<boolean> {
  const fault = findOutFolderFault(options.out);
  if (fault !== undefined) return complain(fault);
  const work = toWorkFolder(options.out);
  const lock = takeBuildLock(work.lock);
  if ("owner" in lock) {
    const owner = lock.owner === "" ? "" : ` (process ${lock.owner})`;
    return complain(`Cannot build ${options.out}: another build of it is running${owner}`);
  }
  const close = (): void => {
    closeStaging(work);
    lock.unlock();
    removeWorkFolder(work);
  };
  const stop = (): never => {
    close();
    process.exit(130);
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  const progress = openProgress();
  try {
    if (recoverOutFolder(work)) process.stderr.write(`The last site of ${work.out} was put back\n`);
    openStaging(work);
    return await buildStaged(options, work, progress);
  } finally {
    progress.end();
    process.off("SIGINT", stop).off("SIGTERM", stop);
    close();
  }
}

function complain(message: string): false {
  process.stderr.write(`${message}\n`);
  return false;
}
