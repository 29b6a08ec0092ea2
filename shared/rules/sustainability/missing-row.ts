import type { Form, Section } from "../../templates/form.ts";
import type { TextEdit } from "../../text/edits.ts";
import { type Span, span } from "../../text/span.ts";
import { usualLineEnd } from "../../text/usualLineEnd.ts";
import { defineRule } from "../rule.ts";
import { startUnder } from "../structure/missingPlace.ts";
import { type Item, type ItemDef, matrixTables } from "./matrixItems.ts";
import { hasMatrix } from "./matrixRows.ts";

/** Rows that are missing for one reason: one row, a whole group, or every row of the table. */
interface Gap {
  readonly message: "row" | "group" | "table";
  readonly title: string;
  /** The first missing row, and after it the others of the gap. */
  readonly first: ItemDef;
  readonly defs: readonly ItemDef[];
}

/** A row begins without effects, as the form's empty table has it: a person puts the scores. */
const lineOf = ({ title, row }: ItemDef): string => (row === undefined ? title : `${title} 0 0`);

/** The missing rows, those of a group that has none left taken together. */
function gapsIn(defs: readonly ItemDef[], found: ReadonlySet<ItemDef>): readonly Gap[] {
  const rows = defs.filter(({ row }) => row !== undefined);
  const missing = rows.filter((def) => !found.has(def));
  const [first] = missing;
  if (first === undefined) return [];
  if (missing.length === rows.length)
    return [{ message: "table", title: "", first, defs: defs.filter((def) => !found.has(def)) }];
  const gaps: Gap[] = [];
  for (const def of missing) {
    const group = defs.filter((one) => one.group === def.group);
    const isWhole = group.every((one) => one.row === undefined || !found.has(one));
    if (!isWhole) gaps.push({ message: "row", title: def.title, first: def, defs: [def] });
    else if (!gaps.some(({ title }) => title === def.group))
      gaps.push({
        message: "group",
        title: def.group,
        first: def,
        defs: group.filter((one) => !found.has(one)),
      });
  }
  return gaps;
}

/** What the form has nearest before the gap, of all that stands in the text. */
function nearestBefore(items: readonly Item[], { defs: [first] }: Gap): Item | undefined {
  const before = items.filter(({ def }) => first !== undefined && def.index < first.index);
  return before.reduce<Item | undefined>(
    (best, item) => (best === undefined || item.def.index >= best.def.index ? item : best),
    undefined,
  );
}

/** An insertion of the lines of a gap after what the form has before them, or before what it has after them. */
function insertion(form: Form, section: Section, items: readonly Item[], gap: Gap): TextEdit {
  const end = usualLineEnd(form.text);
  const lines = gap.defs.map(lineOf).join(end);
  const before = nearestBefore(items, gap);
  if (before !== undefined) return { span: span(before.end, before.end), newText: `${end}${lines}` };
  const [after] = items;
  if (after !== undefined)
    return { span: span(after.span.start, after.span.start), newText: `${lines}${end}` };
  const at = startUnder(section);
  return { span: span(at, at), newText: `${end}${end}${lines}` };
}

/** The line after which the rows belong. */
const placeOf = (section: Section, items: readonly Item[], gap: Gap): Span =>
  nearestBefore(items, gap)?.span ?? section.heading?.line.content ?? items[0]?.span ?? section.body;

/** True where lines end with two numbers, though none of them is a row of the form: a table in words that nobody knows here. */
const isUnreadable = (form: Form, section: Section): boolean =>
  section.lines.some(({ content }) =>
    /\s\d{1,2}\s\d{1,2}$/u.test(form.text.slice(Math.max(content.start, content.end - 12), content.end)),
  );

