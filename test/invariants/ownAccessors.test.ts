import { expect, it } from "vitest";
import { check } from "../../shared/check.ts";
import type { FormRule } from "../../shared/rules/rule.ts";
import { seeds } from "../support/sources.ts";
import { RULE_BASE, words } from "../support/testRule.ts";

/** Every object that can be reached from one by its properties, with the way to it. The ways of accessors are not gone. */
function* reachable(root: object): Generator<[path: string, object]> {
  const open: [string, object][] = [["", root]];
  const seen = new Set<unknown>([root]);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next;
    const [path, thing] = next;
    const inside = thing instanceof Map || thing instanceof Set ? [...thing.values()].entries() : [];
    for (const [name, value] of [...Object.entries(Object.getOwnPropertyDescriptors(thing)), ...inside]) {
      const child: unknown = typeof name === "number" ? value : (value as PropertyDescriptor).value;
      if (typeof child !== "object" || child === null || seen.has(child)) continue;
      seen.add(child);
      open.push([`${path}/${name}`, child]);
    }
  }
}

/** The ways to accessors that an object has for itself instead of sharing them with all of its class. */
const ownAccessors = (root: object): string[] =>
  [...reachable(root)].flatMap(([path, thing]) =>
    Object.entries(Object.getOwnPropertyDescriptors(thing))
      .filter(([, { get }]) => get !== undefined)
      .map(([name]) => `${path}/${name}`),
  );

/** All that is made for one text: what a check gives, what it keeps, and what rules are given. */
function madeFor(text: string): object {
  const given: unknown[] = [];
  const asking: FormRule = {
    ...RULE_BASE,
    id: "test/asking",
    severity: "hint",
    messages: { found: words("löytyi") },
    check(form, context) {
      given.push(form, context, context.file.tree, form.tree);
      return [];
    },
  };
  const checked = check(text, { rules: [asking] });
  return { checked, findings: checked.findings, run: checked.latestRun(), given };
}

// V8 keeps what an accessor of a single object holds in old space, with all that hangs on it, until it clears everything.
it.each([...seeds])("nothing that is made for %s has accessors of its own", (_, text) => {
  const made = madeFor(text);
  expect([...reachable(made)].length).toBeGreaterThan(1_000);
  expect(ownAccessors(made)).toEqual([]);
});

it("an accessor of a single object is found", () => {
  const own = {
    kept: [
      {
        tree: {
          get text() {
            return "";
          },
        },
      },
    ],
  };
  expect(ownAccessors(own)).toEqual(["/kept/0/tree/text"]);
});
