/** Citations in every format: what they say, and that readers of each format take them. */
import "@citation-js/plugin-bibtex";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { plugins } from "@citation-js/core";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { CITATION_FORMATS, citationFileLink } from "../../src/citations/citation-formats.ts";
import type { CitationRecord } from "../../src/citations/citation-record.ts";
import { formatCitedPlace } from "../../src/citations/citation-terms.ts";
import { citedNames } from "../../src/citations/cited-names.ts";
import { renderBibtex } from "../../src/citations/render-bibtex.ts";
import { renderCslJson } from "../../src/citations/render-csl-json.ts";
import { renderGbt } from "../../src/citations/render-gbt.ts";
import { renderRis } from "../../src/citations/render-ris.ts";
import { LANGUAGES } from "../../src/model/codes.ts";
import { exampleRecords } from "./example-records.ts";
import { readRis } from "./read-ris.ts";

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, "fixtures/csl-data.schema.json"), "utf8"),
) as object;
const isCsl = new Ajv({ strict: false }).compile(schema);

interface ReadEntry {
  "citation-key": string;
  title: string;
  author?: { family?: string; literal?: string }[];
  issued?: { "date-parts": number[][] };
  URL?: string;
  note?: string;
}

/** Reads entries of BibTeX as CSL, with every sign for what it stands for. */
const readBibtex = (text: string): ReadEntry[] => plugins.input.chain(text) as ReadEntry[];
/** The reader marks what braces guard; texts are compared without. */
const plain = (text: string | undefined): string => (text ?? "").replace(/<\/?span[^>]*>/g, "");

const records = (): CitationRecord[] =>
  LANGUAGES.flatMap((language) => Object.values(exampleRecords(language)));

describe.each(LANGUAGES)("citations in %s", (language) => {
  it.each(CITATION_FORMATS.map((format) => [format.name, format] as const))(
    "read well as %s",
    (_, format) => {
      const shown = Object.entries(exampleRecords(language)).map(
        ([name, record]) => `── ${name}\n${format.render(record).replaceAll("\r\n", "\n").trimEnd()}`,
      );
      return expect(`${shown.join("\n\n")}\n`).toMatchFileSnapshot(`snapshots/${language}.${format.ending}`);
    },
  );
});

