/** Builds small datasets for tests, by hand: only what a test names differs from a plain figure. */
import type { Dataset } from "../../src/model/dataset.ts";
import type { Observation } from "../../src/model/observation.ts";
import type { Area, Indicator, Source } from "../../src/model/registry.ts";

/** What a test may say of a figure; bounds follow from `value` where they are not given. */
export type ObservationPart = Partial<Observation>;

let count = 0;

/** Gives an exact figure of 2023 in `persons` by source `s`; a part with status `Q` has no number. */
export function observation(part: ObservationPart = {}): Observation {
  count += 1;
  const isWithheld = part.status === "Q";
  const value = isWithheld ? null : part.value === undefined ? 100 : part.value;
  return {
    figureId: `f${String(count).padStart(12, "0")}`,
    source: "s",
    locator: `p${count}`,
    indicator: "members",
    breakdown: "",
    transformation: "",
    basePeriod: "",
    area: "CN",
    period: "2023",
    low: value,
    high: value,
    relation: isWithheld ? null : "eq",
    boundBasis: isWithheld ? null : "exact",
    unit: "persons",
    status: "A",
    seriesBreak: "",
    asPrinted: isWithheld ? "*名" : `${value}名`,
    unitPrinted: "",
    withheldMagnitude: isWithheld ? 1 : null,
    noteZh: "",
    noteEn: "",
    unitAssumed: false,
    line: count + 1,
    ...part,
    value,
  };
}

/** Gives a work report of the country. */
export function source(part: Partial<Source> = {}): Source {
  return {
    id: "s",
    titleZh: "报告",
    titleEn: "Report",
    issuerZh: "",
    issuerEn: "",
    kind: "work_report",
    level: "national",
    area: "CN",
    published: "",
    periodCovered: "",
    url: "",
    reprint: false,
    sha256: "",
    noteEn: "",
    ...part,
  };
}

/** Gives a stock counted in persons. */
export function indicator(part: Partial<Indicator> = {}): Indicator {
  return {
    id: "members",
    labelZh: "党员",
    labelEn: "party members",
    topic: "membership",
    unit: "persons",
    measure: "flow",
    definitionZh: "党员人数。",
    definitionEn: "Party members.",
    ...part,
  };
}

/** Gives a place; a province of the country unless said otherwise. */
export function area(id: string, part: Partial<Area> = {}): Area {
  return { id, labelZh: id, labelEn: id, level: "province", parent: "CN", gbt2260: "", ...part };
}

/** Gives a dataset of the observations with one source `s`, one indicator `members` and the country. */
export function dataset(observations: Observation[], part: Partial<Dataset> = {}): Dataset {
  return {
    version: 2,
    release: { version: "0.0.0", date: "" },
    releases: [],
    digest: "0".repeat(64),
    topics: [
      { id: "membership", labelZh: "党员队伍", labelEn: "Membership", descriptionZh: "", descriptionEn: "" },
    ],
    headlines: [],
    indicators: [indicator()],
    breakdowns: [],
    areas: [area("CN", { level: "national", parent: "" })],
    units: [
      { id: "persons", labelZh: "人", labelEn: "persons", kind: "count", classifiersZh: ["名"], wordsEn: [] },
    ],
    sources: [source()],
    identities: [],
    corrections: [],
    observations,
    ...part,
  };
}
