/** A process of its own: `write-and-print.ts FOLDER` writes all downloads into a folder and prints the digest of every file. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../../../scripts/sha256.ts";
import { listFiles } from "../../../src/site/publish/finish-site.ts";
import { writeRealDownloads } from "./real-downloads.ts";

const [site = ""] = process.argv.slice(2);
await writeRealDownloads(site, true);
const lines = listFiles(site).map((path) => `${sha256(readFileSync(join(site, path)))}  ${path}\n`);
process.stdout.write(lines.join(""));
