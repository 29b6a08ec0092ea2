import type { Register } from "../register/register.ts";
import type { Form } from "../templates/form.ts";
import { Reading, watched } from "../templates/reading.ts";
import type { Role } from "../templates/roles.ts";
import type { RuleContext } from "./context.ts";
import type { FormRule } from "./rule.ts";

/**
 * Something that a rule needs to know: the value of a role, the day compared with, lengths that users set, what the
 * public register says of the project, or what other documents of the project say.
 */
export type Question = Role | "asOf" | "maxLength" | "register" | "others";

/** The register, telling when it has nothing to say. */
function listenToRegister(register: Register | undefined, tell: () => void): Register | undefined {
  if (register === undefined) tell();
  return (
    register && {
      ...register,
      find(code) {
        const row = register.find(code);
        if (row === undefined) tell();
        return row;
      },
      reaches(...project) {
        const isReached = register.reaches(...project);
        if (!isReached) tell();
        return isReached;
      },
    }
  );
}

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
  const whole = <T>(value: T): T => {
    reading.isWhole = true;
    return value;
  };
  const { asOf, settings, register, others, file } = context;
  return {
    form: watched(form, () => reading),
    context: {
      ...context,
      file: {
        ...file,
        get text() {
          return whole(file.text);
        },
        get tree() {
          return whole(file.tree);
        },
        get recognition() {
          return whole(file.recognition);
        },
      },
      get asOf() {
        if (asOf === undefined) open.add("asOf");
        return asOf;
      },
      get register() {
        return listenToRegister(register, () => open.add("register"));
      },
      get others() {
        if (others.length === 0) open.add("others");
        return others;
      },
      settings: {
        ...settings,
        get maxLength() {
          if (Object.keys(settings.maxLength ?? {}).length === 0) open.add("maxLength");
          return settings.maxLength;
        },
      },
    },
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
