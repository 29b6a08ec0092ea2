import path from "node:path";
import esbuild from "esbuild";

/** The project's root folder. */
export const root = path.join(import.meta.dirname, "../..");

/**
 * Imports pieces of the core for a generator. They are TypeScript, so they are bundled in memory first.
 * @param entry the source of a module that exports the pieces; its paths are from the project's root
 */
export async function loadCore(entry) {
  const { outputFiles } = await esbuild.build({
    stdin: { contents: entry, resolveDir: root, loader: "ts" },
    absWorkingDir: root,
    bundle: true,
    write: false,
    platform: "node",
    format: "esm",
    mainFields: ["module", "main"],
    logLevel: "warning",
  });
  const source = Buffer.from(outputFiles[0].contents).toString("base64");
  return import(`data:text/javascript;base64,${source}`);
}
