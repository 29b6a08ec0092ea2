import { expect, it } from "vitest";
import { complexityOf } from "./complexity.ts";

it.each([
  [/^\p{L}+$/u, "linear"],
  [/(?<!\p{L})x{3,}(?!\p{L})/u, "linear"],
  [/\s+$/u, "vulnerable"],
  [/(a+)+$/u, "vulnerable"],
  [/(?<!b)a*a*c/u, "vulnerable"],
])("%s is %s", (pattern, expected) => {
  expect(complexityOf(pattern.source, pattern.flags)).toBe(expected);
});
