/** Every kind of page in English, in a real browser. */
import { describePages } from "./describe-pages.ts";

describePages("en");
