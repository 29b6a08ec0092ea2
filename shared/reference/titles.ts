import { sameText } from "../text/fold.ts";
import { editDistance } from "../text/nearest.ts";
import type { Objective, Priority, Programme } from "./programmes.ts";

/** An axis or an objective: both have a number and, where it is known, a title. */
type Titled = Pick<Objective, "title" | "accept">;

/** Every wording of a title that is right: Finnish, Swedish, English, and others seen on official pages. */
export const titlesOf = ({ title, accept }: Titled): readonly string[] =>
  [title?.fi, title?.sv, title?.en, ...accept].filter((text) => text !== undefined);

/** The text without what people set around a title: marks at its ends, a fund or another number in brackets. */
const bareTitle = (text: string): string =>
  text
    .replace(/[–—]/gu, "-")
    .replace(/^[\s.,:;-]{0,9}(?:\([^()]{1,20}\)\s?)?|(?:\s?\([^()]{1,20}\))?[.,:;]?$/gu, "");

/** True when the text is the title, in any language that is known; case, white space and marks around it do not matter. */
export const isTitleOf = (titled: Titled, text: string): boolean =>
  titlesOf(titled).some((title) => sameText(title, text) || sameText(bareTitle(title), bareTitle(text)));

/** True when the text is the title or nearly so: at most a quarter of its letters are others. */
export const isNearlyTitleOf = (titled: Titled, text: string): boolean =>
  isTitleOf(titled, text) ||
  titlesOf(titled).some((title) => {
    const most = Math.floor(title.length / 4);
    return editDistance(bareTitle(title), bareTitle(text), most) <= most;
  });

/** The axis with that number, of whatever fund; undefined when the programme has none. */
export const findPriority = (programme: Programme, number: string): Priority | undefined =>
  programme.priorities.values.find((priority) => priority.number === number);

/** The axes that have that title; several where funds share a title, none for an unknown one. */
export const prioritiesTitled = (programme: Programme, title: string): readonly Priority[] =>
  programme.priorities.values.filter((priority) => isTitleOf(priority, title));

/** The objective with that number, also in the EU regulation's way of writing (`4.a`, `4 a`); undefined when there is none. */
export function findObjective(programme: Programme, number: string): Objective | undefined {
  const lettered = number.toLowerCase().replace(/^(\d+) ?([a-z])$/u, "$1.$2");
  return programme.objectives.values.find(
    (objective) => objective.number === number || objective.also.includes(lettered),
  );
}

/** The objective that has that title; undefined for an unknown one. */
export const objectiveTitled = (programme: Programme, title: string): Objective | undefined =>
  programme.objectives.values.find((objective) => isTitleOf(objective, title));
