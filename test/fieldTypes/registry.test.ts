import { expect, it } from "vitest";
import { FIELD_TYPES, type FieldTypeName, fieldType } from "../../shared/fieldTypes/registry.ts";

it("every field type is found by its own name, and says what its pieces are", () => {
  const parts = Object.keys(FIELD_TYPES).map((name) => {
    const type = fieldType(name as FieldTypeName);
    return [type.name, Object.entries(type.parts).map(([piece, kind]) => `${piece} ${kind}`)];
  });
  expect(Object.fromEntries(parts)).toEqual({
    authority: ["value text"],
    businessId: ["value text"],
    cardHeader: ["priority text", "start day", "end day", "region text"],
    choice: ["value text"],
    count: ["value count"],
    countOfWhom: ["total count", "women count"],
    day: ["value day"],
    email: ["value text"],
    euroRange: ["min cents", "max cents"],
    euros: ["value cents"],
    names: ["value names"],
    numbered: ["number text", "title text"],
    partners: ["value partners"],
    period: ["start day", "end day"],
    phone: ["value text"],
    postalCode: ["value text"],
    projectCode: ["value code"],
    scores: ["direct count", "indirect count"],
    text: ["value text"],
    url: ["value text"],
  });
  expect(parts.map(([name]) => name)).toEqual(Object.keys(FIELD_TYPES));
});
