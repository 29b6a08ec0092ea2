import type { LocalText } from "../i18n/message.ts";
import type { Recognition } from "./detect.ts";
import type { Template } from "./schema.ts";
import { titleOf } from "./title.ts";

/** How many characters from the start tell what a text is: enough for any file's opening bytes and for a sample. */
const SAMPLE = 4096;

/** A reason and what to do about it; two sentences in each language, without knowledge of programs' inner workings. */
const REASONS = {
  empty: {
    fi: "Asiakirja on tyhjä. Kirjoita tai liitä siihen hankekuvauksen teksti.",
    sv: "Dokumentet är tomt. Skriv eller klistra in projektbeskrivningens text i det.",
    en: "The document is empty. Write or paste the text of the project description into it.",
  },
  pdf: {
    fi: "Tiedosto on PDF-asiakirja eikä tekstiä. Avaa se PDF-ohjelmassa, kopioi koko teksti ja tallenna se tekstitiedostoksi.",
    sv: "Filen är ett PDF-dokument, inte text. Öppna den i ett PDF-program, kopiera all text och spara den som en textfil.",
    en: "The file is a PDF document, not text. Open it in a PDF reader, copy all of the text and save it as a text file.",
  },
  archive: {
    fi: "Tiedosto on Word- tai muu toimisto-ohjelman asiakirja (DOCX, ODT) tai pakattu tiedosto eikä tekstiä. Avaa se ohjelmassaan ja tallenna muodossa Vain teksti, UTF-8.",
    sv: "Filen är ett Word-dokument eller ett annat kontorsprogramsdokument (DOCX, ODT) eller en packad fil, inte text. Öppna den i sitt program och spara den som Oformaterad text, UTF-8.",
    en: "The file is a Word or other office document (DOCX, ODT) or a packed file, not text. Open it in its program and save it as Plain text, UTF-8.",
  },
  oldOffice: {
    fi: "Tiedosto on vanhan Wordin tai muun toimisto-ohjelman asiakirja (DOC) eikä tekstiä. Avaa se ohjelmassaan ja tallenna muodossa Vain teksti, UTF-8.",
    sv: "Filen är ett dokument från äldre Word eller ett annat kontorsprogram (DOC), inte text. Öppna den i sitt program och spara den som Oformaterad text, UTF-8.",
    en: "The file is a document of an older Word or other office program (DOC), not text. Open it in its program and save it as Plain text, UTF-8.",
  },
  rtf: {
    fi: "Tiedosto on muotoiltu asiakirja (RTF) eikä pelkkää tekstiä. Avaa se tekstinkäsittelyohjelmassa ja tallenna muodossa Vain teksti, UTF-8.",
    sv: "Filen är ett formaterat dokument (RTF), inte ren text. Öppna den i ett ordbehandlingsprogram och spara den som Oformaterad text, UTF-8.",
    en: "The file is a formatted document (RTF), not plain text. Open it in a word processor and save it as Plain text, UTF-8.",
  },
  html: {
    fi: "Tiedosto on tallennettu verkkosivu eikä pelkkää tekstiä. Avaa sivu selaimessa, kopioi sen teksti ja tallenna se tekstitiedostoksi.",
    sv: "Filen är en sparad webbsida, inte ren text. Öppna sidan i en webbläsare, kopiera dess text och spara den som en textfil.",
    en: "The file is a saved web page, not plain text. Open the page in a browser, copy its text and save it as a text file.",
  },
  binary: {
    fi: "Tiedosto ei ole tekstiä. Avaa se ohjelmassa, jolla se on tehty, ja tallenna teksti tekstitiedostoksi (UTF-8).",
    sv: "Filen är inte text. Öppna den i programmet som den är gjord med och spara texten som en textfil (UTF-8).",
    en: "The file is not text. Open it in the program that made it, and save the text as a text file (UTF-8).",
  },
  other: {
    fi: "Tekstissä ei ole tarpeeksi tunnettujen hankekuvausten otsikoita ja kenttiä. Valitse asiakirjan malli itse, jos teksti on hankekuvaus.",
    sv: "Texten har inte tillräckligt många av de kända projektbeskrivningarnas rubriker och fält. Välj själv dokumentets mall om texten är en projektbeskrivning.",
    en: "The text has too few of the headings and fields of the known project descriptions. Choose the document's form yourself if the text is a project description.",
  },
} as const satisfies Readonly<Record<string, LocalText>>;

