/** Moves the content of one folder into another. */
import { existsSync, readdirSync, renameSync } from "node:fs";
import { join } from "node:path";

/**
 * Moves everything; what is a folder in both is merged. Both are on one file system, so nothing is copied.
 *
 * @throws RangeError when a file stands where one would be moved.
 */
export function mergeFolder(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (!existsSync(target)) renameSync(source, target);
    else if (entry.isDirectory()) mergeFolder(source, target);
    else throw new RangeError(`Cannot move ${source}: ${target} is there already`);
  }
}
