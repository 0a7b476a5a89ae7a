/** Every kind of page in Chinese, in a real browser. */
import { describePages } from "./describe-pages.ts";

describePages("zh");
