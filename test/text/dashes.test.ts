import { expect, it } from "vitest";
import { isDashes } from "../../shared/text/dashes.ts";

it.each(["-", "–", "—", "--", "---", "–-—"])("%j says that nothing is given", (text) =>
  expect(isDashes(text)).toBe(true),
);

it.each(["", "----", "a-", "-a", "- -", " -"])("%j does not", (text) => expect(isDashes(text)).toBe(false));
