/** The document that charts are drawn into at build time. */
import { parseHTML } from "linkedom";

/**
 * Gives a new, empty HTML document, good for creating SVG elements.
 *
 * One document may serve any number of charts: nothing is ever attached to it.
 */
export function createDocument(): Document {
  return parseHTML("<!doctype html><html><head></head><body></body></html>").document as unknown as Document;
}
