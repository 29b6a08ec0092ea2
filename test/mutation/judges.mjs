import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** Tests of all rules by name: what the catalogue says of each, what it declares, and its examples. */
const OF_EACH_RULE = ["catalogue", "roles", "examples", "said"].map((name) => `test/rules/${name}.test.ts`);

/** Tests that judge by time, that load the core in ways of their own, or that compare generated files with the sources. */
const NO_JUDGES =
  /\.timed\.test\.ts$|templates\/list(?:sAreData)?\.test\.ts$|property\/(?:metamorphic|missingField)\.test\.ts$/u;

/** By area, what besides its own tests notices changes. */
const BESIDES = {
  text: ["fieldTypes", "syntax", "invariants/parsing.test.ts"],
  syntax: [
    ...["invariants/parsing.test.ts", "property/unicode.test.ts", "property/edits.test.ts"],
    ...["templates", "rules/structure/wording.test.ts"],
  ],
  fieldTypes: ["features/hover.test.ts", "rules/examples.test.ts"],
};

function testsIn(root, where) {
  const full = path.join(root, "test", where);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [`test/${where}`];
  return readdirSync(full, { recursive: true })
    .filter((name) => name.endsWith(".test.ts"))
    .map((name) => path.posix.join("test", where, name.split(path.sep).join("/")));
}

/** Folder of a file of shared/rules/, `""` for those that stand in none. */
const folderOf = (file) => file.split("/").slice(1, -1).join("/");

/**
 * The tests that judge mutants of these files of shared/, all of one area. @returns their files, and of which of these only
 * the tests with certain names count
 */
export function judgesOf(root, sources) {
  const area = sources[0].split("/")[0];
  const all = (wheres) =>
    [...new Set(wheres.flatMap((where) => testsIn(root, where)))].filter((one) => !NO_JUDGES.test(one));
  if (area !== "rules") return { files: all([area, ...BESIDES[area]]), only: { files: [], names: [] } };
  const folders = [...new Set(sources.map(folderOf))];
  if (folders.includes(""))
    return {
      files: all(["rules", "invariants/ruleFailure.test.ts"]),
      only: { files: [], names: [] },
    };
  return {
    files: [...OF_EACH_RULE, ...all([...folders.map((name) => `rules/${name}`), "rules/absent.test.ts"])],
    only: { files: OF_EACH_RULE, names: folders.map((name) => ` ${name}/`) },
  };
}

/** The files under shared/rules/ by what they import of each other, all relative to shared/. */
function importsOfRules(root) {
  const shared = path.join(root, "shared");
  const names = readdirSync(path.join(shared, "rules"), { recursive: true }).filter((name) =>
    /(?<!\.gen)\.ts$/u.test(name),
  );
  return new Map(
    names.map((name) => {
      const file = path.posix.join("rules", name.split(path.sep).join("/"));
      const source = readFileSync(path.join(shared, file), "utf8");
      const imported = [...source.matchAll(/^import (?!type )[^;"]*from "(\.[^"]+)"/gmu)].map(([, to]) =>
        path.posix.join(path.posix.dirname(file), to),
      );
      return [file, imported];
    }),
  );
}

const isRule = (file) => /^rules\/.+\/[a-z0-9-]+\.ts$/u.test(file) && !/[A-Z]/u.test(file);

/**
 * The rules that a change of this file of shared/rules/ may concern, nearest first: itself, or those that import it, up to
 * a dozen, for a file that nearly all of them import is nobody's own.
 */
export function rulesBy(root, source) {
  const imports = importsOfRules(root);
  const reached = new Set([source]);
  for (const file of reached)
    for (const [importer, imported] of imports) if (imported.includes(file)) reached.add(importer);
  const rules = [...reached].filter(isRule).map((file) => file.replace(/^rules\/|\.ts$/gu, ""));
  return rules.length > 12 ? [] : rules;
}

/**
 * In which order the files of tests judge a mutant of a file of shared/: first its own tests, then those of its folder or of
 * the rules that it concerns, then all else. Of the files with tests of each rule first those of the rules in question.
 * @returns `{ name, isFar, isTaken }`, `isTaken` telling by id which of the tests there are meant
 */
export function nearestFirst(source, files, rules, timeOf) {
  const isOwn = (id) => rules.some((rule) => id.includes(` ${rule} `));
  return files
    .flatMap((name) => {
      if (!OF_EACH_RULE.includes(name) || rules.length === 0)
        return [{ name, far: distance(source, name, rules), isTaken: () => true }];
      return [
        { name, far: 0, isTaken: isOwn },
        { name, far: 3, isTaken: (id) => !isOwn(id) },
      ];
    })
    .sort((a, b) => a.far - b.far || timeOf(a.name) - timeOf(b.name))
    .map(({ name, far, isTaken }) => ({ name, isFar: far > 1, isTaken }));
}

function distance(source, test, rules) {
  const of = source.replace(/^shared\//u, "");
  if (test === `test/${of.replace(/\.ts$/u, ".test.ts")}`) return 0;
  const folder = path.posix.dirname(of);
  if (rules.length > 0 && test === "test/rules/absent.test.ts") return 1;
  const isNear = (rule) => test.startsWith(`test/rules/${path.posix.dirname(rule)}/`);
  if ((folder !== "rules" && test.startsWith(`test/${folder}/`)) || rules.some(isNear)) return 1;
  if (test.startsWith("test/invariants/")) return 2;
  if (test.startsWith(`test/${of.split("/")[0]}/`)) return 3;
  return test.startsWith("test/property/") ? 5 : 4;
}
