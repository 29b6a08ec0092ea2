export { visible, visibleJson, visibleLines } from "../text/visible.ts";
