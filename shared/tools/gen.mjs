// Writes everything that is generated: `npm run gen`. What it writes is committed; CI fails when it changes anything.
import { generateGrammar } from "./genGrammar.mjs";
import { generateManifest } from "./genManifest.mjs";
import { generatePage } from "./genPage.mjs";

import { generatePostalCodes } from "./genPostalCodes.mjs";
import { generateRegions } from "./genRegions.mjs";
import { generateRuleDocs } from "./genRuleDocs.mjs";
import { generateRuleList } from "./genRuleList.mjs";
import { generateSchemas } from "./genSchemas.mjs";
import { generateTemplateList } from "./genTemplateList.mjs";

await generateRegions();
await generatePostalCodes();
await generateRuleList();
await generateTemplateList();
await generateGrammar();
await generatePage();
// The pages, the schemas and the manifest are made from the list.
await generateRuleDocs();
await generateSchemas();
await generateManifest();
