/** The project's own source files, read once for the rules of the house. */
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";

export const root = join(import.meta.dirname, "../..");

/** A source file: its path from the root with `/`, its folder below `src` (or `scripts`), and its text. */
export interface SourceFile {
  path: string;
  folder: string;
  text: string;
}

/** Gives the files below a folder that end in one of these ways, sorted. */
export function readSourceFiles(folder: string, endings: RegExp): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll(sep, "/"),
    )
    .sort()
    .map((path) => ({
      path,
      folder: path.startsWith("src/") ? (path.split("/")[1] ?? "") : (path.split("/")[0] ?? ""),
      text: readFileSync(join(root, path), "utf8"),
    }));
}

/** Gives code without comments, and with what stands in quotes left out, so that words in them are not taken for code. */
export function bareCode(text: string): string {
  return text.replace(
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[dgimsuvy]*(?=[\s.,;)\]])/g,
    (part) =>
      part.startsWith('"') || part.startsWith("'")
        ? '""'
        : part.startsWith("/*") || part.startsWith("//")
          ? ""
          : "/x/",
  );
}

/** An import as it stands in a file. `isType` tells those that vanish when types are stripped. */
export interface SourceImport {
  from: string;
  isType: boolean;
}

/** Gives the imports of a file, static and dynamic, those of an `.astro` file from its whole text. */
export function importsOf(text: string): SourceImport[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|(?<![:"'])\/\/[^\n]*/g, "");
  const found = code.matchAll(
    /\b(?:import|export)\s+(type\s+)?(?:[\w$*{}\s,]+?\sfrom\s*)?["']([^"'\n]+)["']|\bimport\(\s*(?:\/\*.*?\*\/\s*)?["']([^"'\n]+)["']/g,
  );
  return [...found].map(([, type, from, dynamic]) => ({
    from: from ?? dynamic ?? "",
    isType: type !== undefined,
  }));
}
