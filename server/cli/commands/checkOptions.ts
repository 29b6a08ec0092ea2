import { PROFILES, type Profile, type Settings } from "../../../shared/config/settings.ts";
import type { LocalText } from "../../../shared/i18n/message.ts";
import type { Registry } from "../../../shared/templates/registry.ts";
import { parseIsoDay } from "../../../shared/text/calendar.ts";
import { type Call, type OptionSpec, textOption } from "../command.ts";
import { FAIL_ON, type FailOn } from "../exitCode.ts";
import { FORMATS, type Format } from "../reporters.ts";
import { registryOf, TEMPLATE_FILE_OPTION } from "../templateFile.ts";
import { badValue, oneOf } from "../usage.ts";

/** How a result was asked for, every value valid. */
export interface OutputPlan {
  readonly format: Format;
  /** Undefined for the standard output. */
  readonly output: string | undefined;
  readonly failOn: FailOn;
  readonly quiet: boolean;
}

/** What `check` was asked for, every value valid. */
export interface CheckPlan extends OutputPlan {
  /** The built-in forms and that of `--template-file`. */
  readonly registry: Registry;
  /** What the command line sets; it wins over every file of settings. */
  readonly flags: Settings;
  /** A template id, or `auto`; whether there is such a form is known once the settings have been read. */
  readonly template: string;
  /** The file of settings to use instead of the nearest ones. */
  readonly config: string | undefined;
  readonly filesFrom: string | undefined;
  readonly stdinName: string | undefined;
  readonly maxFindings: number | undefined;
  /** The file of known findings. */
  readonly baseline: string | undefined;
  /** What `survey` told of all the files that are checked in parts. */
  readonly among: string | undefined;
  readonly redact: boolean;
  /** Threads that check; undefined for as many as the machine has and the files are worth. */
  readonly jobs: number | undefined;
}

const PROFILE_WORDS = ["auto", ...PROFILES] as const;

const FILE: LocalText = { fi: "TIEDOSTO", sv: "FIL", en: "FILE" };
const NUMBER: LocalText = { fi: "N", sv: "N", en: "N" };
const WORD: LocalText = { fi: "SANA", sv: "ORD", en: "WORD" };

