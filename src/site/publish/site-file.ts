/** A text file of the site that no page template makes. */

/** Its path from the root of the site, with `/`, and its text. */
export interface SiteFile {
  path: string;
  text: string;
}
