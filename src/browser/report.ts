/** The script of a report's page: copying its citation, and opening that of a figure. */
import "./copy.ts";

const dialog = document.querySelector<HTMLDialogElement>("dialog[data-citations]");

if (dialog) {
  document.addEventListener("click", async ({ target }) => {
    const button = (target as Element).closest<HTMLElement>("[data-cite]");
    if (button) (await import("./cite-figure.ts")).openFigureCitation(dialog, button);
    // The dialog itself is hit only outside of its content.
    else if (target === dialog || (target as Element).closest("[data-close]")) dialog.close();
  });
}
