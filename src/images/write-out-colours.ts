/** Makes the colours of a chart hold outside of the site's pages, where no style sheet names them. */

/**
 * Gives SVG text in which custom properties and the current colour are replaced by plain colours, and outlines of
 * texts, which the style sheet draws, are written at the elements. A property that is not given keeps the colour that
 * stands beside it.
 *
 * @throws RangeError for a property without any colour.
 */
export function writeOutColours(svg: string, colours: Readonly<Record<string, string>>): string {
  const ground = colours.ground ?? "none";
  return svg
    .replace(/var\(--([\w-]+)(?:,\s*([^)]+))?\)/g, (_, name: string, beside?: string) => {
      const colour = colours[name.replace(/^chart-/, "")] ?? beside;
      if (colour === undefined) throw new RangeError(`Cannot write out colour --${name}`);
      return colour;
    })
    .replaceAll("currentColor", colours.ink ?? "#000000")
    .replace(
      /class="halo"/g,
      `paint-order="stroke" stroke="${ground}" stroke-width="3" stroke-linejoin="round"`,
    );
}
