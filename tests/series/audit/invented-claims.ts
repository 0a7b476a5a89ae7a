/** Invents true levels, what reports would print of them, and claims worked out from the true values and printed by themselves. */
import { type RandomSource, randomSource } from "../../../scripts/bench/random-source.ts";
import type { Transformation } from "../../../src/model/codes.ts";
import type { Dataset } from "../../../src/model/dataset.ts";
import type { Observation } from "../../../src/model/observation.ts";
import type { IdentityMember } from "../../../src/model/registry.ts";
import { area, dataset, indicator, observation } from "../small-dataset.ts";

/** How last digits come about. */
export type Cutting = "rounded" | "cut";

/** A true value as a fraction of whole numbers; `below` is above zero. */
interface Truth {
  above: bigint;
  below: bigint;
}

/** A number of steps of 10^`exp`, and whether it counts to the unit. */
interface Print {
  steps: bigint;
  exp: number;
  isExact: boolean;
}

const tenTo = (exp: number): bigint => 10n ** BigInt(exp);
const toNumber = (int: bigint, exp: number): number => Number(`${int}e${exp}`);

/** Written apart from the code it tests: halves away from zero, or digits cut off towards it. */
function printTruth({ above, below }: Truth, exp: number, isExact: boolean, cutting: Cutting): Print {
  const [a, b] = exp < 0 ? [above * tenTo(-exp), below] : [above, below * tenTo(exp)];
  const size = a < 0n ? -a : a;
  const steps = cutting === "cut" ? size / b : (2n * size + b) / (2n * b);
  return { steps: a < 0n ? -steps : steps, exp, isExact };
}

function quantityOf({ steps, exp, isExact }: Print): Partial<Observation> {
  const value = toNumber(steps, exp);
  if (isExact) return { value, low: value, high: value, relation: "eq", boundBasis: "exact" };
  const low = toNumber(10n * steps - 5n, exp - 1);
  const high = toNumber(10n * steps + 5n, exp - 1);
  return { value, low, high, relation: "eq", boundBasis: "rounding" };
}

/** A level of 2 to 12 digits of which 2 to 5 are printed; one in eight lies half-way between two prints. */
function inventLevel(random: RandomSource, cutting: Cutting): { truth: bigint; print: Print } {
  const length = random.between(2, 12);
  const digits = random.between(2, Math.min(5, length));
  const exp = length - digits;
  let truth = BigInt(Math.floor(10 ** (length - 1) * (1 + random.next() * 8.9)));
  if (exp > 0 && random.chance(0.125)) truth = (truth / tenTo(exp)) * tenTo(exp) + 5n * tenTo(exp - 1);
  return { truth, print: printTruth({ above: truth, below: 1n }, exp, exp === 0, cutting) };
}

const RULES = ["change", "growth_rate", "multiple", "share", "total"] as const;
const member = (
  id: string,
  role: IdentityMember["role"],
  indicatorId: string,
  breakdown: string,
): IdentityMember => ({
  id,
  kind: id === "total" ? "sum" : "ratio",
  role,
  indicator: indicatorId,
  breakdown,
});

/** One trial: its levels with what the claim calls them, the true claim, and how far prints and cut digits can carry it. */
function inventTrial(random: RandomSource, cutting: Cutting) {
  const rule = random.pick(RULES);
  const first = inventLevel(random, cutting);
  let second = inventLevel(random, cutting);
  if (rule !== "total" && random.chance(0.7)) {
    // Most years are like the year before.
    const near = (first.truth * BigInt(random.between(850, 1150))) / 1000n;
    const exp = random.chance(0.7) ? first.print.exp : Math.max(0, first.print.exp - 1);
    second = { truth: near, print: printTruth({ above: near, below: 1n }, exp, exp === 0, cutting) };
  }
  const [a, b] = [first.truth, second.truth];
  const [stepA, stepB] = [first, second].map(({ print }) => (print.isExact ? 0 : 10 ** print.exp)) as [
    number,
    number,
  ];
  const [x, y] = [Number(a), Number(b)];
  // A print lies within one step of the truth, and reaches one step further.
  const quotientSlack = (x + 2 * stepA) / (y - 2 * stepB) - (x - 2 * stepA) / (y + 2 * stepB);
  const sumSlack = 2 * (stepA + stepB);
  const outcome: Record<typeof rule, { truth: Truth; slack: number }> = {
    change: { truth: { above: a - b, below: 1n }, slack: sumSlack },
    total: { truth: { above: a + b, below: 1n }, slack: sumSlack },
    growth_rate: { truth: { above: (a - b) * 100n, below: b }, slack: 100 * quotientSlack },
    share: { truth: { above: a * 100n, below: b }, slack: 100 * quotientSlack },
    multiple: { truth: { above: a, below: b }, slack: quotientSlack },
  };
  return { rule, first, second, ...outcome[rule] };
}

/** A printed claim: counts in steps up to their size, percents with one or two decimals, multiples with none to two. */
function printClaim(
  truth: Truth,
  rule: (typeof RULES)[number],
  random: RandomSource,
  cutting: Cutting,
): Print {
  if (rule === "change" || rule === "total") {
    const length = String(truth.above < 0n ? -truth.above : truth.above).length;
    const exp = random.between(0, Math.max(0, length - 2));
    return printTruth(truth, exp, exp === 0, cutting);
  }
  return printTruth(truth, -random.between(rule === "multiple" ? 0 : 1, 2), false, cutting);
}

/**
 * Gives a dataset of so many claims, each about a place of its own, the same for the same seed.
 *
 * With `isWrong` every claim is off by more than rounding and cutting together allow.
 */
export function inventClaims(trials: number, seed: number, cutting: Cutting, isWrong = false): Dataset {
  const random = randomSource(seed);
  const observations: Observation[] = [];
  for (let trial = 0; trial < trials; trial += 1) {
    const { rule, first, second, truth, slack } = inventTrial(random, cutting);
    const place = `P${trial}`;
    let claim = printClaim(truth, rule, random, cutting);
    if (isWrong) {
      const stepSize = 10 ** claim.exp;
      const off = BigInt(Math.ceil((slack * (1.01 + random.next())) / stepSize)) + 2n;
      // A multiple that is too small by one is an increase.
      const isLess = rule !== "multiple" && random.chance(0.5);
      claim = { ...claim, steps: claim.steps + (isLess ? -off : off) };
    }
    const add = (part: Partial<Observation>, print: Print): number =>
      observations.push(observation({ area: place, period: "2023", ...part, ...quantityOf(print) }));
    if (rule === "total" || rule === "share") {
      add({ indicator: rule === "total" ? "members" : "parts", breakdown: "one" }, first.print);
      add({ indicator: rule === "total" ? "members" : "parts", breakdown: "two" }, second.print);
      add(
        {
          indicator: rule === "total" ? "members" : "shares",
          unit: rule === "total" ? "persons" : "percent",
        },
        claim,
      );
    } else {
      add({}, first.print);
      add({ period: "2022" }, second.print);
      add({ transformation: rule as Transformation }, claim);
    }
  }
  return dataset(observations, {
    indicators: [
      indicator(),
      indicator({ id: "parts" }),
      indicator({ id: "shares", unit: "percent", measure: "ratio" }),
    ],
    areas: [area("CN")],
    identities: [
      member("total", "result", "members", ""),
      member("total", "term", "members", "one"),
      member("total", "term", "members", "two"),
      member("share", "result", "shares", ""),
      member("share", "numerator", "parts", "one"),
      member("share", "denominator", "parts", "two"),
    ],
  });
}
