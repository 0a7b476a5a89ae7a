/** Reads the dots of a finished chart back, and the places that it names. */

/** A dot's middle, or the place of a mark. Units: px from the top left. */
export interface FoundPlace {
  xPx: number;
  yPx: number;
}

/** Gives the middles of all dots, those of a key among them; the first move of each shape leads there. */
export function findDots(svg: string): FoundPlace[] {
  // Panels begin with a transform, and no group within one has another.
  return svg.split('<g transform="translate(').flatMap((part, index) => {
    const [left = 0, top = 0] = index === 0 ? [] : part.split(/[ )]/, 2).map(Number);
    return [...part.matchAll(/<path d="([^"]*)" class="dots"/g)].flatMap(([, d = ""]) =>
      [...d.matchAll(/M(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({
        xPx: left + Number(x),
        yPx: top + Number(y),
      })),
    );
  });
}

/** Gives the places of marks by the ids of their figures. */
export function findPlaces(svg: string): Map<string, FoundPlace> {
  const [, places = ""] = /^<svg [^>]*data-places="([^"]*)"/.exec(svg) ?? [];
  const pairs = places.split(" ").filter((place) => place !== "");
  return new Map(
    pairs.map((place) => {
      const [, id = "", x, y] = /^(.+):(-?\d+),(-?\d+)$/.exec(place) ?? [];
      return [id, { xPx: Number(x), yPx: Number(y) }];
    }),
  );
}
