/** Works a printed ratio or total out again from its parts. */
import type { Dataset } from "../../model/dataset.ts";
import type { Observation } from "../../model/observation.ts";
import type { IdentityMember } from "../../model/registry.ts";
import type { Claim, Operand } from "./claim.ts";
import { judge } from "./judge.ts";
import type { FindCell } from "./level-index.ts";
import { takeLevel } from "./take-level.ts";
import type { Arithmetic } from "./work-out.ts";

/** An identity with its members told apart; `arithmetic` follows from its kind and from the unit of the result. */
export interface Identity {
  id: string;
  arithmetic: Arithmetic;
  result: IdentityMember;
  parts: IdentityMember[];
}

/** Gives the identities of a dataset in the order of their file. What has no result or no parts makes no claim and is left out. */
export function identitiesOf({
  identities,
  indicators,
}: Pick<Dataset, "identities" | "indicators">): Identity[] {
  const units = new Map(indicators.map(({ id, unit }) => [id, unit]));
  return [...Map.groupBy(identities, ({ id }) => id)].flatMap(([id, members]): Identity[] => {
    const result = members.find(({ role }) => role === "result");
    const parts = members.filter(({ role }) => role !== "result");
    if (!result || parts.length === 0) return [];
    const isShare = units.get(result.indicator) === "percent";
    return [{ id, arithmetic: result.kind === "sum" ? "sum" : isShare ? "share" : "ratio", result, parts }];
  });
}

/**
 * Gives the claim that a print of an identity's result makes, or `undefined` where not every part is printed for the same area and
 * period: then the report claims nothing that could be worked out.
 *
 * A part that is printed only as withheld, or a withheld result, is `withheld`. Breaks do not matter within one period; a
 * definition that differs (`D`) does, on the result or on a part. Figures without a period make no such claim, for nothing says
 * that they mean the same one.
 */
export function findIdentityClaim(
  figure: Observation,
  identity: Identity,
  findCell: FindCell,
): Claim | undefined {
  const { area, period } = figure;
  const operands: Operand[] = [];
  for (const { role, indicator, breakdown } of identity.parts) {
    const found = findCell({ indicator, breakdown, area, period });
    if (!found || role === "result") return undefined;
    operands.push({ role, observation: takeLevel(found.cell, figure) });
  }
  const claim = {
    figure,
    rule: identity.id,
    operands,
    basePeriod: "",
    printed: { low: figure.low, high: figure.high },
  };
  const members = [figure, ...operands.map(({ observation }) => observation)];
  const reason = members.some(({ relation }) => relation === null)
    ? "withheld"
    : members.some(({ seriesBreak }) => seriesBreak === "D")
      ? "definition"
      : undefined;
  if (reason) return { ...claim, worked: null, verdict: "cannot_check", reason };
  return { ...claim, ...judge(figure, identity.arithmetic, operands) };
}
