/** The list of an indicator's groups and places, of which a reader checks those to compare. */
import type { CompareEntry, CompareFacet, CompareIndicator } from "../explore/compare-index.ts";
import { fillWords } from "../explore/fill-words.ts";
import { compareElement } from "./compare-element.ts";
import type { OpenedIndicator } from "./compare-store.ts";
import { type ComparePage, countWords } from "./compare-words.ts";

/** So many series are listed at first, and with each asking for more. */
const STEP = 60;
/** Fewer are in sight at once and need no filter. */
const FEW = 8;

/** What the list asks and tells. */
export interface ChooserTasks {
  isChosen: (key: string) => boolean;
  /** Adds or removes a series; `false` where there is no room for it. */
  toggle: (entry: CompareEntry) => boolean;
  close: () => void;
}

/** A list in the page; `refresh` sets the boxes anew after something was chosen elsewhere. */
export interface OpenChooser {
  refresh: () => void;
}

function yearsOf({ firstYear, lastYear }: CompareEntry): string {
  if (firstYear === 0) return "";
  return firstYear === lastYear ? String(firstYear) : `${firstYear}–${lastYear}`;
}

/** Puts the list of an indicator into its place in the page; narrowed, where it is long, to the group or place that was searched for. */
export function openChooser(
  place: HTMLElement,
  indicator: Pick<CompareIndicator, "id" | "label">,
  opened: OpenedIndicator,
  page: ComparePage,
  tasks: ChooserTasks,
  facet?: CompareFacet,
): OpenChooser {
  const { entries, breakdowns, areas } = opened;
  let shown = STEP;
  const heading = compareElement("h3", { id: "chooser-title", tabindex: -1 }, indicator.label);
  const pageLink = compareElement(
    "a",
    { href: `${page.rootHref}${page.indicatorsPath}${indicator.id}/` },
    page.says.indicatorPage,
  );
  const filterLabel = fillWords(page.says.filter, indicator.label);
  const filter = compareElement("input", {
    ...{ type: "search", id: "chooser-filter", autocomplete: "off", placeholder: filterLabel },
  });
  const narrow = (
    label: string,
    names: readonly (readonly [string, string, ...string[]])[],
  ): HTMLSelectElement =>
    compareElement(
      "select",
      { "aria-label": label },
      compareElement("option", { value: "" }, `${label}${page.says.colon}${page.says.any}`),
      ...names.map(([id, name], number) =>
        compareElement("option", { value: number }, id === "" ? page.says.total : name),
      ),
    );
  const groupSelect = narrow(page.says.group, breakdowns);
  const placeSelect = narrow(page.says.place, areas);
  const status = compareElement("p", { class: "note", role: "status" });
  const list = compareElement("ul", { class: "chooser-list" });
  const more = compareElement("button", { type: "button" }, page.says.showMore);
  const shut = compareElement("button", { type: "button" }, page.says.close);

  const toRow = (entry: CompareEntry): HTMLElement => {
    const box = compareElement("input", { type: "checkbox", value: entry.id });
    box.checked = tasks.isChosen(entry.id);
    const detail =
      entry.figures === 0
        ? [page.says.nothing]
        : [countWords(entry.figures, page.says.figureOne, page.says.figureMany), yearsOf(entry)];
    return compareElement(
      "li",
      {},
      compareElement(
        "label",
        {},
        box,
        compareElement(
          "span",
          {},
          entry.label,
          compareElement("span", { class: "sub" }, detail.filter(Boolean).join(" · ")),
        ),
      ),
    );
  };

  const show = (): void => {
    const [group, area] = [groupSelect.value, placeSelect.value];
    const found = opened
      .search(filter.value)
      .filter(
        (entry) =>
          (group === "" || String(entry.breakdown) === group) && (area === "" || String(entry.area) === area),
      );
    list.replaceChildren(...found.slice(0, shown).map(toRow));
    more.hidden = found.length <= shown;
    status.textContent =
      found.length === 0
        ? page.says.filterNone
        : entries.length > FEW
          ? fillWords(page.says.filtered, Math.min(shown, found.length), entries.length)
          : "";
  };
  const narrowed = (): void => {
    shown = STEP;
    show();
  };

  filter.addEventListener("input", narrowed);
  groupSelect.addEventListener("change", narrowed);
  placeSelect.addEventListener("change", narrowed);
  more.addEventListener("click", () => {
    const first = list.children.length;
    shown += STEP;
    show();
    list.children[first]?.querySelector("input")?.focus();
  });
  shut.addEventListener("click", tasks.close);
  list.addEventListener("change", ({ target }) => {
    const box = target as HTMLInputElement;
    const entry = opened.byKey.get(box.value);
    if (!entry || tasks.toggle(entry)) return;
    box.checked = false;
  });

  const isLong = entries.length > FEW;
  if (isLong && facet) {
    const [select, names] = facet.kind === "group" ? [groupSelect, breakdowns] : [placeSelect, areas];
    if (names.length > 1) select.value = String(names.findIndex(([id]) => id === facet.id));
  }
  place.replaceChildren(
    compareElement("div", { class: "chooser-head" }, heading, pageLink, shut),
    ...(isLong
      ? [
          compareElement(
            "div",
            { class: "chooser-narrow" },
            compareElement("label", { for: "chooser-filter", class: "unseen" }, filterLabel),
            filter,
            ...(breakdowns.length > 1 ? [groupSelect] : []),
            ...(areas.length > 1 ? [placeSelect] : []),
          ),
        ]
      : []),
    status,
    list,
    more,
  );
  place.hidden = false;
  show();
  return {
    refresh() {
      for (const box of list.querySelectorAll<HTMLInputElement>('input[type="checkbox"]'))
        box.checked = tasks.isChosen(box.value);
    },
  };
}
