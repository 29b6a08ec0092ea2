import { findProgramme, type Programme } from "../../reference/programmes.ts";
import { prioritiesTitled } from "../../reference/titles.ts";
import { fundOf, programmeOf } from "../../rules/programme/programmeOf.ts";
import type { Form } from "../../templates/form.ts";
import { type FieldDef, hasRole } from "../../templates/schema.ts";
import type { Value } from "./suggestion.ts";

/** `3. Title`, or `2: Title`, as the form marks numbers. */
const numbered = (form: Form, number: string, title: string): string =>
  `${number}${form.template.layout.numberMark ?? "."} ${title}`;

/** Numbers of the axes that the description names; undefined where it names none that is known. */
function chosenAxes(form: Form, programme: Programme): ReadonlySet<string> | undefined {
  const number = form.find("project.priority.number")?.value;
  if (number !== undefined && programme.priorities.values.some((one) => one.number === number))
    return new Set([number]);
  const title = form.find("project.priority.title")?.value;
  const titled = title === undefined ? [] : prioritiesTitled(programme, title);
  return titled.length === 0 ? undefined : new Set(titled.map((one) => one.number));
}

function priorityValues(form: Form, programme: Programme, def: FieldDef): Value[] {
  const fund = fundOf(form);
  return programme.priorities.values
    .filter((priority) => fund === undefined || priority.fund === fund)
    .map(({ number, fund: of, title }) => ({
      // A field whose title says nothing to the rules has the number and the fund alone.
      text: hasRole(def, "project.priority.title")
        ? numbered(form, number, title.fi)
        : `Toimintalinja ${number} (${of})`,
      also: [title.fi, title.sv, title.en].filter((text) => text !== undefined),
      about: { kind: "priority", programme: programme.id, number },
    }));
}

function objectiveValues(form: Form, programme: Programme, def: FieldDef): Value[] {
  const fund = fundOf(form);
  const axes =
    chosenAxes(form, programme) ??
    new Set(
      programme.priorities.values
        .filter((one) => fund === undefined || one.fund === fund)
        .map((one) => one.number),
    );
  return programme.objectives.values.flatMap(({ number, axis, title }): Value[] => {
    if (title === undefined || !axes.has(axis)) return [];
    const text = hasRole(def, "project.objective.number") ? numbered(form, number, title.fi) : title.fi;
    const also = [title.fi, title.sv, title.en].filter((one) => one !== undefined);
    return [{ text, also, about: { kind: "objective", programme: programme.id, number } }];
  });
}

/** Axes or objectives of the programme period, written as the form writes them; an objective only of the chosen axis. */
export function numberedValues(form: Form, def: FieldDef): Value[] {
  const programme = programmeOf(form) ?? findProgramme(form.template.programme);
  if (programme === undefined) return [];
  if (hasRole(def, "project.priority.number")) return priorityValues(form, programme, def);
  return hasRole(def, "project.objective.number") || hasRole(def, "project.objective.title")
    ? objectiveValues(form, programme, def)
    : [];
}
