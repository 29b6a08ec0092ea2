import { type Connection, type MessageType, ShowMessageNotification } from "vscode-languageserver";

const details = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/** Writes an error with its details to the log of the client. */
export const logError = (connection: Connection, what: string, error: unknown): void =>
  connection.console.error(`${what}: ${details(error)}`);

/** Says something to the user, without asking for an answer. */
export function showMessage(connection: Connection, type: MessageType, message: string): void {
  connection
    .sendNotification(ShowMessageNotification.type, { type, message })
    .catch((error) => logError(connection, "window/showMessage", error));
}
