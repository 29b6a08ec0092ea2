import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { DEFAULT_MAX_SCORE, PROFILES } from "../../shared/config/settings.ts";
import { settingsSchema } from "../../shared/config/settingsSchema.ts";
import { TOKEN_KINDS } from "../../shared/features/tokenKinds.ts";
import { LANGUAGES } from "../../shared/i18n/message.ts";
import { LETTER_COMMAND, REVEAL_COMMAND, SUPPRESS_COMMAND } from "../../shared/protocol.ts";
import { RULES } from "../../shared/rules/index.gen.ts";
import { manifestTexts } from "../../shared/tools/genManifest.mjs";
import { root, sourcesIn } from "../support/sources.ts";

interface Setting {
  readonly type: string;
  readonly enum?: readonly string[];
  readonly default: unknown;
  readonly additionalProperties?: { readonly enum?: readonly string[] };
  readonly properties?: Readonly<
    Record<string, { readonly enum?: readonly string[]; readonly default?: unknown }>
  >;
}
interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
    readonly jsonValidation: readonly { readonly url: string }[];
    readonly semanticTokenTypes: readonly { readonly id: string }[];
    readonly semanticTokenScopes: readonly {
      readonly language: string;
      readonly scopes: Readonly<Record<string, readonly string[]>>;
    }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly when?: string }[]>>;
    readonly viewsContainers: { readonly activitybar: readonly { readonly icon: string }[] };
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly viewsWelcome: readonly { readonly view: string; readonly contents: string }[];
    readonly walkthroughs: readonly {
      readonly steps: readonly {
        readonly description: string;
        readonly media: { readonly markdown: string };
        readonly completionEvents?: readonly string[];
      }[];
    }[];
    readonly taskDefinitions: readonly { readonly type: string }[];
    readonly problemMatchers: readonly {
      readonly name: string;
      readonly pattern: { readonly regexp: string } & Readonly<Record<string, number | string>>;
    }[];
    readonly grammars: readonly { readonly path: string }[];
    readonly languages: readonly { readonly configuration: string }[];
  };
}

const read = (file: string): string => readFileSync(path.join(root, file), "utf8");
const manifest = JSON.parse(read("package.json")) as Manifest;
const settings = manifest.contributes.configuration.properties;
const setting = (name: string): Setting | undefined => settings[`esr.${name}`];

/** Settings that do nothing until a rule reads them, and a rule that does. */
const READ_BY: Readonly<Record<string, string>> = {
  maxLength: "text/too-long",
};
const works = (key: string): boolean => {
  const reader = READ_BY[key];
  return reader === undefined || RULES.some(({ id }) => id === reader);
};

describe("the settings of the editor", () => {
  it("are those of the core that do something, and the client's own trace", () => {
    const own = Object.keys(settingsSchema.shape).filter(works);
    const contributed = Object.keys(settings).map((name) => name.split(".")[1] ?? "");
    expect([...new Set(contributed)].sort()).toEqual([...own, "trace"].sort());
    expect(contributed.length).toBeLessThanOrEqual(12);
  });

  it("have the core's choices", () => {
    expect(setting("language")?.enum).toEqual([...LANGUAGES]);
    expect(setting("profile")?.enum).toEqual(["auto", ...PROFILES]);
    expect(setting("sustainability.maxScore")?.default).toBe(DEFAULT_MAX_SCORE);
    for (const word of setting("severity")?.additionalProperties?.enum ?? [])
      expect(settingsSchema.safeParse({ severity: { "date/style": word } }).success).toBe(true);
  });

  it("name every rule, and switch the inlay hints that the core has", () => {
    const severity = setting("severity");
    expect(Object.keys(severity?.properties ?? {})).toEqual(RULES.map(({ id }) => id));
    for (const { enum: words } of Object.values(severity?.properties ?? {}))
      expect(words).toEqual(severity?.additionalProperties?.enum);
    const kinds = Object.keys(settingsSchema.shape.inlayHints.unwrap().shape);
    expect(Object.keys(setting("inlayHints")?.properties ?? {})).toEqual(kinds);
    expect(setting("inlayHints")?.default).toEqual(Object.fromEntries(kinds.map((kind) => [kind, true])));
  });

  it("are those that follow from the rules", async () => {
    for (const [file, text] of Object.entries(await manifestTexts())) expect(read(file), file).toBe(text);
  });

  it("have defaults that the core takes, but for what stands for nothing", () => {
    for (const [name, { default: value }] of Object.entries(settings)) {
      const [, key = "", inner] = name.split(".");
      if (key === "trace" || value === "") continue;
      const given = inner === undefined ? { [key]: value } : { [key]: { [inner]: value } };
      expect(settingsSchema.safeParse(given).success, name).toBe(true);
    }
  });
});

