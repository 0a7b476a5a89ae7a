/** The rows of the series that are chosen: what each of them is, and how it stands to the others. */
import type { CompareSeries } from "../explore/compare-piece.ts";
import { type CompareStanding, type Footing, judgeSeries } from "../explore/compare-rules.ts";
import { fillWords } from "../explore/fill-words.ts";
import { yearOf } from "../explore/shown-series.ts";
import { compareElement } from "./compare-element.ts";
import { type ComparePage, countWords } from "./compare-words.ts";

/** Signs beside the words, which are read out. */
const SIGNS: Record<Footing, string> = { together: "=", apart: "≠", care: "!", nothing: "–" };

/** Gives the first and last year of a series: `2005–2023`; empty without figures that have a place in time. */
function spanOf(series: CompareSeries): string {
  const [first, last] = [series.marks[0], series.marks.at(-1)];
  if (!first || !last) return "";
  const [from, to] = [yearOf(first, series), yearOf(last, series)];
  return from === to ? String(from) : `${from}–${to}`;
}

/** Says in a word how a series stands to the others, and in full when that is opened; nothing where nothing is to be said. */
function toRemarks({ key, remarks }: CompareStanding, isOpen: boolean, page: ComparePage): HTMLElement[] {
  const footings = [...new Set(remarks.map(({ footing }) => footing))];
  if (footings.length === 0) return [];
  const sign = (footing: Footing): HTMLElement =>
    compareElement("span", { class: "footing", "aria-hidden": "true" }, `${SIGNS[footing]} `);
  return [
    compareElement(
      "details",
      { class: "standing", "data-standing": key, open: isOpen },
      compareElement(
        "summary",
        {},
        ...footings.map((footing, place) =>
          compareElement(
            "span",
            { class: `footing-${footing}` },
            sign(footing),
            page.says[footing],
            place < footings.length - 1 ? page.says.listComma : "",
          ),
        ),
      ),
      compareElement(
        "ul",
        {},
        ...remarks.map(({ footing, text }) =>
          compareElement(
            "li",
            { class: `footing-${footing}` },
            sign(footing),
            compareElement("span", {}, text),
          ),
        ),
      ),
    ),
  ];
}

/**
 * Gives the rows, one to each series, with buttons to look at it alone (`data-focus`) and to remove it (`data-remove`). `opened`
 * are the keys of those whose remarks stand open.
 */
export function buildChosenRows(
  series: readonly CompareSeries[],
  focus: string,
  opened: ReadonlySet<string>,
  page: ComparePage,
): HTMLLIElement[] {
  const standings = judgeSeries(series, page);
  return series.map((one, place) => {
    const { name } = one;
    const link = `${page.rootHref}${page.indicatorsPath}${one.indicator}/`;
    const facts = [one.unitLabel, spanOf(one)];
    return compareElement(
      "li",
      { class: "chosen-row" },
      compareElement("span", {
        class: "swatch",
        "data-swatch": one.key,
        "aria-hidden": "true",
      }),
      compareElement(
        "div",
        { class: "chosen-what" },
        compareElement("a", { href: link }, name),
        compareElement("span", { class: "sub" }, facts.filter(Boolean).join(" · ")),
      ),
      ...toRemarks(standings[place]!, opened.has(one.key), page),
      compareElement(
        "div",
        { class: "chosen-buttons" },
        ...(series.length > 1
          ? [
              compareElement(
                "button",
                {
                  type: "button",
                  "data-focus": one.key,
                  "aria-pressed": String(one.key === focus),
                  "aria-label": fillWords(page.says.focusOn, name),
                },
                page.says.focus,
              ),
            ]
          : []),
        compareElement(
          "button",
          {
            type: "button",
            class: "remove",
            "data-remove": one.key,
            "aria-label": fillWords(page.says.remove, name),
          },
          "×",
        ),
      ),
    );
  });
}

/** Says in one sentence how many charts the series stand in. */
export function summariseChosen(series: readonly CompareSeries[], page: ComparePage): string {
  const charts = new Set(judgeSeries(series, page).map(({ chart }) => chart)).size;
  const count = countWords(series.length, page.says.seriesOne, page.says.seriesMany);
  return charts < 2
    ? fillWords(page.says.summaryOne, count)
    : fillWords(page.says.summaryMany, count, charts);
}
