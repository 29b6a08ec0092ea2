import { describe, expect, it } from "vitest";
import { builtInRegistry } from "../../shared/check.ts";
import { type Programme, programmeOfCode } from "../../shared/reference/programmes.ts";
import { createRegister, type Register, type RegisterRow } from "../../shared/register/register.ts";
import type { RuleContext } from "../../shared/rules/context.ts";
import type { Digest } from "../../shared/rules/projectDocuments.ts";
import { watchedContext } from "../../shared/rules/watchedContext.ts";
import { parse } from "../../shared/syntax/parse.ts";

const day = (year: number) => ({ year, month: 5, day: 1 });
const ROW = { code: "S20271", name: "Polku", start: day(2015) } as RegisterRow;
const PERIOD = programmeOfCode({ letter: "S", digits: "20271" })?.programme as Programme;
const register = createRegister({ rows: [ROW], unusable: ["S20273"] });
const other = { document: "toinen.txt" } as Digest;

const tree = parse("Hankekoodi: S20271");
/** Nothing is told of the project but its text. */
const BARE: RuleContext = {
  profile: "review",
  asOf: undefined,
  settings: {},
  file: {
    text: tree.text,
    tree,
    fileName: "a.txt",
    decodedAs: { encoding: "utf-8", valid: true },
    illegible: undefined,
    unchecked: [],
    recognition: { kind: "unrecognised", nearest: undefined },
  },
  registry: builtInRegistry,
  register: undefined,
  others: [],
};

/** Reads a context as a rule does: what was read, and what was said of it. */
function read<T>(look: (context: RuleContext) => T, told: Partial<RuleContext> = {}) {
  const heard: string[] = [];
  const context = watchedContext(
    { ...BARE, ...told },
    { readWhole: () => heard.push("text"), askInVain: (question) => heard.push(question) },
  );
  return { seen: look(context), heard };
}

const check = (look: (context: RuleContext) => unknown, told: Partial<RuleContext>, heard: string[]): void =>
  expect(read(look, told).heard).toEqual(heard);

describe("a question of the context", () => {
  it("is asked in vain where nobody has told the answer", () => {
    check(({ asOf }) => asOf, {}, ["asOf"]);
    check(({ settings }) => settings.maxLength, {}, ["maxLength"]);
    check(({ settings }) => settings.maxLength, { settings: { maxLength: {} } }, ["maxLength"]);
    check((context) => context.register, {}, ["register"]);
    check(({ others }) => others, {}, ["others"]);
  });

  it("is answered where somebody has", () => {
    check(({ asOf }) => asOf, { asOf: day(2026) }, []);
    check(({ settings }) => settings.maxLength, { settings: { maxLength: { "3": 100 } } }, []);
    check((context) => context.register, { register }, []);
    check(({ others }) => others, { others: [other] }, []);
  });

  it("is no question where it need not be told", () => {
    check(({ profile, registry, settings }) => [profile, registry, settings.sustainability], {}, []);
    check(({ file }) => [file.fileName, file.decodedAs, file.illegible, file.unchecked], {}, []);
  });

  it("is put to the register only when it is asked, and in vain where it does not tell", () => {
    const asking = (ask: (of: Register) => unknown, heard: string[]): void =>
      check((context) => context.register && ask(context.register), { register }, heard);
    asking((of) => of.rows, []);
    asking(({ find }) => find("S20271"), []);
    asking(({ find }) => find("S20272"), ["register"]);
    asking(({ reaches }) => reaches(PERIOD, "ESR", day(2015)), []);
    asking(({ reaches }) => reaches(PERIOD, "ESR", day(2016)), ["register"]);
  });
});

it("whoever reads the text in the context has read all of it", () => {
  check(({ file }) => file.text, {}, ["text"]);
  check(({ file }) => file.tree, {}, ["text"]);
  check(({ file }) => file.recognition, {}, ["text"]);
});

it("what is read is what the context tells", () => {
  const settings = { maxLength: { "3": 100 }, sustainability: { maxScore: 5 } };
  const told = { asOf: day(2026), settings, others: [other] };
  const { seen } = read(
    ({ profile, asOf, settings: { maxLength, sustainability }, file, registry, register: none, others }) => ({
      ...{ profile, asOf, settings: { maxLength, sustainability }, registry, register: none, others },
      file: { ...file, text: file.text, tree: file.tree, recognition: file.recognition },
    }),
    told,
  );
  expect(seen).toEqual({ ...BARE, ...told });
});

it("the register tells what it tells", () => {
  const { seen } = read(
    ({ register: given }) =>
      given && [
        given.find("S20271"),
        given.find("S20272"),
        given.reaches(PERIOD, "ESR", day(2015)),
        given.reaches(PERIOD, "ESR", day(2016)),
        given.holds("S20273"),
      ],
    { register },
  );
  expect(seen).toEqual([ROW, undefined, true, false, true]);
});
