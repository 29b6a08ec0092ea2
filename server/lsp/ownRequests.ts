import { check } from "../../shared/check.ts";
import { countFindings } from "../../shared/features/hover/words.ts";
import { describeRecognition } from "../../shared/features/recognition.ts";
import {
  EXPLAIN,
  type ExplainResult,
  RECOGNISE,
  type RecogniseResult,
  STATUS,
  type StatusResult,
} from "../../shared/protocol.ts";
import { PROFILE_WORDS } from "../../shared/report/words.ts";
import { languageOf } from "./configuration.ts";
import { onOwnRequest } from "./ownRequest.ts";
import { explainParams, recogniseParams, statusParams } from "./requestParams.ts";
import { checkedSnapshotOf, type Feature } from "./session.ts";

/** The requests of shared/protocol.ts. The protocol has no capability for them; our client knows them by name. */
export const ownRequests: Feature = (session) => {
  onOwnRequest(session, RECOGNISE, recogniseParams, async ({ text }): Promise<RecogniseResult> => {
    const settings = await session.configuration.settingsFor(undefined);
    const language = languageOf(settings);
    const registry = await session.templateFiles.registryFor(settings);
    const { recognition } = check(text, { registry });
    const isDescription = recognition.kind !== "unrecognised";
    return { isDescription, ...describeRecognition(text, recognition, registry, language) };
  });
  onOwnRequest(
    session,
    EXPLAIN,
    explainParams,
    async ({ rule: id, language: wanted }): Promise<ExplainResult> => {
      const rule = session.rules.find((one) => one.id === id);
      const language = wanted ?? languageOf(await session.configuration.settingsFor(undefined));
      if (rule === undefined) return null;
      const { rulePage } = await import("../../shared/report/rulePage.ts");
      return { title: rule.title[language], markdown: rulePage(rule, language, session.registry) };
    },
  );
  onOwnRequest(session, STATUS, statusParams, async ({ uri }, token): Promise<StatusResult> => {
    const snapshot = await checkedSnapshotOf(session, uri, token);
    if (snapshot === undefined) return null;
    const { checked, language, version } = snapshot;
    const { profile } = checked;
    return {
      version,
      profile: checked.form === undefined ? null : { id: profile, title: PROFILE_WORDS[profile][language] },
      counts: countFindings(snapshot.sorted().active),
      ...describeRecognition(checked.text, checked.recognition, snapshot.registry, language),
    };
  });
};
