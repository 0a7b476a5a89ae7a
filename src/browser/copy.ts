/** The script of pages with citations: copying one, and addresses that the build did not know. */
import { settleAddress } from "./settle-address.ts";

for (const holder of document.querySelectorAll<HTMLElement>("[data-citations]")) {
  for (const text of holder.querySelectorAll("pre"))
    text.textContent = settleAddress(text.textContent ?? "", holder);
  for (const link of holder.querySelectorAll<HTMLAnchorElement>("a[download]"))
    link.href = settleAddress(link.href, holder, encodeURIComponent);
  const status = holder.querySelector<HTMLElement>("[role=status]");
  holder.addEventListener("click", async ({ target }) => {
    const button = (target as Element).closest("[data-copy]");
    const text = button?.closest("[data-citation]")?.querySelector("pre");
    if (!text || !status) return;
    // Emptied first, so that the same words are said again.
    status.textContent = "";
    let said = holder.dataset.copied;
    try {
      await navigator.clipboard.writeText(text.textContent ?? "");
    } catch {
      // Pages that came unprotected, or from disk, may not write there.
      getSelection()?.selectAllChildren(text);
      said = holder.dataset.selected;
    }
    status.textContent = said ?? "";
  });
}
