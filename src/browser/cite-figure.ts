/** Citing one figure of a report, in the format that a reader chooses; loaded at the first click that asks for it. */
import { CITATION_FORMATS, citationFileLink } from "../citations/citation-formats.ts";
import type { CitationRecord } from "../citations/citation-record.ts";
import { citeFigure } from "../citations/cite-figure.ts";
import { settleAddress } from "./settle-address.ts";

const lineOf = (cell: Element | null | undefined): string =>
  (cell?.textContent ?? "").replace(/\s+/g, " ").trim();

/** Opens the dialog with the citation of the figure that a button stands beside; its row has the print. */
export function openFigureCitation(dialog: HTMLDialogElement, button: HTMLElement): void {
  const find = <Found extends Element>(selector: string): Found => dialog.querySelector<Found>(selector)!;
  const row = button.closest("tr");
  if (!row) return;
  const report = JSON.parse(settleAddress(find("script").textContent ?? "", dialog)) as CitationRecord;
  const record = citeFigure(report, {
    figureId: row.id,
    locator: button.dataset.cite ?? "",
    printed: lineOf(row.querySelector(".print")),
  });
  find("[data-cited]").textContent = [...row.children]
    .slice(0, 3)
    .map((cell) => lineOf(cell.querySelector("a") ?? cell))
    .join(" · ");

  const show = (): void => {
    const format = CITATION_FORMATS.find(({ id }) => id === find<HTMLInputElement>("input:checked").value);
    if (!format) return;
    const text = format.render(record);
    find("pre").textContent = text.trimEnd();
    find("pre").classList.toggle("prose", format.isProse);
    const link = find<HTMLAnchorElement>("a[download]");
    link.setAttribute("href", citationFileLink(text, format));
    link.download = `${record.key}.${format.ending}`;
    find("[role=status]").textContent = "";
  };
  show();
  // One dialog serves all figures: what the last one set is set anew.
  dialog.onchange = show;
  dialog.showModal();
}
