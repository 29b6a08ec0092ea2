import { type LocalText, type Message, plain } from "../../shared/i18n/message.ts";
import { decodeDescription } from "../../shared/text/decodeDescription.ts";
import { byteFormOf, encode } from "../../shared/text/encode.ts";
import type { Call } from "./command.ts";
import { verifyStdinName } from "./gatherInputs.ts";
import { collectInputs, type Input, STDIN } from "./inputs.ts";
import type { Sink } from "./output.ts";
import type { Source } from "./readSource.ts";
import { codeOfError, refusal } from "./refusal.ts";
import { replaceFile } from "./replaceFile.ts";
import { UsageError } from "./usage.ts";

/** Why a changed text may not be written over its file. */
const REASONS = {
  cut: {
    fi: "Se on liian suuri luettavaksi kokonaan. Jaa se osiin.",
    sv: "Den är för stor för att läsas i sin helhet. Dela den i flera filer.",
    en: "It is too large to be read whole. Split it.",
  },
  lossy: {
    fi: "Siinä on tavuja, jotka eivät ole sen merkistön merkkejä. Tallenna se UTF-8-muodossa ja yritä uudelleen.",
    sv: "Den har byte som inte är tecken i dess kodning. Spara den som UTF-8 och försök igen.",
    en: "It has bytes that are no characters of its encoding. Save it as UTF-8 and try again.",
  },
  twice: {
    fi: "Se on muunnettu UTF-8:ksi kahteen kertaan. Avaa alkuperäinen tiedosto, tallenna se UTF-8-muodossa ja yritä uudelleen.",
    sv: "Den har kodats som UTF-8 två gånger. Öppna den ursprungliga filen, spara den som UTF-8 och försök igen.",
    en: "It was encoded as UTF-8 twice. Open the original file, save it as UTF-8 and try again.",
  },
  missing: {
    fi: 'Sen merkistössä ({encoding}) ei ole merkkiä "{character}". Tallenna se UTF-8-muodossa ja yritä uudelleen.',
    sv: 'Dess kodning ({encoding}) har inte tecknet "{character}". Spara den som UTF-8 och försök igen.',
    en: 'Its encoding ({encoding}) does not have the character "{character}". Save it as UTF-8 and try again.',
  },
} as const satisfies Record<string, LocalText>;

/**
 * What a command is to rewrite: what it names, or the current folder.
 * @param alone says that the standard input is rewritten by itself
 * @throws UsageError for what cannot be meant together
 */
export function inputsToRewrite(
  { operands, host }: Call,
  stdinName: string | undefined,
  alone: LocalText,
): Promise<readonly Input[]> {
  if (operands.includes(STDIN) && operands.length > 1) throw new UsageError(plain(alone));
  verifyStdinName(operands, stdinName);
  const named = operands.length === 0 ? ["."] : operands;
  return collectInputs(named, { cwd: host.cwd, stdinName, leaveOut: undefined });
}

/** A changed text as bytes in the form of its file: encoding and byte-order mark stay. Else why there are none. */
export function bytesFor(source: Source, text: string): { bytes: Uint8Array } | { why: Message } {
  if (source.size > source.bytes.length) return { why: plain(REASONS.cut) };
  const decoded = decodeDescription(source.bytes);
  if (decoded.decodedAs.twice === true) return { why: plain(REASONS.twice) };
  const form = byteFormOf(source.bytes, decoded);
  if (form === undefined) return { why: plain(REASONS.lossy) };
  const encoded = encode(text, form);
  if ("bytes" in encoded) return encoded;
  return {
    why: { text: REASONS.missing, values: { encoding: form.encoding, character: encoded.missing } },
  };
}

/**
 * Puts the changed bytes of an input where they belong: over its file, or to the results for the standard input, which is
 * passed on as it came where nothing changes, unless it was not read whole.
 * @param bytes undefined where nothing changes
 * @returns what the operating system refuses, where it does
 */
export async function putBack(
  input: Input,
  source: Source,
  bytes: Uint8Array | undefined,
  results: Sink,
): Promise<Message | undefined> {
  if (input.kind === "stdin") {
    if (bytes !== undefined || source.size === source.bytes.length)
      await results.write(bytes ?? source.bytes);
    return undefined;
  }
  if (bytes === undefined || input.kind !== "file") return undefined;
  try {
    await replaceFile(input.identity, bytes, source.sha256);
    return undefined;
  } catch (error) {
    return refusal(codeOfError(error));
  }
}
