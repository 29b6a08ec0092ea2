import path from "node:path";
import { builtInRegistry } from "../../../shared/check.ts";
import type { Imported } from "../../../shared/features/import/importPage.ts";
import { type LocalText, plain, render } from "../../../shared/i18n/message.ts";
import { MAX_FILE_BYTES } from "../../../shared/limits.ts";
import type { Call, CommandSpec, Host } from "../command.ts";
import { EXIT } from "../exit.ts";
import { STDIN } from "../inputs.ts";
import { writeNew } from "../newFile.ts";
import { shownPath, spellings } from "../paths.ts";
import { readFileSource, readStream, type Source } from "../readSource.ts";
import { codeOfError, refusal } from "../refusal.ts";
import { UsageError } from "../usage.ts";

const TEXTS = {
  noPage: {
    fi: "Tämä ei ole hankerekisterin sivu: siitä ei löydy hankekuvauksen osioita. Avaa hankkeen sivu selaimessa ja tallenna se HTML-muodossa.",
    sv: "Detta är ingen sida ur projektregistret: den har inga av projektbeskrivningens avsnitt. Öppna projektets sida i webbläsaren och spara den som HTML.",
    en: "This is no page of the project register: it has none of the sections of a project description. Open the project's page in a browser and save it as HTML.",
  },
  tooLarge: {
    fi: "Tiedosto on liian suuri luettavaksi kokonaan. Tallenna sivu ilman kuvia (vain HTML).",
    sv: "Filen är för stor för att läsas i sin helhet. Spara sidan utan bilder (bara HTML).",
    en: "The file is too large to be read whole. Save the page without pictures (HTML only).",
  },
  leftOut: {
    fi: "Sivulta jätettiin pois (ei kuulu kuvaukseen): {text}",
    sv: "Av sidan utelämnades (hör inte till beskrivningen): {text}",
    en: "Left out of the page (no part of the description): {text}",
  },
  unplaced: {
    fi: "Kuvaukseen jäi rivi, jolle lomakkeessa ei ole kenttää: {text}",
    sv: "I beskrivningen finns en rad som blanketten inte har något fält för: {text}",
    en: "The description has a line for which the form has no field: {text}",
  },
} as const satisfies Record<string, LocalText>;

/** Reads the file of a page, or the standard input. @returns what the operating system refused, where it did */
async function readPageFile(
  operand: string,
  { cwd, stdin }: Host,
): Promise<Source | { readonly refused: string }> {
  if (operand === STDIN) return readStream(stdin);
  let code = "";
  for (const spelling of spellings(path, operand))
    try {
      return await readFileSource(path.resolve(cwd, spelling));
    } catch (error) {
      code ||= codeOfError(error);
    }
  return { refused: code };
}

/** Says everything that did not find its place, a line each: nothing is lost unseen. */
function tell(call: Call, { leftOut, unplaced }: Imported): void {
  // Not as a value of a message, which would cut it short.
  const line = (text: LocalText, value: string): void =>
    call.log(text[call.language].replace("{text}", () => value));
  for (const text of leftOut) line(TEXTS.leftOut, text);
  for (const text of unplaced) line(TEXTS.unplaced, text);
}

async function run(call: Call): Promise<number> {
  const [operand = STDIN] = call.operands;
  const source = await readPageFile(operand, call.host);
  const shown = operand === STDIN ? STDIN : shownPath(path, call.host.cwd, operand);
  if ("refused" in source) {
    call.log(`${shown}: ${render(refusal(source.refused), call.language)}`);
    return EXIT.incomplete;
  }
  if (source.size > MAX_FILE_BYTES) throw new UsageError(plain(TEXTS.tooLarge));
  // What reads HTML is large, and only this command needs it.
  const [{ decodePage }, { importPage }] = await Promise.all([
    import("../../../shared/features/import/decodePage.ts"),
    import("../../../shared/features/import/importPage.ts"),
  ]);
  const imported = importPage(decodePage(source.bytes), builtInRegistry);
  if (imported === undefined) throw new UsageError(plain(TEXTS.noPage));
  await writeNew(call, imported.text);
  tell(call, imported);
  return EXIT.clean;
}

/** `import FILE.html`: makes description text out of a saved page of the public register. */
export const importCommand: CommandSpec = {
  name: "import",
  operands: { count: "one", usage: { fi: "SIVU.html", sv: "SIDA.html", en: "PAGE.html" } },
  summary: {
    fi: "tekee hankerekisterin tallennetusta sivusta hankekuvauksen tekstin",
    sv: "gör en projektbeskrivning i text av en sparad sida ur projektregistret",
    en: "makes the text of a project description out of a saved page of the register",
  },
  details: {
    fi: "Lukee selaimella tallennetun hankkeen sivun (HTML) ja kirjoittaa siitä kuvauksen, jonka voi tarkistaa.\nMitä kuvaukseen ei voitu sijoittaa, kerrotaan. Polku - lukee sivun syötteestä.\nOlemassa olevaa tiedostoa ei korvata ilman valintaa --force.",
    sv: "Läser ett projekts sida (HTML) som sparats i webbläsaren och skriver en beskrivning som kan kontrolleras.\nDet som inte kunde placeras i beskrivningen nämns. Sökvägen - läser sidan ur indata.\nEn befintlig fil ersätts inte utan valet --force.",
    en: "Reads a project's page (HTML) saved from the browser and writes a description that can be checked.\nWhat could not be placed in the description is told. The path - reads the page from the input.\nA file that exists is not replaced without the option --force.",
  },
  options: [
    {
      name: "output",
      value: { fi: "TIEDOSTO", sv: "FIL", en: "FILE" },
      text: {
        fi: "kirjoittaa kuvauksen tiedostoon; muuten se tulostetaan",
        sv: "skriver beskrivningen till en fil; annars skrivs den ut",
        en: "writes the description to a file; otherwise it is printed",
      },
    },
    {
      name: "force",
      text: {
        fi: "korvaa samannimisen tiedoston",
        sv: "ersätter en fil med samma namn",
        en: "replaces a file of that name",
      },
    },
  ],
  examples: [
    {
      command: "import S20271.html --output S20271.txt",
      text: {
        fi: "Tallennetusta sivusta kuvaus:",
        sv: "En beskrivning av en sparad sida:",
        en: "A description from a saved page:",
      },
    },
  ],
  run,
};
