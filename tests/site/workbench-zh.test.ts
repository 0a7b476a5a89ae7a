/** Working with an indicator's chart in Chinese, on a wide and on a narrow screen. */
import { describe } from "vitest";
import { describeWorkbench } from "./describe-workbench.ts";

describe.each([1280, 390])("at %i px", (widthPx) => describeWorkbench("zh", widthPx));
