/** The script of an indicator's page, and of its frame for other pages: working with the chart, pointing at all of them. */
import { explainRow, locateRow } from "./explain-row.ts";
import { readPlottedInRow } from "./plotted-in-row.ts";
import { attachPointing } from "./point.ts";
import { reportHeight } from "./report-height.ts";
import { startWorkbench } from "./workbench.ts";

const table = document.querySelector<HTMLTableElement>("table.figures");
const root = document.querySelector<HTMLElement>("[data-workbench]");

if (root && table) startWorkbench(root, table);
if (root && document.querySelector("[data-frame]")) reportHeight(root.dataset.workbench!);
for (const figure of document.querySelectorAll<HTMLElement>("[data-point]")) {
  const [stage, card, live] = ["stage", "card", "live"].map((name) =>
    figure.querySelector<HTMLElement>(`[data-part="${name}"]`),
  );
  if (!stage || !card || !live) continue;
  const explain = (id: string) => explainRow(id, readPlottedInRow(id, figure.dataset));
  attachPointing(stage, { card, live, explain, locate: locateRow });
}
