/** Loads what can be tried only where there are processes. */
export async function loadForNode(): Promise<void> {
  await import("./tasks.suite.ts");
  // Here the server is a process that can be killed.
  if (process.platform !== "win32") await import("./crash.suite.ts");
}