/** Opening characters by which a file is known, in the decoded text: PDF 1.x, ZIP (DOCX, ODT), OLE (DOC), RTF. */
const OPENINGS = [
  { opening: "%PDF-", reason: REASONS.pdf },
  { opening: "PK\u0003\u0004", reason: REASONS.archive },
  { opening: "ÐÏ\u0011à", reason: REASONS.oldOffice },
  { opening: "{\\rtf", reason: REASONS.rtf },
] as const;

/** True for a text with a NUL, or in which every twentieth character is one that no text has. */
function isBinary(sample: string): boolean {
  if (sample.includes("\0")) return true;
  const strange = sample.match(/[\u0001-\u0008\u000B\u000E-\u001F\u007F-\u009F\uFFFD]/gu)?.length ?? 0;
  return strange * 20 > sample.length;
}

/** What a text is, judged by how it begins; undefined where it is text. */
function kindOfFile(text: string): LocalText | undefined {
  const sample = text.slice(0, SAMPLE);
  const opening = OPENINGS.find((known) => sample.startsWith(known.opening));
  if (opening !== undefined) return opening.reason;
  if (isBinary(sample)) return REASONS.binary;
  return /^(?:<!doctype html|<html)/iu.test(sample.trimStart()) ? REASONS.html : undefined;
}

const quoted = (titles: readonly LocalText[]): LocalText => {
  const join = (language: keyof LocalText, and: string): string =>
    titles.map((title) => `"${title[language]}"`).join(` ${and} `);
  return { fi: join("fi", "ja"), sv: join("sv", "och"), en: join("en", "and") };
};

function ambiguous(titles: LocalText): LocalText {
  return {
    fi: `Teksti sopii yhtä hyvin malleihin ${titles.fi}. Valitse asiakirjan malli itse.`,
    sv: `Texten passar lika bra på mallarna ${titles.sv}. Välj själv dokumentets mall.`,
    en: `The text fits the forms ${titles.en} equally well. Choose the document's form yourself.`,
  };
}

function nearly(title: LocalText): LocalText {
  return {
    fi: `Tekstissä on joitakin mallin ${title.fi} kohtia, mutta liian vähän. Valitse malli itse, jos teksti on hankekuvaus.`,
    sv: `Texten har några delar av mallen ${title.sv}, men för få. Välj själv mallen om texten är en projektbeskrivning.`,
    en: `The text has some parts of the form ${title.en}, but too few. Choose the form yourself if the text is a project description.`,
  };
}

/**
 * Why a text was taken for no description and how to get on, in every language; undefined where it was recognised.
 * @param text the decoded text without byte-order mark; bytes that are no text are known by what they decode to
 * @param templates those it was compared with, to name them
 */
export function recognitionReason(
  text: string,
  recognition: Recognition,
  templates: readonly Template[],
): LocalText | undefined {
  if (recognition.kind === "recognised") return undefined;
  if (text.trim() === "") return REASONS.empty;
  const file = kindOfFile(text);
  if (file !== undefined) return file;
  const named = (ids: readonly string[]): LocalText[] =>
    ids.flatMap((id) => templates.filter((template) => template.id === id).map(titleOf));
  if (recognition.kind === "ambiguous") return ambiguous(quoted(named(recognition.templateIds)));
  const titles = recognition.nearest === undefined ? [] : named([recognition.nearest]);
  return titles.length === 0 ? REASONS.other : nearly(quoted(titles));
}
