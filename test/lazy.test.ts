import { expect, it } from "vitest";
import { lazy } from "../shared/lazy.ts";

it("computes when first asked, and once", () => {
  let times = 0;
  const value = lazy(() => {
    times++;
    return undefined;
  });
  expect(times).toBe(0);
  value();
  value();
  expect(times).toBe(1);
});
