/** Loads what is tried in every kind of host; mocha's functions must be there by then. */
export async function loadSuite(): Promise<void> {
  await import("./recognition.suite.ts");
  await import("./findings.suite.ts");
  await import("./structure.suite.ts");
  await import("./reading.suite.ts");
  await import("./writing.suite.ts");
  await import("./commands.suite.ts");
  await import("./settings.suite.ts");
  await import("./server.suite.ts");
  await import("./status.suite.ts");
  await import("./views.suite.ts");
}

/** Loads what takes long and is the same wherever the extension was installed from. */
export async function loadSlow(): Promise<void> {
  await import("./summary.suite.ts");
  await import("./cancel.suite.ts");
  await import("./large.suite.ts");
}
