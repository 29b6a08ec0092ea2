import { TEMPLATE_DATA } from "./data/index.gen.ts";
import { parseTemplate } from "./shape.ts";

/** The templates that the tool brings, in the order in which lists show them. */
export default TEMPLATE_DATA.map(parseTemplate).sort((a, b) => a.order - b.order);
