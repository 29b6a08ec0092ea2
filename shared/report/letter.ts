import { type CountedNoun, counted } from "../i18n/counted.ts";
import type { Language, LocalText } from "../i18n/message.ts";
import type { Registry } from "../templates/registry.ts";
import type { Template } from "../templates/schema.ts";
import { fieldWords, placeOf, templateOf } from "./place.ts";
import type { FileReport, ReportEnd, ReportedFinding, Reporter } from "./report.ts";
import { visible } from "./visible.ts";

const TEXTS = {
  title: { fi: "Täydennyspyyntö", sv: "Begäran om komplettering", en: "Request for completion" },
  nothingTitle: {
    fi: "Hankekuvaus on tarkistettu",
    sv: "Projektbeskrivningen är granskad",
    en: "The project description has been checked",
  },
  project: { fi: "Hanke", sv: "Projekt", en: "Project" },
  document: { fi: "Asiakirja", sv: "Dokument", en: "Document" },
  both: {
    fi: "Olemme tarkistaneet hankekuvauksen. Pyydämme täydentämään sitä seuraavilta osin: {must} on korjattava ja {should} kannattaa tarkistaa.",
    sv: "Vi har granskat projektbeskrivningen och ber om komplettering enligt följande: {must} behöver rättas och {should} bör kontrolleras.",
    en: "We have checked the project description and ask for it to be completed as follows: {must} to be corrected and {should} to be reviewed.",
  },
  must: {
    fi: "Olemme tarkistaneet hankekuvauksen. Pyydämme täydentämään sitä seuraavilta osin: {must} on korjattava.",
    sv: "Vi har granskat projektbeskrivningen och ber om komplettering enligt följande: {must} behöver rättas.",
    en: "We have checked the project description and ask for it to be completed as follows: {must} to be corrected.",
  },
  should: {
    fi: "Olemme tarkistaneet hankekuvauksen. Pyydämme vielä tarkistamaan sitä seuraavilta osin: {should} kannattaa tarkistaa.",
    sv: "Vi har granskat projektbeskrivningen och ber om en kontroll enligt följande: {should} bör kontrolleras.",
    en: "We have checked the project description and ask for it to be reviewed as follows: {should} to be reviewed.",
  },
  mustHead: { fi: "Korjattava:", sv: "Behöver rättas:", en: "To be corrected:" },
  shouldHead: { fi: "Tarkistettava:", sv: "Bör kontrolleras:", en: "To be reviewed:" },
  whole: { fi: "Koko asiakirja", sv: "Hela dokumentet", en: "The whole document" },
  several: {
    fi: "Tämä koskee {places}.",
    sv: "Detta gäller {places}.",
    en: "This concerns {places}.",
  },
  closing: {
    fi: "Pyydämme lähettämään täydennetyn kuvauksen kokonaisuudessaan. Vastaamme mielellämme kysymyksiin.",
    sv: "Vi ber er sända in den kompletterade beskrivningen i sin helhet. Vi svarar gärna på frågor.",
    en: "Please send the completed description in full. We are glad to answer any questions.",
  },
  nothing: {
    fi: "Olemme tarkistaneet hankekuvauksen. Tarkistuksessa ei löytynyt täydennettävää. Kiitämme kuvauksesta.",
    sv: "Vi har granskat projektbeskrivningen. Vid granskningen framkom inget att komplettera. Vi tackar för beskrivningen.",
    en: "We have checked the project description. The check found nothing to be completed. Thank you for the description.",
  },
  unrecognised: {
    fi: "Emme voineet käsitellä asiakirjaa hankekuvauksena, joten pyydämme lähettämään sen uudelleen. {reason}",
    sv: "Vi kunde inte behandla dokumentet som en projektbeskrivning och ber er därför sända in det på nytt. {reason}",
    en: "We could not process the document as a project description, so please send it again. {reason}",
  },
  unreadable: {
    fi: "[Kirjettä ei laadittu, koska tiedostoa ei voitu lukea. {reason}]",
    sv: "[Inget brev skrevs, eftersom filen inte kunde läsas. {reason}]",
    en: "[No letter was written, because the file could not be read. {reason}]",
  },
  left: {
    fi: "[Käsittelijälle: {left} jätettiin pois rajan --max-findings vuoksi.]",
    sv: "[Till handläggaren: {left} utelämnades på grund av gränsen --max-findings.]",
    en: "[To the handler: {left} left out because of the limit --max-findings.]",
  },
  own: {
    fi: "[Käsittelijälle: {message}]",
    sv: "[Till handläggaren: {message}]",
    en: "[To the handler: {message}]",
  },
} as const satisfies Record<string, LocalText>;

