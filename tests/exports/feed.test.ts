/** The feeds of changes: valid Atom by the rules of RFC 4287, and true to the releases. */
import { hash } from "node:crypto";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { buildFeed } from "../../src/exports/build-feed.ts";
import { TABLE_RELATIONS } from "../../src/exports/table-relations.ts";
import { LANGUAGES } from "../../src/model/codes.ts";
import { compareReleases } from "../../src/versions/compare-releases.ts";
import type { ReleaseRecord } from "../../src/versions/release-record.ts";
import { buildReleaseView } from "../../src/views/release-view.ts";
import { observation } from "../series/small-dataset.ts";
import { figureRow, state } from "../versions/invented-releases.ts";
import { smallCollection, smallPage } from "../views/small-page.ts";
import { type AtomElement, atomFaults, parseXml } from "./atom-rules.ts";

const sha256 = (text: string): string => hash("sha256", text);
const kept = observation({
  figureId: "f00000000000a",
  indicator: "members",
  period: "2023",
  asPrinted: "36名",
});
const cells = { source: "s", indicator: "members", as_printed: "30名" };
const before = state([
  figureRow("f00000000000a", { ...cells, locator: kept.locator }),
  figureRow("f00000000000b", { ...cells, locator: "p99", area: "gone", as_printed: "<7>&名" }),
]);
const after = state([
  figureRow("f00000000000a", { ...cells, locator: kept.locator, as_printed: "36名" }),
  figureRow("f00000000000c", { ...cells, locator: "p98", as_printed: "1名" }),
]);
const releaseOf = (version: string, date: string, note: string): ReleaseRecord["release"] => ({
  version,
  date,
  digest: "d".repeat(64),
  notes: [{ en: note, zh: `${note}。` }],
  frozen: null,
});
const counts = { figures: 2, sources: 1, indicators: 1, areas: 1 };
const records: ReleaseRecord[] = [
  {
    release: releaseOf("1.1.0", "2026-12-05", 'Corrected "36" & <more>'),
    files: [],
    archive: null,
    counts,
    difference: compareReleases(before, after, TABLE_RELATIONS),
  },
  { release: releaseOf("1.0.0", "2026-11-21", "Begins"), files: [], archive: null, counts, difference: null },
];
const correction = {
  figureId: "f00000000000a",
  before: "30名",
  after: "36名",
  date: "2026-12-01",
  reasonZh: "抄录有误。",
  reasonEn: "Misread.",
  expects: "36名",
};
const collection = smallCollection([kept], { corrections: [correction] });
const address = { siteUrl: "https://figures.example", basePath: "/r/" };
const feedOf = (language: "en" | "zh", at = address, list = records): string =>
  buildFeed(collection, list, language, at, { sha256 });
const childrenOf = (element: AtomElement, name: string): AtomElement[] =>
  element.children.filter((child) => child.name === name);

