// Writes everything that is generated: `npm run gen`. What it writes is committed; CI fails when it changes anything.
import { generateRuleList } from "./genRuleList.mjs";

await generateRuleList();
