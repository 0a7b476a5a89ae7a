/** The static server for looking at a finished site. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FolderServer, serveFolder } from "../../../src/site/publish/serve-folder.ts";

const scratch = mkdtempSync(join(tmpdir(), "serve-"));
const folder = join(scratch, "site");
let server: FolderServer;
beforeAll(async () => {
  mkdirSync(join(folder, "数"), { recursive: true });
  mkdirSync(join(folder, "empty"));
  writeFileSync(join(scratch, "secret.txt"), "secret");
  writeFileSync(join(folder, "index.html"), "home");
  writeFileSync(join(folder, "数/index.html"), "数");
  writeFileSync(join(folder, "a.csv"), "x\n1\n");
  writeFileSync(join(folder, "404.html"), "nothing here");
  server = await serveFolder(folder, "/sub/", 0);
});
afterAll(async () => {
  await server.close();
  rmSync(scratch, { recursive: true });
});

const get = async (path: string): Promise<[number, string, string]> => {
  const response = await fetch(new URL(path, server.url), { redirect: "manual" });
  const told = response.headers.get("location") ?? response.headers.get("content-type") ?? "";
  return [response.status, told, await response.text()];
};

/** Sends a path as it is; `fetch` would tidy it up. */
const sendRaw = (path: string): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
    let text = "";
    socket.on("data", (part) => {
      text += part;
    });
    socket.on("close", () => resolve(text));
    socket.end(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
  });

describe("serveFolder()", () => {
  it("serves files and folders with their types under the base path", async () => {
    expect(await get("")).toEqual([200, "text/html; charset=utf-8", "home"]);
    expect(await get("a.csv?x=1")).toEqual([200, "text/csv; charset=utf-8", "x\n1\n"]);
    expect(await get("%E6%95%B0/")).toEqual([200, "text/html; charset=utf-8", "数"]);
  });

  it("leads from a folder without its slash, and from outside of the base path, to where they are", async () => {
    expect((await get("%E6%95%B0")).slice(0, 2)).toEqual([301, "/sub/%E6%95%B0/"]);
    expect((await get("/")).slice(0, 2)).toEqual([301, "/sub/"]);
    expect((await get("/sub")).slice(0, 2)).toEqual([301, "/sub/"]);
  });

  it.each(["none/", "empty/", "a.csv/", "/other/"])(
    "answers %s with the page for unknown addresses",
    async (path) => {
      expect(await get(path)).toEqual([404, "text/html; charset=utf-8", "nothing here"]);
    },
  );

  it.each([
    "/sub/../../secret.txt",
    "/sub/..%2f..%2fsecret.txt",
    "/sub/%2e%2e/%2e%2e/secret.txt",
    "/sub/..\\secret.txt",
  ])("never leaves its folder for %s", async (path) => {
    const answer = await sendRaw(path);
    expect(answer).toContain("404");
    expect(answer).not.toContain("secret");
  });

  it("refuses what is no address, and every method but GET and HEAD", async () => {
    expect(await sendRaw("/sub/%zz")).toContain("400");
    expect((await fetch(server.url, { method: "POST" })).status).toBe(405);
    expect(await (await fetch(server.url, { method: "HEAD" })).text()).toBe("");
  });

  it("says in words that a port is taken", async () => {
    await expect(serveFolder(folder, "/", Number(new URL(server.url).port))).rejects.toThrow(
      "Cannot listen on port",
    );
  });
});
