/** Loads every part of the suite; mocha's functions must be there by then. */
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
  await import("./summary.suite.ts");
  await import("./large.suite.ts");
}
