import { displaced } from "../../text/order.ts";
import { defineRule } from "../rule.ts";
import { type Item, matrixTables } from "./matrixItems.ts";
import { hasMatrix } from "./matrixRows.ts";

/** What is wrong with the place of a line that breaks the order of the form. */
function fault(item: Item, alike: readonly Item[]): "twice" | "group" | "order" {
  if (alike.length > 1) return "twice";
  return item.row !== undefined && item.row.group !== item.def.group ? "group" : "order";
}

/** Other places of a row that are named; where one stands oftener, more of them would help nobody. */
const MOST_OTHERS = 20;

/** Items by what they are, in the order of the text. */
function byDefinition(items: readonly Item[]): ReadonlyMap<Item["def"], readonly Item[]> {
  const byDef = new Map<Item["def"], Item[]>();
  for (const item of items) {
    const known = byDef.get(item.def);
    if (known === undefined) byDef.set(item.def, [item]);
    else known.push(item);
  }
  return byDef;
}

/** Positions of the items that stand out of order; of one that stands twice in order, the second. */
const misplaced = (items: readonly Item[]): readonly number[] =>
  displaced(items.map(({ def }, i) => def.index * items.length - i));

/** A row (or the heading of a group) that stands twice, in another group, or out of the form's order. */
export default defineRule({
  id: "sustainability/misplaced-row",
  severity: "warning",
  needs: hasMatrix,
  title: {
    fi: "Taulukon rivi väärässä paikassa",
    sv: "Tabellrad på fel plats",
    en: "Table row out of place",
  },
  source: {
    fi: "Hankekuvauksen lomakemalli: kestävän kehityksen taulukossa on 15 riviä kolmessa ryhmässä kiinteässä järjestyksessä",
    sv: "Blankettmallen för projektbeskrivningen: tabellen om hållbar utveckling har 15 rader i tre grupper i fast ordning",
    en: "The form of the project description: the sustainability table has 15 rows in three groups in a fixed order",
  },
  messages: {
    twice: {
      fi: 'Rivi "{t}" on väärässä paikassa. Sama rivi on taulukossa kahdesti: jätä siitä vain toinen.',
      sv: 'Raden "{t}" står på fel plats. Samma rad finns två gånger i tabellen: behåll bara den ena.',
      en: 'Row "{t}" is out of place. The same row stands in the table twice: keep only one of them.',
    },
    group: {
      fi: 'Rivi "{t}" on väärässä paikassa. Siirrä se ryhmään "{group}".',
      sv: 'Raden "{t}" står på fel plats. Flytta den till gruppen "{group}".',
      en: 'Row "{t}" is out of place. Move it to the group "{group}".',
    },
    order: {
      fi: 'Rivi "{t}" on väärässä paikassa. Siirrä se lomakkeen mukaiseen järjestykseen.',
      sv: 'Raden "{t}" står på fel plats. Flytta den så att ordningen är blankettens.',
      en: 'Row "{t}" is out of place. Move it so that the order is that of the form.',
    },
    other: {
      fi: 'Rivi "{t}" on myös tässä',
      sv: 'Raden "{t}" finns också här',
      en: 'Row "{t}" stands here as well',
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Taulukon rivit luetaan ryhmittäin, ja arviot kootaan yhteen rivien järjestyksen mukaan. Väärässä ryhmässä tai kahdesti oleva rivi antaa arvion väärästä asiasta.",
      sv: "Tabellens rader läses gruppvis och bedömningarna sammanställs enligt radernas ordning. En rad i fel grupp eller en rad som finns två gånger ger en bedömning av fel sak.",
      en: "The rows of the table are read by group, and the assessments are put together by the order of the rows. A row in the wrong group, or one that stands twice, assesses the wrong thing.",
    },
    fix: {
      fi: "Siirrä rivi perusteluineen omaan ryhmäänsä lomakkeen järjestykseen. Jos rivi on kahdesti, poista ylimääräinen.",
      sv: "Flytta raden med motiveringen till sin egen grupp i blankettens ordning. Om raden finns två gånger, ta bort den överflödiga.",
      en: "Move the row with its justification to its own group, in the order of the form. Where the row stands twice, delete the superfluous one.",
    },
  },
  examples: {
    invalid: [
      {
        replace: [
          ["Materiaalit ja jätteet 0 0\n", ""],
          ["Ympäristöosaaminen 0 0", "Ympäristöosaaminen 0 0\nMateriaalit ja jätteet 0 0"],
        ],
      },
      {
        replace: [
          [
            "Materiaalit ja jätteet 0 0\nUusiutuvien energialähteiden käyttö 0 0",
            "Uusiutuvien energialähteiden käyttö 0 0\nMateriaalit ja jätteet 0 0",
          ],
        ],
      },
      { replace: [["Kulttuuriympäristö 0 0", "Kulttuuriympäristö 0 0\nKulttuuriympäristö 1 0\nMuseoita."]] },
    ],
    valid: [{ replace: [] }, { replace: [["Taloudellinen kestävyys\n", ""]] }],
  },
  *check(form) {
    for (const { items } of form.once(matrixTables)) {
      const out = misplaced(items);
      if (out.length === 0) continue;
      const byDef = byDefinition(items);
      for (const at of out) {
        const item = items[at];
        if (item === undefined) continue;
        const alike = byDef.get(item.def) ?? [];
        const t = item.def.title;
        const kind = fault(item, alike);
        if (kind === "group") {
          yield { message: "group", values: { t, group: item.def.group }, span: item.span };
        } else if (kind === "order") {
          yield { message: "order", values: { t }, span: item.span };
        } else {
          const others = alike.slice(0, MOST_OTHERS + 1).filter((other) => other !== item);
          yield {
            message: "twice",
            values: { t },
            span: item.span,
            related: others.map((other) => ({ message: "other" as const, values: { t }, span: other.span })),
          };
        }
      }
    }
  },
});
