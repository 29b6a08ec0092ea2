import { defineRule } from "../rule.ts";
import { fundName, fundOfCode, fundOfDocument, hasFundOfItsOwn, isOfOtherFund } from "./codeFund.ts";

/** A code of the regional fund in a description of an ESF project, or the other way round. */
export default defineRule({
  id: "code/wrong-fund",
  severity: "error",
  roles: ["project.code"],
  needs: hasFundOfItsOwn,
  title: {
    fi: "Koodi kuuluu toiseen rahastoon",
    sv: "Koden hör till en annan fond",
    en: "Code of another fund",
  },
  source: {
    fi: "Hankekoodin ensimmäinen kirjain kertoo rahaston: S on ESR ja ESR+, A on EAKR, J on JTF (EURA-järjestelmien julkiset rekisterit).",
    sv: "Projektkodens första bokstav anger fonden: S är ESF och ESF+, A är Eruf, J är FRO (EURA-systemens offentliga register).",
    en: "The first letter of a project code tells the fund: S is ESF and ESF+, A is ERDF, J is JTF (public registers of the EURA systems).",
  },
  messages: {
    form: {
      fi: "Koodi ja rahasto ovat ristiriidassa. {code} on {codeFund}-koodi, mutta tämä on {fund}-hankkeen kuvaus: tarkista koodi tai vaihda lomake.",
      sv: "Koden och fonden stämmer inte överens. {code} är en {codeFund}-kod, men det här är en beskrivning av ett {fund}-projekt: kontrollera koden eller byt blankett.",
      en: "The code and the fund contradict each other. {code} is a code of the {codeFund}, but this describes a project of the {fund}: check the code, or use the other form.",
    },
    said: {
      fi: "Koodi ja rahasto ovat ristiriidassa. {code} on {codeFund}-koodi, mutta hankkeen rahastoksi on merkitty {fund}: tarkista koodi ja rahasto.",
      sv: "Koden och fonden stämmer inte överens. {code} är en {codeFund}-kod, men projektets fond anges vara {fund}: kontrollera koden och fonden.",
      en: "The code and the fund contradict each other. {code} is a code of the {codeFund}, but the project's fund is given as {fund}: check the code and the fund.",
    },
    field: { fi: "Rahasto: {fund}", sv: "Fond: {fund}", en: "Fund: {fund}" },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Kullakin rahastolla on omat hankkeensa ja koodinsa. Toisen rahaston koodi vie toiseen hankkeeseen.",
      sv: "Varje fond har sina egna projekt och koder. En annan fonds kod leder till ett annat projekt.",
      en: "Each fund has projects and codes of its own. A code of another fund leads to another project.",
    },
    fix: {
      fi: "Tarkista koodi rahoituspäätöksestä. ESR-hankkeen koodi alkaa kirjaimella S.",
      sv: "Kontrollera koden i finansieringsbeslutet. Ett ESF-projekts kod börjar med S.",
      en: "Check the code in the funding decision. The code of an ESF project begins with S.",
    },
  },
  examples: {
    invalid: [
      "1 Hanke\n\nHankekoodi: A79991",
      "1 Hanke\n\nHankekoodi: J19991",
      { template: "esr-2007-2013", text: "1. Projekti\n\nProjektikoodi: A39991" },
      {
        template: "esr-plus-2021-2027",
        text: "1 Hankkeen perustiedot\n\nHankekoodi: S39991\n\nRahasto: EAKR",
      },
    ],
    valid: ["1 Hanke\n\nHankekoodi: S29991", "1 Hanke\n\nHankekoodi: S39991", "1 Hanke\n\nHankekoodi: A7"],
  },
  *check(form) {
    const document = fundOfDocument(form);
    if (document === undefined) return;
    const fund = fundName(document.fund);
    for (const { value, span } of form.findAll("project.code")) {
      if (!isOfOtherFund(value, document.fund)) continue;
      const values = { code: value.text, codeFund: fundName(fundOfCode(value)), fund };
      yield document.span === undefined
        ? { message: "form", values, span }
        : {
            message: "said",
            values,
            span,
            related: [{ message: "field", values: { fund }, span: document.span }],
          };
    }
  },
});
