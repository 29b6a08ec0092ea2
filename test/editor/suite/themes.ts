import * as vscode from "vscode";
import * as assert from "./assert.ts";
import { eventually } from "./support.ts";

/** Themes of the editor, one of each kind. */
export const THEMES = {
  light: { name: "Default Light Modern", kind: vscode.ColorThemeKind.Light },
  dark: { name: "Default Dark Modern", kind: vscode.ColorThemeKind.Dark },
  "high-contrast": { name: "Default High Contrast", kind: vscode.ColorThemeKind.HighContrast },
} as const;

/** Lets the editor take a theme, and waits until it has; undefined takes back what was chosen. */
export async function paint(theme: (typeof THEMES)[keyof typeof THEMES] | undefined): Promise<void> {
  await vscode.workspace
    .getConfiguration("workbench")
    .update("colorTheme", theme?.name, vscode.ConfigurationTarget.Global);
  if (theme === undefined) return;
  const kind = await eventually(
    () => vscode.window.activeColorTheme.kind,
    (now) => now === theme.kind,
  );
  assert.equal(kind, theme.kind);
}
