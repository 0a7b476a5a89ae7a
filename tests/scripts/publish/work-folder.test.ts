/** The folder beside the site: recovery, staging, lock and swap. */
import { spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { takeBuildLock } from "../../../src/site/publish/build-lock.ts";
import { startOfProcess } from "../../../src/site/publish/living-process.ts";
import { prepareSwap } from "../../../src/site/publish/prepare-swap.ts";
import { findOutFolderFault, isOwnSite, serialiseSiteMarker } from "../../../src/site/publish/site-marker.ts";
import {
  closeStaging,
  openStaging,
  recoverOutFolder,
  removeWorkFolder,
  toWorkFolder,
  type WorkFolder,
} from "../../../src/site/publish/work-folder.ts";

let scratch = "";
let work: WorkFolder;
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), "work-"));
  work = toWorkFolder(join(scratch, "dist"));
});
afterEach(() => rmSync(scratch, { recursive: true }));

function writeSite(folder: string, name: string): void {
  mkdirSync(folder, { recursive: true });
  const marker = { version: "1", digest: name, observations: 0, pages: 1, files: 2 };
  writeFileSync(join(folder, "build.json"), serialiseSiteMarker(marker));
  writeFileSync(join(folder, "index.html"), name);
}
const siteAt = (folder: string): string => readFileSync(join(folder, "index.html"), "utf8");

describe("findOutFolderFault()", () => {
  it("refuses a folder with files that are not a site of this project, and a file", () => {
    mkdirSync(work.out);
    writeFileSync(join(work.out, "letter.txt"), "x");
    expect(findOutFolderFault(work.out)).toContain("is no site of this project");
    expect(findOutFolderFault(join(work.out, "letter.txt"))).toContain("it is a file");
  });

  it("refuses a site of another generator", () => {
    mkdirSync(work.out);
    writeFileSync(join(work.out, "build.json"), '{"generator":"other"}');
    expect(isOwnSite(work.out)).toBe(false);
    expect(findOutFolderFault(work.out)).toBeDefined();
  });

  it("takes what is not there, what is empty, and a site of its own", () => {
    expect(findOutFolderFault(work.out)).toBeUndefined();
    mkdirSync(work.out);
    expect(findOutFolderFault(work.out)).toBeUndefined();
    writeSite(work.out, "own");
    expect(findOutFolderFault(work.out)).toBeUndefined();
  });
});

describe("recoverOutFolder()", () => {
  it("puts the previous site back when a swap was cut in the middle", () => {
    writeSite(work.previous, "old");
    expect(recoverOutFolder(work)).toBe(true);
    expect(siteAt(work.out)).toBe("old");
    expect(existsSync(work.previous)).toBe(false);
  });

  it("leaves a site that is there, and never takes what is no whole site", () => {
    mkdirSync(work.previous, { recursive: true });
    expect(recoverOutFolder(work)).toBe(false);
    writeSite(work.previous, "old");
    writeSite(work.out, "new");
    expect(recoverOutFolder(work)).toBe(false);
    expect(siteAt(work.out)).toBe("new");
  });
});

describe("openStaging()", () => {
  it("removes what stopped builds have left", () => {
    writeSite(work.out, "now");
    writeSite(work.previous, "old");
    mkdirSync(join(work.staging, "site"), { recursive: true });
    mkdirSync(join(work.root, "dist.removing-1-dist.previous"));
    openStaging(work);
    expect(readdirSync(work.root)).toEqual(["dist.staging"]);
    expect(readdirSync(work.staging)).toEqual([]);
  });

  it("keeps a previous site that is the only one", () => {
    writeSite(work.previous, "old");
    openStaging(work);
    closeStaging(work);
    expect(siteAt(work.previous)).toBe("old");
  });

  it("leaves the work of another out folder beside it", () => {
    const other = toWorkFolder(join(scratch, "other"));
    openStaging(other);
    openStaging(work);
    closeStaging(work);
    removeWorkFolder(work);
    expect(readdirSync(work.root)).toEqual(["other.staging"]);
  });
});

describe("takeBuildLock()", () => {
  /** Takes the lock, which must be free, and gives the way to give it back. */
  const take = (): (() => void) => {
    const lock = takeBuildLock(work.lock);
    if ("owner" in lock) throw new TypeError(`The lock is held by ${lock.owner}`);
    return lock.unlock;
  };

  it("is held until it is given back, and leaves nothing behind", () => {
    const unlock = take();
    expect(takeBuildLock(work.lock)).toEqual({ owner: String(process.pid) });
    expect(readdirSync(dirname(work.lock))).toEqual(["dist.lock"]);
    unlock();
    take()();
    expect(readdirSync(dirname(work.lock))).toEqual([]);
  });

  it("is taken over from a process that is dead, also when another one has its number", () => {
    mkdirSync(dirname(work.lock));
    const { pid } = spawnSync(process.execPath, ["-e", ""]);
    for (const owner of [`${pid} 1\n`, `${process.pid} 1\n`, ""]) {
      writeFileSync(work.lock, owner);
      take()();
    }
  });

  it.runIf(process.platform === "linux")(
    "is taken over from a process that was killed and is still listed",
    async () => {
      mkdirSync(dirname(work.lock));
      // The shell becomes a program that never asks for the child, so that the child stays a zombie.
      const parent = spawn("sh", ["-c", "sleep 60 & echo $!; exec sleep 60"]);
      try {
        const pid = Number(await new Promise((resolve) => parent.stdout.once("data", resolve)));
        const start = startOfProcess(pid);
        writeFileSync(work.lock, `${pid} ${start}\n`);
        expect(takeBuildLock(work.lock)).toEqual({ owner: String(pid) });
        process.kill(pid, "SIGKILL");
        await expect.poll(() => readFileSync(`/proc/${pid}/stat`, "utf8")).toMatch(/\) Z /);
        expect(process.kill(pid, 0)).toBe(true);
        expect(startOfProcess(pid)).toBe(start);
        take()();
      } finally {
        parent.kill("SIGKILL");
      }
    },
  );
});

describe("prepareSwap()", () => {
  const places = (): { out: string; staged: string; previous: string } => ({
    out: work.out,
    staged: join(work.staging, "site"),
    previous: work.previous,
  });

  it("puts the new site in the place of the old one and keeps that aside", async () => {
    writeSite(work.out, "old");
    writeSite(places().staged, "new");
    await prepareSwap(places()).run();
    expect(siteAt(work.out)).toBe("new");
    expect(siteAt(work.previous)).toBe("old");
  });

  it("works where there is no site yet", async () => {
    writeSite(places().staged, "new");
    await prepareSwap(places()).run();
    expect(siteAt(work.out)).toBe("new");
  });

  it("leaves the old site when the new one is not there", async () => {
    writeSite(work.out, "old");
    mkdirSync(work.root, { recursive: true });
    await expect(prepareSwap(places()).run()).rejects.toThrow("Cannot put the new site in its place: ENOENT");
    expect(siteAt(work.out)).toBe("old");
  });

  it("does nothing when it is let go", async () => {
    writeSite(work.out, "old");
    writeSite(places().staged, "new");
    const swap = prepareSwap(places());
    swap.cancel();
    await swap.run();
    expect(siteAt(work.out)).toBe("old");
  });
});
