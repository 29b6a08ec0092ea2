import { authority } from "./authority.ts";
import { businessId } from "./businessId.ts";
import { cardHeader } from "./cardHeader.ts";
import { choice } from "./choice.ts";
import { count } from "./count.ts";
import { countOfWhom } from "./countOfWhom.ts";
import { day } from "./day.ts";
import { email } from "./email.ts";
import { euroRange } from "./euroRange.ts";
import { euros } from "./euros.ts";
import type { FieldType } from "./fieldType.ts";
import { names } from "./names.ts";
import { numbered } from "./numbered.ts";
import { partners } from "./partners.ts";
import { period } from "./period.ts";
import { phone } from "./phone.ts";
import { postalCode } from "./postalCode.ts";
import { projectCode } from "./projectCode.ts";
import { scores } from "./scores.ts";
import { text } from "./text.ts";
import { url } from "./url.ts";

/** Every field type a template may name. */
export const FIELD_TYPES = {
  authority,
  businessId,
  cardHeader,
  choice,
  count,
  countOfWhom,
  day,
  email,
  euroRange,
  euros,
  names,
  numbered,
  partners,
  period,
  phone,
  postalCode,
  projectCode,
  scores,
  text,
  url,
} as const satisfies Readonly<Record<string, FieldType>>;

export type FieldTypeName = keyof typeof FIELD_TYPES;

/** The field type of that name. */
export const fieldType = (name: FieldTypeName): FieldType => FIELD_TYPES[name];
