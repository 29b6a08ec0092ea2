import { AREA_DEFECTS } from "./areaDefects.ts";
import { CURRENT_DEFECTS } from "./currentDefects.ts";
import { DEFECTS } from "./defects.ts";
import { FIELD_DEFECTS } from "./fieldDefects.ts";
import { FORM_DEFECTS } from "./formDefects.ts";
import { NEIGHBOUR_DEFECTS } from "./neighbourDefects.ts";
import type { Defect } from "./planting.ts";
import { PROSE_DEFECTS } from "./proseDefects.ts";

/** Every defect that can be planted into a clean description. */
export const ALL_DEFECTS: readonly Defect[] = [
  ...DEFECTS,
  ...FORM_DEFECTS,
  ...FIELD_DEFECTS,
  ...AREA_DEFECTS,
  ...PROSE_DEFECTS,
  ...CURRENT_DEFECTS,
  ...NEIGHBOUR_DEFECTS,
];
