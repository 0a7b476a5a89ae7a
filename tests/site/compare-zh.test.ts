/** The compare page in Chinese, in a browser. */
import { describeCompare } from "./describe-compare.ts";

describeCompare("zh");
