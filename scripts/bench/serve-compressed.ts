/** Serves a folder as static hosts do, with gzip; the project's own preview server, which sends files as they are, stands behind it. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from "node:http2";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { type FolderServer, serveFolder } from "../../src/site/publish/serve-folder.ts";
import { createSelfSigned } from "./self-signed.ts";

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** Whether gzip is worth its while for a type: texts, not pictures and archives, which are compressed already. */
export function isCompressible(type: string): boolean {
  return /^(?:text\/|application\/(?:json|xml|javascript|manifest\+json)|image\/svg\+xml)/.test(type);
}

/**
 * Serves a folder at the root of any free port: by HTTP/2 with a certificate that is nobody's, or by plain HTTP/1.1.
 *
 * An answer is compressed once and kept, so that what is measured is not the compression. The folder may be filled after the start.
 */
export async function serveCompressed(folder: string, protocol: "h2" | "http"): Promise<FolderServer> {
  const behind = await serveFolder(folder, "/", 0);
  const kept = new Map<string, Answer>();
  const answer = async (
    request: IncomingMessage | Http2ServerRequest,
    response: ServerResponse | Http2ServerResponse,
  ): Promise<void> => {
    const { url = "/", method = "GET" } = request;
    const found = kept.get(url) ?? (await ask(new URL(url, behind.url)));
    if (found.status === 200) kept.set(url, found);
    // The two kinds of response differ in what `end` gives back, not in how they are used here.
    const plain = response as ServerResponse;
    plain.writeHead(found.status, found.headers).end(method === "HEAD" ? undefined : found.body);
  };
  const listener = (
    request: IncomingMessage | Http2ServerRequest,
    response: ServerResponse | Http2ServerResponse,
  ): void => {
    answer(request, response).catch(() => response.destroy());
  };
  const server =
    protocol === "h2" ? createSecureServer(createSelfSigned(), listener) : createServer(listener);
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `${protocol === "h2" ? "https" : "http"}://127.0.0.1:${port}/`,
    close: async () => {
      server.close();
      await behind.close();
    },
  };
}

async function ask(address: URL): Promise<Answer> {
  const response = await fetch(address, { redirect: "manual" });
  const body = Buffer.from(await response.arrayBuffer());
  const type = response.headers.get("content-type") ?? "text/plain";
  const location = response.headers.get("location");
  const isZipped = isCompressible(type) && body.length > 0;
  const sent = isZipped ? gzipSync(body) : body;
  return {
    status: response.status,
    body: sent,
    headers: {
      "content-type": type,
      "content-length": String(sent.length),
      "cache-control": "public, max-age=600",
      vary: "accept-encoding",
      ...(isZipped ? { "content-encoding": "gzip" } : {}),
      ...(location === null ? {} : { location }),
    },
  };
}
