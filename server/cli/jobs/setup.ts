import { builtInRegistry } from "../../../shared/check.ts";
import { createRegister, type RegisterData } from "../../../shared/register/register.ts";
import { createRegistry, type Registry } from "../../../shared/templates/registry.ts";
import type { Template } from "../../../shared/templates/schema.ts";
import { createWork, type Work, type WorkOptions } from "./work.ts";

/** All that another thread must be told to do the same work. Plain data. */
export interface Setup {
  readonly options: WorkOptions;
  /** Every form in use; undefined where they are the built-in ones. */
  readonly templates: readonly Template[] | undefined;
  /** By path. */
  readonly registers: ReadonlyMap<string, RegisterData>;
}

/** What other threads are told of a call. */
export const setupOf = (
  options: WorkOptions,
  registry: Registry,
  registers: ReadonlyMap<string, RegisterData>,
): Setup => ({
  options,
  templates: registry === builtInRegistry ? undefined : registry.templates,
  registers,
});

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** The work as it is done in a thread that has only been told of the call. It is never given the standard input. */
export function workOf({ options, templates, registers }: Setup): Work {
  const made = new Map([...registers].map(([file, data]) => [file, createRegister(data)]));
  return createWork(options, {
    registry: templates === undefined ? builtInRegistry : createRegistry(templates),
    registerOf: (file) => made.get(file),
    stdin: nothing(),
    isShared: false,
  });
}
