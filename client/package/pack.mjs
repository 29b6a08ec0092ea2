// Packs the extension, without the network and the same bytes each time.
import { cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { createVSIX } from "@vscode/vsce";
import { build } from "../../esbuild.mjs";
import { loadCore, root } from "../../shared/tools/loadCore.mjs";
import { librariesOf, licenceList } from "./libraries.mjs";
import { billOfMaterials } from "./sbom.mjs";

/** What the extension needs when it runs, besides its bundles. */
const CONTENTS = ["syntaxes", "docs/rules", "docs/schemas", "docs/walkthrough", "LICENSE", "CHANGELOG.md"];

/** In zip archives no moment is before 1980; any fixed one will do. */
const MOMENT = "315532800";

const LIMIT = 1.5 * 1024 * 1024;

/** What package.json says to npm and to people who develop is of no use inside. */
async function manifest() {
  const {
    scripts,
    dependencies,
    devDependencies,
    bin,
    private: _,
    ...rest
  } = JSON.parse(await readFile(path.join(root, "package.json"), "utf8"));
  return { ...rest, icon: "icon.png" };
}

/**
 * Gathers the contents of the package in a folder.
 * @param inputs the files that the bundles were made of, as build() gives them
 */
async function gather(folder, inputs) {
  const libraries = librariesOf(root, inputs);
  const { lists } = await loadCore(
    `import { referenceLists } from "./shared/reference/sources.ts"; export const lists = referenceLists();`,
  );
  const write = (name, text) => writeFile(path.join(folder, name), text);
  await mkdir(path.join(folder, "dist"));
  for (const name of CONTENTS) await cp(path.join(root, name), path.join(folder, name), { recursive: true });
  for (const language of ["", ".fi", ".sv"])
    await cp(
      path.join(root, `package.nls${language}.json`),
      path.join(folder, `package.nls${language}.json`),
    );
  await cp(path.join(import.meta.dirname, "gallery.md"), path.join(folder, "README.md"));
  await cp(path.join(import.meta.dirname, "icon.png"), path.join(folder, "icon.png"));
  for (const name of ["esr.svg"])
    await cp(path.join(root, "docs/pictures", name), path.join(folder, "docs/pictures", name));
  // Only what has just been built: what tests put beside it stays where it is.
  const folders = ["dist", "dist/chunks"].map((name) => path.join(root, name));
  const isBundle = (file) => folders.includes(file) || path.extname(file) === ".js";
  await cp(path.join(root, "dist"), path.join(folder, "dist"), { recursive: true, filter: isBundle });
  await write("package.json", JSON.stringify(await manifest(), undefined, 2));
  await write("THIRD-PARTY-LICENCES.md", licenceList(libraries, lists));
  await write("sbom.cdx.json", JSON.stringify(billOfMaterials(root, libraries), undefined, 2));
}

/**
 * Builds everything and packs it.
 * @param options.packagePath where to put the package
 * @param options.adjust called with the folder of what is about to be packed: tests change something there
 * @returns where the package is and its size in bytes; throws where it is larger than people want to fetch
 */
export async function pack({
  packagePath = path.join(root, "dist/esr-kuvaus.vsix"),
  adjust = async () => {},
} = {}) {
  const inputs = await build();
  const folder = await mkdtemp(path.join(os.tmpdir(), "esr-vsix-"));
  process.env.SOURCE_DATE_EPOCH ??= MOMENT;
  try {
    await gather(folder, inputs);
    await adjust(folder);
    await createVSIX({
      cwd: folder,
      packagePath,
      dependencies: false,
      allowMissingRepository: true,
      rewriteRelativeLinks: false,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const { size } = await stat(packagePath);
  if (size > LIMIT) throw new Error(`${packagePath} has ${size} bytes; the limit is ${LIMIT}`);
  return { packagePath, size };
}
