/** The feed of changes; a collection without versions has none. */
import type { APIRoute } from "astro";
import { buildFeed } from "../../exports/build-feed.ts";
import type { Language } from "../../model/codes.ts";
import { readCollection } from "../../site/collection.ts";
import { languagePaths } from "../../site/languages.ts";
import { readReleases } from "../../site/releases.ts";
import { readSettings } from "../../site/settings.ts";
import { sha256 } from "../../site/sha256.ts";

/** Gives one feed in each language. */
export const getStaticPaths = () => (readReleases(readCollection()).length === 0 ? [] : languagePaths());

/** Gives the feed's text. */
export const GET: APIRoute<{ language: Language }> = ({ props }) => {
  const collection = readCollection();
  const feed = buildFeed(collection, readReleases(collection), props.language, readSettings(), { sha256 });
  return new Response(feed, { headers: { "content-type": "application/atom+xml; charset=utf-8" } });
};
