import { check } from "../../../shared/check.ts";
import { formatEdits } from "../../../shared/features/format.ts";
import { type CountedNoun, counted } from "../../../shared/i18n/counted.ts";
import { type Language, type LocalText, type Message, render } from "../../../shared/i18n/message.ts";
import { recognitionReason } from "../../../shared/templates/recognitionReason.ts";
import type { Registry } from "../../../shared/templates/registry.ts";
import { applyEdits } from "../../../shared/text/edits.ts";
import { decodeSource, readInput } from "../checkInput.ts";
import type { Call, CommandSpec, OptionSpec } from "../command.ts";
import { exitCodeOfConfiguration } from "../configuration.ts";
import { EXIT } from "../exit.ts";
import { type Input, STDIN } from "../inputs.ts";
import { prepare } from "../preparation.ts";
import { problemLine } from "../problemLine.ts";
import type { Source } from "../readSource.ts";
import { codeOfError, refusal } from "../refusal.ts";
import { bytesFor, inputsToRewrite, putBack } from "../rewrite.ts";
import { readCheckOptions, sharedOptions } from "./checkOptions.ts";

const TEXTS = {
  inputAlone: {
    fi: "Syöte (-) muotoillaan yksin: muotoiltu teksti tulee tulosteeseen. Anna tiedostot omalla komennollaan.",
    sv: "Indata (-) formateras ensam: den formaterade texten skrivs ut. Ge filerna i ett eget kommando.",
    en: "The input (-) is formatted alone: the formatted text is the output. Give files in a command of their own.",
  },
  notWritten: {
    fi: "Tiedostoa ei muotoiltu. {why}",
    sv: "Filen formaterades inte. {why}",
    en: "The file was not formatted. {why}",
  },
  summary: {
    fi: "{files} luettu, {changed} muotoiltu",
    sv: "{files} lästa, {changed} formaterade",
    en: "{files} read, {changed} formatted",
  },
  checkSummary: {
    fi: "{files} luettu, {changed} muotoiltavana",
    sv: "{files} lästa, {changed} att formatera",
    en: "{files} read, {changed} to be formatted",
  },
} as const satisfies Record<string, LocalText>;

const FORMATTED: CountedNoun = {
  one: { fi: "kohta muotoiltu", sv: "ställe formaterat", en: "place formatted" },
  many: { fi: "kohtaa muotoiltu", sv: "ställen formaterade", en: "places formatted" },
};
const TO_FORMAT: CountedNoun = {
  one: { fi: "kohta muotoiltaisiin", sv: "ställe skulle formateras", en: "place would be formatted" },
  many: { fi: "kohtaa muotoiltaisiin", sv: "ställen skulle formateras", en: "places would be formatted" },
};
const DESCRIPTIONS: CountedNoun = {
  one: { fi: "hankekuvaus", sv: "projektbeskrivning", en: "project description" },
  many: { fi: "hankekuvausta", sv: "projektbeskrivningar", en: "project descriptions" },
};

const SHARED = sharedOptions("template", "template-file", "config", "stdin-filename", "quiet");

const CHECK: OptionSpec = {
  name: "check",
  text: {
    fi: "ei muuta mitään, vaan kertoo, mitkä tiedostot muuttuisivat; paluukoodi on silloin 1",
    sv: "ändrar ingenting utan berättar vilka filer som skulle ändras; slutkoden är då 1",
    en: "changes nothing and tells which files would change; the exit code is then 1",
  },
};

/** One call of `format`. */
interface Job {
  readonly call: Call;
  readonly language: Language;
  readonly registry: Registry;
  readonly template: string;
  readonly isCheck: boolean;
  /** Writes for the person: to the results, or, where these are the formatted text, to the log. */
  tell(line: string): Promise<void>;
}

/** What one input came to; a text that is no description is not touched. */
type Done = "changed" | "unchanged" | "notRecognised" | "failed";

async function formatSource(source: Source, input: Input, job: Job): Promise<Done> {
  const { call, language, registry, template, isCheck } = job;
  const { text } = decodeSource(source);
  const { form, recognition } = check(text, { registry, template, rules: [] });
  const edits = form === undefined ? [] : formatEdits(form);
  const written = edits.length === 0 ? undefined : bytesFor(source, applyEdits(text, edits));
  const complain = (why: Message): Done => {
    const values = { why: render(why, language) };
    call.log(`${input.shown}: ${render({ text: TEXTS.notWritten, values }, language)}`);
    return "failed";
  };
  if (written !== undefined && "why" in written) return complain(written.why);
  const refused = isCheck ? undefined : await putBack(input, source, written?.bytes, call.results);
  if (refused !== undefined) return complain(refused);
  if (form === undefined) {
    const reason = recognitionReason(text, recognition, registry.templates);
    if (input.named && reason !== undefined) call.log(`${input.shown}: ${reason[language]}`);
    return "notRecognised";
  }
  if (edits.length === 0) return "unchanged";
  await job.tell(`${input.shown}: ${counted(edits.length, isCheck ? TO_FORMAT : FORMATTED, language)}`);
  return "changed";
}

