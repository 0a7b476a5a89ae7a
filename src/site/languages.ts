/** The two roots of the site as Astro's route parameters: English at the root, Chinese under `zh`. */
import { LANGUAGES, type Language } from "../model/codes.ts";

/** One static path of a page that exists once in each language. */
export interface LanguagePath {
  params: { language: string | undefined };
  props: { language: Language };
}

/** Gives the static paths of a page that exists once in each language. */
export function languagePaths(): LanguagePath[] {
  return LANGUAGES.map((language) => ({
    params: { language: language === "en" ? undefined : language },
    props: { language },
  }));
}

/** Gives the static paths of a page that exists for each id in each language. */
export function idPaths(
  ids: readonly string[],
): { params: { language: string | undefined; id: string }; props: { language: Language; id: string } }[] {
  return languagePaths().flatMap(({ params, props }) =>
    ids.map((id) => ({ params: { ...params, id }, props: { ...props, id } })),
  );
}
