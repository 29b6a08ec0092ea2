import type { Layer } from "../../shared/config/effective.ts";
import { mergeSettings } from "../../shared/config/effective.ts";
import { effectiveBlocks } from "../../shared/features/effectiveSettings.ts";
import { toMarkdown } from "../../shared/features/richText.ts";
import { EFFECTIVE_CONFIGURATION, type EffectiveConfigurationResult } from "../../shared/protocol.ts";
import { languageOf } from "./configuration.ts";
import { fileNameOf } from "./fileName.ts";
import { onOwnRequest } from "./ownRequest.ts";
import { effectiveConfigurationParams } from "./requestParams.ts";
import type { Feature } from "./session.ts";
import { readClientSettings } from "./settings.ts";

/** esr/effectiveConfiguration: the settings that hold for a document, each with its origin. */
export const effectiveConfiguration: Feature = (session) => {
  const { configuration, names } = session;
  onOwnRequest(
    session,
    EFFECTIVE_CONFIGURATION,
    effectiveConfigurationParams,
    async ({ uri, user, folder }): Promise<EffectiveConfigurationResult> => {
      const layers = await configuration.layersFor(uri);
      const told = (
        [
          ["user", user],
          ["folder", folder],
        ] as const
      ).flatMap(([origin, sent]): Layer[] =>
        sent === undefined ? [] : [{ origin, settings: readClientSettings(sent, names).settings }],
      );
      const known =
        told.length === 0 ? layers : [...layers.filter(({ origin }) => origin === "file"), ...told];
      const language = languageOf(mergeSettings(layers));
      const name = uri === undefined ? undefined : (fileNameOf(uri) ?? uri);
      return { markdown: toMarkdown(effectiveBlocks(known, name, language)) };
    },
  );
};
