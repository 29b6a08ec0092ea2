/** A part of a form that can be explained. */
export type AboutPart =
  | { readonly kind: "section"; readonly template: string; readonly section: string }
  | { readonly kind: "field"; readonly template: string; readonly section: string; readonly field: string };

/** Something of the reference data that can be explained. */
export type AboutReference =
  | { readonly kind: "authority"; readonly id: string }
  | { readonly kind: "priority" | "objective"; readonly programme: string; readonly number: string }
  | { readonly kind: "region" | "subRegion" | "municipality" | "postalCode"; readonly code: string };

/** What a suggestion or a value is about: enough to explain it without the document. Plain data, for it travels. */
export type About = AboutPart | AboutReference;
