/** The view as a table: the rows of the page's own table that belong to it. */

/** Gives the ids of the figures in a table. */
export function figuresIn(table: Element): string[] {
  return [...table.querySelectorAll<HTMLElement>("[data-figure]")].map(({ dataset }) => dataset.figure!);
}

/** Gives a copy of the table with the groups of the series chosen, and of their rows those of `ids` where these are given. */
export function buildTableView(
  table: HTMLTableElement,
  keys: readonly string[],
  ids?: readonly string[],
): HTMLTableElement {
  const view = table.cloneNode(true) as HTMLTableElement;
  for (const group of [...view.tBodies]) {
    if (!keys.includes(group.dataset.series ?? "")) group.remove();
    for (const row of [...group.rows]) {
      row.removeAttribute("id");
      const [id] = figuresIn(row);
      if (id !== undefined && ids && !ids.includes(id)) row.remove();
    }
  }
  return view;
}
