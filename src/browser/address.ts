/** What a reader chose, held in the address: shared links open the same picture, back and forward restore it. */
import { type ChartState, formatState, parseState } from "../explore/chart-state.ts";

/** Gives the state that the address asks for. */
export function readAddress(): ChartState {
  return parseState(location.search);
}

/** Gives the whole address of a state on this page. */
export function addressOf(state: ChartState): string {
  const url = new URL(location.href);
  url.search = formatState(state);
  url.hash = "";
  return url.href;
}

/** Puts a state into the address: as a step that the back button undoes, or in place of the last one. */
export function writeAddress(state: ChartState, isStep: boolean): void {
  const address = addressOf(state);
  if (address === location.href) return;
  if (isStep) history.pushState(null, "", address);
  else history.replaceState(null, "", address);
}
