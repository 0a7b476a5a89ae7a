/** The small parts of the commands that build and show the site. */

import { resolve } from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { findBrowser } from "../../scripts/find-browser.ts";
import { formatFaults } from "../../scripts/format-faults.ts";
import { formatTotals } from "../../scripts/format-totals.ts";
import { openProgress } from "../../scripts/progress.ts";
import { readSiteArguments } from "../../scripts/site-arguments.ts";

describe("readSiteArguments()", () => {
  it("has defaults, makes folders absolute and settles addresses", () => {
    const given = ["--out", "x", "--base", "a", "--site", "https://example.org/"];
    expect(readSiteArguments("build", ["data", "out", "site", "base"], given)).toEqual({
      data: resolve("data"),
      out: resolve("x"),
      site: "https://example.org",
      base: "/a/",
      port: 4321,
      isPartitioned: false,
    });
  });

  it("takes a flag without a value, where the command has it", () => {
    const allowed = ["out", "partitioned"] as const;
    expect(readSiteArguments("build", allowed, ["--partitioned"])).toMatchObject({ isPartitioned: true });
    expect(readSiteArguments("build", allowed, [])).toMatchObject({ isPartitioned: false });
    for (const given of [["--partitioned=no"], ["--partitioned", "yes"]])
      expect(() => readSiteArguments("build", allowed, given)).toThrow("Usage: npm run build");
    expect(() => readSiteArguments("dev", ["port"], ["--partitioned"])).toThrow("Usage: npm run dev");
  });

  it.each([
    [["--port", "1"], "Usage: npm run build"],
    [["--out"], "Usage: npm run build"],
    [["stray"], "Usage: npm run build"],
    [["--base", "a b"], "base path"],
    [["--site", "nowhere"], "site address"],
  ])("refuses %j", (given, message) => {
    expect(() => readSiteArguments("build", ["out", "site", "base"], given)).toThrow(message);
  });

  it.each(["x", "-1", "70000", "1.5"])("refuses port %s", (port) => {
    expect(() => readSiteArguments("preview", ["port"], [`--port=${port}`])).toThrow("as port");
  });
});

describe("formatFaults()", () => {
  it("prints fifty and counts them all by kind", () => {
    const faults = Array.from({ length: 60 }, (_, place) => ({
      file: `${place}.html`,
      code: place === 0 ? ("duplicate-id" as const) : ("broken-link" as const),
      message: "x",
    }));
    const lines = formatFaults(faults).split("\n");
    expect(lines).toHaveLength(51);
    expect(lines[0]).toBe("0.html: error duplicate-id: x");
    expect(lines.at(-1)).toBe("The site was not published: 1 duplicate-id, 59 broken-link");
  });
});

describe("formatTotals()", () => {
  it("counts the marker among the files", () => {
    const site = { faults: [], pages: 3, files: 9, bytes: 1_250_000 };
    expect(formatTotals(site, "dist", 2.04)).toBe("dist: 3 pages, 10 files, 1.3 MB, 2.0 s\n");
  });
});

describe("openProgress()", () => {
  const write = (isTTY: boolean): string => {
    const stream = Object.assign(new PassThrough(), { isTTY }) as unknown as NodeJS.WriteStream;
    const progress = openProgress(stream);
    progress.step("Reading");
    progress.detail("1 page");
    progress.detail("2 pages");
    progress.step("Writing");
    progress.end();
    progress.end();
    return String((stream as unknown as PassThrough).read() ?? "");
  };

  it("is quiet where there is no terminal", () => {
    expect(write(false)).toBe("");
  });

  it("renews a line on a terminal", () => {
    expect(write(true)).toContain("\r\u001b[2K… Reading 1 page");
  });
});

describe("findBrowser()", () => {
  it("takes what CHROME_PATH names, and says so when that is not there", async () => {
    expect(await findBrowser({ CHROME_PATH: process.execPath })).toEqual({ path: process.execPath, env: {} });
    await expect(findBrowser({ CHROME_PATH: "/no/such/chrome" })).rejects.toThrow("Cannot find CHROME_PATH");
  });
});
