// Writes everything that is generated: `npm run gen`. What it writes is committed; CI fails when it changes anything.
import { generateRuleDocs } from "./genRuleDocs.mjs";
import { generateRuleList } from "./genRuleList.mjs";

await generateRuleList();
// The pages are made from the list.
await generateRuleDocs();
