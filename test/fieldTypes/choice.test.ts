import { describe, expect, it } from "vitest";
import { choice, findChoice, isBoxed } from "../../shared/fieldTypes/choice.ts";

const values = [
  { value: "Toiminta päättynyt", accept: ["Ended"], means: "ended" },
  { value: "Toiminnassa", accept: [], means: "running" },
];
const settings = (complete: boolean) => ({
  paddedDays: false,
  numberMark: undefined,
  choices: { complete, values },
});
const at = { start: 4, end: 9 };

describe("a choice", () => {
  it.each([
    "Toiminta päättynyt",
    "toiminta PÄÄTTYNYT",
    "Toiminta\u00A0 päättynyt",
    "Toiminta pa\u0308a\u0308ttynyt",
    "Ended",
    "☐ Toiminnassa ☒ Toiminta päättynyt",
  ])("%j is the value as the list has it", (text) => {
    const { parts, problems } = choice.parse(text, 4, settings(true));
    expect(parts.value?.value).toBe("Toiminta päättynyt");
    expect(parts.value?.span).toEqual({ start: 4, end: 4 + text.length });
    expect(problems).toEqual([]);
    expect(choice.recognises?.(text, settings(true))).toBe(true);
  });

  it("that a complete list has not is no value", () => {
    expect(choice.parse("Hukka", 4, settings(true))).toEqual({
      parts: {},
      problems: [{ kind: "choice/unknown", span: at, text: "Hukka" }],
    });
    expect(choice.recognises?.("Hukka", settings(true))).toBe(false);
    expect(choice.recognises?.("☒ Toiminta päättynyt ☒ Toiminnassa", settings(true))).toBe(false);
  });

  it("that an incomplete list has not is a value all the same", () => {
    const { parts, problems } = choice.parse("Hukka", 4, settings(false));
    expect(parts.value).toEqual({ kind: "text", value: "Hukka", span: at });
    expect(problems).toEqual([{ kind: "choice/unknown", span: at, text: "Hukka" }]);
  });

  it("without a list is any text", () => {
    expect(choice.parse("Hukka", 4, { ...settings(true), choices: undefined }).problems).toEqual([]);
  });

  it("tells what the value means", () => {
    expect(findChoice({ complete: true, values }, " ended ")?.means).toBe("ended");
    expect(findChoice({ complete: true, values }, "Hukka")).toBeUndefined();
  });

  it.each([
    ["☐ Toiminnassa ☒ Ended", true],
    ["Toiminnassa (x)", true],
    ["☐ Toiminnassa", true],
    ["☐ Toiminnassa ☒ Hukka", false],
    ["☒ Hukka", false],
    ["Toiminnassa", false],
    ["", false],
  ])("is told by its options with their boxes, of which none need be ticked: %j, %s", (text, expected) => {
    expect(isBoxed({ complete: true, values }, text)).toBe(expected);
  });
});
