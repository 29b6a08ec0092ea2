import { findCode } from "../code/codeFund.ts";
import { defineRule } from "../rule.ts";

/** One project code in two documents of one form. */
export default defineRule({
  id: "workspace/duplicate-code",
  severity: "warning",
  roles: ["project.code"],
  comparesWith: "documents",
  title: {
    fi: "Sama hankekoodi kahdessa asiakirjassa",
    sv: "Samma projektkod i två dokument",
    en: "One project code in two documents",
  },
  source: {
    fi: "Julkisen rekisterin 3 561 ESR-hankkeella on kullakin oma koodinsa (EURA 2007 ja EURA 2014)",
    sv: "Vart och ett av det offentliga registrets 3 561 ESF-projekt har sin egen kod (EURA 2007 och EURA 2014)",
    en: "Each of the 3,561 ESF projects in the public register has a code of its own (EURA 2007 and EURA 2014)",
  },
  messages: {
    duplicate: {
      fi: "Sama hankekoodi tiedostossa {file}. Jos hankkeet ovat eri hankkeita, korjaa koodi; jos toinen on vanha versio, siirrä se muualle.",
      sv: "Samma projektkod i filen {file}. Om projekten är olika, rätta koden; om den ena är en gammal version, flytta den.",
      en: "The same project code in the file {file}. If they are different projects, correct the code; if one is an old version, move it elsewhere.",
    },
    other: { fi: "Sama koodi täällä", sv: "Samma kod här", en: "The same code here" },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Koodi on hankkeen tunniste. Kaksi samankoodista kuvausta sekoittuvat toisiinsa, ja yhteenvedoissa hanke lasketaan kahdesti.",
      sv: "Koden är projektets beteckning. Två beskrivningar med samma kod förväxlas, och i sammandrag räknas projektet två gånger.",
      en: "The code is what a project is known by. Two descriptions with one code are taken for each other, and summaries count the project twice.",
    },
    fix: {
      fi: "Katso kumpaakin tiedostoa. Usein toisen hankkeen kuvaus on ollut pohjana ja koodi on jäänyt vaihtamatta, tai kansiossa on saman kuvauksen vanha versio.",
      sv: "Se på båda filerna. Ofta har ett annat projekts beskrivning varit underlag och koden har blivit kvar, eller så finns en gammal version i mappen.",
      en: "Look at both files. Often another project's description was the starting point and its code was left in, or the folder has an old version of the same description.",
    },
  },
  examples: {
    invalid: [
      {
        text: "1 Hanke\n\nHankekoodi: S29991",
        other: { path: "kopio.txt", template: "esr-2014-2020", text: "1 Hanke\n\nHankekoodi: S29991" },
      },
    ],
    valid: [
      {
        text: "1 Hanke\n\nHankekoodi: S29991",
        other: { path: "toinen.txt", template: "esr-2014-2020", text: "1 Hanke\n\nHankekoodi: S29992" },
      },
      {
        text: "1 Hanke\n\nHankekoodi: S29991",
        other: {
          path: "kortti.txt",
          template: "hankekortti",
          text: "Tietoja hankkeesta:\n\nEURA-tunnus: S29991",
        },
      },
      "1 Hanke\n\nHankekoodi: S29991",
    ],
  },
  *check(form, { others }) {
    const code = findCode(form);
    const other = others.find(({ template }) => template === form.template.id);
    if (code === undefined || other === undefined) return;
    const elsewhere = { document: other.document, place: other.code.place };
    yield {
      message: "duplicate",
      values: { file: other.file },
      span: code.span,
      related: [{ message: "other", elsewhere }],
    };
  },
});
