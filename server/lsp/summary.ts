import type { Connection } from "vscode-languageserver";
import { name, version } from "../../package.json";
import { settingsThatDecide } from "../../shared/config/effective.ts";
import {
  LETTER_COMMAND,
  REVEAL_COMMAND,
  type RevealArguments,
  SUMMARY,
  type SummaryResult,
} from "../../shared/protocol.ts";
import { toFileReport } from "../../shared/report/fileReport.ts";
import type { DrawBars } from "../../shared/report/html/barSpec.ts";
import { summaryHtml } from "../../shared/report/html/summary.ts";
import type { Links } from "../../shared/report/html/view.ts";
import { recognitionReason } from "../../shared/templates/recognitionReason.ts";
import { loadCharts } from "../charts.ts";
import { sha256 } from "./digest.ts";
import { fileNameOf } from "./fileName.ts";
import { logError } from "./messages.ts";
import { onOwnRequest } from "./ownRequest.ts";
import { summaryParams } from "./requestParams.ts";
import { checkedSnapshotOf, type Feature } from "./session.ts";

const commandUri = (command: string, args: readonly unknown[]): string =>
  `command:${command}?${encodeURIComponent(JSON.stringify(args))}`;

/** Links that our client follows: to a place of the document, and to the letter about it. */
const linksInto = (uri: string): Links => ({
  place: ({ start, end }) => {
    const place: RevealArguments = [uri, start.line, start.character, end.line, end.character];
    return commandUri(REVEAL_COMMAND, place);
  },
  letter: commandUri(LETTER_COMMAND, [uri]),
});

/** A summary without charts is better than none: the tables say the same. */
async function chartsOrNone(connection: Connection): Promise<DrawBars | undefined> {
  try {
    return await loadCharts();
  } catch (error) {
    logError(connection, SUMMARY, error);
    return undefined;
  }
}

/** esr/summary: an open description as a page, by the reporter of the command line. */
export const summary: Feature = (session) => {
  const { connection, configuration, rules } = session;
  onOwnRequest(session, SUMMARY, summaryParams, async ({ uri }, token): Promise<SummaryResult> => {
    const snapshot = await checkedSnapshotOf(session, uri, token);
    if (snapshot === undefined) return null;
    const { checked, language, registry } = snapshot;
    const settings = await configuration.settingsFor(uri);
    const reason = recognitionReason(checked.text, checked.recognition, registry.templates);
    const report = toFileReport(checked, {
      path: fileNameOf(uri) ?? uri,
      sha256: (await sha256(checked.text)) ?? "",
      language,
      notRecognisedReason: reason?.[language] ?? null,
      sorted: snapshot.sorted(),
      evidence: {
        tool: { name, version },
        configuration: (await sha256(`auto\n${settingsThatDecide(settings)}`)) ?? "",
      },
    });
    const draw = await chartsOrNone(connection);
    return summaryHtml(report, { language, registry, rules, draw, links: linksInto(uri) });
  });
};
