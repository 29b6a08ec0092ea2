import { type Disposable, EventEmitter, LogLevel, type LogOutputChannel, workspace } from "vscode";

/**
 * The channel for the messages between client and server. The language client traces only into a channel whose log
 * level is "trace"; here the setting esr.trace.server decides, and the messages come at the ordinary level.
 */
export function traceChannel(output: LogOutputChannel, owned: Disposable[]): LogOutputChannel {
  const setting = (): string => workspace.getConfiguration("esr").get("trace.server", "off");
  const level = (): LogLevel => (setting() === "off" ? LogLevel.Info : LogLevel.Trace);
  const changed = new EventEmitter<LogLevel>();
  owned.push(
    changed,
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("esr.trace.server")) changed.fire(level());
    }),
  );
  return {
    ...output,
    get logLevel() {
      return level();
    },
    onDidChangeLogLevel: changed.event,
    trace: (message) => output.info(message),
  };
}
