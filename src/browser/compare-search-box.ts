/** The search for indicators, groups and places: a text box with a list of hits beneath it, worked by keys, mouse and finger. */
import { type CompareHit, findHits, type SearchIndex } from "../explore/compare-hits.ts";
import type { CompareIndicator } from "../explore/compare-index.ts";
import { fillWords } from "../explore/fill-words.ts";
import { compareElement } from "./compare-element.ts";
import { type ComparePage, countWords } from "./compare-words.ts";

/** So many hits are shown; who wants others types on. */
const MOST_HITS = 40;

/** The parts of the page that the search works with. */
export interface SearchParts {
  input: HTMLInputElement;
  list: HTMLElement;
  live: HTMLElement;
}

/** What the search is given: the index, when it is wanted, and what happens with the hit that is chosen. */
export interface SearchTasks {
  loadIndex: () => Promise<SearchIndex>;
  choose: (hit: CompareHit) => void;
  /** Says that the index cannot be loaded; `retry` asks for it anew. */
  complain: (retry: () => void) => void;
}

/** Starts the search. The index is loaded when the box is first looked at. */
export function startSearchBox(
  { input, list, live }: SearchParts,
  page: ComparePage,
  { loadIndex, choose, complain }: SearchTasks,
): void {
  let hits: CompareHit[] = [];
  let active = -1;

  const close = (): void => {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };

  const mark = (place: number): void => {
    list.children[active]?.setAttribute("aria-selected", "false");
    active = place;
    const option = list.children[place];
    if (!option) {
      input.removeAttribute("aria-activedescendant");
      return;
    }
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", option.id);
  };

  const countsOf = (indicator: CompareIndicator): string[] => [
    countWords(indicator.series, page.says.seriesOne, page.says.seriesMany),
    countWords(indicator.figures, page.says.figureOne, page.says.figureMany) +
      (indicator.placed === indicator.figures ? "" : fillWords(page.says.ofThemDrawn, indicator.placed)),
  ];

  const toOption = ({ indicator, facet }: CompareHit, place: number): HTMLElement =>
    compareElement(
      "div",
      { role: "option", id: `hit-${place}`, "aria-selected": "false", "data-place": place },
      compareElement(
        "span",
        { class: "hit-name" },
        indicator.label,
        ...(facet ? [" · ", compareElement("mark", {}, facet.label)] : []),
      ),
      " ",
      compareElement(
        "span",
        { class: "hit-other", lang: page.language === "zh" ? "en" : "zh-CN" },
        facet ? `${indicator.other} · ${facet.other}` : indicator.other,
      ),
      compareElement(
        "span",
        { class: "sub" },
        [
          indicator.topic,
          indicator.unitLabel,
          // They count the whole indicator, not the group or place.
          ...(facet ? [] : countsOf(indicator)),
        ].join(" · "),
      ),
    );

  const open = async (): Promise<void> => {
    let index: SearchIndex;
    try {
      index = await loadIndex();
    } catch {
      complain(() => void open());
      return;
    }
    // The reader may have typed on while the index was on its way.
    if (document.activeElement !== input) return;
    hits = findHits(index, input.value);
    const rest = hits.length - MOST_HITS;
    list.replaceChildren(...hits.slice(0, MOST_HITS).map(toOption));
    if (rest > 0)
      list.append(
        compareElement("div", { role: "presentation", class: "hits-rest" }, fillWords(page.says.more, rest)),
      );
    active = -1;
    input.removeAttribute("aria-activedescendant");
    list.hidden = hits.length === 0;
    input.setAttribute("aria-expanded", String(hits.length > 0));
    live.textContent =
      hits.length === 0 ? page.says.hitsNone : countWords(hits.length, page.says.hitOne, page.says.hits);
    list.scrollTop = 0;
  };

  const take = (place: number): void => {
    const hit = hits[place];
    if (!hit) return;
    close();
    input.value = "";
    live.textContent = "";
    choose(hit);
  };

  input.addEventListener("focus", () => void loadIndex().catch(() => undefined));
  input.addEventListener("input", () => void open());
  input.addEventListener("click", () => list.hidden && void open());
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const { key } = event;
    const shown = Math.min(hits.length, MOST_HITS);
    if (key === "ArrowDown" || key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden)
        void open().then(() => mark(key === "ArrowDown" ? 0 : Math.min(hits.length, MOST_HITS) - 1));
      else mark(key === "ArrowDown" ? (active + 1) % shown : (active <= 0 ? shown : active) - 1);
    } else if (key === "Enter" && !list.hidden) {
      event.preventDefault();
      take(Math.max(active, 0));
    } else if (key === "Escape") {
      if (list.hidden) input.value = "";
      live.textContent = "";
      close();
    }
  });
  // The box keeps the focus while a hit is clicked.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", ({ target }) => {
    const option = (target as Element).closest<HTMLElement>("[data-place]");
    if (option) take(Number(option.dataset.place));
  });
}
