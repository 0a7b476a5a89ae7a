/** The server that pages are measured from sends what static hosts send, and speaks HTTP/2 with a certificate of its own. */
import { X509Certificate } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:http2";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { heaviestPage } from "../../scripts/bench/built-site.ts";
import { createSelfSigned } from "../../scripts/bench/self-signed.ts";
import { isCompressible, serveCompressed } from "../../scripts/bench/serve-compressed.ts";

const folder = mkdtempSync(join(tmpdir(), "reported-figures-served-"));
afterAll(() => rmSync(folder, { recursive: true }));
const page = `<p>${"figures ".repeat(500)}</p>`;
for (const [name, text] of [
  ["a", "<p>short</p>"],
  ["b", page],
] as const) {
  mkdirSync(join(folder, "pages", name), { recursive: true });
  writeFileSync(join(folder, "pages", name, "index.html"), text);
}

describe("serveCompressed()", () => {
  it("sends texts with gzip, and redirects as the preview does", async () => {
    const server = await serveCompressed(folder, "http");
    try {
      const response = await fetch(`${server.url}pages/b/`);
      expect([response.status, response.headers.get("content-encoding")]).toEqual([200, "gzip"]);
      expect(Number(response.headers.get("content-length"))).toBeLessThan(200);
      expect(await response.text()).toBe(page);
      const moved = await fetch(`${server.url}pages/b`, { redirect: "manual" });
      expect([moved.status, moved.headers.get("location")]).toEqual([301, "/pages/b/"]);
      expect((await fetch(`${server.url}nowhere`)).status).toBe(404);
    } finally {
      await server.close();
    }
  });

  it("speaks HTTP/2", async () => {
    const server = await serveCompressed(folder, "h2");
    const session = connect(server.url, { rejectUnauthorized: false });
    try {
      const status = await new Promise((resolve, reject) => {
        session.on("error", reject);
        const request = session.request({ ":path": "/pages/b/" });
        request.on("response", (headers) => resolve([headers[":status"], headers["content-encoding"]]));
        request.resume();
      });
      expect(status).toEqual([200, "gzip"]);
    } finally {
      session.destroy();
      await server.close();
    }
  });
});

describe("createSelfSigned()", () => {
  it("signs its own name with its own key", () => {
    const cert = new X509Certificate(createSelfSigned().cert);
    expect([cert.subject, cert.issuer]).toEqual(["CN=localhost", "CN=localhost"]);
    expect(cert.verify(cert.publicKey)).toBe(true);
    expect([cert.validFrom, cert.validTo]).toEqual(["Jan  1 00:00:00 2020 GMT", "Dec 31 23:59:59 2049 GMT"]);
  });
});

describe("isCompressible()", () => {
  it.each([
    ["text/html; charset=utf-8", true],
    ["image/svg+xml", true],
    ["application/json; charset=utf-8", true],
    ["image/png", false],
    ["application/zip", false],
  ])("of %s is %s", (type, expected) => {
    expect(isCompressible(type)).toBe(expected);
  });
});

describe("heaviestPage()", () => {
  it("is the longest page of a folder, and there must be one", () => {
    expect(heaviestPage(folder, "pages")).toBe("b");
    expect(() => heaviestPage(join(folder, "pages"), "a")).toThrow(RangeError);
  });
});
