import path from "node:path";
import { type LocalText, type Message, plain } from "../../shared/i18n/message.ts";
import { hasWildcards, isDeclared, shownPath, spellings } from "./paths.ts";
import { refusal } from "./refusal.ts";
import { UsageError } from "./usage.ts";
import { expandWildcards, lookAt, type Place, walk } from "./walk.ts";

const EMPTY: LocalText = {
  fi: "Yksi poluista on tyhjä. Anna tiedoston tai kansion nimi; nykyinen kansio on piste (.).",
  sv: "En av sökvägarna är tom. Ange namnet på en fil eller mapp; den aktuella mappen är en punkt (.).",
  en: "One of the paths is empty. Give the name of a file or a folder; the current folder is a dot (.).",
};

/** One thing to check, or one that cannot be. */
export type Input = {
  /** As reports show it. */
  readonly shown: string;
  /** True for what the user named, and for `*.esr`: reported in full even when it is no description. */
  readonly named: boolean;
} & (
  | { readonly kind: "file"; readonly path: string; readonly identity: string; readonly bytes: number }
  | { readonly kind: "stdin" }
  | { readonly kind: "refused"; readonly refusal: Message }
);

/** The argument that stands for the standard input. */
export const STDIN = "-";

export interface InputOptions {
  readonly cwd: string;
  /** Name under which the standard input is reported. */
  readonly stdinName: string | undefined;
  /** Identity of a file that a walk must not take for input: the report being written. */
  readonly leaveOut: string | undefined;
}

/** Something that an argument leads to, and the spelling under which it does. */
interface Led {
  readonly place: Place;
  readonly spelling: string;
}

/** What an argument leads to: what stands there as it is spelt, or else in another spelling, or by its wildcards. */
async function lookAtArgument(argument: string, cwd: string): Promise<readonly Led[]> {
  const look = async (spelling: string): Promise<Led> => ({
    spelling,
    place: await lookAt(path.resolve(cwd, spelling)),
  });
  const [first = argument, ...others] = spellings(path, argument);
  const asGiven = await look(first);
  if (asGiven.place.kind !== "refused") return [asGiven];
  for (const spelling of others) {
    const other = await look(spelling);
    if (other.place.kind !== "refused") return [other];
  }
  for (const spelling of [first, ...others].filter((one) => hasWildcards(path, one))) {
    const files = await expandWildcards(path.resolve(cwd, spelling));
    if (files.length > 0) return Promise.all(files.map(look));
  }
  return [asGiven];
}

/**
 * Everything that the arguments lead to, in their order, folders walked. One file reached twice stands once, at its
 * first place; it counts as named when any of the ways named it.
 * @throws UsageError for an empty path: an unset variable of a script must not mean the current folder
 */
export async function collectInputs(
  arguments_: readonly string[],
  { cwd, stdinName, leaveOut }: InputOptions,
): Promise<readonly Input[]> {
  if (arguments_.includes("")) throw new UsageError(plain(EMPTY));
  const inputs = new Map<string, Input>();
  const entered = new Set<string>();
  const add = (place: Exclude<Place, { kind: "folder" }>, shown: string, isNamed: boolean): void => {
    const key = place.kind === "refused" ? place.path : place.identity;
    if (!isNamed && key === leaveOut) return;
    const known = inputs.get(key);
    if (known !== undefined) inputs.set(key, { ...known, named: known.named || isNamed });
    else if (place.kind === "refused")
      inputs.set(key, { kind: "refused", shown, named: isNamed, refusal: refusal(place.code) });
    else
      inputs.set(key, {
        kind: "file",
        shown,
        named: isNamed || isDeclared(shown),
        path: place.path,
        identity: place.identity,
        bytes: place.bytes,
      });
  };
  for (const argument of arguments_) {
    if (argument === STDIN) {
      const shown = stdinName === undefined ? STDIN : shownPath(path, cwd, stdinName);
      inputs.set(STDIN, { kind: "stdin", shown, named: true });
      continue;
    }
    for (const { place, spelling } of await lookAtArgument(argument, cwd))
      if (place.kind !== "folder") add(place, shownPath(path, cwd, spelling), true);
      else
        for await (const found of walk(place, entered)) add(found, shownPath(path, cwd, found.path), false);
  }
  return [...inputs.values()];
}
