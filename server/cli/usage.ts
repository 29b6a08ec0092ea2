import { type Language, type LocalText, type Message, plain, render } from "../../shared/i18n/message.ts";
import { nearest } from "../../shared/text/nearest.ts";

/** The command was called wrongly: what is wrong, in sentences. The command ends with exit code 2. */
export class UsageError extends Error {
  readonly sentences: readonly Message[];

  constructor(...sentences: readonly Message[]) {
    super("wrong usage");
    this.sentences = sentences;
  }

  /** The sentences in one language. */
  say(language: Language): string {
    return this.sentences.map((sentence) => render(sentence, language)).join(" ");
  }
}

const DID_YOU_MEAN: LocalText = {
  fi: 'Tarkoititko "{nearest}"?',
  sv: 'Menade du "{nearest}"?',
  en: 'Did you mean "{nearest}"?',
};
const NEAREST: LocalText = {
  fi: 'Lähin on "{nearest}".',
  sv: 'Den närmaste är "{nearest}".',
  en: 'The nearest is "{nearest}".',
};
const VALUE: LocalText = {
  fi: 'Valinnan {option} arvo "{value}" ei kelpaa.',
  sv: 'Värdet "{value}" duger inte för {option}.',
  en: 'The value "{value}" will not do for {option}.',
};
const POSSIBLE: LocalText = {
  fi: "Mahdolliset arvot: {values}.",
  sv: "Möjliga värden: {values}.",
  en: "Possible values: {values}.",
};

/** "Did you mean …?", or nothing where no candidate is near. @param most edits that are near; by default as `nearest` has it */
export function didYouMean(text: string, candidates: Iterable<string>, most?: number): Message[] {
  const near = nearest(text, candidates, most);
  return near === undefined ? [] : [{ text: DID_YOU_MEAN, values: { nearest: near } }];
}

/** Names the nearest candidate, however far it is: for ids, which nobody knows by heart. */
export function nearestOf(text: string, candidates: Iterable<string>): Message[] {
  const near = nearest(text, candidates, Number.MAX_SAFE_INTEGER);
  return near === undefined ? [] : [{ text: NEAREST, values: { nearest: near } }];
}

/** Lists the values that an option takes. */
export const possibleValues = (values: readonly string[]): Message => ({
  text: POSSIBLE,
  values: { values: values.join(", ") },
});

/** The value of an option, which must be one of a few words. @throws UsageError */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((word) => word === value);
  if (found !== undefined) return found;
  throw new UsageError(
    { text: VALUE, values: { option, value } },
    ...didYouMean(value, allowed, Math.floor(value.length / 2)),
    possibleValues(allowed),
  );
}

/** An error about the value of an option, with a sentence on what it should be. */
export const badValue = (option: string, value: string, shouldBe: LocalText): UsageError =>
  new UsageError({ text: VALUE, values: { option, value } }, plain(shouldBe));