/** A row of the sustainability table that is absent. */
export default defineRule({
  id: "sustainability/missing-row",
  severity: "warning",
  needs: hasMatrix,
  title: { fi: "Taulukon rivi puuttuu", sv: "Tabellrad saknas", en: "Table row missing" },
  source: {
    fi: "Hankekuvauksen lomakemalli: kestävän kehityksen taulukossa on 15 kiinteää riviä, joista jokainen arvioidaan",
    sv: "Blankettmallen för projektbeskrivningen: tabellen om hållbar utveckling har 15 fasta rader, och var och en av dem bedöms",
    en: "The form of the project description: the sustainability table has 15 fixed rows, and each of them is assessed",
  },
  messages: {
    row: {
      fi: 'Rivi "{t}" puuttuu. Lisää rivi paikalleen ja anna sille molemmat arvot.',
      sv: 'Raden "{t}" saknas. Lägg till raden på sin plats och ge den båda värdena.',
      en: 'Row "{t}" is missing. Add the row in its place and give it both scores.',
    },
    group: {
      fi: 'Ryhmän "{t}" rivit puuttuvat. Lisää rivit ja anna jokaiselle molemmat arvot.',
      sv: 'Raderna i gruppen "{t}" saknas. Lägg till raderna och ge var och en båda värdena.',
      en: 'The rows of the group "{t}" are missing. Add the rows and give each of them both scores.',
    },
    table: {
      fi: "Taulukon kaikki rivit puuttuvat. Lisää taulukko ja anna jokaiselle riville molemmat arvot.",
      sv: "Alla rader i tabellen saknas. Lägg till tabellen och ge varje rad båda värdena.",
      en: "All rows of the table are missing. Add the table and give each row both scores.",
    },
  },
  fix: "suggest",
  fixTitle: {
    fi: "Lisää puuttuvat rivit arvoin 0 0 (tarkista arvot)",
    sv: "Lägg till det som saknas med värdena 0 0 (kontrollera värdena)",
    en: "Insert what is missing with the scores 0 0 (check the scores)",
  },
  docs: {
    why: {
      fi: "Hankkeen vaikutukset arvioidaan jokaisella lomakkeen rivillä, myös silloin, kun vaikutusta ei ole (0 0). Puuttuvasta rivistä ei tiedetä, onko vaikutus jätetty arvioimatta.",
      sv: "Projektets effekter bedöms på varje rad i blanketten, också när det inte finns någon effekt (0 0). Av en rad som saknas framgår inte om effekten har lämnats obedömd.",
      en: "The project's effects are assessed on every row of the form, also where there is none (0 0). Of a missing row nobody knows whether its effect was left unassessed.",
    },
    fix: {
      fi: "Lisää rivi lomakkeen mukaiseen kohtaan ja kirjoita sille välitön ja välillinen arvo. Perustele arvo, joka on suurempi kuin nolla.",
      sv: "Lägg till raden på blankettens plats och skriv dess direkta och indirekta värde. Motivera ett värde som är större än noll.",
      en: "Add the row where the form has it, and write its direct and indirect score. Justify a score above zero.",
    },
  },
  examples: {
    invalid: [
      { replace: [["Materiaalit ja jätteet 0 0\n", ""]] },
      { replace: [["Kulttuuriympäristö 0 0\nYmpäristöosaaminen 0 0", "Kulttuuriympäristö 0 0"]] },
      { text: "8.2 Kestävä kehitys\n\nVälitönVälillinen" },
    ],
    valid: [
      { replace: [] },
      { replace: [["Materiaalit ja jätteet 0 0", "Materialit ja jätteet 0 0"]] },
      { replace: [["8.2 Kestävä kehitys\n\n", ""]] },
    ],
  },
  *check(form) {
    for (const { section, defs, items } of form.once(matrixTables)) {
      if (section.rows.length === 0 && isUnreadable(form, section)) continue;
      const found = new Set(items.map(({ def }) => def));
      for (const gap of gapsIn(defs, found)) {
        const span = placeOf(section, items, gap);
        const path = gap.message === "row" ? `${section.def.id}/${gap.first.row?.id}` : section.def.id;
        const fix = { kind: "suggest", edits: [insertion(form, section, items, gap)] } as const;
        if (gap.message === "table") yield { message: "table", span, path, fix };
        else yield { message: gap.message, values: { t: gap.title }, span, path, fix };
      }
    }
  },
});
