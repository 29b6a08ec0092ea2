import { copyAt } from "../../shared/features/copy.ts";
import { wordsOf } from "../../shared/features/hover/words.ts";
import { COPIED } from "../../shared/i18n/views.ts";
import { COPY, type CopyResult } from "../../shared/protocol.ts";
import { languageOf } from "./configuration.ts";
import { toOffset } from "./convert.ts";
import { onOwnRequest } from "./ownRequest.ts";
import { copyParams } from "./requestParams.ts";
import { type Feature, snapshotOf } from "./session.ts";

/** esr/copy: the field or section at a place as text for the form on the web. */
export const copy: Feature = (session) => {
  onOwnRequest(session, COPY, copyParams, async ({ uri, position }): Promise<CopyResult> => {
    const snapshot = await snapshotOf(session, uri);
    const words = wordsOf(languageOf(await session.configuration.settingsFor(uri)));
    if (snapshot?.checked.form === undefined) return { text: null, message: words.say(COPIED.noDescription) };
    const { form, lines } = snapshot.checked;
    return copyAt(form, toOffset(lines, position), words);
  });
};
