import { sortFindings } from "../../../shared/features/suppression.ts";
import { type LocalText, plain } from "../../../shared/i18n/message.ts";
import type { DiffInput, DiffReport } from "../../../shared/report/diff/diffReport.ts";
import type { Counts } from "../../../shared/report/report.ts";
import { NO_FINDINGS } from "../../../shared/report/report.ts";
import { type Call, type CommandSpec, type OptionSpec, textOption, withoutOption } from "../command.ts";
import { exitCodeOfConfiguration } from "../configuration.ts";
import { EXIT } from "../exit.ts";
import { exitCodeOf } from "../exitCode.ts";
import { collectInputs, type Input, STDIN } from "../inputs.ts";
import { notesProblems, readNotesOf } from "../notes.ts";
import { hasFailedRule, openInput } from "../openInput.ts";
import { prepare } from "../preparation.ts";
import { problemLine } from "../problemLine.ts";
import { identitiesOf, resultsOf } from "../resultFile.ts";
import { isColored, paletteOf } from "../terminal.ts";
import { TOOL } from "../tool.ts";
import { oneOf, UsageError } from "../usage.ts";
import { type CheckPlan, readCheckOptions, sharedOptions } from "./checkOptions.ts";

const TEXTS = {
  two: {
    fi: "Anna kaksi kuvausta: ensin vanha, sitten uusi. Toinen niistä voi olla syöte (-).",
    sv: "Ange två beskrivningar: först den gamla, sedan den nya. En av dem kan vara indata (-).",
    en: "Give two descriptions: first the old one, then the new one. One of them can be the input (-).",
  },
  noDescription: {
    fi: '"{file}" ei ole hankekuvaus, joten vertailua ei voida tehdä.',
    sv: '"{file}" är ingen projektbeskrivning, så jämförelsen kan inte göras.',
    en: '"{file}" is no project description, so there is nothing to compare.',
  },
} as const satisfies Record<string, LocalText>;

const FORMATS = ["text", "json", "html"] as const;
type Format = (typeof FORMATS)[number];

const SHARED = sharedOptions(
  "output",
  "profile",
  "template",
  "template-file",
  "as-of",
  "config",
  "fail-on",
  "stdin-filename",
  "redact",
);

const FORMAT: OptionSpec = {
  name: "format",
  value: { fi: "SANA", sv: "ORD", en: "WORD" },
  text: {
    fi: "vertailun muoto: text (oletus, luettavaksi), json (muille ohjelmille) tai html (yksi sivu selaimeen)",
    sv: "jämförelsens form: text (standard, för läsning), json (för andra program) eller html (en sida för webbläsaren)",
    en: "form of the comparison: text (default, to be read), json (for other programs) or html (one page for the browser)",
  },
};

/** What cannot be compared because the operating system refused it. */
class Unreadable extends Error {
  readonly reason: string;

  constructor(reason: string) {
    super("unreadable");
    this.reason = reason;
  }
}

async function formatted(
  report: DiffReport,
  format: Format,
  { language, host, output }: Pick<Call, "language" | "host"> & Pick<CheckPlan, "output">,
): Promise<string> {
  if (format === "json") {
    const { diffJson } = await import("../../../shared/report/diff/json.ts");
    return diffJson(report, TOOL, language);
  }
  if (format === "html") {
    const { diffHtml } = await import("../../../shared/report/diff/html.ts");
    return diffHtml(report, TOOL, language);
  }
  const { diffText } = await import("../../../shared/report/diff/text.ts");
  return diffText(report, { language, palette: paletteOf(isColored(host, output)) });
}

/** Each operand as it was named: one file may be compared with itself, under two names. */
async function inputOf(operand: string, plan: CheckPlan, cwd: string): Promise<Input> {
  const [input, ...more] = await collectInputs([operand], {
    cwd,
    stdinName: plan.stdinName,
    leaveOut: undefined,
  });
  if (input === undefined || more.length > 0) throw new UsageError(plain(TEXTS.two));
  return input;
}

/** How many of the new findings there are of each severity. */
function countsOf({ findings }: DiffReport): Counts {
  const counts = { ...NO_FINDINGS };
  for (const { severity } of findings.new) counts[severity]++;
  return counts;
}

