/** The page of the audit: what reports print about their own figures, held against the printed levels. */
import { type Language, SOURCE_KINDS } from "../../model/codes.ts";
import {
  AUDIT_VERDICTS,
  type AuditVerdict,
  type Claim,
  UNCHECKED_REASONS,
} from "../../series/audit/claim.ts";
import type { ImpliedBase } from "../../series/audit/implied-bases.ts";
import { formatSpan } from "../../text/format-bounds.ts";
import { formatPeriod } from "../../text/format-period.ts";
import { buildClaimViews, type ClaimView } from "../claim-view.ts";
import { type Collection, entryOf } from "../collection.ts";
import { buildFigureView, type FigureView } from "../figure-view.ts";
import { buildFrameView, type FrameView } from "../frame-view.ts";
import { buildPageContext, type LinkView, type PageContext, sourceTitle } from "../page-context.ts";
import { paths } from "../paths.ts";
import { seriesName } from "../series-name.ts";

/** A row of a table of counts: what is counted, each verdict's number, and all. */
export interface VerdictCountView {
  label: LinkView | { text: string; href: "" };
  counts: number[];
  all: number;
}

/** A level that no report prints, as a claim or two spans imply it. */
export interface ImpliedBaseView {
  name: string;
  range: string;
  from: FigureView[];
  agrees: boolean;
}

/** The page; `verdicts` head the columns of every table of counts. */
export interface AuditPageView {
  frame: FrameView;
  summary: string;
  verdicts: string[];
  byKind: VerdictCountView[];
  byRule: VerdictCountView[];
  byReport: VerdictCountView[];
  differs: ClaimView[];
  truncated: ClaimView[];
  reasons: { text: string; count: number }[];
  implied: ImpliedBaseView[];
  csvHref: string;
  text: PageContext["text"];
}

const countVerdicts = (claims: readonly Claim[]): number[] =>
  AUDIT_VERDICTS.map((verdict) => claims.filter((claim) => claim.verdict === verdict).length);

function countBy(
  claims: readonly Claim[],
  keys: readonly string[],
  keyOf: (claim: Claim) => string,
  labelOf: (key: string) => VerdictCountView["label"],
): VerdictCountView[] {
  const groups = Map.groupBy(claims, keyOf);
  return keys.flatMap((key) => {
    const own = groups.get(key);
    return own ? [{ label: labelOf(key), counts: countVerdicts(own), all: own.length }] : [];
  });
}

/** Reports with most claims that do not follow first, then those with most claims. */
function countByReport(claims: readonly Claim[], page: PageContext): VerdictCountView[] {
  const differs = AUDIT_VERDICTS.indexOf("differs");
  return countBy(
    claims,
    page.collection.dataset.sources.map(({ id }) => id),
    ({ figure }) => figure.source,
    (id) => ({ text: sourceTitle(page, id), href: page.link(paths.report(page.language, id)) }),
  ).sort((a, b) => b.counts[differs]! - a.counts[differs]! || b.all - a.all);
}

/** Implied levels that another, independent one can be held against; each pair once. */
function buildImplied(bases: readonly ImpliedBase[], page: PageContext): ImpliedBaseView[] {
  return bases
    .filter(({ agreesWith, differsFrom }) => agreesWith.length + differsFrom.length > 0)
    .map(({ cell, bounds, figures, differsFrom }) => {
      const { unit } = entryOf(page.collection.indicators, cell.indicator);
      const { low, high } = bounds;
      return {
        name: `${seriesName(cell, page)}${page.text.comma}${formatPeriod(cell.period, page.language)}`,
        range: low === null || high === null ? "" : formatSpan(low, high, unit, page.language),
        from: figures.map((figure) => buildFigureView(figure, page)),
        agrees: differsFrom.length === 0,
      };
    });
}

/** Builds the page. */
export function buildAuditPage(collection: Collection, language: Language): AuditPageView {
  const page = buildPageContext(collection, language, paths.audit(language));
  const { text, link } = page;
  const { claims } = collection;
  const kindOf = ({ figure }: Claim): string => entryOf(collection.sources, figure.source).kind;
  const isTransformation = ({ figure }: Claim): boolean => figure.transformation !== "";
  const withVerdict = (verdict: AuditVerdict): Claim[] => claims.filter((claim) => claim.verdict === verdict);
  const plain = (label: string): { text: string; href: "" } => ({ text: label, href: "" });
  const rules = ["change", "growth_rate", "multiple", "identity"] as const;
  const ruleLabel = { ...text.transformation, identity: text.audit.identity };
  const count = (verdict: AuditVerdict): number => withVerdict(verdict).length;
  return {
    frame: buildFrameView(page, text.audit.title, text.audit.lead, "audit"),
    summary: text.audit.summary(
      claims.length,
      count("agrees") + count("agrees_truncated"),
      count("differs"),
      count("cannot_check"),
    ),
    verdicts: AUDIT_VERDICTS.map((verdict) => text.audit.verdict[verdict]),
    byKind: countBy(claims, SOURCE_KINDS, kindOf, (kind) => plain(text.kind[kind as keyof typeof text.kind])),
    byRule: countBy(
      claims,
      rules,
      (claim) => (isTransformation(claim) ? claim.rule : "identity"),
      (rule) => plain(ruleLabel[rule as (typeof rules)[number]]),
    ),
    byReport: countByReport(claims, page),
    differs: buildClaimViews(withVerdict("differs"), page),
    truncated: buildClaimViews(withVerdict("agrees_truncated"), page),
    reasons: UNCHECKED_REASONS.map((reason) => ({
      text: text.audit.reason[reason],
      count: claims.filter((claim) => claim.verdict === "cannot_check" && claim.reason === reason).length,
    })).filter(({ count: number }) => number > 0),
    implied: buildImplied(collection.impliedBases, page),
    csvHref: link(paths.file("data/audit.csv")),
    text,
  };
}
