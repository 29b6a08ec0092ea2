import { readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { root } from "../support/sources.ts";

/** The two axes that were opened for 2026 under numbers that nobody has published: here under invented ones. */
const NEW_AXES = [
  {
    number: "8",
    fund: "EAKR",
    title: {
      fi: "Puolustusteollisuutta ja kaksikäyttöisyyttä tukevan teollisuuskapasiteetin vahvistaminen",
    },
    confidence: "high",
  },
  {
    number: "9",
    fund: "EAKR",
    title: {
      fi: "Sotilaallista liikkuvuutta edistävän kaksikäyttöisen liikenneinfrastruktuurin kehittäminen",
    },
    confidence: "high",
  },
];
const NEW_OBJECTIVE = { number: "8.1", axis: "8", title: { fi: "Keksitty tavoite" }, confidence: "high" };

const FILE = path.join(root, "shared/reference/programmes.json");

/** The core as it is when the programme's lists say this besides: one JSON file is edited, nothing else. */
async function coreWith(axes: readonly unknown[], objectives: readonly unknown[]) {
  vi.resetModules();
  vi.doMock("../../shared/reference/programmes.json", () => {
    const data = JSON.parse(readFileSync(FILE, "utf8"));
    for (const programme of data.programmes)
      if (programme.id === "2021-2027") {
        programme.priorities.values.push(...axes);
        programme.objectives.values.push(...objectives);
      }
    return { default: data };
  });
  const { check } = await import("../../shared/check.ts");
  const { completionsAt } = await import("../../shared/features/completion/completion.ts");
  const { builtInRegistry } = await import("../../shared/check.ts");
  const told = (text: string): string[] =>
    check(text, { template: "esr-plus-2021-2027", profile: "review" })
      .findings.filter(({ rule }) => rule.startsWith("programme/"))
      .map(({ rule }) => rule);
  const offered = (text: string): string[] =>
    completionsAt(check(text, { template: "esr-plus-2021-2027" }), text.length, {
      language: "fi",
      registry: builtInRegistry,
    }).map(({ label }) => label);
  return { told, offered };
}

afterEach(() => {
  vi.doUnmock("../../shared/reference/programmes.json");
  vi.resetModules();
});

const project = (...lines: readonly string[]): string =>
  ["1 Hankkeen perustiedot", "Rahasto: EAKR", ...lines].join("\n\n");
const AXIS = `Tl: 8. ${NEW_AXES[0]?.title.fi}`;

describe("two axes that the programme opens", () => {
  it("are unknown, at most a hint, before they are in the list", async () => {
    const { told, offered } = await coreWith([], []);
    expect(told(project(AXIS))).toEqual(["programme/unknown-priority"]);
    expect(offered(project("Tl: "))).not.toContain(AXIS.slice(4));
  });

  it("are known, checked and offered once the JSON file has them", async () => {
    const { told, offered } = await coreWith(NEW_AXES, [NEW_OBJECTIVE]);
    expect(told(project(AXIS, "Et: 8.1. Keksitty tavoite"))).toEqual([]);
    expect(told(project(AXIS.replace("tukevan", "tukevien")))).toEqual(["programme/priority-title"]);
    expect(told(project(AXIS, "Et: 1.1"))).toEqual(["programme/objective-under-other-priority"]);
    expect(told(project(AXIS).replace("EAKR", "ESR+"))).toEqual(["programme/priority-of-other-fund"]);
    expect(offered(project("Tl: "))).toEqual(
      expect.arrayContaining(NEW_AXES.map(({ number, title }) => `${number}. ${title.fi}`)),
    );
    expect(offered(project(AXIS, "Et: "))).toEqual(["8.1. Keksitty tavoite"]);
  });
});
