/** Draws a path as a mark of a plot. */
import type { RenderFunction } from "@observablehq/plot";
import { element } from "./element.ts";

/** Gives a mark that is one path, in px; without a path nothing is drawn. */
export function drawPath(d: string, attributes: Record<string, string | number | undefined>): RenderFunction {
  return (_index, _scales, _values, _dimensions, { document }) =>
    d === "" ? null : element(document, "path", { d, ...attributes });
}
