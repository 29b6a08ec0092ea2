// Which libraries are inside the bundles, and under what terms.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** `node_modules/a/node_modules/@b/c/d.js` belongs to the package in `node_modules/a/node_modules/@b/c`. */
function packageFolder(file) {
  const at = file.lastIndexOf("node_modules/");
  if (at < 0) return undefined;
  const parts = file.slice(at).split("/");
  return file.slice(0, at) + parts.slice(0, parts[1].startsWith("@") ? 3 : 2).join("/");
}

const read = (file) => readFileSync(file, "utf8").replaceAll("\r\n", "\n").trim();

/** The text of the licence as the library carries it; a library without one gets the name of its licence. */
function termsOf(folder, licence) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:\.|$)/iu.test(name));
  return file === undefined
    ? `${licence} (the package carries no text of its licence)`
    : read(path.join(folder, file));
}

/**
 * The libraries that bundled files come from, sorted by name.
 * @param files paths relative to `root`
 * @returns name, version, licence and its text; throws where a library names no licence
 */
export function librariesOf(root, files) {
  const folders = [...new Set(files.map(packageFolder).filter((folder) => folder !== undefined))];
  const libraries = folders
    .filter((folder) => existsSync(path.join(root, folder, "package.json")))
    .map((folder) => {
      const { name, version, license } = JSON.parse(read(path.join(root, folder, "package.json")));
      if (license === undefined) throw new Error(`${name} names no licence`);
      return { name, version, license, terms: termsOf(path.join(root, folder), license) };
    });
  return libraries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The libraries and the data with their licences, as Markdown. */
export function licenceList(libraries, dataLists) {
  const table = libraries.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`);
  const lists = dataLists.map(({ name, provenance }) => {
    const { source, date, licence } = provenance;
    return `| ${name.en} | ${source}, ${date} | ${licence} |`;
  });
  const texts = libraries.map(
    ({ name, version, terms }) => `## ${name} ${version}\n\n${terms.replace(/^/gmu, "    ")}`,
  );
  return [
    "# Licences of what is inside",
    "The extension itself is under the licence in LICENSE.",
    ["| library | version | licence |", "|---|---|---|", ...table].join("\n"),
    ["| data | source | licence |", "|---|---|---|", ...lists].join("\n"),
    ...texts,
    "",
  ].join("\n\n");
}
