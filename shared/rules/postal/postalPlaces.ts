import type { Form, Valued } from "../../templates/form.ts";

/** A postal code and the town beside it; either may be absent or not valid. */
export interface PostalPlace {
  readonly code: Valued<string> | undefined;
  readonly town: Valued<string> | undefined;
}

/** The postal places of a description: the applicant's address and the place where the project is carried out. */
export const postalPlaces = (form: Form): readonly PostalPlace[] => [
  { code: form.find("applicant.postalCode"), town: form.find("applicant.town") },
  { code: form.find("site.postalCode"), town: form.find("site.town") },
];
