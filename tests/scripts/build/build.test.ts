/** `npm run build` over small data: what it writes, what it refuses, and that killing it never leaves half a site. */
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { folderDigest, killBuild, startBuild } from "./run-build.ts";
import { writeSmallData } from "./small-data.ts";

const scratch = mkdtempSync(join(tmpdir(), "build-"));
const small = join(scratch, "small");
const larger = join(scratch, "larger");
const place = (name: string): string => join(scratch, name, "dist");

beforeAll(() => {
  writeSmallData(small, ["ccp-bulletin-2023", "grassroots-meeting-s06"]);
  writeSmallData(larger, ["ccp-bulletin-2023", "ccp-bulletin-2024", "grassroots-meeting-s06"]);
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const build = async (
  data: string,
  out: string,
  ...args: string[]
): Promise<{ code: number | null; text: string }> => {
  const running = startBuild("--data", data, "--out", out, ...args);
  return { code: await running.ended, text: running.heard() };
};
const leftovers = (out: string): string[] => readdirSync(join(out, "..")).filter((name) => name !== "dist");

describe("npm run build", () => {
  it("gives the same bytes for the same data, and leaves nothing beside them", async () => {
    const out = place("same");
    const first = await build(small, out);
    expect(first.text).toMatch(/dist: \d+ pages, \d+ files, [\d.]+ MB, [\d.]+ s\n$/);
    expect(first.code).toBe(0);
    const digest = folderDigest(out);
    expect((await build(small, out)).code).toBe(0);
    expect(folderDigest(out)).toBe(digest);
    expect(leftovers(out)).toEqual([]);
  });

  it("gives the same pages under any base path, but for whole addresses", async () => {
    const [root, sub] = [place("root"), place("sub")];
    await build(small, root);
    await build(small, sub, "--base", "/a/b/");
    const page = "indicators/party_members/index.html";
    expect(readFileSync(join(sub, page), "utf8")).toBe(readFileSync(join(root, page), "utf8"));
  });

  it("prints every issue and touches nothing when the data has errors", async () => {
    const [out, bad] = [place("errors"), join(scratch, "bad")];
    await build(small, out);
    const digest = folderDigest(out);
    writeSmallData(bad, ["ccp-bulletin-2023", "grassroots-meeting-s06"]);
    appendFileSync(
      join(bad, "extracts/ccp-bulletin-2023.csv"),
      "p1,party_members,,,,CN,2023-12-31,千万上下不明,,,,,\n",
    );
    appendFileSync(
      join(bad, "extracts/grassroots-meeting-s06.csv"),
      "p1,no_such_indicator,,,,CN,2023,5人,,,,,\n",
    );
    const { code, text } = await build(bad, out);
    expect(code).toBe(1);
    expect(text).toContain("extracts/ccp-bulletin-2023.csv:");
    expect(text).toContain("extracts/grassroots-meeting-s06.csv:2:");
    expect(folderDigest(out)).toBe(digest);
    expect(leftovers(out)).toEqual([]);
  });

  it("never writes over a folder that is no site of its own", async () => {
    const out = place("foreign");
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, "thesis.txt"), "x");
    const { code, text } = await build(small, out);
    expect(code).toBe(1);
    expect(text).toContain("is no site of this project");
    expect(readdirSync(out)).toEqual(["thesis.txt"]);
  });

  it("refuses options that it does not have and addresses that cannot be used", async () => {
    for (const args of [
      ["--bsae", "/x/"],
      ["--site", "example.org"],
      ["--site", "https://example.org/a/"],
      ["--base", "/a b/"],
    ]) {
      const running = startBuild(...args);
      expect(await running.ended, args.join(" ")).toBe(1);
      expect(running.heard()).not.toContain("    at ");
    }
  });

  it("lets only one build of a place run at a time", async () => {
    const out = place("lock");
    const both = await Promise.all([build(small, out), build(small, out)]);
    expect(both.map(({ code }) => code).toSorted()).toEqual([0, 1]);
    expect(both.map(({ text }) => text).join()).toMatch(/another build of it is running \(process \d+\)/);
    expect(leftovers(out)).toEqual([]);
  });

  it("leaves the old site or the new one when it is killed at any moment", { timeout: 300_000 }, async () => {
    const out = place("killed");
    const digests: Record<string, string> = {};
    for (const data of [larger, small]) {
      await build(data, out);
      digests[data] = folderDigest(out);
    }
    expect(digests[small]).not.toBe(digests[larger]);
    const seen: string[] = [];
    let old = small;
    for (let turn = 0; turn < 16; turn += 1) {
      const next = old === small ? larger : small;
      const running = startBuild("--data", next, "--out", out);
      // A quarter is killed at any time; the others near the swap, which is the last fraction of a second.
      if (turn % 4 > 0)
        while (!running.heard().includes("Writing downloads") && running.process.exitCode === null)
          await wait(2);
      await wait(turn % 4 > 0 ? Math.random() * 160 : Math.random() * 3000);
      killBuild(running);
      // A swap that was under way when the build died ends by itself, in a process of its own.
      await wait(150);
      const digest = folderDigest(out);
      expect([digests[old], digests[next]]).toContain(digest);
      seen.push(digest);
      await running.ended;
      if (digest === digests[next]) old = next;
    }
    // Some were killed before the swap and some after, or the moments tried say nothing about it.
    expect(new Set(seen).size).toBe(2);
    const last = old === small ? larger : small;
    expect((await build(last, out)).code).toBe(0);
    expect(folderDigest(out)).toBe(digests[last]);
    expect(leftovers(out)).toEqual([]);
  });
});

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