const POINTS: CountedNoun = {
  one: { fi: "kohta", sv: "punkt", en: "point" },
  many: { fi: "kohtaa", sv: "punkter", en: "points" },
};
const PLACES: CountedNoun = {
  one: { fi: "paikkaa", sv: "ställe", en: "place" },
  many: { fi: "paikkaa", sv: "ställen", en: "places" },
};

/** What is wrong with the check, or with the handler's own folders, and not with the description. */
const FOR_THE_HANDLER: ReadonlySet<string> = new Set([
  "tool/rule-failed",
  "file/degraded",
  "workspace/duplicate-code",
]);

const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{([a-z]+)\}/gu, (placeholder, name: string) => values[name] ?? placeholder);

export interface LetterOptions {
  readonly language: Language;
  readonly registry: Registry;
}

/** One sentence of the letter and how often it holds. */
interface Item {
  readonly text: string;
  readonly isError: boolean;
  readonly count: number;
}

/** The sentence of a finding, led by its field unless it names the field itself. */
function sentenceOf(finding: ReportedFinding, template: Template | undefined, language: Language): string {
  const place = placeOf(template, finding.path);
  const field = fieldWords(place, language);
  const message = visible(finding.message);
  return field === undefined || finding.message.includes(field) ? message : `${field}: ${message}`;
}

/** The sentences by section, in the order in which the sections are first spoken of; equal ones once. */
function itemsBySection(
  findings: readonly ReportedFinding[],
  template: Template | undefined,
  language: Language,
): ReadonlyMap<string, readonly Item[]> {
  const sections = new Map<string, Map<string, Item>>();
  for (const finding of findings) {
    const section = placeOf(template, finding.path).section ?? TEXTS.whole[language];
    const items = sections.get(section) ?? new Map<string, Item>();
    sections.set(section, items);
    const text = sentenceOf(finding, template, language);
    const isError = finding.severity === "error";
    const key = `${isError} ${text}`;
    items.set(key, { text, isError, count: (items.get(key)?.count ?? 0) + 1 });
  }
  return new Map([...sections].map(([section, items]) => [section, [...items.values()]]));
}

function sectionText(title: string, items: readonly Item[], language: Language): string {
  const list = (heading: LocalText, ofKind: readonly Item[]): string[] =>
    ofKind.length === 0
      ? []
      : [
          heading[language],
          ...ofKind.map(({ text, count }) => {
            const places = counted(count, PLACES, language);
            return `– ${text}${count === 1 ? "" : ` ${fill(TEXTS.several[language], { places })}`}`;
          }),
        ];
  const errors = items.filter(({ isError }) => isError);
  const warnings = items.filter(({ isError }) => !isError);
  return [title, ...list(TEXTS.mustHead, errors), ...list(TEXTS.shouldHead, warnings)].join("\n");
}

function introduction(items: readonly Item[], language: Language): string {
  const errors = items.filter(({ isError }) => isError).length;
  const warnings = items.length - errors;
  const text = warnings === 0 ? TEXTS.must : errors === 0 ? TEXTS.should : TEXTS.both;
  return fill(text[language], {
    must: counted(errors, POINTS, language),
    should: counted(warnings, POINTS, language),
  });
}

/** The name of a file without its folders, which are the handler's own. */
const baseName = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

