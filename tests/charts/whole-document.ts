/** A complete document, for reading charts back and for holding the small one of the build against. */
import { parseHTML } from "linkedom";

/** Gives a new, empty HTML document with a parser and selectors. */
export function wholeDocument(): Document {
  return parseHTML("<!doctype html><html><head></head><body></body></html>").document as unknown as Document;
}
