import { movesBetween } from "../syntax/hunks.ts";
import type { Form } from "../templates/form.ts";
import { formChange } from "../templates/formChange.ts";
import { isSameDay } from "../text/calendar.ts";
import type { Moves } from "../text/moves.ts";
import type { RuleContext } from "./context.ts";
import { type EarlierRun, type EngineOptions, type EngineRun, runRulesInSteps } from "./engine.ts";

/** The rules, run over a form. */
export interface Ran {
  readonly form: Form;
  readonly options: EngineOptions;
  readonly run: EngineRun;
}

/** Rules that run when somebody asks for what they find. */
export interface Running {
  /** Runs one more rule and tells whether all have run. */
  advance(): boolean;
  /** Runs all that have not run. */
  finish(): EngineRun;
  /** These rules where they have run, else those of an earlier text; undefined where neither is known. */
  latest(): Ran | undefined;
}

const isSameList = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);

const isSameRecord = <T>(a: Readonly<Record<string, T>>, b: Readonly<Record<string, T>>): boolean =>
  a === b || isSameList(Object.entries(a).flat(), Object.entries(b).flat());

/** True when rules are told the same about two texts, besides what the texts say themselves. */
function isSameContext(a: RuleContext, b: RuleContext): boolean {
  const isSameTime = a.asOf === b.asOf || (a.asOf && b.asOf && isSameDay(a.asOf, b.asOf)) === true;
  return (
    isSameTime &&
    a.profile === b.profile &&
    a.registry === b.registry &&
    a.register === b.register &&
    a.settings.maxLength === b.settings.maxLength &&
    a.settings.sustainability === b.settings.sustainability &&
    a.file.fileName === b.file.fileName &&
    a.file.decodedAs === b.file.decodedAs &&
    isSameList(a.file.unchecked, b.file.unchecked) &&
    isSameList(a.others, b.others)
  );
}

/** What of an earlier run can be taken over; undefined where rules were told otherwise, or where the form is another. */
function earlierRun(
  ran: Ran,
  form: Form | undefined,
  { rules, severity, context }: EngineOptions,
  moves: Moves | undefined,
): EarlierRun | undefined {
  const before = ran.options;
  if (form === undefined || form.template !== ran.form.template || rules !== before.rules) return undefined;
  if (!isSameRecord(severity, before.severity) || !isSameContext(context, before.context)) return undefined;
  const where = moves ?? movesBetween(ran.form.tree, form.text);
  return { runs: ran.run.runs, change: formChange(ran.form, form, where) };
}

/**
 * Makes ready to run rules over a form; undefined where the text was not recognised.
 * @param earlier the rules as they ran over a text much like it; and where what stood in it stands now, where that is known
 */
export function startRules(
  form: Form | undefined,
  options: EngineOptions,
  earlier?: { readonly ran: Ran; readonly moves: Moves | undefined },
): Running {
  // Let go once the rules have run, so that no text is kept alive by the one after it.
  let known = earlier;
  let run: EngineRun | undefined;
  let steps: ReturnType<typeof runRulesInSteps> | undefined;
  const start = () =>
    runRulesInSteps(form, options, known && earlierRun(known.ran, form, options, known.moves));
  const advance = (): boolean => {
    if (run !== undefined) return true;
    const running = steps ?? start();
    // Taken up again only when the step went well: a check that threw begins anew and throws again.
    steps = undefined;
    const step = running.next();
    steps = running;
    if (step.done !== true) return false;
    run = step.value;
    known = undefined;
    steps = undefined;
    return true;
  };
  return {
    advance,
    finish() {
      while (run === undefined) advance();
      return run;
    },
    latest: () => (run === undefined || form === undefined ? known?.ran : { form, options, run }),
  };
}