describe("every format", () => {
  it("names the version, the date and the address of the collection", () => {
    for (const language of LANGUAGES) {
      const { collection } = exampleRecords(language);
      for (const { id, render } of CITATION_FORMATS) {
        const text = render(collection!);
        expect(text, id).toContain("1.4.0");
        expect(text.replace(/\D/g, ""), id).toMatch(/2026(?:11)?(?:20)?/);
        expect(text, id).toContain(collection!.url);
      }
    }
  });

  it("names the report, the place and the own address of a figure", () => {
    for (const language of LANGUAGES) {
      const { report, figure } = exampleRecords(language);
      expect(figure!.recorded?.address).toBe(`${report!.recorded?.address}#f0123456789ab`);
      for (const { id, render } of CITATION_FORMATS) {
        const text = render(figure!).replaceAll("\\#", "#");
        expect(text, id).toContain("2023年公报");
        expect(text, id).toMatch(/para\. 12|第12段/);
        expect(text, id).toContain(figure!.recorded?.address);
      }
    }
  });

  it("begins news with its title, and names who issued the figures in notes alone", () => {
    for (const language of LANGUAGES) {
      const { "English news of a month": news } = exampleRecords(language);
      const issuer = news!.figuresIssuer[language];
      for (const { id, isProse, render } of CITATION_FORMATS) {
        const text = render(news!);
        const lines = text.split("\n").filter((line) => line.includes(issuer));
        expect(lines, id).toHaveLength(isProse ? 0 : 1);
        if (isProse) expect(text, id).toMatch(/^Membership rises/);
        else expect(lines[0], id).toMatch(/^(?: {2}note = | {4}"note": |N1 {2}- )/);
      }
    }
  });

  it("gives no work the address of the page that shows its figures", () => {
    for (const record of records()) {
      const { recorded, url } = record;
      if (!recorded || recorded.address === "") continue;
      const [item] = JSON.parse(renderCslJson([record])) as { URL?: string; accessed?: object }[];
      expect([item?.URL ?? "", item?.accessed !== undefined]).toEqual([url, url !== ""]);
      const [reference] = readRis(renderRis(record));
      expect([reference?.get("UR"), reference?.has("Y2")]).toEqual([
        url === "" ? undefined : [url],
        url !== "",
      ]);
      const [entry] = readBibtex(renderBibtex(record));
      expect(entry?.URL ?? "").toBe(url);
      for (const note of [item, reference?.get("N1"), entry?.note]) {
        expect(JSON.stringify(note).replaceAll("\\", "")).toContain(recorded.address);
      }
      expect(renderGbt(record).includes("/OL]")).toBe(url !== "");
    }
  });

  it("has a file whose text comes back from its link", () => {
    for (const record of records()) {
      for (const format of CITATION_FORMATS) {
        const link = citationFileLink(format.render(record), format);
        expect(link).toMatch(/^data:[\w.+/-]+;charset=utf-8,[\w.!~*'()%-]+$/);
        const content = decodeURIComponent(link.slice(link.indexOf(",") + 1));
        expect(content.trimEnd()).toBe(format.render(record).trimEnd());
        expect(content.endsWith("\n")).toBe(true);
      }
    }
  });
});

describe("formatCitedPlace()", () => {
  it("words every kind of place that extracts have, and keeps names of sections", () => {
    const places = ["p12", "L3", "t2-1", "Group 4", "二、运行情况", "p12a", ""];
    expect(places.map((place) => formatCitedPlace(place, "en"))).toEqual([
      "para. 12",
      "line 3",
      "Table 2-1",
      "Group 4",
      "二、运行情况",
      "p12a",
      "",
    ]);
    expect(places.slice(0, 4).map((place) => formatCitedPlace(place, "zh"))).toEqual([
      "第12段",
      "第3行",
      "表2-1",
      "第4组",
    ]);
  });
});

describe("renderGbt()", () => {
  it("cites a work in its own language, whatever the page's", () => {
    const [en, zh] = LANGUAGES.map((language) => exampleRecords(language));
    const withoutPlace = (text: string): string => text.replaceAll("/zh/", "/");
    for (const name of ["report", "figure", "English news of a month"]) {
      expect(withoutPlace(renderGbt(zh![name]!))).toBe(renderGbt(en![name]!));
    }
  });

  it("doubles no full stop and leaves no gap, whatever is missing", () => {
    for (const record of records())
      expect(renderGbt(record)).not.toMatch(/\.\.|\s{2}|\(\)|（）|\[\]|^[\s.,]/);
  });
});

describe("renderBibtex()", () => {
  it("is read by another parser, which gives back what was cited", () => {
    for (const record of records()) {
      const [entry, ...rest] = readBibtex(renderBibtex(record));
      const { author, title, translated, note } = citedNames(record);
      expect(rest).toEqual([]);
      expect(entry?.["citation-key"]).toBe(record.key);
      expect(plain(entry?.title)).toBe(translated === "" ? title : `${title} [${translated}]`);
      const [name] = entry?.author ?? [];
      expect(plain(name?.family ?? name?.literal)).toBe(author);
      const parts = record.issued === "" ? [] : record.issued.split("-").slice(0, 2).map(Number);
      expect(entry?.issued?.["date-parts"][0]?.slice(0, 2) ?? []).toEqual(parts);
      expect(entry?.URL ?? "").toBe(record.url);
      expect(plain(entry?.note)).toContain(note);
    }
  });

  it("leaves no sign that TeX acts upon, but in addresses and keys", () => {
    for (const record of records()) {
      const fields = renderBibtex(record)
        .split("\n")
        .filter((line) => !/^(?:@| {2}url = )/.test(line));
      expect(fields.join("\n")).not.toMatch(/(?<!\\)[%&#$_~^]/);
    }
  });

  it("keeps unpaired braces from ending a field", () => {
    const { report } = exampleRecords("en");
    const title = { en: "b {", zh: "甲 } 乙 { 丙" };
    const [entry] = readBibtex(renderBibtex({ ...report!, title }));
    expect(plain(entry?.title)).toBe("甲 ) 乙 ( 丙 [b (]");
  });

  it("has keys that every tool takes", () => {
    for (const { key } of records()) expect(key).toMatch(/^[a-z][\w.-]*$/i);
  });
});

describe("renderCslJson()", () => {
  it("is valid against the published schema", () => {
    const items = JSON.parse(renderCslJson(records())) as { issued?: { "date-parts": number[][] } }[];
    expect(isCsl(items), JSON.stringify(isCsl.errors)).toBe(true);
    expect(items[0]?.issued).toEqual({ "date-parts": [[2026, 11, 20]] });
    expect(isCsl([{ ...items[0], pages: "1" }])).toBe(false);
  });

  it("keeps a text that looks like a list of numbers", () => {
    const { report } = exampleRecords("zh");
    const title = "[\n  [\n 1,\n 2 ]\n ]";
    const [item] = JSON.parse(renderCslJson([{ ...report!, title: { en: "", zh: title } }])) as {
      title: string;
    }[];
    expect(item?.title).toBe(title);
  });
});

describe("renderRis()", () => {
  it("is read by a strict reader, one reference after the other", () => {
    const all = records();
    const found = readRis(all.map(renderRis).join("\r\n"));
    expect(found.map((reference) => reference.get("ID"))).toEqual(all.map(({ key }) => [key]));
    expect(found.map((reference) => reference.get("TI"))).toEqual(
      all.map((record) => [citedNames(record).title]),
    );
    expect(new Set(found.flatMap((reference) => reference.get("TY")))).toEqual(
      new Set(["DATA", "RPRT", "BOOK", "JOUR", "NEWS", "ELEC", "GEN"]),
    );
  });

  it("lets no value begin a line of its own", () => {
    const { report } = exampleRecords("zh");
    const [reference] = readRis(renderRis({ ...report!, title: { en: "", zh: "甲\r\nER  - \r\nTY  - 乙" } }));
    expect(reference?.get("TI")).toEqual(["甲 ER - TY - 乙"]);
  });
});
