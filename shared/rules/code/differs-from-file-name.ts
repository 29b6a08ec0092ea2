import { defineRule } from "../rule.ts";
import { findCode } from "./codeFund.ts";

/** A project code that stands by itself: no letter or digit of any alphabet right before or after it. */
const CODE = /(?<![\p{L}\p{N}])[SAJ]\d{4,6}(?![\p{L}\p{N}])/gu;

/** The project codes in a file's name, each once. Some systems cut å ä ö in two in names: NFC joins them. */
const codesIn = (fileName: string): readonly string[] => [
  ...new Set(fileName.normalize("NFC").match(CODE) ?? []),
];

/** The file is named after another project than the one it describes. */
export default defineRule({
  id: "code/differs-from-file-name",
  severity: "warning",
  roles: ["project.code"],
  title: {
    fi: "Koodi eroaa tiedostonimestä",
    sv: "Koden avviker från filnamnet",
    en: "Code differs from the file name",
  },
  source: {
    fi: "Työkalun oma tarkistus: tiedosto nimetään hankkeensa koodilla.",
    sv: "Verktygets egen kontroll: en fil namnges efter sitt projekts kod.",
    en: "The tool's own check: a file is named after its project's code.",
  },
  messages: {
    differs: {
      fi: "Tiedostonimessä on koodi {a}, asiakirjassa {b}. Tarkista, kumpi on oikea.",
      sv: "Filnamnet har koden {a}, dokumentet {b}. Kontrollera vilken som är rätt.",
      en: "The file name has code {a}, the document {b}. Check which one is right.",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Kun tiedoston nimi ja sisältö puhuvat eri hankkeista, kuvaus päätyy helposti väärän hankkeen asiakirjoihin. Usein pohjana on ollut toisen hankkeen kuvaus, ja sen koodi on jäänyt vaihtamatta.",
      sv: "När filens namn och innehåll talar om olika projekt hamnar beskrivningen lätt bland fel projekts handlingar. Ofta har ett annat projekts beskrivning varit underlag och koden har blivit kvar.",
      en: "When a file's name and its contents speak of different projects, the description easily ends up among the wrong project's papers. Often another project's description was the starting point and its code was left in.",
    },
    fix: {
      fi: "Vaihda tiedoston nimi tai korjaa koodi. Jos nimessä on useita koodeja, riittää että asiakirjan koodi on yksi niistä.",
      sv: "Byt filens namn eller rätta koden. Om namnet har flera koder räcker det att dokumentets kod är en av dem.",
      en: "Rename the file or correct the code. If the name has several codes, it is enough that the document's is one of them.",
    },
  },
  examples: {
    invalid: [
      { text: "1 Hanke\n\nHankekoodi: S29991", fileName: "S29992-esimerkkipolku.txt" },
      { text: "1 Hanke\n\nHankekoodi: S29991", fileName: "kuvaus_S29992_S29993.txt" },
      {
        template: "hankekortti",
        text: "Tietoja hankkeesta:\n\nEURA-tunnus: S29991",
        fileName: "kortti (A79991).txt",
      },
    ],
    valid: [
      { text: "1 Hanke\n\nHankekoodi: S29991", fileName: "S29991-esimerkkipolku.txt" },
      { text: "1 Hanke\n\nHankekoodi: S29991", fileName: "S29992 ja S29991.txt" },
      { text: "1 Hanke\n\nHankekoodi: S29991", fileName: "esimerkkipolku.txt" },
      { text: "1 Hanke\n\nHankekoodi: S29991", fileName: "ÄS29992.txt" },
      { text: "1 Hanke\n\nHankekoodi:", fileName: "S29992.txt" },
      "1 Hanke\n\nHankekoodi: S29991",
    ],
  },
  *check(form, { file }) {
    const code = findCode(form);
    if (code === undefined || file.fileName === undefined) return;
    const named = codesIn(file.fileName);
    if (named.length === 0 || named.includes(code.value.text)) return;
    yield {
      message: "differs",
      values: { a: named.join(", "), b: code.value.text },
      span: code.span,
    };
  },
});
