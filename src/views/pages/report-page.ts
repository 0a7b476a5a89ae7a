/** The page of a report: what it is, and its figures in reading order. */
import type { Language } from "../../model/codes.ts";
import type { Observation } from "../../model/observation.ts";
import { formatDate, formatPeriod } from "../../text/format-period.ts";
import { isUnitWritten } from "../../text/format-value.ts";
import { buildClaimViews, type ClaimView, claimsOf } from "../claim-view.ts";
import { type Collection, entryOf } from "../collection.ts";
import { magnitudesText } from "../coverage-cell-view.ts";
import { buildFigureView, type FigureView } from "../figure-view.ts";
import { buildFrameView, type FrameView } from "../frame-view.ts";
import {
  areaLabel,
  breakdownLabel,
  buildPageContext,
  indicatorLabel,
  type LinkView,
  langOf,
  type PageContext,
} from "../page-context.ts";
import { paths } from "../paths.ts";
import { buildStepView, type StepView } from "../step-view.ts";

/** One figure of a report, with what it counts, where and when. `step` is there only for a change. */
export interface ReportFigureView {
  /** As the extract says it: citations word it in other languages too. */
  locator: string;
  indicator: LinkView;
  group: string;
  kind: string;
  /** Named only where it is not the report's own place. */
  place: LinkView | undefined;
  period: string;
  figure: FigureView;
  relation: string;
  /** What still shows of a withheld figure: tens of thousands, unknown. */
  magnitude: string;
  unit: string;
  step: StepView | undefined;
}

/** One fact about a report; `href` is empty where it leads nowhere. */
export interface ReportFactView {
  label: string;
  text: string;
  href: string;
  lang: string;
  isCode: boolean;
}

/** The finished page of a report, its figures in reading order. */
export interface ReportPageView {
  frame: FrameView;
  otherTitle: { text: string; lang: string };
  facts: ReportFactView[];
  summary: string;
  rows: ReportFigureView[];
  hasChanges: boolean;
  /** Claims that figures of this report make or are worked out from. */
  audit: ClaimView[];
  text: PageContext["text"];
}

function buildRow(observation: Observation, ownArea: string, page: PageContext): ReportFigureView {
  const { collection, language, text, link } = page;
  const step = collection.steps.get(observation.figureId);
  const unit = collection.units.get(observation.unit);
  const base = observation.basePeriod === "" ? "" : formatPeriod(observation.basePeriod, language);
  const kind = text.transformation[observation.transformation];
  return {
    locator: observation.locator,
    indicator: {
      text: indicatorLabel(page, observation.indicator),
      href: link(paths.indicator(language, observation.indicator)),
    },
    group: breakdownLabel(page, observation.breakdown),
    kind: base === "" ? kind : language === "zh" ? `${kind}（比${base}）` : `${kind} on ${base}`,
    place:
      observation.area === ownArea
        ? undefined
        : { text: areaLabel(page, observation.area), href: link(paths.area(language, observation.area)) },
    period: formatPeriod(observation.period, language),
    figure: buildFigureView(observation, page),
    // Beside the bounds of a rounded number "equal to" would contradict them.
    relation:
      observation.relation === null || observation.relation === "eq"
        ? ""
        : text.relation[observation.relation],
    magnitude: magnitudesText(observation.withheldMagnitude ? [observation.withheldMagnitude] : [], page),
    unit: unit && !isUnitWritten(unit.id) ? (language === "zh" ? unit.labelZh : unit.labelEn) : "",
    step: step?.change ? buildStepView(step, page) : undefined,
  };
}

/** Builds the page. */
export function buildReportPage(collection: Collection, language: Language, id: string): ReportPageView {
  const page = buildPageContext(collection, language, paths.report(language, id));
  const { text, link } = page;
  const source = entryOf(collection.sources, id);
  const observations = collection.observationsBySource.get(id) ?? [];
  const withheld = observations.filter(({ relation }) => relation === null).length;
  const [title, otherTitle] =
    language === "zh" ? [source.titleZh, source.titleEn] : [source.titleEn, source.titleZh];
  const otherLanguage = language === "zh" ? "en" : "zh";
  const own = langOf(language);
  const issuer = language === "zh" ? source.issuerZh : source.issuerEn;
  const fact = (label: string, value: string, rest: Partial<ReportFactView> = {}): ReportFactView => ({
    label,
    text: value,
    href: "",
    lang: own,
    isCode: false,
    ...rest,
  });
  const summary =
    observations.length === 0
      ? text.report.printsNone
      : withheld === observations.length
        ? text.report.allWithheld(withheld)
        : text.report.summary(observations.length - withheld, withheld);
  const rows = observations.map((observation) => buildRow(observation, source.area, page));
  return {
    frame: buildFrameView(
      page,
      title,
      `${text.kindOne[source.kind]}${text.colon}${title} · ${summary}`,
      "reports",
      [{ text: text.nav.reports, href: link(paths.reports(language)) }],
    ),
    otherTitle: { text: otherTitle, lang: langOf(otherLanguage) },
    facts: [
      fact(text.report.kind, text.kindOne[source.kind]),
      fact(text.report.issuer, issuer || text.report.issuerNone),
      fact(text.report.place, areaLabel(page, source.area), {
        href: link(paths.area(language, source.area)),
      }),
      fact(text.report.level, text.levelOne[source.level]),
      fact(text.report.published, formatDate(source.published, language) || text.reports.unknownDate),
      ...(source.periodCovered === ""
        ? []
        : [fact(text.report.covers, formatPeriod(source.periodCovered, language))]),
      source.url === ""
        ? fact(text.report.address, text.report.addressNone)
        : fact(text.report.address, source.url, { href: source.url, lang: "en" }),
      ...(source.reprint ? [fact(text.report.note, text.report.reprint)] : []),
      ...(source.noteEn === "" ? [] : [fact(text.report.note, source.noteEn, { lang: "en" })]),
      ...(source.sha256 === "" ? [] : [fact(text.report.hash, source.sha256, { isCode: true, lang: "en" })]),
    ],
    summary,
    rows,
    audit: buildClaimViews(claimsOf(observations, collection), page),
    hasChanges: rows.some(({ step }) => step !== undefined),
    text,
  };
}
