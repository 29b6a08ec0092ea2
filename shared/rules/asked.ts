import type { Form } from "../templates/form.ts";
import { Reading, watched } from "../templates/reading.ts";
import type { Role } from "../templates/roles.ts";
import type { RuleContext } from "./context.ts";
import type { FormRule } from "./rule.ts";
import { type ContextQuestion, watchedContext } from "./watchedContext.ts";

/** Something that a rule needs to know: the value of a role, or something that the context tells. */
export type Question = Role | ContextQuestion;

/** A form and a context that note what the rule that runs on them asks and reads. */
export interface Listening {
  readonly form: Form;
  readonly context: RuleContext;
  /** Notes anew: this rule is the one that asks now. Gives what it reads, filled while it runs. */
  begin(rule: FormRule): Reading;
  /** What the rule, once run, asked for and was not there. Roles are told only where the rule declares them. */
  unanswered(): readonly Question[];
}

const NONE: readonly Question[] = [];

/**
 * Lets rules run one after the other on the same form and context, and notes which of their questions had no answer: a
 * rule that found nothing because a date is missing has not found the dates in order. A rule that reads no values but
 * their problems asks for every role it declares.
 */
export function listen(form: Form, context: RuleContext): Listening {
  let declared: readonly Role[] = [];
  let reading = new Reading();
  const open = new Set<Question>();
  return {
    form: watched(form, () => reading),
    context: watchedContext(context, {
      readWhole() {
        reading.isWhole = true;
      },
      askInVain: (question) => open.add(question),
    }),
    begin(rule) {
      declared = rule.roles ?? [];
      reading = new Reading();
      open.clear();
      return reading;
    },
    unanswered() {
      const { asked } = reading;
      for (const role of asked.size === 0 ? declared : declared.filter((one) => asked.has(one))) {
        reading.noteRead(role);
        if (form.find(role) === undefined) open.add(role);
      }
      return open.size === 0 ? NONE : [...open].sort();
    },
  };
}
