import esr20072013 from "./data/esr-2007-2013.json";
import esr20142020 from "./data/esr-2014-2020.json";
import hankekortti from "./data/hankekortti.json";
import { parseTemplate } from "./shape.ts";

/** The templates that the tool brings, in the order in which lists show them. */
export default [esr20142020, esr20072013, hankekortti].map(parseTemplate);
