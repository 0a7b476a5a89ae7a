/** SHA-256 as the platform gives it. */
import { hash } from "node:crypto";

/** Gives the lower-case hex SHA-256 of UTF-8 text or bytes. */
export const sha256 = (content: string | Uint8Array): string => hash("sha256", content);
