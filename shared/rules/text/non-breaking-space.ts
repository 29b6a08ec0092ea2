import { fieldType } from "../../fieldTypes/registry.ts";
import { lineAt } from "../../syntax/tree.ts";
import type { Form } from "../../templates/form.ts";
import type { TextEdit } from "../../text/edits.ts";
import { span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { type CheckedLine, linesAt } from "./checkedLines.ts";

/** Zero-based numbers of the lines on which sums and counts stand: there the space between thousands may well be one. */
function amountLines(form: Form): ReadonlySet<number> {
  const lines = new Set<number>();
  const scores = new Set(form.allSections.flatMap(({ rows }) => rows.map(({ field }) => field.value)));
  for (const { def, value } of form.fields) {
    const kinds = Object.values(fieldType(def.type).parts);
    const isAmount = kinds.some((kind) => kind === "cents" || kind === "count");
    if (!isAmount || scores.has(value)) continue;
    const last = lineAt(form.tree, value.end)?.index ?? 0;
    for (let line = lineAt(form.tree, value.start)?.index ?? 0; line <= last; line++) lines.add(line);
  }
  return lines;
}

/** A space for each; a line of nothing but white space becomes empty. */
function edits({ start, text }: CheckedLine): readonly TextEdit[] {
  if (text.trim() === "") return [{ span: span(start, start + text.length), newText: "" }];
  return Array.from(text.matchAll(/\u00A0+/gu), ({ 0: run, index }) => ({
    span: span(start + index, start + index + run.length),
    newText: " ".repeat(run.length),
  }));
}

/** Non-breaking spaces in prose: they come along when text is pasted. */
export default defineRule({
  id: "text/non-breaking-space",
  severity: "hint",
  title: { fi: "Sitova välilyönti", sv: "Hårt mellanslag", en: "Non-breaking space" },
  source: {
    fi: "Työkalun oma tarkistus: sitova välilyönti näyttää tavalliselta välilyönniltä, mutta haku ja rivitys kohtelevat sitä toisin",
    sv: "Verktygets egen kontroll: ett hårt mellanslag ser ut som ett vanligt, men sökning och radbrytning behandlar det annorlunda",
    en: "The tool's own check: a non-breaking space looks like an ordinary one, but search and line breaking treat it differently",
  },
  messages: {
    found: {
      fi: "Tekstissä on sitova välilyönti. Korvaa se tavallisella välilyönnillä.",
      sv: "Texten har ett hårt mellanslag. Ersätt det med ett vanligt mellanslag.",
      en: "The text has a non-breaking space. Replace it by an ordinary one.",
    },
  },
  fix: "safe",
  fixTitle: {
    fi: "Korvaa rivin sitovat välilyönnit",
    sv: "Ersätt radens hårda mellanslag",
    en: "Replace the non-breaking spaces of the line",
  },
  docs: {
    why: {
      fi: "Sitova välilyönti tulee tekstiin usein verkkosivulta tai tekstinkäsittelystä liitettäessä. Se estää rivin katkeamisen, ja haku voi jättää kohdan löytämättä.",
      sv: "Hårda mellanslag följer ofta med när text klistras in från en webbsida eller ett ordbehandlingsprogram. De hindrar radbrytning, och en sökning kan missa stället.",
      en: "Non-breaking spaces often come along when text is pasted from a web page or a word processor. They keep lines from breaking, and a search may miss the place.",
    },
    fix: {
      fi: "Korvaa sitovat välilyönnit tavallisilla. Rahasummissa ja lukumäärissä ne ovat sallittuja.",
      sv: "Ersätt de hårda mellanslagen med vanliga. I belopp och antal är de tillåtna.",
      en: "Replace the non-breaking spaces by ordinary ones. In sums of money and counts they are allowed.",
    },
  },
  examples: {
    invalid: [
      {
        text: "3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\nPalvelun\u00A0laatu\u00A0 paranee.",
        fixed: "3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\nPalvelun laatu  paranee.",
      },
      {
        text: "3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\nLaatu paranee.\n\n\u00A0 \n\nTyö jatkuu.",
        fixed: "3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\nLaatu paranee.\n\n\n\nTyö jatkuu.",
      },
    ],
    valid: [
      "5 Projektin julkinen rahoitus, euroa\n\nMyönnetty EU- ja valtion rahoitus: 1\u00A0865\u00A0436\n\nToteutunut EU- ja valtion rahoitus:\u00A0",
      "7.1 Osallistuvien yritysten lukumäärä\n\nSuunniteltu: 1\u00A0900",
    ],
  },
  *check(form) {
    if (form.tree.survey.nonBreakingSpaces.length === 0) return;
    const amounts = amountLines(form);
    for (const line of linesAt(form, form.tree.survey.nonBreakingSpaces)) {
      if (amounts.has(line.line.index)) continue;
      const at = line.start + line.text.indexOf("\u00A0");
      yield { message: "found", span: span(at, at + 1), fix: { kind: "safe", edits: edits(line) } };
    }
  },
});
