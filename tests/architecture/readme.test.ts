/** README against the code: commands that it shows exist, files that it names are there. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readSourceFiles, root } from "./source-files.ts";

const textOf = (path: string): string => readFileSync(join(root, path), "utf8");
const { scripts } = JSON.parse(textOf("package.json")) as { scripts: Record<string, string> };
const READMES = ["README.md", "src/README.md", "data/README.md"];

describe("README", () => {
  it("shows only commands that there are", () => {
    const shown = READMES.flatMap((path) =>
      [...textOf(path).matchAll(/\bnpm (?:run )?([a-z][\w:-]*)/g)].map(([, name = ""]) => name),
    );
    const known = new Set([...Object.keys(scripts), "ci", "install", "run"]);
    expect(shown.filter((name) => !known.has(name))).toEqual([]);
    expect(shown).toContain("build");
    expect(shown).toContain("test");
  });

  it("is told about every command that newcomers need", () => {
    const text = textOf("README.md");
    const missing = ["build", "dev", "preview", "check", "read"].filter(
      (name) => !text.includes(`npm run ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it("names only files and folders that are there", () => {
    const faults = READMES.flatMap((readme) =>
      [...textOf(readme).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
        .map(([, target = ""]) => target)
        .filter((target) => !existsSync(join(root, readme, "..", target)))
        .map((target) => `${readme} → ${target}`),
    );
    expect(faults).toEqual([]);
  });
});

describe("package.json", () => {
  it("calls scripts that are there", () => {
    const paths = new Set(readSourceFiles("scripts", /\.ts$/).map(({ path }) => path));
    const called = Object.values(scripts).flatMap(
      (command) => /\bscripts\/[\w-]+\.ts\b/.exec(command)?.[0] ?? [],
    );
    expect(called.filter((path) => !paths.has(path))).toEqual([]);
  });
});
