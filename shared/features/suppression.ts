import type { z } from "zod";
import type { LocalText, Message } from "../i18n/message.ts";
import { type Finding, RULE_FAILED } from "../rules/engine.ts";
import { RULES } from "../rules/index.gen.ts";
import { nearest } from "../text/nearest.ts";
import type { suppressionSchema } from "./notesFile.ts";

/** A person's decision that a finding may stand. */
export type Suppression = z.infer<typeof suppressionSchema>;

/** A finding that was set aside, and by which note. */
export interface Suppressed {
  readonly finding: Finding;
  readonly by: Suppression;
}

export interface Sorted {
  readonly active: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  /** Notes that no finding answers to any more. */
  readonly unused: readonly Suppression[];
}

const UNUSED: LocalText = {
  fi: "Ohitusta {rule} kohdassa {path} ei enää tarvita. Poista se muistiinpanoista.",
  sv: "Undantaget {rule} i {path} behövs inte längre. Ta bort det ur anteckningarna.",
  en: "Suppression {rule} at {path} is no longer needed. Remove it from the notes.",
};

const NO_RULE: LocalText = {
  fi: "Tarkistusta {rule} ei ole, joten muistiinpano ei ohita mitään. Korjaa tunnus tai poista muistiinpano.",
  sv: "Kontrollen {rule} finns inte, så anteckningen undantar ingenting. Rätta id:t eller ta bort anteckningen.",
  en: "There is no check {rule}, so the note sets nothing aside. Correct the id, or remove the note.",
};
const NO_RULE_NEAR: LocalText = {
  fi: "Tarkistusta {rule} ei ole, joten muistiinpano ei ohita mitään. Tarkoititko {nearest}?",
  sv: "Kontrollen {rule} finns inte, så anteckningen undantar ingenting. Menade du {nearest}?",
  en: "There is no check {rule}, so the note sets nothing aside. Did you mean {nearest}?",
};

/** Name of the notes that belong to a document: `A.txt` → `A.txt.esr-notes.json`. Works on paths and URIs alike. */
export const notesNameOf = (document: string): string => `${document}.esr-notes.json`;

/**
 * True for rules that compare a document with what need not be there at every check, the register or other documents:
 * a note about one is not idle because this check had nothing to compare with.
 */
const looksBeside = (rule: string): boolean =>
  RULES.some(({ id, comparesWith }) => id === rule && comparesWith !== undefined);

/**
 * Parts findings into those that stand and those set aside, and names the notes that set nothing aside. That a rule
 * broke off is never set aside: what it would have found nobody has looked at.
 */
export function sortFindings(findings: readonly Finding[], suppressions: readonly Suppression[]): Sorted {
  const used = new Set<Suppression>();
  const active: Finding[] = [];
  const suppressed: Suppressed[] = [];
  for (const finding of findings) {
    const by =
      finding.rule === RULE_FAILED
        ? undefined
        : suppressions.find(({ rule, path }) => rule === finding.rule && path === (finding.path ?? ""));
    if (by === undefined) active.push(finding);
    else {
      used.add(by);
      suppressed.push({ finding, by });
    }
  }
  const unused = suppressions.filter((one) => !used.has(one) && !looksBeside(one.rule));
  return { active, suppressed, unused };
}

/** What to say of a note that sets nothing aside. */
export function unusedMessage({ rule, path }: Suppression): Message {
  if (RULES.some(({ id }) => id === rule)) return { text: UNUSED, values: { rule, path } };
  const near = nearest(
    rule,
    RULES.map(({ id }) => id),
  );
  return near === undefined
    ? { text: NO_RULE, values: { rule } }
    : { text: NO_RULE_NEAR, values: { rule, nearest: near } };
}
