import { type CancellationToken, ErrorCodes, ResponseError } from "vscode-languageserver";
import type * as z from "zod";
import { SERVER } from "../../shared/i18n/server.ts";
import { logError } from "./messages.ts";
import { answering, type Session } from "./session.ts";

/** Registers a request of our own; parameters that are not of its form get an error in the user's language. */
export function onOwnRequest<Schema extends z.ZodType, Result>(
  session: Session,
  method: string,
  schema: Schema,
  handler: (params: z.infer<Schema>, token: CancellationToken) => Promise<Result>,
): void {
  session.connection.onRequest(
    method,
    answering(session, method, (params: unknown, token): Promise<unknown> => {
      const read = schema.safeParse(params);
      if (read.success) return handler(read.data, token);
      logError(session.connection, method, read.error);
      const message = SERVER.badParameters[session.configuration.language()];
      throw new ResponseError(ErrorCodes.InvalidParams, message);
    }),
  );
}
