// Stryker's plugin that asks the compiler: a change that it refuses never reaches a test, and does not count.
import { readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import ts from "typescript";

const { root } = JSON.parse(process.env.ESR_MUTATION ?? "{}");

const PASSED = { status: "passed" };

/** The compiler's options of the project; what is unused is a matter of tidiness, not of types. */
function optionsOf(project) {
  const { config } = ts.readConfigFile(path.join(project, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, project);
  // The core may use nothing of an editor, of Node or of a page.
  return {
    ...options,
    lib: ["lib.es2023.d.ts"],
    types: [],
    noUnusedLocals: false,
    noUnusedParameters: false,
  };
}

/** `text` with the mutant in it; its lines and columns are zero-based, in UTF-16 units. */
function mutated(text, { location: { start, end }, replacement }) {
  const lines = text.split("\n");
  const before = [...lines.slice(0, start.line), lines[start.line].slice(0, start.column)].join("\n");
  const after = [lines[end.line].slice(end.column), ...lines.slice(end.line + 1)].join("\n");
  return `${before}${replacement}${after}`;
}

/** Asks the compiler of the file that is changed, not of those that import it. */
class Compiler {
  #changed = { file: "", text: "", version: 0 };
  #texts = new Map();
  #service;
  /** By file whether it is without errors as it stands: where it is not, nothing is said. */
  #sound = new Map();

  #textOf(file) {
    if (!this.#texts.has(file)) this.#texts.set(file, readFileSync(file, "utf8"));
    return this.#texts.get(file);
  }

  init() {
    const options = optionsOf(root);
    const roots = [path.join(root, "shared/rules/index.gen.ts")];
    const isChanged = (file) => file === this.#changed.file;
    this.#service = ts.createLanguageService({
      getCompilationSettings: () => options,
      getScriptFileNames: () => [...new Set([...roots, this.#changed.file])].filter(Boolean),
      getScriptVersion: (file) => (isChanged(file) ? `${this.#changed.version}` : "0"),
      getScriptSnapshot: (file) =>
        ts.sys.fileExists(file)
          ? ts.ScriptSnapshot.fromString(isChanged(file) ? this.#changed.text : this.#textOf(file))
          : undefined,
      getCurrentDirectory: () => root,
      getDefaultLibFileName: (given) => ts.getDefaultLibFilePath(given),
      fileExists: ts.sys.fileExists,
      readFile: ts.sys.readFile,
      directoryExists: ts.sys.directoryExists,
      getDirectories: ts.sys.getDirectories,
    });
  }

  /** The first complaint about a file with this text. */
  #complaint(file, text) {
    this.#changed = { file, text, version: this.#changed.version + 1 };
    const [first] = [
      ...this.#service.getSyntacticDiagnostics(file),
      ...this.#service.getSemanticDiagnostics(file),
    ];
    return first && ts.flattenDiagnosticMessageText(first.messageText, " ");
  }

  async check([mutant]) {
    const file = path.join(root, path.relative(process.cwd(), mutant.fileName));
    if (!this.#sound.has(file)) {
      const reason = this.#complaint(file, this.#textOf(file));
      if (reason !== undefined) console.error(`${file}: ${reason}`);
      this.#sound.set(file, reason === undefined);
    }
    const reason = this.#sound.get(file)
      ? this.#complaint(file, mutated(this.#textOf(file), mutant))
      : undefined;
    return { [mutant.id]: reason === undefined ? PASSED : { status: "compileError", reason } };
  }

  async group(mutants) {
    return mutants.map(({ id }) => [id]);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, "compiler", Compiler)];
