/** Rule: an identity has the members its arithmetic needs. */
import type { Finding } from "../issues/finding.ts";
import type { IdentityMember } from "../model/registry.ts";
import type { CheckInput } from "./check-input.ts";
import { findingAt } from "./finding-at.ts";

/** Finds identities without exactly one result, ratios without numerator or denominator, sums of fewer than two, and members that stand twice. */
export function identityMembers({ identities }: CheckInput): Finding[] {
  const groups = new Map<string, { member: IdentityMember; index: number }[]>();
  identities.records.forEach((member, index) => {
    groups.set(member.id, [...(groups.get(member.id) ?? []), { member, index }]);
  });
  return [...groups].flatMap(([id, group]) => {
    if (group.some(({ member }) => identities.refusedIds.has(member.id))) return [];
    const first = group[0]!;
    const fault = faultOf(group.map(({ member }) => member));
    if (!fault) return [];
    return [
      findingAt(identities, first.index, "id", {
        code: "identity-members",
        message: `The identity ${id} ${fault}`,
        hint: "a ratio has one result, numerators and denominators; a sum has one result and at least two parts",
      }),
    ];
  });
}

function faultOf(members: readonly IdentityMember[]): string | undefined {
  const { kind } = members[0]!;
  const count = (role: IdentityMember["role"]): number =>
    members.filter((member) => member.role === role).length;
  if (members.some((member) => member.kind !== kind))
    return "is a ratio in one row and a sum in another, expected one kind";
  if (count("result") !== 1) return `has ${count("result")} results, expected one`;
  if (kind === "ratio" && (count("numerator") === 0 || count("denominator") === 0))
    return "is a ratio without numerator or denominator, expected both";
  if (kind === "ratio" && count("term") > 0)
    return "is a ratio with a term of a sum, expected numerators and denominators";
  if (kind === "sum" && count("term") < 2) return `is a sum of ${count("term")} terms, expected at least two`;
  if (kind === "sum" && count("term") + 1 < members.length)
    return "is a sum with a numerator or denominator, expected terms";
  const cells = members.map(({ indicator, breakdown }) => `${indicator} ${breakdown}`);
  if (new Set(cells).size < cells.length) return "names one cell twice, expected each once";
  return undefined;
}
