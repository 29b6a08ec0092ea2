import { wordsOf } from "../../shared/features/hover/words.ts";
import { missingView } from "../../shared/features/missing.ts";
import { MISSING, type MissingResult } from "../../shared/protocol.ts";
import { onOwnRequest } from "./ownRequest.ts";
import { missingParams } from "./requestParams.ts";
import { type Feature, snapshotOf } from "./session.ts";

/** esr/missing: what an open description still lacks, for the view beside it. */
export const missing: Feature = (session) => {
  onOwnRequest(session, MISSING, missingParams, async ({ uri }): Promise<MissingResult> => {
    const snapshot = await snapshotOf(session, uri);
    if (snapshot === undefined) return null;
    const { checked, options, language } = snapshot;
    return missingView(checked.text, options, uri, wordsOf(language));
  });
};
