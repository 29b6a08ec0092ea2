import path from "node:path";
import type { Message } from "../../shared/i18n/message.ts";
import { isDeclared, shownPath, spellings } from "./paths.ts";
import { refusal } from "./refusal.ts";
import { lookAt, type Place, walk } from "./walk.ts";

/** One thing to check, or one that cannot be. */
export type Input = {
  /** As reports show it. */
  readonly shown: string;
  /** True for what the user named, and for `*.esr`: reported in full even when it is no description. */
  readonly named: boolean;
} & (
  | { readonly kind: "file"; readonly path: string; readonly identity: string }
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

/** What stands at an argument, and the spelling under which it does; the first spelling where there is nothing. */
async function lookAtArgument(argument: string, cwd: string): Promise<{ place: Place; spelling: string }> {
  const [first = argument, ...others] = spellings(path, argument);
  const place = await lookAt(path.resolve(cwd, first));
  if (place.kind !== "refused") return { place, spelling: first };
  for (const spelling of others) {
    const other = await lookAt(path.resolve(cwd, spelling));
    if (other.kind !== "refused") return { place: other, spelling };
  }
  return { place, spelling: first };
}

/**
 * Everything that the arguments lead to, in their order, folders walked. One file reached twice stands once, at its
 * first place; it counts as named when any of the ways named it.
 */
export async function collectInputs(
  arguments_: readonly string[],
  { cwd, stdinName, leaveOut }: InputOptions,
): Promise<readonly Input[]> {
  const inputs = new Map<string, Input>();
  const entered = new Set<string>();
  const add = (place: Place, shown: string, isNamed: boolean): void => {
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
      });
  };
  for (const argument of arguments_) {
    if (argument === STDIN) {
      const shown = stdinName === undefined ? STDIN : shownPath(path, cwd, stdinName);
      inputs.set(STDIN, { kind: "stdin", shown, named: true });
      continue;
    }
    const { place, spelling } = await lookAtArgument(argument, cwd);
    if (place.kind !== "folder") add(place, shownPath(path, cwd, spelling), true);
    else for await (const found of walk(place, entered)) add(found, shownPath(path, cwd, found.path), false);
  }
  return [...inputs.values()];
}
