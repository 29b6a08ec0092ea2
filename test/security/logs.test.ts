import { afterEach, expect, it } from "vitest";
import { builtInRegistry, check } from "../../shared/check.ts";
import { STATUS } from "../../shared/protocol.ts";
import { checkJson, copySeed, tempFolder } from "../cli/support/run.ts";
import { type Client, PUSHED, startClient } from "../lsp/support/client.ts";
import { brokenRule } from "../support/brokenRule.ts";
import { cleanExample } from "../support/examples.ts";
import { SEEDS, seed } from "../support/seeds.ts";
import { tally } from "../support/tally.ts";

/** The names, numbers and addresses of people stand in their description and nowhere else that is kept. */

const { count } = tally("Security, logs");
const PERSONAL = new Set([
  "contact.name",
  "contact.phone",
  "contact.email",
  "applicant.phone",
  "applicant.email",
]);
let client: Client;
afterEach(() => client?.dispose());

/** What a description tells of people: every value of a role about one. */
const peopleOf = (text: string): string[] => {
  const { form } = check(text);
  return (form?.fields ?? [])
    .filter(({ def }) => Object.values(def.roles).some((role) => PERSONAL.has(role)))
    .map(({ value }) => text.slice(value.start, value.end))
    .filter((value) => value.length > 3);
};

it("the log of the language server names nobody, whatever is asked and whatever breaks", async () => {
  let breaks = false;
  const registry: typeof builtInRegistry = {
    ...builtInRegistry,
    find: (id) => {
      if (breaks) throw new Error("rikki");
      return builtInRegistry.find(id);
    },
  };
  client = await startClient({ core: { registry, rules: [brokenRule] }, capabilities: PUSHED });
  const people: string[] = [];
  for (const [file, text] of [
    ...SEEDS.map((name) => [name, seed(name)] as const),
    ["Esimerkki.txt", cleanExample("esr-2014-2020")] as const,
  ]) {
    const uri = `file:///${file}`;
    people.push(...peopleOf(text));
    for (breaks of [false, true]) {
      await client.open(uri, text);
      for (const method of ["hover", "documentSymbol", "completion", "foldingRange", "documentLink"]) {
        count("requests");
        await client.about(method, uri, { position: { line: 30, character: 3 } }).catch(() => {});
      }
      await client.request(STATUS, { uri }).catch(() => {});
      await client.request(STATUS, { uri: text }).catch(() => {});
      await client.close(uri);
    }
  }
  expect(people.length).toBeGreaterThan(8);
  expect(client.logged.all.length).toBeGreaterThan(0);
  const log = client.logged.all.map(({ message }) => message).join("\n");
  for (const one of people) expect(log).not.toContain(one);
});

it("the command line's error stream names nobody", async () => {
  const folder = tempFolder();
  for (const [i, name] of SEEDS.entries()) copySeed(folder, `${i}.txt`, name);
  const { stderr } = await checkJson([".", "missing.txt"], { cwd: folder });
  expect(stderr).toContain("missing.txt");
  for (const one of SEEDS.flatMap((name) => peopleOf(seed(name)))) expect(stderr).not.toContain(one);
});
