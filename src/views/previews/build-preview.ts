/** The previews of pages about one thing: an indicator, a place, a report, a topic. */
import type { PreviewAnswerView, PreviewFactView, PreviewView } from "../../images/preview-view.ts";
import { labelOf } from "../../model/registry.ts";
import type { Series } from "../../series/series.ts";
import { formatDate, formatPeriod } from "../../text/format-period.ts";
import { isUnitWritten } from "../../text/format-value.ts";
import { entryOf } from "../collection.ts";
import { buildFigureView } from "../figure-view.ts";
import { latestCell } from "../latest-cell.ts";
import { areaLabel, capitalise, indicatorLabel, type PageContext } from "../page-context.ts";
import { groupAndPlace } from "../series-name.ts";
import { buildStepView } from "../step-view.ts";

/** Builds what is said of a page; what is not given is empty. */
export type PreviewTexts = Pick<PreviewView, "kind" | "title" | "subtitle"> &
  Partial<Pick<PreviewView, "answer" | "facts">>;

/** Builds a preview of a page: its own texts within those of the site. `siteAddress` is whole, or empty where unknown. */
export function buildPreview(texts: PreviewTexts, siteAddress: string, page: PageContext): PreviewView {
  const { language, text, path } = page;
  return {
    language,
    siteName: text.siteName,
    siteNameOther: text.siteNameOther,
    answer: undefined,
    facts: [],
    foot: siteAddress === "" ? text.footer.dataNote : `${siteAddress.replace(/^https?:\/\//, "")}${path}`,
    ...texts,
  };
}

/** Sets parts beside each other; the font of pictures sets the raised dot as wide as a Chinese character. */
const beside = ({ language }: PageContext, parts: readonly string[]): string =>
  parts.filter((part) => part !== "").join(language === "zh" ? " · " : ", ");

const countFact = (label: string, count: number): PreviewFactView => ({
  label,
  text: new Intl.NumberFormat("en-US").format(count),
});

/** Gives the facts that are counts of more than nothing. */
export function buildCountFacts(
  ...counts: readonly (readonly [label: string, count: number])[]
): PreviewFactView[] {
  return counts.filter(([, count]) => count > 0).map(([label, count]) => countFact(label, count));
}

function buildAnswer(series: Series, page: PageContext): PreviewAnswerView {
  const { collection, language, text } = page;
  const cell = latestCell(series);
  const figure = buildFigureView(cell.preferred, page);
  const step = buildStepView(series.steps.find((entry) => entry.cell === cell)!, page);
  const unit = entryOf(collection.units, series.unit);
  const { published } = entryOf(collection.sources, cell.preferred.source);
  return {
    label: beside(page, [groupAndPlace(series, page), formatPeriod(cell.period, language)]),
    figure: figure.text,
    unit: figure.isWithheld || isUnitWritten(unit.id) ? "" : labelOf(unit, language),
    printed: text.images.printed(figure.printed),
    change:
      step.verdict === null
        ? { verdict: null, text: step.reason, range: "" }
        : {
            verdict: step.verdict,
            text: [step.verdictText, step.point].filter(Boolean).join(" "),
            range: step.range === "" ? step.againstFull : beside(page, [step.range, step.caution]),
          },
    source: text.images.source(figure.source, formatDate(published, language)),
  };
}

/** Builds what the preview of an indicator says. */
export function buildIndicatorPreview(id: string, page: PageContext): PreviewTexts {
  const { collection, language, text } = page;
  const indicator = entryOf(collection.indicators, id);
  const [leading] = collection.seriesByIndicator.get(id) ?? [];
  const figures = (collection.observationsByIndicator.get(id) ?? []).length;
  return {
    kind: capitalise(labelOf(entryOf(collection.topics, indicator.topic), language)),
    title: indicatorLabel(page, id),
    subtitle: capitalise(
      beside(page, [
        labelOf(entryOf(collection.units, indicator.unit), language),
        text.measure[indicator.measure],
        text.indicator.figures(figures),
      ]),
    ),
    ...(leading
      ? { answer: buildAnswer(leading, page) }
      : { facts: buildCountFacts([text.column.figures, figures]) }),
  };
}

/** Builds what the preview of a report says. */
export function buildReportPreview(id: string, page: PageContext): PreviewTexts {
  const { collection, language, text } = page;
  const source = entryOf(collection.sources, id);
  const observations = collection.observationsBySource.get(id) ?? [];
  const published = formatDate(source.published, language);
  return {
    kind: capitalise(text.kindOne[source.kind]),
    title: language === "zh" ? source.titleZh : source.titleEn,
    subtitle: (language === "zh" ? source.issuerZh : source.issuerEn) || areaLabel(page, source.area),
    facts: [
      countFact(text.column.figures, observations.length),
      ...buildCountFacts([
        text.column.withheld,
        observations.filter(({ relation }) => relation === null).length,
      ]),
      ...(published === "" ? [] : [{ label: text.column.published, text: published }]),
    ],
  };
}

/** Builds what the preview of a place says. */
export function buildAreaPreview(id: string, page: PageContext): PreviewTexts {
  const { collection, text } = page;
  const area = entryOf(collection.areas, id);
  const title = areaLabel(page, id);
  const about = [
    capitalise(text.levelOne[area.level]),
    area.parent === "" ? "" : areaLabel(page, area.parent),
  ];
  const observations = collection.observationsByArea.get(id) ?? [];
  const facts = buildCountFacts(
    [text.column.figures, observations.length],
    [text.nav.indicators, new Set(observations.map(({ indicator }) => indicator)).size],
    [text.nav.reports, (collection.sourcesByArea.get(id) ?? []).length],
  );
  return {
    kind: text.nav.areas,
    title,
    subtitle: beside(
      page,
      about.filter((part) => part !== title),
    ),
    facts: facts.length > 0 ? facts : [countFact(text.column.figures, 0)],
  };
}

/** Builds what the preview of a topic says. */
export function buildTopicPreview(id: string, page: PageContext): PreviewTexts {
  const { collection, language, text } = page;
  const topic = entryOf(collection.topics, id);
  const own = collection.dataset.indicators.filter((indicator) => indicator.topic === id);
  const figures = own.flatMap((indicator) => collection.observationsByIndicator.get(indicator.id) ?? []);
  return {
    kind: text.nav.topics,
    title: capitalise(labelOf(topic, language)),
    subtitle: language === "zh" ? topic.descriptionZh : topic.descriptionEn,
    facts: buildCountFacts([text.nav.indicators, own.length], [text.column.figures, figures.length]),
  };
}