async function formatInput(input: Input, job: Job): Promise<Done> {
  const complain = (why: Message): Done => {
    job.call.log(`${input.shown}: ${render(why, job.language)}`);
    return "failed";
  };
  if (input.kind === "refused") return complain(input.refusal);
  let source: Source;
  try {
    source = await readInput(input, job.call.host.stdin);
  } catch (error) {
    return complain(refusal(codeOfError(error)));
  }
  return formatSource(source, input, job);
}

async function run(call: Call): Promise<number> {
  const plan = await readCheckOptions(call);
  const { template, quiet } = plan;
  const { configuration, inputs, wrongSettings, language, registry } = await prepare(
    call,
    plan,
    async () => ({
      inputs: await inputsToRewrite(call, plan.stdinName, TEXTS.inputAlone),
      problems: [],
    }),
  );
  for (const problem of wrongSettings) call.log(problemLine(problem));
  const isCheck = call.option("check") === true;
  // The formatted text is the result then; whatever else is said goes beside it.
  const isFilter = call.operands.includes(STDIN) && !isCheck;
  const tell = async (line: string): Promise<void> => {
    if (isFilter) call.log(line);
    else await call.results.write(`${line}\n`);
  };
  const job: Job = { call, language, registry, template, isCheck, tell };
  const outcomes: Done[] = [];
  for (const input of inputs) outcomes.push(await formatInput(input, job));
  const countOf = (...wanted: readonly Done[]): number =>
    outcomes.filter((done) => wanted.includes(done)).length;
  if (!quiet && !isFilter) {
    const files = counted(countOf("changed", "unchanged"), DESCRIPTIONS, language);
    const values = { files, changed: countOf("changed") };
    await tell(render({ text: isCheck ? TEXTS.checkSummary : TEXTS.summary, values }, language));
  }
  const own = isCheck && countOf("changed") > 0 ? EXIT.findings : EXIT.clean;
  return Math.max(countOf("failed") > 0 ? EXIT.incomplete : own, exitCodeOfConfiguration(configuration));
}

/** `format`: lays descriptions out as their form has it, never a word of prose. */
export const formatCommand: CommandSpec = {
  name: "format",
  operands: { count: "many", usage: { fi: "[POLKU…]", sv: "[SÖKVÄG…]", en: "[PATH…]" } },
  summary: {
    fi: "muotoilee kuvaukset: tyhjät rivit, välit, summien ja päivien kirjoitusasu",
    sv: "formaterar beskrivningarna: tomma rader, mellanslag, beloppens och dagarnas skrivsätt",
    en: "lays descriptions out: blank lines, spaces, how sums and days are written",
  },
  details: {
    fi: "Yhtenäistää rivinvaihdot, tyhjät rivit, otsikoiden ja kenttien välit sekä summien ja päivien kirjoitusasun. Tekstin sanoihin ei kosketa,\neikä tiedostoihin, jotka eivät ole hankekuvauksia. Muotoiltu kuvaus ei enää muutu.\nMerkistö ja käyttöoikeudet säilyvät. Tiedosto kirjoitetaan kokonaan tai ei lainkaan.\nPolku - lukee tekstin syötteestä ja kirjoittaa muotoillun tekstin tulosteeseen. Ilman polkua muotoillaan nykyinen kansio.",
    sv: "Gör radslut, tomma rader, mellanslag i rubriker och fält samt beloppens och dagarnas skrivsätt enhetliga. Textens ord ändras inte,\noch inte heller filer som inte är projektbeskrivningar. En formaterad beskrivning ändras inte mera.\nKodning och behörigheter bevaras. Filen skrivs i sin helhet eller inte alls.\nSökvägen - läser texten ur indata och skriver ut den formaterade texten. Utan sökväg formateras den aktuella mappen.",
    en: "Makes line ends, blank lines, the spaces of headings and fields, and the writing of sums and days alike. The words of the text are not touched,\nnor are files that are no project descriptions. A formatted description does not change any more.\nEncoding and permissions stay. A file is written whole or not at all.\nThe path - reads the text from the input and writes the formatted text to the output. Without a path the current folder is formatted.",
  },
  options: [CHECK, ...SHARED],
  examples: [
    {
      command: "format --check hankkeet",
      text: {
        fi: "Mitkä kansion kuvaukset muuttuisivat, mitään muuttamatta:",
        sv: "Vilka beskrivningar i mappen som skulle ändras, utan att något ändras:",
        en: "Which descriptions of the folder would change, changing nothing:",
      },
    },
    {
      command: "format hakemus.txt",
      text: { fi: "Muotoilee tiedoston:", sv: "Formatera filen:", en: "Format the file:" },
    },
  ],
  run,
};