async function run(call: Call): Promise<number> {
  const format = oneOf("--format", textOption(call, "format") ?? "text", FORMATS);
  const plan = await readCheckOptions(withoutOption(call, "format"));
  const [oldOperand, newOperand, ...more] = call.operands;
  if (oldOperand === undefined || newOperand === undefined || more.length > 0)
    throw new UsageError(plain(TEXTS.two));
  if (oldOperand === STDIN && newOperand === STDIN) throw new UsageError(plain(TEXTS.two));
  const { host } = call;
  const { cwd } = host;
  const { configuration, inputs, wrongSettings, language, registry } = await prepare(call, plan, async () => {
    const both = [await inputOf(oldOperand, plan, cwd), await inputOf(newOperand, plan, cwd)] as const;
    return { inputs: both, problems: [] };
  });
  for (const problem of wrongSettings) call.log(problemLine(problem));
  let hasFailed = false;

  const read = async (input: Input): Promise<DiffInput> => {
    const opened = await openInput(input, {
      language,
      core: { registry, template: plan.template },
      settingsFor: configuration.settingsFor,
      stdin: host.stdin,
    });
    if (opened.kind === "refused") throw new Unreadable(`${input.shown}: ${opened.reason}`);
    const { source, checked, reason } = opened;
    const { form, lines } = checked;
    if (form === undefined) {
      const why = reason ?? "";
      const file = { text: TEXTS.noDescription, values: { file: input.shown } };
      throw new UsageError(file, plain({ fi: why, sv: why, en: why }));
    }
    const notes = await readNotesOf(input, cwd);
    const { active, unused } = sortFindings(checked.findings, notes.suppressions);
    for (const { path, message } of notesProblems(notes, unused, language)) call.log(`${path}: ${message}`);
    hasFailed ||= notes.unreadable || hasFailedRule(checked);
    return { path: input.shown, sha256: source.sha256, form, lines, findings: active };
  };

  const { toDiffReport } = await import("../../../shared/report/diff/diffReport.ts");
  let report: DiffReport;
  try {
    report = toDiffReport(await read(inputs[0]), await read(inputs[1]), { language, redact: plan.redact });
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    call.log(error.reason);
    return EXIT.incomplete;
  }
  const sink = await resultsOf(call, plan.output, identitiesOf(inputs), language);
  await sink.write(await formatted(report, format, { language, host, output: plan.output }));
  await sink.close();
  return Math.max(
    exitCodeOf(countsOf(report), plan.failOn, hasFailed),
    exitCodeOfConfiguration(configuration),
  );
}

/** `diff OLD NEW`: what changed in a description, field by field. */
export const diffCommand: CommandSpec = {
  name: "diff",
  operands: { count: "many", usage: { fi: "VANHA UUSI", sv: "GAMMAL NY", en: "OLD NEW" } },
  summary: {
    fi: "vertaa kahta kuvausta: mitkä kentät ja havainnot muuttuivat",
    sv: "jämför två beskrivningar: vilka fält och anmärkningar som ändrats",
    en: "compares two descriptions: which fields and findings changed",
  },
  details: {
    fi: "Vertaa kuvausten sisältöä kenttä kentältä, ei rivi riviltä: summien ja päivien ero, luetteloiden lisätyt ja poistetut,\ntekstien muuttuneet sanat sekä uudet, korjatut ja ennallaan olevat havainnot. Rivitys ja välit eivät ole muutoksia.\nPaluukoodi on 1, kun uudessa kuvauksessa on uusi havainto, joka on vähintään valinnan --fail-on tasoinen; pelkkä muutos ei vaikuta siihen.",
    sv: "Jämför beskrivningarnas innehåll fält för fält, inte rad för rad: skillnaden i belopp och dagar, tillagt och borttaget i listor,\nändrade ord i texter samt nya, rättade och oförändrade anmärkningar. Radbrytning och mellanslag är inga ändringar.\nSlutkoden är 1 när den nya beskrivningen har en ny anmärkning av minst nivån --fail-on; enbart en ändring inverkar inte.",
    en: "Compares the contents field by field, not line by line: the difference of sums and days, what was added to and removed from lists,\nthe changed words of texts, and the findings that are new, fixed and unchanged. Line breaks and spaces are no changes.\nThe exit code is 1 when the new description has a new finding of at least the level --fail-on; a change alone does not count.",
  },
  options: [FORMAT, ...SHARED],
  examples: [
    {
      command: "diff jätetty.txt täydennetty.txt",
      text: {
        fi: "Mitä täydennyksessä muuttui:",
        sv: "Vad som ändrades i kompletteringen:",
        en: "What the completion changed:",
      },
    },
    {
      command: "diff --format html --output vertailu.html vanha.txt uusi.txt",
      text: {
        fi: "Vertailu sivuksi, jonka voi lähettää:",
        sv: "Jämförelsen som en sida att skicka:",
        en: "The comparison as a page that can be sent:",
      },
    },
  ],
  run,
};
