import type { Redactor } from "../../report/redact.ts";
import type { ExportedProject } from "./schema.ts";

/** Keys under which exported data quote the document. */
const QUOTING: ReadonlySet<string> = new Set([
  ...["raw", "note", "justification", "otherLines", "text", "heading", "value"],
]);
/** Kinds of values that are no words: nobody's name is in them. */
const WORDLESS: ReadonlySet<unknown> = new Set(["day", "cents", "count", "code"]);

function walk(data: unknown, redactor: Redactor, isQuoted: boolean): unknown {
  if (typeof data === "string") return isQuoted ? redactor.text(data) : data;
  if (Array.isArray(data)) return data.map((one) => walk(one, redactor, isQuoted));
  if (typeof data !== "object" || data === null) return data;
  const entries: [string, unknown][] = Object.entries(data);
  if ("kind" in data && WORDLESS.has(data.kind)) return data;
  return Object.fromEntries(
    entries.map(([key, value]) => [key, walk(value, redactor, isQuoted || QUOTING.has(key))]),
  );
}

/** An exported project without contact persons, telephone numbers and e-mail addresses; its shape stays. */
export function redactedProject(project: ExportedProject, redactor: Redactor): ExportedProject {
  const name = project.name === null ? null : redactor.title(project.name);
  return { ...(walk(project, redactor, false) as ExportedProject), name };
}
