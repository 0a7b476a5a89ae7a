/** The compare page in English, in a browser. */
import { describeCompare } from "./describe-compare.ts";

describeCompare("en");