describe("the texts of the manifest", () => {
  const placeholders = new Set([...read("package.json").matchAll(/"%([^%"]+)%"/gu)].map(([, key]) => key));
  const files = ["package.nls.json", "package.nls.fi.json", "package.nls.sv.json"];

  it.each(files)("%s has every text and no other", (file) => {
    const texts = JSON.parse(read(file)) as Record<string, string>;
    expect(new Set(Object.keys(texts))).toEqual(placeholders);
    for (const text of Object.values(texts)) expect(text.trim()).not.toBe("");
  });
});

const textsOf = (language: "" | ".fi" | ".sv"): Readonly<Record<string, string>> =>
  JSON.parse(read(`package.nls${language}.json`)) as Record<string, string>;
const ALL_TEXTS = (["", ".fi", ".sv"] as const).map(textsOf);
/** What a text of the manifest says in each of its languages. */
const inAll = (text: string): readonly string[] =>
  ALL_TEXTS.map((texts) => texts[text.replaceAll("%", "")] ?? text);

const commandIds = manifest.contributes.commands.map(({ command }) => command);

it("exactly the commands that the client registers are contributed", () => {
  const registered = sourcesIn("client").flatMap(({ text }) =>
    [...text.matchAll(/register\("([^"]+)"/gu)].map(([, command]) => command),
  );
  expect([...commandIds].sort()).toEqual(registered.sort());
  for (const command of [REVEAL_COMMAND, LETTER_COMMAND, SUPPRESS_COMMAND])
    expect(commandIds).toContain(command);
});

it("menus, links and walkthrough lead to commands that are there", () => {
  const { menus, viewsWelcome, walkthroughs, views } = manifest.contributes;
  for (const { command } of Object.values(menus).flat()) expect(commandIds).toContain(command);
  const steps = walkthroughs.flatMap((walkthrough) => walkthrough.steps);
  const linking = [
    ...viewsWelcome.map(({ contents }) => contents),
    ...steps.map(({ description }) => description),
  ];
  const viewIds = Object.values(views).flatMap((some) => some.map(({ id }) => id));
  const linked = linking
    .flatMap(inAll)
    .flatMap((text) => [...text.matchAll(/\(command:(esr\.[^)]+)\)/gu)].map(([, command]) => command));
  expect(linked.length).toBeGreaterThan(9);
  for (const command of linked)
    expect([...commandIds, ...viewIds.map((id) => `${id}.focus`)]).toContain(command);
  for (const event of steps.flatMap(({ completionEvents = [] }) => completionEvents))
    expect([...commandIds, ...viewIds]).toContain(event.replace(/^on(?:Command|View):/u, ""));
  for (const { view } of viewsWelcome) expect(viewIds).toContain(view);
});

it("the views that the client fills are contributed", () => {
  const filled = sourcesIn("client").flatMap(({ text }) =>
    [...text.matchAll(/createTree\("([^"]+)"/gu)].map(([, id]) => id),
  );
  expect(
    Object.values(manifest.contributes.views)
      .flatMap((some) => some.map(({ id }) => id))
      .sort(),
  ).toEqual(filled.sort());
});

it("every file that the manifest names is there", () => {
  const { contributes, main, browser } = manifest;
  const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
  const named = [
    main,
    browser,
    ...contributes.grammars.map((grammar) => grammar.path),
    ...contributes.jsonValidation.map(({ url }) => url),
    ...contributes.languages.map(({ configuration }) => configuration),
    ...contributes.viewsContainers.activitybar.map(({ icon }) => icon),
    ...steps.flatMap(({ media }) => inAll(media.markdown)),
  ];
  for (const file of named) expect(existsSync(path.join(root, file)), file).toBe(true);
});

it("the problem matcher reads the workflow commands of the command line, columns or none", () => {
  const [matcher] = manifest.contributes.problemMatchers;
  const { regexp, ...groups } = matcher?.pattern ?? { regexp: "" };
  const read = (line: string): object => {
    const match = new RegExp(regexp, "u").exec(line);
    return Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, match?.[Number(group)]]));
  };
  const code = "money/realised-exceeds-granted";
  const title = `title=Varoitus%3A ${code}`;
  expect(
    read(
      `::warning file=hankkeet/a b.txt,line=72,endLine=72,col=37,endColumn=44,${title}::Toteutunut: 999 000 €`,
    ),
  ).toEqual({
    severity: "warning",
    file: "hankkeet/a b.txt",
    line: "72",
    endLine: "72",
    column: "37",
    endColumn: "44",
    code,
    message: "Toteutunut: 999 000 €",
  });
  expect(read(`::notice file=a.txt,line=3,endLine=9,${title}::Sama teksti`)).toMatchObject({
    severity: "notice",
    line: "3",
    endLine: "9",
    column: undefined,
    code,
  });
  expect(read("Yhteenveto: 5 tiedostoa")).toMatchObject({ file: undefined });
});

it("the client stays thin", () => {
  const lines = sourcesIn("client").flatMap(({ text }) => text.split("\n"));
  expect(lines.length).toBeLessThan(600);
});

describe("the semantic tokens of the editor", () => {
  const [own] = manifest.contributes.semanticTokenScopes;

  it("have scopes for every kind, for themes that know no semantic tokens", () => {
    expect(own?.language).toBe("esr");
    expect(Object.keys(own?.scopes ?? {})).toEqual([...TOKEN_KINDS]);
  });

  it("are declared where the editor does not have them by itself", () => {
    const declared = manifest.contributes.semanticTokenTypes.map(({ id }) => id);
    expect(declared).toEqual(TOKEN_KINDS.filter((kind) => kind !== "label"));
  });
});
