import path from "node:path";
import { type LocalText, plain } from "../../shared/i18n/message.ts";
import type { Problem } from "../../shared/report/report.ts";
import type { Call } from "./command.ts";
import { readListedFiles } from "./fileList.ts";
import { collectInputs, type Input, STDIN } from "./inputs.ts";
import { earlierResult } from "./resultFile.ts";
import { UsageError } from "./usage.ts";

const TEXTS = {
  inputTwice: {
    fi: "Syöte (-) voi olla joko tarkistettava teksti tai tiedostoluettelo, ei molempia.",
    sv: "Indata (-) kan vara antingen texten som kontrolleras eller fillistan, inte båda.",
    en: "The input (-) can be either the text to check or the list of files, not both.",
  },
  nameWithoutInput: {
    fi: "Valinta --stdin-filename vaikuttaa vain, kun teksti luetaan syötteestä. Lisää komentoon -.",
    sv: "Valet --stdin-filename gäller bara när texten läses ur indata. Lägg till - i kommandot.",
    en: "The option --stdin-filename applies only when the text is read from the input. Add - to the command.",
  },
  waiting: {
    fi: "Luetaan tekstiä näppäimistöltä. Lopeta näppäimillä Ctrl-D (Windowsissa Ctrl-Z ja Enter).",
    sv: "Läser text från tangentbordet. Avsluta med Ctrl-D (i Windows Ctrl-Z och Enter).",
    en: "Reading text from the keyboard. End with Ctrl-D (on Windows Ctrl-Z and Enter).",
  },
} as const satisfies Record<string, LocalText>;

/** What a call says of where its input comes from and its output goes. */
export interface InputPlan {
  readonly output: string | undefined;
  readonly filesFrom: string | undefined;
  readonly stdinName: string | undefined;
  readonly quiet: boolean;
}

/** Refuses a name for the standard input where it is not read. @throws UsageError */
export function verifyStdinName(operands: readonly string[], stdinName: string | undefined): void {
  if (!operands.includes(STDIN) && stdinName !== undefined)
    throw new UsageError(plain(TEXTS.nameWithoutInput));
}

/** Refuses what cannot be meant together. */
function verify(operands: readonly string[], plan: InputPlan): void {
  if (operands.includes(STDIN) && plan.filesFrom === STDIN) throw new UsageError(plain(TEXTS.inputTwice));
  verifyStdinName(operands, plan.stdinName);
}

/**
 * Everything that a call is to read: its operands and the list of `--files-from`, folders walked; the current folder
 * where it names nothing. @returns `problems`: the list that could not be read
 * @throws UsageError for what cannot be meant together
 */
export async function gatherInputs(
  call: Call,
  plan: InputPlan,
): Promise<{ readonly inputs: readonly Input[]; readonly problems: readonly Problem[] }> {
  verify(call.operands, plan);
  const { cwd } = call.host;
  const { output, filesFrom } = plan;
  const { stdin } = call.host;
  const readsInput = filesFrom === STDIN || call.operands.includes(STDIN);
  if (readsInput && stdin.isTTY && !plan.quiet) call.log(TEXTS.waiting[call.language]);
  const listed =
    filesFrom === undefined
      ? undefined
      : await readListedFiles(filesFrom, { cwd, language: call.language, stdin });
  const named = [...call.operands, ...(listed?.entries ?? [])];
  const inputs = await collectInputs(named.length === 0 && listed === undefined ? ["."] : named, {
    cwd,
    stdinName: plan.stdinName,
    leaveOut: output === undefined ? undefined : await earlierResult(path.resolve(cwd, output)),
  });
  return { inputs, problems: listed?.problems ?? [] };
}
