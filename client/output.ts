import { type Disposable, EventEmitter, LogLevel, type LogOutputChannel, workspace } from "vscode";

const isTracing = (): boolean =>
  workspace.getConfiguration("esr").get<string>("trace.server", "off") !== "off";

/**
 * The channel for the messages between client and server. The language client traces only into a channel whose log
 * level is "trace"; here the setting esr.trace.server decides, and the messages come at the ordinary level.
 */
export function traceChannel(output: LogOutputChannel, owned: Disposable[]): LogOutputChannel {
  const level = (): LogLevel => (isTracing() ? LogLevel.Trace : LogLevel.Info);
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
