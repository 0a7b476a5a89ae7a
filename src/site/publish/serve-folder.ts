/** A small static server on the loopback address, for looking at a finished site and for testing it. */
import { createReadStream, readFileSync, statSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";
import { NOT_FOUND_PAGE } from "./page-links.ts";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
  ".zip": "application/zip",
  ".parquet": "application/vnd.apache.parquet",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".webmanifest": "application/manifest+json",
};

/** A server that runs. `url` is the address of the site's root, with a final slash. */
export interface FolderServer {
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves a folder under a base path at `127.0.0.1`; port 0 takes any free one.
 *
 * Does what static hosts do: `a/` is `a/index.html`, `a` of a folder leads to `a/`, what is not there gets `404.html`.
 * Nothing is cached, so that a folder which is built anew shows at once.
 *
 * @throws RangeError when the port cannot be had.
 */
export async function serveFolder(folder: string, basePath: string, port: number): Promise<FolderServer> {
  const server = createServer((request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { allow: "GET, HEAD" }).end();
      return;
    }
    answer(folder, basePath, request.url ?? "/", request.method === "HEAD", response);
  });
  await listen(server, port);
  const address = server.address();
  const actual = typeof address === "object" && address ? address.port : port;
  return {
    url: `http://127.0.0.1:${actual}${basePath}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause) => {
      reject(new RangeError(`Cannot listen on port ${port}: ${cause.message}`, { cause }));
    });
    server.listen(port, "127.0.0.1", resolve);
  });
}

function answer(
  folder: string,
  basePath: string,
  url: string,
  headOnly: boolean,
  response: ServerResponse,
): void {
  const path = decode(url.split(/[?#]/)[0] ?? "/");
  const found = path === undefined ? undefined : findAnswer(folder, basePath, path);
  if (path === undefined) send(response, 400, "text/plain", "Bad request", headOnly);
  else if (!found) notFound(folder, headOnly, response);
  else if ("location" in found) {
    response.writeHead(301, { location: found.location, "cache-control": "no-store" }).end();
  } else {
    response.writeHead(200, {
      "content-type": TYPES[extname(found.file)] ?? "application/octet-stream",
      "content-length": found.size,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    });
    if (headOnly) response.end();
    else {
      const stream = createReadStream(found.file);
      stream.on("error", () => response.destroy()).pipe(response);
    }
  }
}

function findAnswer(
  folder: string,
  basePath: string,
  path: string,
): { location: string } | { file: string; size: number } | undefined {
  if (!path.startsWith(basePath)) {
    return `${path}/` === basePath || path === "/" ? { location: basePath } : undefined;
  }
  // Normalised with a leading slash, `..` cannot lead out of the folder.
  const place = join(folder, normalize(`/${path.slice(basePath.length)}`));
  const stat = statSync(place, { throwIfNoEntry: false });
  if (stat?.isDirectory() && !path.endsWith("/")) return { location: `${encodeURI(path)}/` };
  if (stat?.isFile()) return path.endsWith("/") ? undefined : { file: place, size: stat.size };
  const file = join(place, "index.html");
  const page = statSync(file, { throwIfNoEntry: false });
  return page?.isFile() ? { file, size: page.size } : undefined;
}

function notFound(folder: string, headOnly: boolean, response: ServerResponse): void {
  try {
    send(
      response,
      404,
      "text/html; charset=utf-8",
      readFileSync(join(folder, NOT_FOUND_PAGE), "utf8"),
      headOnly,
    );
  } catch {
    send(response, 404, "text/plain; charset=utf-8", "Not found", headOnly);
  }
}

function send(response: ServerResponse, status: number, type: string, text: string, headOnly: boolean): void {
  response.writeHead(status, { "content-type": type, "content-length": Buffer.byteLength(text) });
  response.end(headOnly ? undefined : text);
}

function decode(path: string): string | undefined {
  try {
    const text = decodeURIComponent(path);
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}
