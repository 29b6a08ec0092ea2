import process from "node:process";
import { EXIT } from "./exit.ts";
import { languageOf } from "./language.ts";
import { explainUnexpected } from "./unexpected.ts";

// In force as soon as this module is loaded, which is before the rest of the program: that may fail to load, too.
process.on("uncaughtException", (error) => {
  explainUnexpected(error, languageOf(process.argv.slice(2)), process);
  process.exit(EXIT.incomplete);
});
