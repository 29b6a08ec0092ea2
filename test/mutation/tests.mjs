import { existsSync } from "node:fs";
import path from "node:path";

/** Examples are part of each rule: a test runs them all. */
const EXAMPLES = "test/rules/examples.test.ts";

/** The tests that are to notice a change of this file of shared/: its own where it has some, else those of its folder. */
export function testsFor(root, file) {
  const own = `test/${file.replace(/\.ts$/u, ".test.ts")}`;
  const [area, folder] = file.split("/");
  const hasExamples = area === "rules" || area === "fieldTypes";
  if (existsSync(path.join(root, own))) return hasExamples ? [own, EXAMPLES] : [own];
  if (area === "rules" && existsSync(path.join(root, "test/rules", folder)))
    return [`test/rules/${folder}/**/*.test.ts`, EXAMPLES];
  if (area === "syntax") return ["test/invariants/parsing.test.ts", "test/templates/**/*.test.ts"];
  return area === "rules" ? ["test/rules/**/*.test.ts"] : [`test/${area}/**/*.test.ts`];
}
