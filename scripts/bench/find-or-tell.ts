/** Finds the browser that pages are measured in, or tells why there is none: a benchmark is left out without it. */
import { type FoundBrowser, findBrowser } from "../find-browser.ts";

/** Gives the browser, or the reason why there is none in one line. */
export async function findOrTell(env: NodeJS.ProcessEnv = process.env): Promise<FoundBrowser | string> {
  try {
    return await findBrowser(env);
  } catch (cause) {
    return cause instanceof Error ? cause.message.split("\n")[0]! : String(cause);
  }
}
