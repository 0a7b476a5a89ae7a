/** Reads the texts of a finished chart back, with the boxes that they take by the project's own measure. */
import { type Box, boxOf, type Label } from "../../src/charts/label.ts";

/** A text found in a chart. */
export interface FoundText {
  text: string;
  box: Box;
}

/** Gives the value that an element has from itself or from the nearest ancestor that sets it. */
function inherited(start: Element, name: string): string | null {
  for (let at: Element | null = start; at; at = at.parentElement) {
    const value = at.getAttribute(name);
    if (value !== null) return value;
  }
  return null;
}

/** Gives the picture as an element. */
export function parseChart(svg: string, document: Document): Element {
  const holder = document.createElement("div");
  holder.innerHTML = svg;
  const found = holder.querySelector("svg");
  if (!found) throw new TypeError("Cannot find an svg element");
  return found;
}

/** Gives how far the panels around an element have moved it. Units: px. */
function shiftOf(start: Element): [xPx: number, yPx: number] {
  let shift: [number, number] = [0, 0];
  for (let at: Element | null = start; at; at = at.parentElement) {
    const [, x, y] = /^translate\((\S+) (\S+)\)$/.exec(at.getAttribute("transform") ?? "") ?? [];
    if (x && y) shift = [shift[0] + Number(x), shift[1] + Number(y)];
  }
  return shift;
}

/** Gives the texts of a chart, all unless chosen by a selector, with their boxes, turned ones turned. */
export function findTexts(chart: Element, selector = "text"): FoundText[] {
  return [...chart.querySelectorAll(selector)].map((text) => {
    const spans = [...text.querySelectorAll("tspan")];
    const lines = spans.length > 0 ? spans.map((span) => span.textContent ?? "") : [text.textContent ?? ""];
    const sizePx = Number(inherited(text, "font-size"));
    if (!(sizePx >= 11)) throw new RangeError(`Text "${lines.join("")}" is set in ${sizePx} px`);
    const [xPx, yPx] = shiftOf(text);
    const label: Label = {
      lines,
      xPx: xPx + Number((spans[0] ?? text).getAttribute("x")),
      yPx: yPx + Number(text.getAttribute("y")),
      anchor: (inherited(text, "text-anchor") ?? "start") as Label["anchor"],
      sizePx,
      bold: inherited(text, "font-weight") === "600",
      turned: text.hasAttribute("transform"),
    };
    return { text: lines.join("|"), box: boxOf(label) };
  });
}
