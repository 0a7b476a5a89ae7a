/** Citations of the real collection: files, pages, and the file in the repository that says how to cite it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { buildCitationFiles } from "../../src/exports/build-citation-files.ts";
import { LANGUAGES } from "../../src/model/codes.ts";
import { citeReport } from "../../src/views/citation-records.ts";
import {
  buildCollectionCitation,
  buildFigureCitation,
  buildIndicatorCitation,
  buildReportCitation,
  UNKNOWN_ROOT,
} from "../../src/views/citation-view.ts";
import { paths } from "../../src/views/paths.ts";
import { readRealCollection } from "../views/real-collection.ts";
import { readRis } from "./read-ris.ts";

const root = join(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const schemaOf = (name: string): object =>
  JSON.parse(read(`tests/citations/fixtures/${name}.schema.json`)) as object;
const ajv = new Ajv({ strict: false, validateFormats: false });

describe("CITATION.cff", () => {
  const citation = parse(read("CITATION.cff")) as Record<string, unknown>;

  it("is valid by the schema of its version", () => {
    const isCitation = ajv.compile(schemaOf("cff-1.2.0"));
    expect(isCitation(citation), JSON.stringify(isCitation.errors)).toBe(true);
    expect(isCitation({ ...citation, authors: [] })).toBe(false);
  });

  it("has the version and the date of the newest release", () => {
    const [, version, date] = /^## (\S+) - (\S+)$/m.exec(read("data/CHANGELOG.md")) ?? [];
    expect([citation.version, citation["date-released"]]).toEqual([version, date]);
  });
});

describe("buildCitationFiles()", () => {
  const { dataset } = readRealCollection();
  const files = new Map(
    [...buildCitationFiles(dataset, "https://example.org/a/")].map(({ path, text }) => [path, text]),
  );

  it("cites every report and every indicator in each language, in forms that are valid", () => {
    const isCsl = ajv.compile(schemaOf("csl-data"));
    for (const language of LANGUAGES) {
      const textOf = (name: string): string => files.get(paths.citations(language, name)) ?? "";
      const counts = {
        collection: 1,
        indicators: dataset.indicators.length,
        reports: dataset.sources.length,
      };
      for (const [name, count] of Object.entries(counts)) {
        const items = JSON.parse(textOf(`${name}.csl.json`)) as { id: string }[];
        expect(isCsl(items), JSON.stringify(isCsl.errors)).toBe(true);
        expect(new Set(items.map(({ id }) => id)).size).toBe(count);
        expect(readRis(textOf(`${name}.ris`))).toHaveLength(count);
        expect(textOf(`${name}.bib`).match(/^@(?:misc|techreport|article|book)\{/gm)).toHaveLength(count);
      }
      expect(textOf("collection.txt")).toContain(`https://example.org/a/${language === "zh" ? "zh/" : ""}v/`);
    }
    expect(files.size).toBe(20);
  });

  it("names no page of a site whose address is not known", () => {
    for (const { path, text } of buildCitationFiles(dataset, "")) {
      // Reports have addresses of their own; notes would name pages of the site.
      const said = path.includes("/reports.")
        ? text.split("\n").filter((line) => /note|^N1/.test(line))
        : [text];
      expect(said.join("\n"), path).not.toMatch(/https?:/);
    }
  });
});

describe("citations of pages", () => {
  const collection = readRealCollection();
  const place = { collection, language: "en", root: "" } as const;

  it("tell reports in English from those in Chinese by their prints", () => {
    const languageOf = (id: string): string => citeReport(place, id).workLanguage;
    expect(languageOf("ccp-bulletin-2023")).toBe("zh");
    expect(languageOf("ecns-2023-06-30")).toBe("en");
    expect(languageOf("ap-2011-06-24")).toBe("en");
  });

  it("take no bare number for a sign of language: the address of an edition tells, and bodies in China write Chinese", () => {
    const idsOf = (language: string): string[] =>
      collection.dataset.sources
        .filter(({ id }) => {
          const rows = collection.observationsBySource.get(id) ?? [];
          const prints = rows.map(({ asPrinted, unitPrinted }) => asPrinted + unitPrinted).join(" ");
          return rows.length > 0 && !/\p{L}/u.test(prints) && citeReport(place, id).workLanguage === language;
        })
        .map(({ id }) => id);
    expect(idsOf("en")).toEqual(["chinadaily-2011-06-25", "chinadaily-2020-07-01", "shine-2025-06-30"]);
    expect(idsOf("zh")).toEqual([
      ...["eqxiu-cq-2023q3", "fx361-convergence-2023", "liaocheng-2013"],
      ...["zj-workreport-2026", "sx-gwr-2026", "cctv-xwlb-20200630"],
    ]);
  });

  it("have an author for what bodies issue, and none for news about their figures", () => {
    const kinds = new Set<string>();
    for (const { id, kind, issuerEn } of collection.dataset.sources) {
      const { author, figuresIssuer } = citeReport(place, id);
      expect([id, author.en, figuresIssuer.en]).toEqual([
        id,
        ...(kind === "news" ? ["", issuerEn] : [issuerEn, ""]),
      ]);
      if (issuerEn !== "") kinds.add(kind);
    }
    expect([...kinds]).toEqual(expect.arrayContaining(["news", "press", "bulletin", "work_report"]));
  });

  it("begin with what readers of the language use, and hold a place where the address belongs", () => {
    for (const [language, first] of [
      ["en", "apa"],
      ["zh", "gbt"],
    ] as const) {
      const page = paths.downloads(language);
      const own = { ...place, language };
      for (const view of [
        buildCollectionCitation(own, page),
        buildIndicatorCitation(own, "party_members"),
        buildReportCitation(own, "ccp-bulletin-2023"),
      ]) {
        expect(view.forms[0]?.id).toBe(first);
        expect(view.forms).toHaveLength(5);
        for (const form of view.forms) {
          expect(form.text).toContain(UNKNOWN_ROOT);
          expect(decodeURIComponent(form.href)).toContain(UNKNOWN_ROOT);
        }
      }
    }
  });

  it("give the dialog the record of its report, and an example for readers without scripts", () => {
    const known = { ...place, root: "https://example.org/" };
    const view = buildFigureCitation(known, "ccp-bulletin-2023");
    expect(JSON.parse(view?.record ?? "")).toEqual(citeReport(known, "ccp-bulletin-2023"));
    expect(view?.example.text).toMatch(
      /\(para\. \d+\).*https:\/\/example\.org\/reports\/ccp-bulletin-2023\/#f[\da-f]{12}$/,
    );
  });
});
