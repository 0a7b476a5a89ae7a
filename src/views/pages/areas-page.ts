/** The list of places as a tree, from the country down. */
import type { Language } from "../../model/codes.ts";
import { type Area, labelOf } from "../../model/registry.ts";
import type { Collection } from "../collection.ts";
import { buildFrameView, type FrameView } from "../frame-view.ts";
import { buildPageContext, type LinkView, type PageContext } from "../page-context.ts";
import { paths } from "../paths.ts";

/** A place with the places within it. */
export interface AreaNodeView extends LinkView {
  figures: number;
  children: AreaNodeView[];
}

/** The finished list of places. */
export interface AreasPageView {
  frame: FrameView;
  roots: AreaNodeView[];
  text: PageContext["text"];
}

/** Builds the page. */
export function buildAreasPage(collection: Collection, language: Language): AreasPageView {
  const page = buildPageContext(collection, language, paths.areas(language));
  const { text, link } = page;
  const buildNode = (area: Area): AreaNodeView => ({
    text: labelOf(area, language),
    href: link(paths.area(language, area.id)),
    figures: (collection.observationsByArea.get(area.id) ?? []).length,
    children: (collection.areasByParent.get(area.id) ?? []).map(buildNode),
  });
  return {
    frame: buildFrameView(page, text.area.allAreas, text.area.allAreasLead, "areas"),
    roots: (collection.areasByParent.get("") ?? []).map(buildNode),
    text,
  };
}
