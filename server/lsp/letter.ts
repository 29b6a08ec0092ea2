import { findingsText, wordsOf } from "../../shared/features/hover/words.ts";
import { COPIED } from "../../shared/i18n/views.ts";
import { type CopyResult, LETTER } from "../../shared/protocol.ts";
import { toFileReport } from "../../shared/report/fileReport.ts";
import { letter as letterOf } from "../../shared/report/letter.ts";
import { recognitionReason } from "../../shared/templates/recognitionReason.ts";
import { languageOf } from "./configuration.ts";
import { fileNameOf } from "./fileName.ts";
import { onOwnRequest } from "./ownRequest.ts";
import { letterParams } from "./requestParams.ts";
import { checkedSnapshotOf, type Feature } from "./session.ts";

/** esr/letter: the request for completion of an open document, the text that `check --format letter` writes. */
export const letter: Feature = (session) => {
  const { configuration } = session;
  onOwnRequest(session, LETTER, letterParams, async ({ uri }, token): Promise<CopyResult> => {
    const words = wordsOf(languageOf(await configuration.settingsFor(uri)));
    const snapshot = await checkedSnapshotOf(session, uri, token);
    if (snapshot === undefined) return { text: null, message: words.say(COPIED.notOpen) };
    const { language } = words;
    const { checked, registry } = snapshot;
    const sorted = snapshot.sorted();
    const reason = recognitionReason(checked.text, checked.recognition, registry.templates);
    const report = toFileReport(checked, {
      path: fileNameOf(uri) ?? uri,
      sha256: "",
      language,
      notRecognisedReason: reason?.[language] ?? null,
      sorted,
    });
    const grave = sorted.active.filter(({ severity }) => severity === "error" || severity === "warning");
    const message =
      grave.length === 0
        ? words.say(COPIED.nothingToComplete)
        : words.say(COPIED.letter, { counts: findingsText(grave, words) });
    return { text: letterOf(report, { language, registry }), message };
  });
};
