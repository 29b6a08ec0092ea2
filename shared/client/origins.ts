/** The values of a setting by where they were set, as VS Code tells them. */
interface Inspected {
  readonly globalValue?: unknown;
  readonly workspaceValue?: unknown;
  readonly workspaceFolderValue?: unknown;
}

/** What the user has set everywhere, and what the folder or workspace; keys that nobody has set are undefined. */
export function originsOf(
  keys: readonly string[],
  inspect: (key: string) => Inspected | undefined,
): { user: object; folder: object } {
  const pick = (from: (found: Inspected) => unknown): object =>
    Object.fromEntries(keys.map((key) => [key, from(inspect(key) ?? {})]));
  return {
    user: pick(({ globalValue }) => globalValue),
    folder: pick(({ workspaceFolderValue, workspaceValue }) => workspaceFolderValue ?? workspaceValue),
  };
}
