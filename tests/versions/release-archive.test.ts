/** The archive of a release: the same bytes everywhere, and every file held to its digest. */
import { spawnSync } from "node:child_process";
import { hash } from "node:crypto";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { parseFrozenRelease, serialiseFrozenRelease } from "../../src/versions/parse-frozen-release.ts";
import { packRelease, unpackRelease } from "../../src/versions/release-archive.ts";

const sha256 = (content: Uint8Array): string => hash("sha256", content);
const contents = new Map([
  ["observations.csv", new TextEncoder().encode("figure_id,as_printed\nf1,24期\n")],
  ["sources.csv", new TextEncoder().encode("id\n")],
]);
const release = { version: "1.0.0", date: "2026-11-21", digest: "a".repeat(64) };

describe("packRelease()", () => {
  it("gives the files back, with their digests beside them", () => {
    const { frozen, archive } = packRelease(release, contents, sha256);
    expect([...unpackRelease(frozen, archive, sha256)]).toEqual([...contents]);
    expect(parseFrozenRelease(serialiseFrozenRelease(frozen))).toEqual(frozen);
    const sums = unzipSync(archive)["reported-figures-1.0.0/SHA256SUMS"];
    expect(new TextDecoder().decode(sums)).toBe(
      [...contents].map(([path, content]) => `${sha256(content)}  ${path}\n`).join(""),
    );
  });

  it("gives the same bytes in every zone", () => {
    const code = `
      import { hash } from "node:crypto";
      import { packRelease } from ${JSON.stringify(`${import.meta.dirname}/../../src/versions/release-archive.ts`)};
      const { frozen } = packRelease(${JSON.stringify(release)}, new Map([["a.csv", new Uint8Array([1, 2, 3])]]), (bytes) => hash("sha256", bytes));
      process.stdout.write(frozen.archive.sha256);`;
    const digests = ["America/Los_Angeles", "Asia/Shanghai", "Pacific/Kiritimati"].map((zone) => {
      const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", code], {
        encoding: "utf8",
        env: { ...process.env, TZ: zone },
      });
      return stdout;
    });
    expect(digests[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(new Set(digests).size).toBe(1);
  });

  it("is refused when a byte of it is another", () => {
    const { frozen, archive } = packRelease(release, contents, sha256);
    const damaged = archive.slice();
    damaged[60] = (damaged[60] ?? 0) ^ 1;
    expect(() => unpackRelease(frozen, damaged, sha256)).toThrow(
      /reported-figures-1\.0\.0\.zip as it was frozen/,
    );
    const files = frozen.files.map((file) => ({ ...file, sha256: "0".repeat(64) }));
    expect(() => unpackRelease({ ...frozen, files }, archive, sha256)).toThrow(
      /observations\.csv as it was frozen/,
    );
  });
});

describe("parseFrozenRelease()", () => {
  it("refuses text of any other form", () => {
    const { frozen } = packRelease(release, contents, sha256);
    for (const broken of [
      "",
      "[]",
      "{}",
      JSON.stringify({ ...frozen, files: [] }),
      JSON.stringify({ ...frozen, archive: null }),
      JSON.stringify({ ...frozen, version: 1 }),
      JSON.stringify({ ...frozen, files: [{ ...frozen.files[0], path: "../x.csv" }] }),
      JSON.stringify({ ...frozen, files: [{ ...frozen.files[0], sha256: "x" }] }),
    ]) {
      expect(parseFrozenRelease(broken), broken).toBeUndefined();
    }
  });
});
