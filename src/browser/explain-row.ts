/** What the card says of a figure: the page's own row of it, set anew. */
import type { Explanation, PlottedValue } from "./point.ts";

const lineOf = (node: Node | null | undefined): string =>
  (node?.textContent ?? "").replace(/\s+/g, " ").trim();

function findRow(id: string): HTMLTableRowElement | null {
  return document.querySelector<HTMLTableRowElement>(`#row-${id}`);
}

/** Gives the series of a figure and its place in time, as its row has them. */
export function locateRow(id: string): { series: string; at: number } {
  const row = findRow(id);
  return {
    series: (row?.parentElement as HTMLElement | null)?.dataset.series ?? "",
    at: Number(row?.dataset.at ?? 0),
  };
}

/** Gives the period of a figure, as its row writes it. */
export function periodOf(id: string): string {
  return lineOf(findRow(id)?.cells[0]);
}

/** Gives the report that printed a figure; empty where it has no row. */
export function reportOf(id: string): string {
  return lineOf(findRow(id)?.cells[5]?.querySelector("a"));
}

/**
 * Explains a figure by the cells of its row, each under the head of its column, what is plotted of it first; `undefined` where it
 * has no row.
 */
export function explainRow(id: string, plotted?: PlottedValue): Explanation | undefined {
  const row = findRow(id);
  const heads = row?.closest("table")?.tHead?.rows[0]?.cells;
  if (!row || !heads) return undefined;
  const [colon, comma] = document.documentElement.lang === "en" ? [": ", "; "] : ["：", "；"];
  const title = document.createElement("p");
  title.className = "pointed-title";
  const group = lineOf(row.parentElement?.querySelector(".group"));
  title.textContent = `${lineOf(row.cells[0])} · ${group}`;
  const list = document.createElement("dl");
  const said: string[] = [];
  const add = (name: string, value: HTMLElement): void => {
    const head = document.createElement("dt");
    head.textContent = name;
    const part = document.createElement("div");
    part.append(head, value);
    list.append(part);
    said.push(`${name}${colon}${lineOf(value)}`);
  };
  if (plotted) {
    const value = document.createElement("dd");
    value.className = "plotted";
    value.textContent = plotted.text;
    add(plotted.head, value);
  }
  for (const [place, cell] of [...row.cells].entries()) {
    if (place === 0 || lineOf(cell) === "") continue;
    const value = document.createElement("dd");
    value.lang = cell.lang;
    value.append(...cell.cloneNode(true).childNodes);
    // The table is short of room and says a reason in a word; here is room for all of it.
    for (const reason of value.querySelectorAll<HTMLElement>(".reason[title]")) {
      reason.textContent = reason.title;
      reason.title = "";
    }
    add(lineOf(heads[place]), value);
  }
  const content = document.createDocumentFragment();
  content.append(title, list);
  return { content, sentence: `${lineOf(title)}${colon}${said.join(comma)}` };
}
