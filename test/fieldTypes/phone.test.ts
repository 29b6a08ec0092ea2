import { describe, expect, it } from "vitest";
import { phone } from "../../shared/fieldTypes/phone.ts";
import { readValue } from "../support/values.ts";

describe("a phone number", () => {
  it.each([
    "020 6360 010",
    "0206360080",
    "08 55840636",
    "0295 037 017",
    "044 436 8211",
    "+358977501",
    "+358400237 775",
    "(02) 620 3000",
    "02 627 71",
    "040-821 2000",
    "040- 536 8057",
    "040\u00A0536\u20118057",
    "06 241 320 00",
    "00358 40 123 4567",
    "+358 (0)40 123 4567",
    "01234",
    "0123456789012",
  ])("is right however it is grouped: %j", (value) => {
    expect(readValue(phone, value)).toEqual({ parts: { value }, at: { value }, problems: [] });
  });

  it.each([
    "0123",
    "01234567890123",
    "123 456",
    "40 123 4567",
    "+46 8 123 456",
    "040 123 4567, 014 123 4567",
    "040/1234567",
    "040.123.4567",
    "vaihde 020 6360 010",
    "０４０１２３４５６７",
    "-",
    "+358",
  ])("is none: %j", (value) => {
    expect(readValue(phone, value)).toEqual({
      parts: {},
      at: {},
      problems: [{ kind: "phone/invalid", at: value, fixed: undefined }],
    });
  });
});
