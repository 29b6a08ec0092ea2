import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { DEFAULT_MAX_SCORE, PROFILES, settingsSchema } from "../../shared/config/settings.ts";
import { TOKEN_KINDS } from "../../shared/features/tokens.ts";
import { LANGUAGES } from "../../shared/i18n/message.ts";
import { RULES } from "../../shared/rules/index.gen.ts";
import { root, sourcesIn } from "../support/sources.ts";

interface Setting {
  readonly type: string;
  readonly enum?: readonly string[];
  readonly default: unknown;
  readonly additionalProperties?: { readonly enum?: readonly string[] };
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

it("exactly the commands that the client registers are contributed", () => {
  const registered = sourcesIn("client").flatMap(({ text }) =>
    [...text.matchAll(/register\("([^"]+)"/gu)].map(([, command]) => command),
  );
  expect(manifest.contributes.commands.map(({ command }) => command).sort()).toEqual(registered.sort());
});

it("every file that the manifest names is there", () => {
  const { contributes, main, browser } = manifest;
  const named = [
    main,
    browser,
    ...contributes.grammars.map((grammar) => grammar.path),
    ...contributes.jsonValidation.map(({ url }) => url),
    ...contributes.languages.map(({ configuration }) => configuration),
  ];
  for (const file of named) expect(existsSync(path.join(root, file)), file).toBe(true);
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
