import type { Writable } from "node:stream";
import type { Language, LocalText } from "../../shared/i18n/message.ts";
import type { Sink } from "./output.ts";

/** An option of a command, as the command line and the help know it. */
export interface OptionSpec {
  /** Without the hyphens: `fail-on`. */
  readonly name: string;
  /** What stands for its value in the help; absent for a switch. */
  readonly value?: LocalText;
  readonly text: LocalText;
}

/** The surroundings of a command: those of the process, or of whoever else runs it. */
export interface Host {
  /** The working directory, absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The program of worker threads, absolute. */
  readonly worker: string;
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean | undefined };
  readonly stdout: Writable & { readonly isTTY?: boolean | undefined };
  readonly stderr: Writable & { readonly isTTY?: boolean | undefined };
}

/** What a command is called with. */
export interface Call {
  readonly operands: readonly string[];
  /** By the option's name: its text, true for a switch, undefined when it was not given. */
  option(name: string): string | true | undefined;
  readonly language: Language;
  readonly host: Host;
  /** Where results go: the standard output. */
  readonly results: Sink;
  /** Writes a line for the person at the terminal, never a result. */
  log(line: string): void;
}

export interface CommandSpec {
  readonly name: string;
  readonly operands?: { readonly usage: LocalText; readonly count: "one" | "optional" | "many" };
  /** One line for the list of commands. */
  readonly summary: LocalText;
  /** What it does, in paragraphs. */
  readonly details: LocalText;
  readonly options: readonly OptionSpec[];
  readonly examples: readonly { readonly command: string; readonly text: LocalText }[];
  /** Does it. Resolves to the exit code; throws UsageError. */
  run(call: Call): Promise<number>;
}

/** The text of an option that takes a value, or undefined. */
export function textOption(call: Call, name: string): string | undefined {
  const value = call.option(name);
  return value === true ? undefined : value;
}

/** The call as it would be had an option not been given: for commands that read it otherwise than another does. */
export const withoutOption = (call: Call, name: string): Call => ({
  ...call,
  option: (other) => (other === name ? undefined : call.option(other)),
});
