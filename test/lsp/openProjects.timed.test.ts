import { expect, it } from "vitest";
import { createOpenProjects, digestUnder, type OpenProjects } from "../../server/lsp/openProjects.ts";
import { check } from "../../shared/check.ts";
import type { Digest } from "../../shared/rules/projectDocuments.ts";
import { timesDearer } from "../support/cost.ts";
import { cleanExample } from "../support/examples.ts";

const checked = check(cleanExample("esr-2014-2020"), { rules: [] });

function workspaceOf(files: number): OpenProjects {
  const digest = digestUnder("file:///a.txt", [], checked) as Digest;
  const projects = createOpenProjects([]);
  for (let i = 0; i < files; i++) {
    const code = { ...digest.code, value: `S${10_000 + i}` };
    projects.file(`file:///${i}.txt`, { ...digest, document: `file:///${i}.txt`, code });
  }
  return projects;
}

/** Thirty times the files: about 1 where only those of the project are looked at, 30 where all of them are. */
const LIMIT = 4;

it("an edit costs the same in a folder of many descriptions", () => {
  const [few, many] = [workspaceOf(300), workspaceOf(9000)];
  const askOften = (projects: OpenProjects) => (): void => {
    for (let i = 0; i < 2000; i++)
      expect(projects.othersOf("file:///oma.txt", "S10007")[0]?.document).toBe("file:///7.txt");
  };
  expect(timesDearer(askOften(many), askOften(few), LIMIT)).toBeLessThan(LIMIT);
});
