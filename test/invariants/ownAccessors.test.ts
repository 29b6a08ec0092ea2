import { expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { createSnapshots } from "../../server/lsp/snapshot.ts";
import { builtInRegistry } from "../../shared/check.ts";
import type { FormRule } from "../../shared/rules/rule.ts";
import { seeds } from "../support/sources.ts";
import { RULE_BASE, words } from "../support/testRule.ts";

type Named = readonly [name: string | number, value: unknown];

/** What an object holds: its properties, none of them computed for it, and what is in a collection. */
function held(thing: object): readonly Named[] {
  const own = Object.entries(Object.getOwnPropertyDescriptors(thing));
  const inside = thing instanceof Map || thing instanceof Set ? thing.values() : [];
  return [...own.map(([name, { value }]): Named => [name, value]), ...[...inside].entries()];
}

/** Every object that can be reached from one, with the way to it. */
function* reachable(root: object): Generator<[path: string, object]> {
  const open: [string, object][] = [["", root]];
  const seen = new Set<unknown>([root]);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next;
    const [path, thing] = next;
    for (const [name, child] of held(thing)) {
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

/** What a document of an editor is checked with where nothing is set and no other document is open. */
const ALONE = {
  settings: {},
  suppressions: [],
  register: undefined,
  registry: builtInRegistry,
  openProjects: { othersOf: () => [] },
};

/** All that is made for one text: what a server keeps of it, what a check gives, and what rules are given. */
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
  const document = TextDocument.create("file:///a.esr", "esr", 1, text);
  const snapshot = createSnapshots({ rules: [asking] }, "test").of(document, ALONE);
  const { checked } = snapshot;
  return { snapshot, sorted: snapshot.sorted(), findings: checked.findings, run: checked.latestRun(), given };
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
