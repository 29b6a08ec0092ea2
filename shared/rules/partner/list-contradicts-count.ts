import { meaningOf } from "../../templates/choices.ts";
import { defineRule } from "../rule.ts";

/** A joint project without its partners, or partners of a single applicant. */
export default defineRule({
  id: "partner/list-contradicts-count",
  severity: "warning",
  roles: ["applicant.count", "partners.list"],
  title: {
    fi: "Osatoteuttajat ja hakijoiden määrä",
    sv: "Delgenomförare och antal sökande",
    en: "Partners and number of applicants",
  },
  source: {
    fi: "Lomakkeen kenttä Hakijoiden lukumäärä tai tuen siirto -menettely: yhteishankkeen osatoteuttajat luetellaan kentän alla",
    sv: "Blankettens fält Hakijoiden lukumäärä tai tuen siirto -menettely: delgenomförarna i ett samprojekt räknas upp under fältet",
    en: "The form's field Hakijoiden lukumäärä tai tuen siirto -menettely: the partners of a joint project are listed under it",
  },
  messages: {
    noList: {
      fi: "Osatoteuttajat ja hakijoiden lukumäärä ovat ristiriidassa. Yhteishankkeesta puuttuu luettelo osatoteuttajista: lisää se tai korjaa hakijoiden lukumäärä.",
      sv: "Delgenomförarna och antalet sökande är i konflikt. Samprojektet saknar en förteckning över delgenomförarna: lägg till den eller rätta antalet sökande.",
      en: "The partners and the number of applicants contradict each other. The joint project has no list of partners: add it, or correct the number of applicants.",
    },
    emptyList: {
      fi: "Osatoteuttajat ja hakijoiden lukumäärä ovat ristiriidassa. Yhteishankkeen osatoteuttajien luettelo on tyhjä: lisää osatoteuttajat ja heidän Y-tunnuksensa.",
      sv: "Delgenomförarna och antalet sökande är i konflikt. Samprojektets förteckning över delgenomförare är tom: lägg till dem och deras FO-nummer.",
      en: "The partners and the number of applicants contradict each other. The joint project's list of partners is empty: add the partners and their business ids.",
    },
    single: {
      fi: "Osatoteuttajat ja hakijoiden lukumäärä ovat ristiriidassa. Hakijoita on ilmoitettu yksi, mutta osatoteuttajia on lueteltu: korjaa jompikumpi.",
      sv: "Delgenomförarna och antalet sökande är i konflikt. Enligt uppgift finns en sökande, men delgenomförare har räknats upp: rätta det ena eller det andra.",
      en: "The partners and the number of applicants contradict each other. One applicant is given, but partners are listed: correct one or the other.",
    },
    count: { fi: "Hakijoiden lukumäärä", sv: "Antalet sökande", en: "Number of applicants" },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Yhteishankkeessa jokainen osatoteuttaja on tuen saaja ja vastaa hankkeesta. Kuvauksesta on nähtävä, ketkä he ovat ja onko heitä.",
      sv: "I ett samprojekt är varje delgenomförare stödmottagare och ansvarar för projektet. Av beskrivningen ska framgå vilka de är och om de finns.",
      en: "In a joint project every partner receives aid and answers for the project. The description must show who they are, and whether there are any.",
    },
    fix: {
      fi: "Luettele osatoteuttajat ja heidän Y-tunnuksensa, yksi riville, tai valitse oikea hakijoiden lukumäärä. Jos luettelo katosi, kun sivu kopioitiin, kopioi se uudelleen.",
      sv: "Räkna upp delgenomförarna och deras FO-nummer, en per rad, eller välj rätt antal sökande. Om förteckningen försvann när sidan kopierades, kopiera den på nytt.",
      en: "List the partners and their business ids, one a line, or choose the right number of applicants. If the list was lost when the page was copied, copy it again.",
    },
  },
  examples: {
    invalid: [
      { replace: [["Vain yksi hakija", "Hakijoita on useampi kuin yksi (yhteishanke)"]] },
      {
        replace: [["Vain yksi hakija", "Hakijoita on useampi kuin yksi (yhteishanke)\n\nOsatoteuttajat"]],
      },
      { replace: [["Vain yksi hakija", "Vain yksi hakija\n\nOsatoteuttajat\n\nMallisäätiö sr, 7654321-2"]] },
    ],
    valid: [
      { replace: [] },
      {
        replace: [
          [
            "Vain yksi hakija",
            "Hakijoita on useampi kuin yksi (yhteishanke)\n\nOsatoteuttajat\n\nMallisäätiö sr, Säätiö, 7654321-2",
          ],
        ],
      },
      { replace: [["Vain yksi hakija", "Vain yksi hakija\n\nOsatoteuttajat"]] },
      { replace: [["Vain yksi hakija", ""]] },
      {
        replace: [
          [
            "Vain yksi hakija",
            "Hakija siirtää osan haettavasta tuesta yhdelle tai useammalle taholle hankkeen toteuttamista varten (tuen siirto)",
          ],
        ],
      },
    ],
  },
  *check(form) {
    const count = meaningOf(form, "applicant.count");
    if (count === undefined) return;
    const lists = form.fieldsOf("partners.list");
    const filled = lists.find(
      ({ parsed: { parts } }) => parts.value?.kind === "partners" && parts.value.value.length > 0,
    );
    const related = [{ message: "count", span: count.of.span } as const];
    if (count.means === "single" && filled !== undefined)
      yield { message: "single", span: filled.label ?? filled.value, related };
    if (count.means !== "joint" || filled !== undefined) return;
    const [empty] = lists;
    if (empty === undefined) yield { message: "noList", span: count.of.span };
    else yield { message: "emptyList", span: empty.label ?? empty.span, severity: "info", related };
  },
});