function subject({ name, code, path }: FileReport, language: Language): string {
  const project = [name, name === null ? code : code && `(${code})`]
    .filter((part) => part !== null)
    .join(" ");
  return [
    ...(project === "" ? [] : [`${TEXTS.project[language]}: ${visible(project)}`]),
    `${TEXTS.document[language]}: ${visible(baseName(path))}`,
  ].join("\n");
}

/** What the handler must know and the applicant need not; in brackets, to be taken out. */
function remarks(report: FileReport, listed: number, language: Language): string[] {
  const own = report.findings.filter(({ rule }) => FOR_THE_HANDLER.has(rule));
  const left = report.counts.error + report.counts.warning - own.length - listed;
  return [
    ...own.map(({ message }) => fill(TEXTS.own[language], { message: visible(message) })),
    ...(left > 0 ? [fill(TEXTS.left[language], { left: counted(left, POINTS, language) })] : []),
  ];
}

/**
 * A request for completion, ready to be pasted into a letter: the errors and warnings of one description in plain
 * sentences, by section, each with its field in words and what to do; or that nothing needs to be completed. Findings
 * that were set aside, information and hints are left out. Remarks in brackets are for the handler. Lines end with LF.
 * @param report in whose language the findings already are; @param options.language of the letter around them
 */
export function letter(report: FileReport, { language, registry }: LetterOptions): string {
  const reason = visible(report.notRecognisedReason ?? "");
  const page = (...parts: readonly string[]): string => `${parts.join("\n\n")}\n`;
  const about = subject(report, language);
  if (report.verdict === "unreadable") return page(about, fill(TEXTS.unreadable[language], { reason }));
  if (report.verdict === "unrecognised")
    return page(TEXTS.title[language], about, fill(TEXTS.unrecognised[language], { reason }));
  const findings = report.findings.filter(
    ({ severity, rule }) => ["error", "warning"].includes(severity) && !FOR_THE_HANDLER.has(rule),
  );
  const notes = remarks(report, findings.length, language);
  if (findings.length === 0 && notes.length === 0)
    return page(TEXTS.nothingTitle[language], about, TEXTS.nothing[language]);
  if (findings.length === 0) return page(about, ...notes);
  const sections = itemsBySection(findings, templateOf(registry, report.template), language);
  return page(
    TEXTS.title[language],
    about,
    introduction([...sections.values()].flat(), language),
    ...[...sections].map(([title, items]) => sectionText(title, items, language)),
    TEXTS.closing[language],
    ...notes,
  );
}

const SEPARATOR = `\n${"─".repeat(40)}\n\n`;

const END_TEXTS = {
  none: {
    fi: "[Kirjettä ei laadittu: {path}. {reason}]",
    sv: "[Inget brev skrevs: {path}. {reason}]",
    en: "[No letter was written: {path}. {reason}]",
  },
  problem: { fi: "[Huomaa: {text}]", sv: "[Obs: {text}]", en: "[Note: {text}]" },
} as const satisfies Record<string, LocalText>;

/** The letters of several descriptions, a line between them, and at the end what the handler must know of the rest. */
export function letterReporter(options: LetterOptions): Reporter {
  const { language } = options;
  let isFirst = true;
  const separated = (text: string): string => {
    const separator = isFirst ? "" : SEPARATOR;
    isFirst = false;
    return text === "" ? "" : separator + text;
  };
  return {
    begin: () => "",
    file: (report) => separated(letter(report, options)),
    end({ notRecognised, problems }: ReportEnd) {
      const lines = [
        ...notRecognised.map(({ path, reason }) =>
          fill(END_TEXTS.none[language], { path: visible(path), reason: visible(reason) }),
        ),
        ...problems.map(({ path, message }) =>
          fill(END_TEXTS.problem[language], {
            text: `${path === null ? "" : `${visible(path)}: `}${visible(message)}`,
          }),
        ),
      ];
      return lines.length === 0 ? "" : separated(lines.map((line) => `${line}\n`).join(""));
    },
  };
}