export const CHECK_OPTIONS: readonly OptionSpec[] = [
  {
    name: "format",
    value: WORD,
    text: {
      fi: "tuloksen muoto: text (oletus, luettavaksi), letter (täydennyspyyntö),\nhtml (sivu selaimeen ja tulostettavaksi), csv (taulukko),\njson, jsonl (tiedosto rivillä), sarif, junit, github (muille ohjelmille)",
      sv: "resultatets form: text (standard, för läsning), letter (begäran om komplettering),\nhtml (sida för webbläsaren och för utskrift), csv (tabell),\njson, jsonl (en fil per rad), sarif, junit, github (för andra program)",
      en: "form of the result: text (default, to be read), letter (request for completion),\nhtml (page for the browser and for print), csv (table),\njson, jsonl (a file a line), sarif, junit, github (for other programs)",
    },
  },
  {
    name: "output",
    value: FILE,
    text: {
      fi: "kirjoittaa tuloksen tiedostoon; samanniminen tiedosto korvataan",
      sv: "skriver resultatet till en fil; en fil med samma namn ersätts",
      en: "writes the result to a file; a file of that name is replaced",
    },
  },
  {
    name: "profile",
    value: WORD,
    text: {
      fi: "mitä varten tarkistetaan: auto (oletus, päätellään asiakirjasta),\ndraft (luonnos), submission (jätettävä kuvaus), review (käynnissä oleva tai päättynyt hanke)",
      sv: "vad kontrollen gäller: auto (standard, framgår av dokumentet),\ndraft (utkast), submission (beskrivning som lämnas in), review (pågående eller avslutat projekt)",
      en: "what it is checked for: auto (default, judged by the document),\ndraft, submission (to be submitted), review (running or ended project)",
    },
  },
  {
    name: "template",
    value: { fi: "TUNNUS", sv: "ID", en: "ID" },
    text: {
      fi: "lomakemalli: auto (oletus, tunnistetaan sisällöstä) tai mallin tunnus; mallit näyttää komento templates",
      sv: "blankettmall: auto (standard, känns igen på innehållet) eller mallens id; kommandot templates visar mallarna",
      en: "form: auto (default, recognised by content) or a template's id; the command templates lists them",
    },
  },
  TEMPLATE_FILE_OPTION,
  {
    name: "as-of",
    value: { fi: "VVVV-KK-PP", sv: "ÅÅÅÅ-MM-DD", en: "YYYY-MM-DD" },
    text: {
      fi: "päivä, johon hankkeen tilaa verrataan; ilman sitä tätä päivää ei oleteta",
      sv: "dagen som projektets läge jämförs med; utan den antas inte dagens datum",
      en: "the day with which the project's status is compared; without it today is not assumed",
    },
  },
  {
    name: "register",
    value: FILE,
    text: {
      fi: "julkisen rekisterin vienti (CSV), johon kuvauksia verrataan",
      sv: "export ur det offentliga registret (CSV) som beskrivningarna jämförs med",
      en: "export of the public register (CSV) that the descriptions are compared with",
    },
  },
  {
    name: "config",
    value: FILE,
    text: {
      fi: "asetustiedosto; ilman sitä käytetään tiedostoa lähinnä olevaa tiedostoa esr.config.json",
      sv: "inställningsfil; utan den används den närmaste esr.config.json",
      en: "file of settings; without it the nearest esr.config.json is used",
    },
  },
  {
    name: "fail-on",
    value: WORD,
    text: {
      fi: "lievin havainto, jolla paluukoodi on 1: error (oletus), warning, info, hint tai never (ei koskaan)",
      sv: "lindrigaste anmärkning som ger slutkod 1: error (standard), warning, info, hint eller never (aldrig)",
      en: "least severe finding that gives exit code 1: error (default), warning, info, hint or never",
    },
  },
  {
    name: "baseline",
    value: FILE,
    text: {
      fi: "tunnetut havainnot (komennolta baseline): vain uudet ratkaisevat paluukoodin, ja korjatut nimetään",
      sv: "kända anmärkningar (från kommandot baseline): bara nya avgör slutkoden, och rättade nämns",
      en: "known findings (from the command baseline): only new ones decide the exit code, fixed ones are named",
    },
  },
  {
    name: "among",
    value: FILE,
    text: {
      fi: "osissa tarkistettavien tiedostojen yhteinen katsaus (komennolta survey): verrataan myös muihin osiin",
      sv: "gemensam översikt över filer som kontrolleras i delar (från kommandot survey): jämförs även med andra delar",
      en: "survey of all the files that are checked in parts (from the command survey): compares with other parts too",
    },
  },
  {
    name: "redact",
    text: {
      fi: "jättää yhteyshenkilöiden nimet, puhelinnumerot ja sähköpostiosoitteet pois tuloksesta",
      sv: "utelämnar kontaktpersoners namn, telefonnummer och e-postadresser ur resultatet",
      en: "keeps contact persons, telephone numbers and e-mail addresses out of the result",
    },
  },
  {
    name: "files-from",
    value: FILE,
    text: {
      fi: "lukee tarkistettavien tiedostojen ja kansioiden nimet tiedostosta, yksi rivillä; - lukee ne syötteestä",
      sv: "läser namnen på filer och mappar som ska kontrolleras ur en fil, ett per rad; - läser dem ur indata",
      en: "reads the names of the files and folders to check from a file, one a line; - reads them from the input",
    },
  },
  {
    name: "stdin-filename",
    value: FILE,
    text: {
      fi: "nimi, jolla syötteestä (-) luettu teksti näytetään",
      sv: "namnet som texten ur indata (-) visas med",
      en: "name under which the text read from the input (-) is shown",
    },
  },
  {
    name: "max-findings",
    value: NUMBER,
    text: {
      fi: "näyttää tiedostosta enintään N vakavinta havaintoa; kaikki lasketaan",
      sv: "visar högst de N allvarligaste anmärkningarna per fil; alla räknas",
      en: "shows at most the N gravest findings of a file; all are counted",
    },
  },
  {
    name: "jobs",
    value: NUMBER,
    text: {
      fi: "tarkistaa N tiedostoa yhtä aikaa (oletus: koneen suorittimien mukaan); tulos on aina sama",
      sv: "kontrollerar N filer samtidigt (standard: enligt datorns processorer); resultatet är alltid detsamma",
      en: "checks N files at once (default: as the machine has processors); the result is always the same",
    },
  },
  {
    name: "quiet",
    text: {
      fi: "vain havainnot: ei yhteenvetoa, edistymistä eikä tiedostoja, joissa ei ole havaintoja",
      sv: "bara anmärkningar: ingen sammanfattning, inget förlopp och inga filer utan anmärkningar",
      en: "findings only: no summary, no progress, no files without findings",
    },
  },
];

