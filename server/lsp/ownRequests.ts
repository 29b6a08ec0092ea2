import { type CancellationToken, ErrorCodes, ResponseError } from "vscode-languageserver";
import type * as z from "zod";
import { check } from "../../shared/check.ts";
import { countFindings } from "../../shared/features/hover/words.ts";
import { describeRecognition } from "../../shared/features/recognition.ts";
import { SERVER } from "../../shared/i18n/server.ts";
import {
  EXPLAIN,
  type ExplainResult,
  RECOGNISE,
  type RecogniseResult,
  SCAFFOLD,
  type ScaffoldResult,
  STATUS,
  type StatusResult,
} from "../../shared/protocol.ts";
import { rulePage } from "../../shared/report/rulePage.ts";
import { PROFILE_WORDS } from "../../shared/report/words.ts";
import { documentText } from "../../shared/templates/scaffold.ts";
import { markValue, toSnippet } from "../../shared/templates/tabStops.ts";
import { languageOf } from "./configuration.ts";
import { logError } from "./messages.ts";
import { explainParams, recogniseParams, scaffoldParams, statusParams } from "./requestParams.ts";
import { answering, checkedSnapshotOf, type Feature, type Session } from "./session.ts";

/** Registers a request of our own; parameters that are not of its form get an error in the user's language. */
function on<Schema extends z.ZodType, Result>(
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

/** The requests of shared/protocol.ts. The protocol has no capability for them; our client knows them by name. */
export const ownRequests: Feature = (session) => {
  const { registry } = session;
  on(session, RECOGNISE, recogniseParams, async ({ text }): Promise<RecogniseResult> => {
    const language = languageOf(await session.configuration.settingsFor(undefined));
    const { recognition } = check(text, { registry });
    const isDescription = recognition.kind !== "unrecognised";
    return { isDescription, ...describeRecognition(recognition, registry, language) };
  });
  on(session, EXPLAIN, explainParams, async ({ rule: id, language: wanted }): Promise<ExplainResult> => {
    const rule = session.rules.find((one) => one.id === id);
    const language = wanted ?? languageOf(await session.configuration.settingsFor(undefined));
    if (rule === undefined) return null;
    return { title: rule.title[language], markdown: rulePage(rule, language, registry) };
  });
  on(session, SCAFFOLD, scaffoldParams, async ({ template: wanted }): Promise<ScaffoldResult> => {
    const language = languageOf(await session.configuration.settingsFor(undefined));
    return registry.templates
      .filter(({ id }) => wanted === undefined || id === wanted)
      .map((template) => ({
        id: template.id,
        title: template.title[language],
        revision: template.revision,
        text: documentText(template),
        snippet: toSnippet(documentText(template, markValue)),
      }));
  });
  on(session, STATUS, statusParams, async ({ uri }, token): Promise<StatusResult> => {
    const snapshot = await checkedSnapshotOf(session, uri, token);
    if (snapshot === undefined) return null;
    const { checked, language, version } = snapshot;
    const { profile } = checked;
    return {
      version,
      profile: checked.form === undefined ? null : { id: profile, title: PROFILE_WORDS[profile][language] },
      counts: countFindings(checked.findings),
      ...describeRecognition(checked.recognition, registry, language),
    };
  });
  return {};
};
