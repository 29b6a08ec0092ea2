import { defineRule } from "../rule.ts";

/** A single word may be quoted; two can hardly stand there by chance. */
const LEAST = 2;

/** Labels or headings of another programme period's form among those of this one. */
export default defineRule({
  id: "structure/mixed-periods",
  severity: "warning",
  title: {
    fi: "Kahden ohjelmakauden kenttiä",
    sv: "Fält från två programperioder",
    en: "Fields of two periods",
  },
  source: {
    fi: "Ohjelmakausien hankekuvausten lomakemallit",
    sv: "Programperiodernas blankettmallar för projektbeskrivningen",
    en: "The programme periods' forms of the project description",
  },
  messages: {
    mixed: {
      fi: 'Asiakirjassa on kahden ohjelmakauden kenttiä. "{text}" kuuluu ohjelmakauden {period} lomakkeeseen; käytä tämän lomakkeen otsikoita ja kenttiä.',
      sv: 'Dokumentet har fält från två programperioder. "{text}" hör till blanketten för programperioden {period}; använd den här blankettens rubriker och fält.',
      en: 'The document has fields of two programme periods. "{text}" belongs to the form of the period {period}; use the headings and fields of this form.',
    },
    also: {
      fi: '"{text}" kuuluu ohjelmakauden {period} lomakkeeseen',
      sv: '"{text}" hör till blanketten för programperioden {period}',
      en: '"{text}" belongs to the form of the period {period}',
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Jokaisella ohjelmakaudella on oma lomakkeensa. Toisen kauden kentistä syntyy epäselvyys siitä, minkä kauden säännöt hanketta koskevat. Useimmiten pohjana on käytetty vanhaa asiakirjaa.",
      sv: "Varje programperiod har sin egen blankett. Fält från en annan period gör det oklart vilken periods regler som gäller. Oftast har ett gammalt dokument använts som underlag.",
      en: "Each programme period has its own form. Fields of another period leave it unclear whose rules apply. Mostly an old document was used as a model.",
    },
    fix: {
      fi: "Korvaa toisen kauden otsikot ja kentät tämän kauden lomakkeen vastaavilla.",
      sv: "Ersätt den andra periodens rubriker och fält med motsvarande på den här periodens blankett.",
      en: "Replace the other period's headings and fields by those of this period's form.",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-2014-2020",
        replace: [
          ["Hankekoodi:", "Projektikoodi:"],
          ["Hankkeen nimi:", "Projektin nimi:"],
          ["2 Hakijan perustiedot", "2 Projektin toteuttaja"],
        ],
      },
      {
        template: "esr-2007-2013",
        replace: [
          ["Projektikoodi:", "Hankekoodi:"],
          ["Projektin nimi:", "Hankkeen nimi:"],
        ],
      },
      {
        template: "hankekortti",
        replace: [
          [
            "EURA-tunnus: S29991\n",
            "EURA-tunnus: S29991\nProjektityyppi: Projekti, jossa on henkilöitä mukana\n",
          ],
          ["Maakunta: Keski-Suomi\n", "Maakunta: Keski-Suomi\nProjektikoodi: S29991\n"],
        ],
      },
    ],
    valid: [
      { template: "esr-2014-2020", replace: [] },
      { template: "esr-2007-2013", replace: [] },
      { template: "hankekortti", replace: [] },
      { template: "esr-2014-2020", replace: [["Hankekoodi:", "Projektikoodi:"]] },
    ],
  },
  *check(form, { registry }) {
    const [first, ...others] = form.outline.foreign;
    if (first === undefined || form.outline.foreign.length < LEAST) return;
    const valuesOf = ({ text, templateId }: { text: string; templateId: string }) => {
      const template = registry.templates.find(({ id }) => id === templateId);
      return { text, period: template?.programme?.replace("-", "–") ?? "" };
    };
    yield {
      message: "mixed",
      values: valuesOf(first),
      span: first.span,
      related: others.map((foreign) => ({ message: "also", values: valuesOf(foreign), span: foreign.span })),
    };
  },
});
