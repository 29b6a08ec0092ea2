import type { Form } from "../../templates/form.ts";
import { contains, type Span } from "../../text/span.ts";
import { areaLinks } from "./areas.ts";
import { countLinks } from "./counts.ts";

/** One thing of a description, where the form states it, and where its prose speaks of it. UTF-16 offsets. */
export interface Link {
  readonly definitions: readonly Span[];
  /** In the order of the text; never one of the definitions. */
  readonly mentions: readonly Span[];
}

const at = (spans: readonly Span[], offset: number): Span | undefined =>
  spans.find((one) => contains(one, offset));

/**
 * What stands at a UTF-16 offset: an area of the lists or a count of the form, or the prose that speaks of it. In prose
 * that speaks of two of them at once, as where two counts are equal, both are one.
 */
export function linkAt(form: Form, offset: number): (Link & { readonly span: Span }) | undefined {
  // An editor asks at every place where the pointer rests.
  for (const linksOf of [areaLinks, countLinks]) {
    const here = form
      .once(linksOf)
      .filter((link) => at([...link.definitions, ...link.mentions], offset) !== undefined);
    const definitions = here.flatMap((link) => link.definitions);
    const mentions = [...new Set(here.flatMap((link) => link.mentions))];
    const span = at([...definitions, ...mentions], offset);
    if (span !== undefined) return { span, definitions, mentions };
  }
  return undefined;
}
