/** Steps are pure: no disk, clock, chance, default locale or process outside of `scripts/`, `src/site/` and `src/browser/`. */
import { describe, expect, it } from "vitest";
import { bareCode, readSourceFiles } from "./source-files.ts";

const IMPURE: Record<string, RegExp> = {
  process: /\bprocess\s*\./,
  "the clock": /\bDate\.now\b|\bnew Date\(\s*\)|(?<!new )(?<![\w.])Date\(\s*\)|\bperformance\s*\./,
  chance: /\bMath\.random\b|\bcrypto\./,
  "the default locale": /\.toLocale\w*\(\s*\)|\.localeCompare\([^,()]*\)|\bIntl\.\w+\(\s*\)/,
  "the network": /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b/,
  "the console": /\bconsole\s*\./,
  "global state": /\bglobalThis\b/,
};

const faultsOf = (text: string): string[] =>
  Object.entries(IMPURE).flatMap(([name, pattern]) => (pattern.test(bareCode(text)) ? [name] : []));

describe("pure steps", () => {
  it.each([
    ["process.env.X", "process"],
    ["Date.now()", "the clock"],
    ["new Date()", "the clock"],
    ["Math.random()", "chance"],
    ["n.toLocaleString()", "the default locale"],
    ["a.localeCompare(b)", "the default locale"],
    ["new Intl.NumberFormat()", "the default locale"],
    ["fetch(x)", "the network"],
    ["console.log(x)", "the console"],
  ])("say no to %s", (code, name) => {
    expect(faultsOf(`const x = ${code};`)).toEqual([name]);
  });

  it("may speak of these things in comments and texts, and name a locale", () => {
    const code =
      '/** Not Date.now(). */ const a = "console.log"; // process.env\nn.toLocaleString("en"); new Date(0);';
    expect(faultsOf(code)).toEqual([]);
  });

  it("are all that there is outside of src/site and src/browser", () => {
    const pure = readSourceFiles("src", /\.ts$/).filter(
      ({ folder }) => !["site", "browser"].includes(folder),
    );
    const faults = pure.flatMap(({ path, text }) => faultsOf(text).map((name) => `${path} uses ${name}`));
    expect(faults).toEqual([]);
    expect(pure.length).toBeGreaterThan(50);
  });
});
