/** Which place is suggested for one that is not in the registry. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildSmall, EXTRACT_HEADER, SOUND_ROW } from "../dataset/small-folder.ts";

const areas = readFileSync(join(import.meta.dirname, "../fixtures/registry/areas.csv"), "utf8");

/** Gives the hint for a figure of this place, where the registry has two cities of Hebei and one of Shanxi besides. */
const hintFor = (area: string): string => {
  const more = [
    "CN-13,河北,Hebei,province,CN,130000",
    "CN-1302,唐山市,Tangshan,prefecture,CN-13,130200",
    "CN-1304,邯郸市,Handan,prefecture,CN-13,130400",
    "CN-1401,太原市,Taiyuan,prefecture,CN,140100",
  ];
  const built = buildSmall({
    "registry/areas.csv": `${areas}${more.join("\n")}\n`,
    "extracts/report.csv": `${EXTRACT_HEADER}\n${SOUND_ROW.replace("CN-43", area)}\n`,
  });
  return built.issues.find(({ code }) => code === "unknown-reference")?.hint ?? "";
};

describe("unknown-reference", () => {
  it("suggests a place only of the same province", () => {
    expect(hintFor("CN-1312")).toBe("did you mean CN-1302? Or add a row to registry/areas.csv");
    expect(hintFor("CN-2302")).toBe("add a row to registry/areas.csv");
    expect(hintFor("CN-44")).toBe("add a row to registry/areas.csv");
  });
});
