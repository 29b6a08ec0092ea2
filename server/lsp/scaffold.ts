import { SCAFFOLD, type ScaffoldResult } from "../../shared/protocol.ts";
import { documentText } from "../../shared/templates/scaffold.ts";
import { markValue, toSnippet } from "../../shared/templates/tabStops.ts";
import { languageOf } from "./configuration.ts";
import { onOwnRequest } from "./ownRequest.ts";
import { scaffoldParams } from "./requestParams.ts";
import type { Feature } from "./session.ts";

/** Our request `esr/scaffold`: an empty description of each form, or of the one that is asked for. */
export const scaffold: Feature = (session) => {
  onOwnRequest(session, SCAFFOLD, scaffoldParams, async ({ template: wanted }): Promise<ScaffoldResult> => {
    const language = languageOf(await session.configuration.settingsFor(undefined));
    return session.registry.templates
      .filter(({ id }) => wanted === undefined || id === wanted)
      .map((template) => ({
        id: template.id,
        title: template.title[language],
        revision: template.revision,
        text: documentText(template),
        snippet: toSnippet(documentText(template, markValue)),
      }));
  });
  return {};
};
