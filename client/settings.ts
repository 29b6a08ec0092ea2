import { workspace } from "vscode";

/** How VS Code hands over a setting that has no value: as nothing, as empty text, as an empty table. */
function isUnset(value: unknown): boolean {
  if (value === null || value === undefined || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}

/**
 * The section `esr` as the server understands it: settings without a value are left out, and so is `trace`, which
 * concerns the client alone.
 */
export function serverSettings(section: unknown): Record<string, unknown> {
  if (typeof section !== "object" || section === null) return {};
  // A section of VS Code's configuration carries methods beside its values; only values survive JSON.
  const values: Record<string, unknown> = JSON.parse(JSON.stringify(section));
  return Object.fromEntries(
    Object.entries(values).filter(([key, value]) => key !== "trace" && !isUnset(value)),
  );
}

/**
 * What the server is told at its start: only the language, in which it speaks before it has asked. It asks for the rest,
 * and a setting that were told here would outlive its removal by the user.
 */
export const startSettings = (): Record<string, unknown> => ({
  language: workspace.getConfiguration("esr").get<string>("language"),
});
