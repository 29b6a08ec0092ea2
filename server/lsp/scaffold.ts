import { SCAFFOLD, type ScaffoldResult } from "../../shared/protocol.ts";
import { documentText } from "../../shared/templates/scaffold.ts";
import { markValue, toSnippet } from "../../shared/templates/tabStops.ts";
import { titleOf } from "../../shared/templates/title.ts";
import { languageOf } from "./configuration.ts";
import { onOwnRequest } from "./ownRequest.ts";
import { scaffoldParams } from "./requestParams.ts";
import type { Feature } from "./session.ts";

/** Our request `esr/scaffold`: an empty description of each form, or of the one that is asked for. */
export const scaffold: Feature = (session) => {
  onOwnRequest(session, SCAFFOLD, scaffoldParams, async ({ template: wanted }): Promise<ScaffoldResult> => {
    const settings = await session.configuration.settingsFor(undefined);
    const language = languageOf(settings);
    const registry = await session.templateFiles.registryFor(settings);
    return registry.templates
      .filter(({ id }) => wanted === undefined || id === wanted)
      .map((template) => ({
        id: template.id,
        title: titleOf(template)[language],
        revision: template.revision,
        text: documentText(template),
        snippet: toSnippet(documentText(template, markValue)),
      }));
  });
};
