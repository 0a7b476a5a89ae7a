/** Citing a figure in a browser: what the dialog shows of the row whose button was pressed. */
import { parseHTML } from "linkedom";
import { afterEach, describe, expect, it, vi } from "vitest";
import { openFigureCitation } from "../../src/browser/cite-figure.ts";
import { settleAddress } from "../../src/browser/settle-address.ts";
import { exampleRecords } from "../citations/example-records.ts";

const FORMATS = ["apa", "gbt", "bibtex", "csl-json", "ris"];

/** A report's page with two figures, as the build writes it for a site whose address it does not know. */
function openPage(address: string, checked: string): { document: Document; dialog: HTMLDialogElement } {
  const { report } = exampleRecords("en");
  const record = {
    ...report,
    recorded: { ...report!.recorded, address: "https://…/reports/bulletin-2023/" },
  };
  const { document } = parseHTML(`<html><body><table>
    <tr id="f00000000000a"><th><a href="#a">¶ 12</a></th><td><a href="i">Grids</a></td><td class="print">2.6万 个</td><td><button data-cite="p12">Cite</button></td></tr>
    <tr id="f00000000000b"><th><a href="#b">¶ 3</a></th><td><a href="i">Staff</a></td><td class="print">1%</td><td><button data-cite="p3">Cite</button></td></tr>
    </table><dialog data-citations data-root="https://…/" data-root-href="../../">
    <p data-cited></p>${FORMATS.map((id) => `<input type="radio" name="f" value="${id}"${id === checked ? ' checked=""' : ""}>`).join("")}
    <pre></pre><a download href="#f">Save</a><p role="status">old</p>
    <script type="application/json">${JSON.stringify(record)}</script></dialog></body></html>`);
  vi.stubGlobal("location", new URL(address));
  const dialog = document.querySelector("dialog") as unknown as HTMLDialogElement;
  // The document of the tests knows neither checked buttons by name nor dialogs.
  const find = dialog.querySelector.bind(dialog);
  dialog.querySelector = ((selector: string) =>
    find(selector.replace(":checked", "[checked]"))) as typeof dialog.querySelector;
  dialog.showModal = () => dialog.setAttribute("open", "");
  return { document: document as unknown as Document, dialog };
}

afterEach(() => vi.unstubAllGlobals());

describe("openFigureCitation()", () => {
  it("cites the figure of the button's row, under the address where the page was opened", () => {
    const { document, dialog } = openPage("https://site.example/a/reports/bulletin-2023/", "bibtex");
    openFigureCitation(dialog, document.querySelectorAll<HTMLElement>("[data-cite]")[1]!);
    expect(dialog.hasAttribute("open")).toBe(true);
    expect(dialog.querySelector("[data-cited]")?.textContent).toBe("¶ 3 · Staff · 1%");
    const text = dialog.querySelector("pre")?.textContent ?? "";
    expect(text).toMatch(/^@techreport\{bulletin-2023-f00000000000b,/);
    expect(text).toContain("para. 3; printed as “1\\%”");
    expect(text).toContain("https://site.example/a/reports/bulletin-2023/\\#f00000000000b}");
    const link = dialog.querySelector("a[download]");
    expect(link?.getAttribute("download")).toBe("bulletin-2023-f00000000000b.bib");
    expect(decodeURIComponent(link?.getAttribute("href") ?? "")).toContain(text);
    expect(dialog.querySelector("[role=status]")?.textContent).toBe("");
  });

  it("sets the text anew for another format", () => {
    const { document, dialog } = openPage("https://site.example/reports/bulletin-2023/", "gbt");
    openFigureCitation(dialog, document.querySelector<HTMLElement>("[data-cite]")!);
    expect(dialog.querySelector("pre")?.textContent).toContain("[R/OL]. 2024-06-30：第12段.");
    expect(dialog.querySelector("pre")?.classList.contains("prose")).toBe(true);
    dialog.querySelector("input[value=gbt]")?.removeAttribute("checked");
    dialog.querySelector("input[value=ris]")?.setAttribute("checked", "");
    dialog.onchange?.(undefined as never);
    expect(dialog.querySelector("pre")?.textContent).toMatch(/^TY {2}- RPRT/);
    expect(dialog.querySelector("pre")?.classList.contains("prose")).toBe(false);
  });
});

describe("settleAddress()", () => {
  const holder = { dataset: { root: "https://…/", rootHref: "../../" } } as unknown as HTMLElement;

  it("puts the true address in the place of the unknown one, also where it is encoded", () => {
    vi.stubGlobal("location", new URL("http://host.example:8080/base/zh/data/?q=1#cite"));
    expect(settleAddress("see https://…/v/1/ and https://…/", holder)).toBe(
      "see http://host.example:8080/base/v/1/ and http://host.example:8080/base/",
    );
    const encoded = `data:text/plain,${encodeURIComponent("https://…/v/1/")}`;
    expect(decodeURIComponent(settleAddress(encoded, holder, encodeURIComponent))).toBe(
      "data:text/plain,http://host.example:8080/base/v/1/",
    );
  });

  it("leaves it on pages from disk, whose address is nobody else's", () => {
    vi.stubGlobal("location", new URL("file:///home/a/dist/data/index.html"));
    expect(settleAddress("https://…/v/1/", holder)).toBe("https://…/v/1/");
  });
});
