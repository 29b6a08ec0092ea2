// Writes everything that is generated: `npm run gen`. What it writes is committed; CI fails when it changes anything.
import { generateGrammar } from "./genGrammar.mjs";
import { generateRuleList } from "./genRuleList.mjs";

await generateRuleList();
await generateGrammar();
