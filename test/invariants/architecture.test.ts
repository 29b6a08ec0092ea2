import path from "node:path";
import { expect, it } from "vitest";
import { importsOf, type SourceText, sourcesIn } from "../support/sources.ts";

/** What each room of the core may import from: itself and these. Lower rooms never know higher ones. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  text: [],
  lazy: [],
  limits: ["i18n"],
  i18n: ["text"],
  config: ["text", "i18n"],
  reference: ["text", "i18n", "lazy"],
  syntax: ["text", "limits"],
  fieldTypes: ["text", "limits", "reference"],
  register: ["text", "i18n", "reference", "fieldTypes"],
  templates: ["text", "limits", "i18n", "config", "reference", "syntax", "fieldTypes"],
  rules: ["text", "limits", "i18n", "config", "reference", "syntax", "fieldTypes", "register", "templates"],
  check: [
    "text",
    "limits",
    "i18n",
    "config",
    "reference",
    "syntax",
    "fieldTypes",
    "register",
    "templates",
    "rules",
  ],
};
/** What the client decides without an editor knows no more of the core than the client does. */
const OF_CLIENT = ["i18n", "protocol"];
const LOWER = Object.keys(MAY_IMPORT);
const MAY_IMPORT_ALL = ["features", "report", "protocol"];

/** `shared/text/span.ts` lives in the room `text`, `shared/check.ts` in `check`. */
const roomOf = (file: string): string => (file.split("/")[1] ?? "").replace(/\.ts$/u, "");

const core = sourcesIn("shared").filter(({ file }) => !file.startsWith("shared/tools/"));

const local = ({ file }: SourceText, target: string): string =>
  path.posix.join(path.posix.dirname(file), target);

/** The code of a file without its comments. */
const codeOf = ({ text }: SourceText): string => text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/gu, "");

it("the core imports nothing of the editor, of Node, of the shells", () => {
  const outside = core.flatMap((source) =>
    importsOf(source)
      .filter((target) =>
        target.startsWith(".") ? !local(source, target).startsWith("shared/") : !isPurePackage(target),
      )
      .map((target) => `${source.file} → ${target}`),
  );
  expect(outside).toEqual([]);
});

/** Packages that compute and do nothing else. */
const isPurePackage = (name: string): boolean =>
  [
    "zod",
    "fastest-levenshtein",
    "diff",
    "libphonenumber-js/min",
    "jsonc-parser",
    "papaparse",
    "parse5",
    "d3-scale",
    "fast-xml-parser",
  ].includes(name);

it("the core has no clock, no chance, no console, no process", () => {
  const impure =
    /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bconsole\.|\bprocess\.|\bsetTimeout\b|\bfetch\(|\blocaleCompare\b|\bIntl\./u;
  const found = core.filter(({ text }) => impure.test(text)).map(({ file }) => file);
  expect(found).toEqual([]);
});

it("inside the core imports point one way", () => {
  const wrong = core.flatMap((source) => {
    const room = roomOf(source.file);
    if (MAY_IMPORT_ALL.includes(room)) return [];
    const allowed = room === "client" ? OF_CLIENT : MAY_IMPORT[room];
    if (allowed === undefined)
      return [`${source.file}: the room ${room} has no place among ${LOWER.join(", ")}`];
    return importsOf(source)
      .filter((target) => target.startsWith("."))
      .map((target) => roomOf(local(source, target)))
      .filter((target) => target !== room && !allowed.includes(target))
      .map((target) => `${source.file} → ${target}`);
  });
  expect(wrong).toEqual([]);
});

it("the server does not know the client, nor the client the server", () => {
  const crossing = [...sourcesIn("client"), ...sourcesIn("server")].flatMap((source) => {
    const own = source.file.split("/")[0];
    return importsOf(source)
      .filter((target) => target.startsWith("."))
      .filter((target) => ![own, "shared", "package.json"].includes(local(source, target).split("/")[0]))
      .map((target) => `${source.file} → ${target}`);
  });
  expect(crossing).toEqual([]);
});

it("the client takes of the core only what both sides must agree on", () => {
  const deep = sourcesIn("client").flatMap((source) =>
    importsOf(source)
      .filter((target) => target.startsWith("."))
      .map((target) => local(source, target))
      .filter(
        (target) =>
          target.startsWith("shared/") && !/^shared\/(?:protocol|config|i18n\/|client\/)/u.test(target),
      )
      .map((target) => `${source.file} → ${target}`),
  );
  expect(deep).toEqual([]);
});

it("the client stays thin: under 600 lines in all", () => {
  const lines = sourcesIn("client").reduce((sum, { text }) => sum + text.split("\n").length, 0);
  expect(lines).toBeLessThan(600);
});

it("positions of the protocol exist in one place of the server alone", () => {
  const users = [...core, ...sourcesIn("server")]
    .filter((source) => /\bPosition\b/u.test(codeOf(source)))
    .map(({ file }) => file);
  expect(users.filter((file) => file !== "server/lsp/convert.ts")).toEqual([]);
});

it("rules know no label, no section number and no template", () => {
  const named = /template\.id\s*[!=]==|\.title\.fi\s*[!=]==|def\.(?:label|id)\s*[!=]==\s*"/u;
  const nosy = sourcesIn("shared/rules").filter((source) => named.test(codeOf(source)));
  expect(nosy.map(({ file }) => file)).toEqual([]);
});

it("no file of the product is longer than three hundred lines", () => {
  const long = [...core, ...sourcesIn("server"), ...sourcesIn("client")]
    .map(({ file, text }) => ({ file, lines: text.split("\n").length - 1 }))
    .filter(({ lines }) => lines > 300);
  expect(long).toEqual([]);
});

it("nothing is typed away or left for later", () => {
  const shortcut =
    /: any\s*[;,)=|>\]]|\bas any\b|@ts-(?:ignore|nocheck|expect-error)|biome-ignore|\bTODO:|\.(?:skip|only|todo)\(/u;
  const sources = [...core, ...sourcesIn("server"), ...sourcesIn("client"), ...sourcesIn("test")];
  const odd = sources.filter(({ file, text }) => {
    const isThisFile = file === "test/invariants/architecture.test.ts";
    const withoutProse = text.replace(/\* .*$/gmu, "");
    return !isThisFile && shortcut.test(withoutProse);
  });
  expect(odd.map(({ file }) => file)).toEqual([]);
});
