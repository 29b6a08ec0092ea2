import { describe, expect, it } from "vitest";
import { nearestByWords } from "../../shared/text/nearest.ts";

describe("nearest word by word", () => {
  const known = ["Projekti, jossa on henkilöitä mukana", "Ei erityistä innovatiivisuutta", "Toiminnassa"];

  it.each([
    ["Projekti jossa on henkilöita mukanaa", known[0]],
    ["Projekti, jossa henkilöitä mukana", known[0]],
    ["projektijossa henkilöitä mukana", known[0]],
    ["Ei eritystä innovatiivisuutta", known[1]],
    ["toiminasa", known[2]],
    ["Ei – eritystä (innovatiivisuutta)", known[1]],
  ])("%j has slips", (text, expected) => expect(nearestByWords(text, known)).toBe(expected));

  it.each([
    "Projekti, jossa ei henkilöitä mukana",
    "Erityistä innovatiivisuutta",
    "Ei toiminnassa",
    "Projekti, jossa on naisia mukana",
    "Toimaton",
    "Ai erityistä innovatiivisuutta",
    "Toimxnnxsxa",
    "",
  ])("%j says something else", (text) => expect(nearestByWords(text, known)).toBeUndefined());
});
