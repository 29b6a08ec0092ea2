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

/** The settings as they are now, for the server's start. */
export const currentSettings = (): Record<string, unknown> =>
  serverSettings(workspace.getConfiguration("esr"));
