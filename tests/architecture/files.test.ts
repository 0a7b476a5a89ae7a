/** The form of files: names, lengths, doc comments, one idea per file named after it, and the fixed top level. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { readSourceFiles, root, type SourceFile } from "./source-files.ts";

const modules = [...readSourceFiles("src", /\.ts$/), ...readSourceFiles("scripts", /\.ts$/)];
const linesOf = (text: string): number => text.split("\n").length - 1;
/** Files that are one table, which is as long as it is. */
const isTable = ({ path }: SourceFile): boolean =>
  /^src\/(?:i18n\/(?:en|zh)|issues\/codes|exports\/tables|reading\/conventions)\.ts$/.test(path);

interface Export {
  name: string;
  line: number;
  hasComment: boolean;
}

/** Gives what a file exports. A code list and the type made of it are one thing, and share a comment. */
function exportsOf(text: string): Export[] {
  // What stands in a template text is no code of this file.
  const code = text.replace(/`(?:[^`\\]|\\[\s\S])*`/g, (part) => part.replace(/[^\n]/g, ""));
  const lines = code.split("\n");
  return lines.flatMap((line, place) => {
    const name =
      /^export\s+(?:default\s+)?(?:async\s+)?(?:function\*?|class|const|let|interface|type)\s+([\w$]+)/.exec(
        line,
      )?.[1];
    if (!name) return [];
    const before = lines[place - 1] ?? "";
    const isDerived = /^export type \w+ = (?:\(typeof \w+\)\[number\]|keyof typeof \w+|typeof \w+);/.test(
      line,
    );
    return [{ name, line: place + 1, hasComment: isDerived || before.trimEnd().endsWith("*/") }];
  });
}

/** Gives the words of a name in any of its forms, without the plural. */
const wordsOf = (name: string): string[] =>
  name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map((word) => word.replace(/(?:(?<=x|ss|ch)es|s)$/, ""));

/** Whether one of a file's exports shares a word with its name: `growth`, `Settings`, `buildSitemap`, `POWERS_OF_TEN`. */
function isNamedAfter(path: string, names: readonly string[]): boolean {
  const file = wordsOf(basename(path).replace(/\.ts$/, ""));
  return names.some((name) => wordsOf(name).some((word) => file.includes(word)));
}

describe("exportsOf()", () => {
  it("tells exports with a comment from those without", () => {
    const text =
      '/** File. */\n\n/** A. */\nexport const A = ["x"] as const;\nexport type B = (typeof A)[number];\n\nexport function c(): void {}\n';
    expect(exportsOf(text).map(({ name, hasComment }) => [name, hasComment])).toEqual([
      ["A", true],
      ["B", true],
      ["c", false],
    ]);
  });
});

describe("every file", () => {
  it("opens with a sentence that says what it is for", () => {
    const all = [...modules, ...readSourceFiles("tests", /\.ts$/)].filter(
      ({ path }) => !path.startsWith("tests/fixtures/"),
    );
    const faults = all.filter(({ text }) => !/^\/\*\*\s+(?:\*\s+)?\S[\s\S]*?\.\s*\*\//.test(text));
    expect(faults.map(({ path }) => path)).toEqual([]);
  });

  it("has a doc comment at every export", () => {
    const faults = modules.flatMap(({ path, text }) =>
      exportsOf(text)
        .filter(({ hasComment }) => !hasComment)
        .map(({ name, line }) => `${path}:${line} ${name}`),
    );
    expect(faults).toEqual([]);
  });

  it("has a kebab-case name, a component a PascalCase one, and none says nothing", () => {
    const named = modules.map(({ path }) => path).filter((path) => !path.startsWith("src/pages/"));
    const faults = named.filter(
      (path) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.client)?\.ts$/.test(basename(path)),
    );
    const components = readSourceFiles("src", /\.astro$/).map(({ path }) => path);
    const badComponents = components.filter(
      (path) =>
        /^src\/(?:components|layouts)\//.test(path) && !/^[A-Z][A-Za-z0-9]*\.astro$/.test(basename(path)),
    );
    const empty = named.filter((path) =>
      /(?:^|[-/])(?:utils?|helpers?|info|items?|misc|common)(?:[-.]|$)/.test(path),
    );
    expect([...faults, ...badComponents, ...empty]).toEqual([]);
  });

  it("holds one idea, by whose name it is called", () => {
    const faults = modules
      .filter(({ path }) => !path.startsWith("src/pages/"))
      .filter(({ path, text }) => {
        const names = exportsOf(text).map(({ name }) => name);
        return names.length > 0 && !isNamedAfter(path, names);
      });
    // The code lists of the model are many small tables under one roof.
    expect(
      faults.map(({ path }) => path).filter((path) => !/\/(?:codes|registry|conventions)\.ts$/.test(path)),
    ).toEqual([]);
    expect(isNamedAfter("src/series/growth.ts", ["shrinkage"])).toBe(false);
  });

  it("is at most 400 lines long, and half of all are under 150", () => {
    const all = [...modules, ...readSourceFiles("src", /\.(?:astro|mjs)$/)].filter((file) => !isTable(file));
    const long = all
      .filter(({ text }) => linesOf(text) > 400)
      .map(({ path, text }) => `${path}: ${linesOf(text)}`);
    expect(long).toEqual([]);
    const lengths = modules.map(({ text }) => linesOf(text)).toSorted((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(150);
  });

  it("names no function bare Error, and enums and namespaces not at all", () => {
    const faults = modules.filter(({ text }) =>
      /\bnew Error\(|^\s*(?:export\s+)?(?:const\s+)?(?:enum|namespace)\s/m.test(text),
    );
    expect(faults.map(({ path }) => path)).toEqual([]);
  });
});

describe("a script", () => {
  it("is thin: under 60 lines where npm calls it", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      scripts: Record<string, string>;
    };
    const called = Object.values(scripts).flatMap(
      (command) => /^node (scripts\/[\w-]+\.ts)$/.exec(command)?.[1] ?? [],
    );
    const long = readSourceFiles("scripts", /\.ts$/).filter(
      ({ path, text }) => called.includes(path) && linesOf(text) >= 60,
    );
    expect(long.map(({ path }) => path)).toEqual([]);
    expect(called.length).toBeGreaterThan(4);
  });
});

describe("the top level", () => {
  it("has what the architecture names and nothing else", () => {
    const fixed = [
      // Beside the licence, since hosts and reference managers look for it there alone.
      "CITATION.cff",
      "LICENSE",
      "README.md",
      "astro.config.mjs",
      "data",
      "package-lock.json",
      "package.json",
      "public",
      "scripts",
      "src",
      "tests",
      "tsconfig.json",
    ];
    const made = ["node_modules", "dist"];
    const found = readdirSync(root).filter((name) => !name.startsWith(".") && !made.includes(name));
    expect(found.toSorted()).toEqual(fixed);
  });
});