/** Those options of `check` that mean the same in another command, in the order of `check`. */
export const sharedOptions = (...names: readonly string[]): readonly OptionSpec[] =>
  CHECK_OPTIONS.filter(({ name }) => names.includes(name));

const TEXTS = {
  day: {
    fi: "Anna päivä muodossa 2026-01-31.",
    sv: "Ange dagen i formen 2026-01-31.",
    en: "Give the day in the form 2026-01-31.",
  },
  number: {
    fi: "Anna kokonaisluku, vähintään 1.",
    sv: "Ange ett heltal, minst 1.",
    en: "Give a whole number, at least 1.",
  },
} as const satisfies Record<string, LocalText>;

function dayOf(value: string | undefined): string | undefined {
  if (value === undefined || parseIsoDay(value) !== undefined) return value;
  throw badValue("--as-of", value, TEXTS.day);
}

function countOf(call: Call, name: string): number | undefined {
  const value = textOption(call, name);
  if (value === undefined) return undefined;
  const count = /^[1-9]\d{0,8}$/u.test(value) ? Number(value) : undefined;
  if (count === undefined) throw badValue(`--${name}`, value, TEXTS.number);
  return count;
}

/** The options that decide how a result is written. @throws UsageError naming the first that will not do */
export function readOutputOptions(call: Call): OutputPlan {
  const output = textOption(call, "output");
  return {
    format: oneOf("--format", textOption(call, "format") ?? "text", FORMATS),
    output: output === "-" ? undefined : output,
    failOn: oneOf("--fail-on", textOption(call, "fail-on") ?? "error", FAIL_ON),
    quiet: call.option("quiet") === true,
  };
}

/**
 * The options of `check`, read and verified, and the forms that they name.
 * @throws UsageError naming the first that will not do
 */
export async function readCheckOptions(call: Call): Promise<CheckPlan> {
  const registry = await registryOf(call);
  const profile = textOption(call, "profile");
  const ofFlags = {
    profile: profile === undefined ? undefined : oneOf("--profile", profile, PROFILE_WORDS),
    asOf: dayOf(textOption(call, "as-of")),
    register: textOption(call, "register"),
  };
  return {
    ...readOutputOptions(call),
    registry,
    flags: flagSettings(call, ofFlags),
    template: textOption(call, "template") ?? "auto",
    config: textOption(call, "config"),
    filesFrom: textOption(call, "files-from"),
    stdinName: textOption(call, "stdin-filename"),
    maxFindings: countOf(call, "max-findings"),
    baseline: textOption(call, "baseline"),
    among: textOption(call, "among"),
    redact: call.option("redact") === true,
    jobs: countOf(call, "jobs"),
  };
}

/** The settings that the command line itself gives: they win over every file. */
export function flagSettings(
  call: Call,
  {
    profile,
    asOf,
    register,
  }: {
    readonly profile?: Profile | "auto" | undefined;
    /** `YYYY-MM-DD` */
    readonly asOf?: string | undefined;
    /** The export of the public register, as the command line names it. */
    readonly register?: string | undefined;
  } = {},
): Settings {
  const language = call.option("lang") === undefined ? undefined : call.language;
  return {
    ...(language !== undefined && { language }),
    ...(profile !== undefined && { profile }),
    ...(asOf !== undefined && { asOf }),
    ...(register !== undefined && { register }),
  };
}
