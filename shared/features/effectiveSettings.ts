import { effectiveValues, type Layer } from "../config/effective.ts";
import { CONFIG, ORIGIN_WORDS } from "../i18n/config.ts";
import { type Language, render } from "../i18n/message.ts";
import { type Block, heading, line, list } from "./richText.ts";

/** Every setting that holds, each with its origin. @param name the document they hold for; undefined for none */
export function effectiveBlocks(
  layers: readonly Layer[],
  name: string | undefined,
  language: Language,
): Block[] {
  const about = name === undefined ? CONFIG.ofAll : CONFIG.of;
  const values = effectiveValues(layers).map(({ key, value, origin, from }) => {
    const place = ORIGIN_WORDS[origin][language];
    return [
      { strong: key },
      ` = ${JSON.stringify(value)} — ${place}${from === undefined ? "" : `: ${from}`}`,
    ];
  });
  return [
    heading(CONFIG.title[language]),
    line(render({ text: about, values: { name: name ?? "" } }, language)),
    list(values),
  ];
}
