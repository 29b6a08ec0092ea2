// The language servers that are compared: how each is started, what it reads, and a mistake that it must find.
import { createRequire } from "node:module";
import path from "node:path";
import { description, toJson, toMarkdown, toToml, toYaml } from "./documents.mjs";

const root = path.join(import.meta.dirname, "../..");
const modules = path.join(import.meta.dirname, "peers/node_modules");
const requirePeer = createRequire(path.join(import.meta.dirname, "peers/package.json"));

/** `find` is a piece of text that stands in every document; `insert` goes before (or after) it and is a mistake. */
const mistakes = {
  esr: { find: "Y-tunnus: ", after: true, insert: "9" },
  json: { find: '"title"', insert: "," },
  yaml: { find: "title: ", after: true, insert: "[" },
  toml: { find: "title = ", insert: "= " },
  markdown: { find: "Vaihe 1. ", insert: "[osio](#puuttuu) " },
};

/** Its client does the parsing, and so knows the texts. */
function markdownRequests(texts) {
  const parser = requirePeer("markdown-it")({ html: true, linkify: true });
  return {
    "markdown/parse": ({ uri, text }) => parser.parse(text ?? texts.get(uri)?.getText() ?? "", {}),
    "markdown/fs/readFile": () => [],
    "markdown/fs/readDirectory": () => [],
    "markdown/fs/stat": () => undefined,
    "markdown/fs/watcher/create": () => undefined,
    "markdown/fs/watcher/delete": () => undefined,
    "markdown/findMarkdownFilesInWorkspace": () => [],
  };
}

const node = (file, ...args) => [process.execPath, path.join(modules, file), ...args];

/** Named as in the table of results; the first is ours. */
export const SERVERS = [
  {
    name: "esr-kuvaus",
    command: [process.execPath, path.join(root, "dist/server.js"), "--stdio"],
    languageId: "esr",
    extension: "esr",
    document: description,
    mistake: mistakes.esr,
  },
  {
    name: "vscode-json-languageserver",
    command: node("vscode-langservers-extracted/bin/vscode-json-language-server", "--stdio"),
    languageId: "json",
    extension: "json",
    document: (size) => toJson(description(size)),
    mistake: mistakes.json,
    initializationOptions: { provideFormatter: true },
  },
  {
    name: "vscode-markdown-languageserver",
    command: node("vscode-markdown-languageserver/out/node/workerMain.js", "--stdio"),
    languageId: "markdown",
    extension: "md",
    document: (size) => toMarkdown(description(size)),
    mistake: mistakes.markdown,
    initializationOptions: { markdownFileExtensions: ["md"] },
    settings: {
      markdown: {
        validate: {
          enabled: true,
          referenceLinks: { enabled: "warning" },
          fragmentLinks: { enabled: "warning" },
          fileLinks: { enabled: "ignore", markdownFragmentLinks: "ignore" },
          unusedLinkDefinitions: { enabled: "warning" },
          duplicateLinkDefinitions: { enabled: "warning" },
          ignoredLinks: [],
        },
      },
    },
    requests: markdownRequests,
  },
  {
    name: "yaml-language-server",
    command: node("yaml-language-server/bin/yaml-language-server", "--stdio"),
    languageId: "yaml",
    extension: "yaml",
    document: (size) => toYaml(description(size)),
    mistake: mistakes.yaml,
    settings: { yaml: { validate: true, schemaStore: { enable: false } } },
  },
  {
    name: "rumdl",
    command: [path.join(modules, ".bin/rumdl"), "server", "--stdio"],
    languageId: "markdown",
    extension: "md",
    document: (size) => toMarkdown(description(size)),
    mistake: mistakes.markdown,
  },
  {
    name: "tombi",
    command: [path.join(modules, ".bin/tombi"), "lsp"],
    languageId: "toml",
    extension: "toml",
    document: (size) => toToml(description(size)),
    mistake: mistakes.toml,
  },
];
