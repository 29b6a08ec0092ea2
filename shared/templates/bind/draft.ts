import type { Span } from "../../text/span.ts";
import { span } from "../../text/span.ts";
import type { Heading, Section } from "../form.ts";
import type { SectionEntry } from "./vocabulary.ts";

/** A section while it is being put together. */
export interface Draft {
  readonly entry: SectionEntry;
  readonly section: {
    -readonly [K in keyof Section]: K extends "sections" ? Section[] : Section[K];
  };
}

/** A section without anything in it. */
export const emptySection = (
  entry: SectionEntry,
  heading: Heading | undefined,
  at: Span,
): Draft["section"] => ({
  def: entry.def,
  parent: undefined,
  heading,
  occurrence: 1,
  span: at,
  body: span(at.start, at.start),
  lines: [],
  fields: [],
  rows: [],
  groups: [],
  matrix: undefined,
  sections: [],
  free: [],
});
