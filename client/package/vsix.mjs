// Makes dist/esr-kuvaus.vsix: `npm run package`.
import path from "node:path";
import { root } from "../../shared/tools/loadCore.mjs";
import { pack } from "./pack.mjs";

const { packagePath, size } = await pack();
console.log(`${path.relative(root, packagePath)}: ${(size / 1024).toFixed(0)} KB`);
