/** Holds the reports against their own figures: every claim of a dataset, worked out again from printed levels. */
import type { Dataset } from "../../model/dataset.ts";
import type { Series } from "../series.ts";
import { yearBeforeReader } from "../year-before-reader.ts";
import { findIdentityClaim, identitiesOf } from "./check-identity.ts";
import { checkTransformation } from "./check-transformation.ts";
import type { Claim } from "./claim.ts";
import { levelIndex } from "./level-index.ts";

/**
 * Gives all claims in the order of the observations that make them; those of one figure in the order of the identities.
 *
 * Claims are the figures with a transformation, and every print of an identity's result whose parts are all printed for its area
 * and period. `series` are those of the dataset, from buildSeries.
 *
 * Shape: one claim to each figure with a transformation; as many to a level as identities have it as their result, or fewer.
 *
 * @throws RangeError for a period that is none; a checked dataset has no such one.
 */
export function audit(
  dataset: Pick<Dataset, "observations" | "identities" | "indicators" | "sources">,
  series: readonly Series[],
): Claim[] {
  const findCell = levelIndex(series);
  const yearBeforeOf = yearBeforeReader();
  const byResult = Map.groupBy(
    identitiesOf(dataset),
    ({ result }) => `${result.indicator} ${result.breakdown}`,
  );
  const isForeign = foreignReader(dataset.sources);
  return dataset.observations.flatMap((figure): Claim[] => {
    const { transformation } = figure;
    const identities = byResult.get(`${figure.indicator} ${figure.breakdown}`) ?? [];
    const claims =
      transformation === ""
        ? identities.flatMap((identity) => findIdentityClaim(figure, identity, findCell) ?? [])
        : [checkTransformation(figure, transformation, yearBeforeOf, findCell)];
    return claims.map((claim) =>
      claim.verdict === "differs" && isForeign(claim)
        ? { ...claim, verdict: "cannot_check", reason: "other_source" }
        : claim,
    );
  });
}

/**
 * Gives whether a claim was held against a level of another issuer. Two issuers may count differently, so such a level can
 * bear a claim out, but a claim that does not follow from it says nothing about the report's own arithmetic.
 */
function foreignReader(sources: Dataset["sources"]): (claim: Claim) => boolean {
  const issuers = new Map(sources.map(({ id, issuerZh, issuerEn }) => [id, issuerZh || issuerEn]));
  return ({ figure, operands }) =>
    operands.some(({ observation }) => {
      if (observation.source === figure.source) return false;
      const issuer = issuers.get(observation.source);
      return !issuer || issuer !== issuers.get(figure.source);
    });
}
