import type { Language, LocalText } from "../../shared/i18n/message.ts";
import type { CommandSpec, OptionSpec } from "./command.ts";
import { TOOL } from "./tool.ts";

const WORDS = {
  usage: { fi: "Käyttö", sv: "Användning", en: "Usage" },
  options: { fi: "Valinnat", sv: "Val", en: "Options" },
  commands: { fi: "Komennot", sv: "Kommandon", en: "Commands" },
  examples: { fi: "Esimerkkejä", sv: "Exempel", en: "Examples" },
  command: { fi: "KOMENTO", sv: "KOMMANDO", en: "COMMAND" },
  someOptions: { fi: "valinnat", sv: "val", en: "options" },
  codes: { fi: "Paluukoodit", sv: "Slutkoder", en: "Exit codes" },
} as const satisfies Record<string, LocalText>;

const ABOUT: LocalText = {
  fi: "Tarkistaa ESR-hankkeiden kuvauksia: puuttuvat kohdat, virheelliset päivämäärät, summat, tunnukset ja ristiriidat.\nTiedostoja muuttavat vain komennot fix ja format, eikä mitään lähetetä verkkoon.",
  sv: "Kontrollerar beskrivningar av ESF-projekt: punkter som saknas, felaktiga datum, belopp, koder och motsägelser.\nBara kommandona fix och format ändrar filer, och ingenting skickas ut på nätet.",
  en: "Checks descriptions of ESF projects: what is missing, wrong dates, sums, codes and contradictions.\nOnly the commands fix and format change files, and nothing is sent to the network.",
};

const CODES: LocalText = {
  fi: "0  ei huomautettavaa rajalla --fail-on tai sen yli\n1  havaintoja\n2  väärä käyttö, asetus tai mallin tunnus\n3  jotakin tiedostoa ei voitu lukea tai jokin tarkistus epäonnistui; muut tarkistettiin",
  sv: "0  inget att anmärka på vid gränsen --fail-on eller över den\n1  anmärkningar\n2  fel användning, inställning eller mall-id\n3  någon fil kunde inte läsas eller någon kontroll misslyckades; resten kontrollerades",
  en: "0  nothing at or above --fail-on\n1  findings\n2  wrong usage, configuration or template id\n3  a file could not be read or a check failed; the rest was checked",
};

const LANG: LocalText = {
  fi: "kieli: fi (oletus), sv tai en",
  sv: "språk: fi (standard), sv eller en",
  en: "language: fi (default), sv or en",
};
const HELP: LocalText = { fi: "näyttää tämän ohjeen", sv: "visar denna hjälp", en: "shows this help" };
const VERSION: LocalText = { fi: "näyttää version", sv: "visar versionen", en: "shows the version" };
const LANG_VALUE: LocalText = { fi: "KIELI", sv: "SPRÅK", en: "LANG" };

/** The option that every command has. */
export const LANG_OPTION: OptionSpec = { name: "lang", value: LANG_VALUE, text: LANG };

const indent = (text: string, by = "  "): string =>
  text
    .split("\n")
    .map((line) => (line === "" ? "" : by + line))
    .join("\n");

/** Two columns; a text of several lines keeps to its own. */
function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows
    .map(([left, right]) => `  ${left.padEnd(width)}${right.replaceAll("\n", `\n${" ".repeat(width + 2)}`)}`)
    .join("\n");
}

const flag = ({ name, value }: OptionSpec, language: Language): string =>
  `--${name}${value === undefined ? "" : ` ${value[language]}`}`;

/** The help of one command in one language. */
export function commandHelp(spec: CommandSpec, language: Language): string {
  const operands = spec.operands === undefined ? "" : ` ${spec.operands.usage[language]}`;
  const options: [string, string][] = [...spec.options, LANG_OPTION].map((option) => [
    flag(option, language),
    option.text[language],
  ]);
  const parts = [
    `${WORDS.usage[language]}: ${TOOL.name} ${spec.name} [${WORDS.someOptions[language]}]${operands}`,
    spec.details[language],
    `${WORDS.options[language]}:\n${columns([...options, ["-h, --help", HELP[language]]])}`,
  ];
  if (spec.name === "check") parts.push(`${WORDS.codes[language]}:\n${indent(CODES[language])}`);
  if (spec.examples.length > 0)
    parts.push(
      `${WORDS.examples[language]}:\n${spec.examples
        .map(({ command, text }) => `  ${text[language]}\n    ${TOOL.name} ${command}`)
        .join("\n")}`,
    );
  return `${parts.join("\n\n")}\n`;
}

/** The help of the whole program. */
export function programHelp(specs: readonly CommandSpec[], language: Language): string {
  const check = specs.find(({ name }) => name === "check");
  return `${[
    `${WORDS.usage[language]}: ${TOOL.name} ${WORDS.command[language]} [${WORDS.someOptions[language]}]`,
    ABOUT[language],
    `${WORDS.commands[language]}:\n${columns(
      specs.map((spec) => [
        `${spec.name} ${spec.operands?.usage[language] ?? ""}`.trimEnd(),
        spec.summary[language],
      ]),
    )}`,
    `${WORDS.options[language]}:\n${columns([
      [flag(LANG_OPTION, language), LANG[language]],
      ["-h, --help", HELP[language]],
      ["--version", VERSION[language]],
    ])}`,
    `${WORDS.examples[language]}:\n${(check?.examples ?? [])
      .slice(0, 2)
      .map(({ command, text }) => `  ${text[language]}\n    ${TOOL.name} ${command}`)
      .join("\n")}`,
  ].join("\n\n")}\n`;
}
