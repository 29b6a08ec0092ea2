import { describe, expect, it } from "vitest";
import { render } from "../../shared/i18n/message.ts";

const quoted = (x: string): string =>
  render({ text: { fi: '"{x}"', sv: '"{x}"', en: '"{x}"' }, values: { x } }, "fi");

describe("what a message quotes of a document", () => {
  it("stands on one line", () => {
    expect(quoted("Alkaa 1.4.2015\r\nja päättyy")).toBe('"Alkaa 1.4.2015 ja päättyy"');
  });

  it("is whole up to 200 characters, and cut above", () => {
    expect(quoted("ä".repeat(200))).toBe(`"${"ä".repeat(200)}"`);
    expect(quoted("ä".repeat(201))).toBe(`"${"ä".repeat(200)}…"`);
  });

  it("is not cut inside a character", () => {
    expect(quoted(`${"a".repeat(199)}\u{1F600}b`)).toBe(`"${"a".repeat(199)}…"`);
  });
});
