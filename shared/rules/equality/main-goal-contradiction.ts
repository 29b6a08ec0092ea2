import { findProgramme } from "../../reference/programmes.ts";
import { hasRole } from "../../templates/schema.ts";
import { defineRule } from "../rule.ts";
import { answersIn } from "./answerFields.ts";

/** Equality said to be the main goal of a project whose specific objective is another. */
export default defineRule({
  id: "equality/main-goal-contradiction",
  severity: "hint",
  roles: ["equality.mainGoal", "project.objective.number"],
  title: {
    fi: "Päätavoite ja erityistavoite ristiriidassa",
    sv: "Huvudmål och särskilt mål strider mot varandra",
    en: "Main goal contradicts the objective",
  },
  source: {
    fi: "Kestävää kasvua ja työtä 2014–2020: vain erityistavoite 8.1 koskee sukupuolten tasa-arvoa. Päättely on työkalun oma.",
    sv: "Hållbar tillväxt och jobb 2014–2020: bara det särskilda målet 8.1 gäller jämställdhet mellan könen. Slutledningen är verktygets egen.",
    en: "Sustainable growth and jobs 2014–2020: only the specific objective 8.1 is about gender equality. The reasoning is the tool's own.",
  },
  messages: {
    contradicts: {
      fi: "Päätavoite ja erityistavoite ovat ristiriidassa. Tarkista, onko tasa-arvon edistäminen hankkeen päätavoite vai osa sen toimintaa.",
      sv: "Huvudmålet och det särskilda målet strider mot varandra. Kontrollera om främjandet av jämställdhet är projektets huvudmål eller en del av dess verksamhet.",
      en: "The main goal and the specific objective contradict each other. Check whether promoting equality is the project's main goal or a part of its work.",
    },
    objective: {
      fi: "Erityistavoite on {n}",
      sv: "Det särskilda målet är {n}",
      en: "The specific objective is {n}",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Hanke, jonka päätavoite on sukupuolten tasa-arvo, kuuluu yleensä erityistavoitteeseen, joka koskee tasa-arvoa. Kyllä-vastaus muussa erityistavoitteessa on usein väärinkäsitys: kysymys koskee päätavoitetta, ei tasa-arvon huomioon ottamista.",
      sv: "Ett projekt vars huvudmål är jämställdhet hör i regel till det särskilda mål som gäller jämställdhet. Svaret Kyllä under ett annat mål är ofta ett missförstånd: frågan gäller huvudmålet, inte att jämställdhet beaktas.",
      en: "A project whose main goal is gender equality usually belongs to the specific objective on equality. The answer Kyllä under another objective is often a misunderstanding: the question is about the main goal, not about taking equality into account.",
    },
    fix: {
      fi: "Vastaa Ei, jos tasa-arvo on vain osa hankkeen toimintaa. Jos se on päätavoite, tarkista erityistavoite.",
      sv: "Svara Ei om jämställdheten bara är en del av projektets verksamhet. Om den är huvudmålet, kontrollera det särskilda målet.",
      en: "Answer Ei if equality is only a part of the project's work. If it is the main goal, check the specific objective.",
    },
  },
  asks: true,
  examples: {
    invalid: [
      {
        replace: [
          [
            "Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen: Ei",
            "Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen: Kyllä",
          ],
        ],
      },
    ],
    valid: [
      { replace: [] },
      {
        replace: [
          [
            "Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen: Ei",
            "Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen: Kyllä",
          ],
          [
            "6.1. Nuorten ja muiden heikossa työmarkkina-asemassa olevien työllistymisen edistäminen",
            "8.1. Työ- ja koulutusurien sukupuolenmukaisen eriytymisen lieventäminen",
          ],
        ],
      },
    ],
  },
  *check(form) {
    const onEquality = findProgramme(form.template.programme)?.equalityObjectives ?? [];
    const objective = form.find("project.objective.number");
    if (onEquality.length === 0 || objective === undefined || onEquality.includes(objective.value)) return;
    const goal = form.once(answersIn).find(({ field }) => hasRole(field.def, "equality.mainGoal"));
    if (goal?.choice?.means !== "yes") return;
    yield {
      message: "contradicts",
      span: goal.field.value,
      related: [{ message: "objective", values: { n: objective.value }, span: objective.span }],
    };
  },
});
