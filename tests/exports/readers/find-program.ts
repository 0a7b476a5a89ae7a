/** Programs of the machine that read published files; a machine may lack them. */
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Gives the path of the first of the programs that is installed, or `undefined`. */
export function findProgram(...names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}
