/** The page that stands for Observable Framework has the figures of ours, and its text is taken as text. */
import { describe, expect, it } from "vitest";
import {
  buildFrameworkPage,
  escapeMarkdown,
  type PageSubject,
  toPageFigures,
} from "../../scripts/bench/framework-page.ts";
import { toFetchedModule } from "../../scripts/bench/framework-site.ts";

const subject: PageSubject = {
  label: { en: "grid <workers>" },
  definition: { en: ["Workers of $", "{grids} *at a date*."].join("") },
  unit: { label: { en: "persons" } },
  areas: [
    { id: "CN", label: { en: "China" } },
    { id: "CN-11", label: { en: "Beijing" } },
  ],
  breakdowns: [{ id: "women", label: { en: "women" } }],
  sources: [{ id: "book", title: { en: "A book" } }],
};
const csv = `source,locator,breakdown,transformation,area,period,value,low,high,as_printed
book,p4,,,CN,2005-12-31,100,99.5,100.5,"100, or so"
book,p5,women,,CN,2005-12-31,,40,,over 40
other,t1,,change,CN,2006,3,3,3,3
book,p6,,,CN-11,2006,5,5,5,5
`;

describe("toPageFigures()", () => {
  const figures = toPageFigures(csv, subject);

  it("keeps every row, with labels for ids and nothing for an empty number", () => {
    expect(figures.map(({ series, report, value, low, high }) => [series, report, value, low, high])).toEqual(
      [
        ["China", "A book", 100, 99.5, 100.5],
        ["China, women", "A book", null, 40, null],
        ["China, change", "other", 3, 3, 3],
        ["Beijing", "A book", 5, 5, 5],
      ],
    );
    expect(figures[0]?.printed).toBe("100, or so");
  });

  it("charts the levels of the whole in the first area alone", () => {
    expect(figures.map(({ isCharted }) => isCharted)).toEqual([true, false, false, false]);
  });
});

describe("escapeMarkdown()", () => {
  it("leaves nothing that Markdown, HTML or the page's own places would take", () => {
    const text = ["$", "{a} <b> `c` *d* _e_ [f](g) # & |"].join("");
    const escaped = escapeMarkdown(text);
    expect(escaped.replaceAll(/&#\d+;/g, "")).toMatch(/^[\w\s()]+$/);
    expect(escaped.replaceAll(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))).toBe(text);
  });
});

describe("buildFrameworkPage()", () => {
  const page = buildFrameworkPage(subject, 4);

  it("has title, text, a chart with bounds, and a table", () => {
    expect(page).toContain('title: "Grid <workers>"\n');
    expect(page).toContain("# Grid &#60;workers&#62;\n");
    expect(page).toContain("Persons, 4 figures.");
    expect(page).toContain('Plot.ruleX(levels, { x: "at", y1: "low", y2: "high"');
    expect(page).toContain("Inputs.table(figures,");
  });

  it("has code that is JavaScript", () => {
    const blocks = [...page.matchAll(/```js\n([\s\S]*?)\n```/g)].map(([, code = ""]) => code);
    expect(blocks).toHaveLength(3);
    for (const code of blocks) expect(() => new Function(`return async () => { ${code} }`)).not.toThrow();
    expect(page.replaceAll(/```js\n[\s\S]*?\n```/g, "")).not.toMatch(/\$\{/);
  });
});

describe("toFetchedModule()", () => {
  it("renames the modules that a module imports, and nothing else", () => {
    const code = `export*from"../d3-array@3.2.5/index.js";import{a}from'../../b@1.0.0/index.js';const c="./index.js";`;
    expect(toFetchedModule(code)).toBe(
      `export*from"../d3-array@3.2.5/_esm.js";import{a}from'../../b@1.0.0/_esm.js';const c="./index.js";`,
    );
  });
});
