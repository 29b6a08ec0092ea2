import path from "node:path";
import { effectiveValues, type Layer } from "../../shared/config/effective.ts";
import { type Language, type Message, plain, render } from "../../shared/i18n/message.ts";
import { createRegister, type Register, type RegisterData } from "../../shared/register/register.ts";
import type { Problem } from "../../shared/report/report.ts";
import { decode } from "../../shared/text/decode.ts";
import { type Configuration, folderOf, once } from "./configuration.ts";
import { EXIT } from "./exit.ts";
import type { Input } from "./inputs.ts";
import { shownPath } from "./paths.ts";
import { readFileSource } from "./readSource.ts";
import { codeOfError, refusal } from "./refusal.ts";

const UNREADABLE = {
  fi: "Rekisteritiedostoa ei voitu lukea, joten mitään ei verrata siihen.",
  sv: "Registerfilen kunde inte läsas, så inget jämförs med den.",
  en: "The register file could not be read, so nothing is compared with it.",
} as const;

/** The public registers that the files of one call are compared with: most often one, or none. */
export interface Registers {
  /** The absolute path of the register that an input is compared with; undefined where there is none to be used. */
  registerFor(input: Input): Promise<string | undefined>;
  /** What was read so far, by path: for this thread, and as plain data for others. */
  find(file: string): Register | undefined;
  data(): ReadonlyMap<string, RegisterData>;
  /** What is wrong with the registers that were read so far, or with rows of them. */
  problems(language: Language): readonly Problem[];
  /** The exit code that they ask for: a register that is unreadable, or none. */
  exitCode(): number;
}

/** `\\\\server\\a.csv`: a file of settings comes with the documents, maybe from elsewhere, and may not name other machines. */
const OTHER_MACHINE = /^[\\/]{2}/u;

/** The absolute path of the register that holds under these layers: from the file that names it, or from `cwd`. */
function registerPath(layers: readonly Layer[], cwd: string): string | undefined {
  const setting = effectiveValues(layers).find(({ key }) => key === "register");
  if (typeof setting?.value !== "string" || setting.value === "") return undefined;
  if (setting.from !== undefined && OTHER_MACHINE.test(setting.value)) return undefined;
  const base = setting.from === undefined ? cwd : path.dirname(path.resolve(cwd, setting.from));
  return path.resolve(base, setting.value);
}

/** Registers as the settings name them; each file is read once. */
export function createRegisters(configuration: Configuration, cwd: string): Registers {
  const problems: { readonly path: string; readonly sentences: readonly Message[] }[] = [];
  let exitCode: number = EXIT.clean;
  const usable = new Map<string, { readonly data: RegisterData; readonly register: Register }>();
  const pathFor = once(async (folder) => registerPath(await configuration.layersFor(folder), cwd));
  const read = once(async (file: string): Promise<void> => {
    const say = (...sentences: readonly Message[]): void => {
      problems.push({ path: shownPath(path, cwd, file), sentences });
    };
    let text: string;
    try {
      text = decode((await readFileSource(file)).bytes).text;
    } catch (error) {
      say(plain(UNREADABLE), refusal(codeOfError(error)));
      exitCode = Math.max(exitCode, EXIT.incomplete);
      return;
    }
    const { readRegister } = await import("../../shared/register/readRegister.ts");
    const reading = readRegister(text);
    if ("failure" in reading) {
      say(reading.failure);
      exitCode = Math.max(exitCode, EXIT.usage);
      return;
    }
    for (const problem of reading.problems) say(problem);
    usable.set(file, { data: reading.data, register: createRegister(reading.data) });
  });
  return {
    async registerFor(input) {
      const file = await pathFor(folderOf(input, cwd));
      if (file !== undefined) await read(file);
      return file !== undefined && usable.has(file) ? file : undefined;
    },
    find: (file) => usable.get(file)?.register,
    data: () => new Map([...usable].map(([file, { data }]) => [file, data])),
    problems: (language) =>
      problems.map(({ path: where, sentences }) => ({
        path: where,
        message: sentences.map((sentence) => render(sentence, language)).join(" "),
      })),
    exitCode: () => exitCode,
  };
}

/** Reads the registers of every input, so that all that is wrong with them is known before the first is checked. */
export async function readRegisters(registers: Registers, inputs: readonly Input[]): Promise<void> {
  for (const input of inputs) await registers.registerFor(input);
}
