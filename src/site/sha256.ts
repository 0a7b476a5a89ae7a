/** SHA-256 for what pages tell of files. */
import { createHash } from "node:crypto";

/** Gives the lower-case hex SHA-256 of UTF-8 text or bytes. */
export const sha256 = (content: string | Uint8Array): string =>
  createHash("sha256").update(content).digest("hex");
