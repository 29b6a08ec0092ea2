import { describe, expect, it } from "vitest";
import { check } from "../../shared/check.ts";
import { readSurvey } from "../../shared/report/readSurvey.ts";
import { surveyText } from "../../shared/report/survey.ts";
import { digestOf, gatherDocuments } from "../../shared/rules/projectDocuments.ts";
import { cleanExample } from "../support/examples.ts";

function digestOfExample(template: string, document: string) {
  const { form, lines } = check(cleanExample(template));
  const digest = form && digestOf(form, lines, { document, file: document });
  if (digest === undefined) throw new Error("the example has no code");
  return digest;
}

const survey = {
  documents: gatherDocuments([
    digestOfExample("esr-2014-2020", "a.txt"),
    digestOfExample("hankekortti", "kortti\u001b.txt"),
  ]),
  codes: new Map([
    ["a.txt", "S29991"],
    ["kortti\u001b.txt", "S29991"],
  ]),
};

describe("a survey as a file", () => {
  it("is read back as it was, and harms no terminal", () => {
    const text = surveyText(survey);
    expect(text).not.toContain("\u001b");
    const read = readSurvey(text);
    if ("problem" in read) throw new Error("not read");
    expect(read.documents.all()).toEqual(survey.documents.all());
    expect(read.documents.all()).toHaveLength(2);
    expect(read.codes).toEqual(survey.codes);
    expect(surveyText(read)).toBe(text);
  });

  it.each([
    "",
    "{}",
    "[]",
    '{"version":2,"documents":[],"codes":{}}',
    '{"version":1,"documents":[{"document":"a.txt"}],"codes":{}}',
    '{"version":1,"documents":[],"codes":{"a.txt":"\\u001b[31m"}}',
  ])("of another shape is none: %s", (text) => {
    expect(readSurvey(text)).toHaveProperty("problem");
  });
});