describe("atomFaults()", () => {
  const sound = feedOf("en");
  it.each<[string, (text: string) => string]>([
    ["no id", (text) => text.replace(/<id>.*?<\/id>/, "")],
    ["two titles", (text) => text.replace(/(<title>.*?<\/title>)/, "$1$1")],
    ["no date", (text) => text.replace(/<updated>.*?<\/updated>/, "")],
    ["a date without a time", (text) => text.replace(/T00:00:00Z/, "")],
    ["an id that is no address", (text) => text.replace(/<id>urn:uuid:/, "<id>")],
    ["two entries of one id and date", (text) => text.replace(/(<entry>[\s\S]*?<\/entry>)/, "$1$1")],
    [
      "an entry without link or content",
      (text) =>
        text.replace(/<link rel="alternate"[^>]*v1\.1\.0"\/>/, "").replace(/<content[\s\S]*?<\/content>/, ""),
    ],
    ["no author", (text) => text.replace(/<author>.*?<\/author>/, "")],
    ["a link to nowhere", (text) => text.replace(/ href="[^"]*"/, "")],
    ["an element that Atom does not have", (text) => text.replace("<subtitle>", "<lead>x</lead><subtitle>")],
    ["another name space", (text) => text.replace("2005/Atom", "2004/Atom")],
  ])("finds %s", (_name, breakIt) => {
    expect(breakIt(sound)).not.toBe(sound);
    expect(atomFaults(breakIt(sound))).not.toEqual([]);
  });

  it.each([
    ["<feed>", /not closed/],
    ["<feed></fed>", /closes/],
    ["<feed>a & b</feed>", /&/],
    ['<feed a="<"></feed>', /</],
    ["<feed></feed><feed></feed>", /root/],
  ])("refuses what is no XML: %s", (text, message) => {
    expect(() => parseXml(text)).toThrow(message);
  });
});

describe("buildFeed()", () => {
  it.each(LANGUAGES)("is valid Atom (%s), with and without an address", (language) => {
    expect(atomFaults(feedOf(language))).toEqual([]);
    expect(atomFaults(feedOf(language, { siteUrl: "", basePath: "/" }))).toEqual([]);
  });

  it("names itself by its whole address where that is known, and links relative to itself where not", () => {
    const linksOf = (text: string): string[] =>
      childrenOf(parseXml(text), "link").map(({ attributes }) => `${attributes.rel} ${attributes.href}`);
    expect(linksOf(feedOf("zh"))).toEqual([
      "self https://figures.example/r/zh/feed.xml",
      "alternate https://figures.example/r/zh/changes/",
    ]);
    expect(linksOf(feedOf("zh", { siteUrl: "", basePath: "/r/" }))).toEqual(["alternate changes/"]);
  });

  it("has the dates of the releases, and ids that stay when the site moves or a release follows", () => {
    const of = (text: string): string[][] =>
      childrenOf(parseXml(text), "entry").map((entry) =>
        ["id", "title", "updated"].map((name) => childrenOf(entry, name)[0]?.text ?? ""),
      );
    const [newer, older] = of(feedOf("en"));
    expect([newer?.slice(1), older?.slice(1)]).toEqual([
      ["Version 1.1.0", "2026-12-05T00:00:00Z"],
      ["Version 1.0.0", "2026-11-21T00:00:00Z"],
    ]);
    expect(of(feedOf("en", address, records.slice(1)))).toEqual([older]);
    expect(of(feedOf("en", { siteUrl: "https://other.example", basePath: "/" }))).toEqual([newer, older]);
    expect(of(feedOf("zh"))[0]?.[0]).not.toBe(newer?.[0]);
    expect(childrenOf(parseXml(feedOf("en")), "updated")[0]?.text).toBe("2026-12-05T00:00:00Z");
  });

  it("tells what was added, corrected and withdrawn, in words and with links that are whole", () => {
    const [entry] = childrenOf(parseXml(feedOf("en")), "entry");
    const { document } = parseHTML(`<main>${childrenOf(entry!, "content")[0]?.text}</main>`);
    const textOf = (selector: string): string[] =>
      [...document.querySelectorAll(selector)].map((element) => element.textContent ?? "");
    expect(textOf("h3")).toEqual(["Figures added", "Figures corrected", "Figures withdrawn"]);
    expect(textOf("p")).toContain("Figures: 1 added, 1 corrected, 1 withdrawn.");
    expect(textOf("li")).toEqual([
      'Corrected "36" & <more>',
      "Report: 1 figure",
      "Party members, CN, 2023: 36名as_printed: 30名 → 36名Misread.",
      "Party members, gone, 2023: <7>&名Report",
    ]);
    expect([...document.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual([
      "https://figures.example/r/reports/s/",
      "https://figures.example/r/reports/s/#f00000000000a",
      "https://figures.example/r/reports/s/",
    ]);
  });
});

describe("buildReleaseView()", () => {
  it("cuts lists of a large change, and says how much it left out", () => {
    const many = Array.from({ length: 230 }, (_, place) =>
      figureRow(`f${String(place).padStart(12, "0")}`, { ...cells, locator: `p${place}` }),
    );
    const difference = compareReleases(state(many), state([]), TABLE_RELATIONS);
    const { page } = smallPage([kept]);
    const [list] = buildReleaseView({ ...records[0]!, difference }, page).lists;
    expect([list?.title, list?.lines.length, list?.more]).toEqual(["Figures withdrawn", 200, "and 30 more"]);
  });

  it("says so where nothing differs", () => {
    const { page } = smallPage([kept]);
    const view = buildReleaseView(
      { ...records[0]!, difference: compareReleases(after, after, TABLE_RELATIONS) },
      page,
    );
    expect([view.summary, view.lists]).toEqual([page.text.versions.sameFigures, []]);
  });
});
