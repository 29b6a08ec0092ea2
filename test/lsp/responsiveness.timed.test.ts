import { afterEach, expect, it } from "vitest";
import { CancellationTokenSource, type Diagnostic } from "vscode-languageserver/node";
import { defineRule, type FormRule } from "../../shared/rules/rule.ts";
import { cleanExample } from "../support/examples.ts";
import { type Client, PUSHED, startClient } from "./support/client.ts";

const URI = "file:///S29991.txt";
const example = cleanExample("esr-2014-2020");
const text = { fi: "{name}", sv: "{name}", en: "{name}" };

let client: Client;
afterEach(() => client.dispose());

/** Rules that each take some time and say the project's name; `ran` counts their runs. */
function slowRules(): { rules: FormRule[]; ran: () => number } {
  let runs = 0;
  const rules = Array.from({ length: 20 }, (_, i) =>
    defineRule({
      id: `test/slow-${String.fromCharCode(97 + i)}`,
      severity: "hint",
      title: text,
      source: text,
      messages: { is: text },
      fix: "none",
      docs: { why: text, fix: text },
      examples: { invalid: [], valid: [] },
      *check(form) {
        runs++;
        const until = performance.now() + 20;
        while (performance.now() < until);
        const name = form.find("project.name");
        if (name !== undefined) yield { message: "is", values: { name: name.value }, span: name.span };
      },
    }),
  );
  return { rules, ran: () => runs };
}

const messages = (diagnostics: readonly Diagnostic[]): unknown[] => [
  ...new Set(diagnostics.map(({ message }) => message)),
];
const afterSomeRules = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));

it("a check that is under way stops when it is cancelled", async () => {
  const { rules, ran } = slowRules();
  client = await startClient({ core: { rules } });
  await client.open(URI, example);
  const cancel = new CancellationTokenSource();
  const answer = client.connection.sendRequest(
    "textDocument/diagnostic",
    { textDocument: { uri: URI } },
    cancel.token,
  );
  const outcome = expect(answer).rejects.toMatchObject({ code: -32800 });
  await afterSomeRules();
  cancel.cancel();
  await outcome;
  expect(ran()).toBeGreaterThan(0);
  expect(ran()).toBeLessThan(20);
});

it("a check that is cancelled at once does not begin", async () => {
  const { rules, ran } = slowRules();
  client = await startClient({ core: { rules } });
  await client.open(URI, example);
  const cancel = new CancellationTokenSource();
  const params = { textDocument: { uri: URI } };
  const answer = client.connection.sendRequest("textDocument/diagnostic", params, cancel.token);
  cancel.cancel();
  await expect(answer).rejects.toMatchObject({ code: -32800 });
  expect(ran()).toBe(0);
});

it("other requests are answered while a check is under way", async () => {
  const { rules, ran } = slowRules();
  client = await startClient({ core: { rules } });
  await client.open(URI, example);
  const pulled = client.pull(URI);
  expect(await client.about<unknown[]>("documentSymbol", URI)).toHaveLength(9);
  expect(ran()).toBeLessThan(20);
  expect(await pulled).toHaveLength(20);
});

it("an edit during a check is in what the pull answers", async () => {
  client = await startClient({ core: { rules: slowRules().rules } });
  await client.open(URI, example);
  const pulled = client.pull(URI);
  await afterSomeRules();
  await client.change(URI, { text: example.replace("Esimerkkipolku", "Uusi nimi") });
  expect(messages(await pulled)).toEqual(["Uusi nimi (keksitty hanke)"]);
});

it("findings of a text that has changed meanwhile are not published", async () => {
  client = await startClient({ core: { rules: slowRules().rules }, capabilities: PUSHED });
  await client.open(URI, example);
  await afterSomeRules();
  await client.change(URI, { text: example.replace("Esimerkkipolku", "Uusi nimi") });
  expect(messages((await client.published.next()).diagnostics)).toEqual(["Uusi nimi (keksitty hanke)"]);
});
