import * as z from "zod";
import { parseJsonOf } from "../config/parseJson.ts";
import type { LocalText, Message } from "../i18n/message.ts";
import { plain } from "../i18n/message.ts";
import type { FileReport, KnownFinding, ReportedFinding, Reporter } from "./report.ts";
import { visibleJson } from "./visible.ts";

/** A known finding: enough to know it again and to name it once it is gone. */
const knownFindingSchema = z.strictObject({
  rule: z.string().min(1).describe("Tarkistuksen tunnus · Kontrollens id · Id of the check"),
  severity: z.enum(["error", "warning", "info", "hint"]),
  path: z
    .string()
    .nullable()
    .describe("Osio ja kenttä, esim. 1/period · Avsnitt och fält · Section and field"),
  message: z.string(),
  fingerprint: z
    .string()
    .min(1)
    .describe(
      "Tunniste, joka säilyy rivien siirtyessä · Kännetecken som består när rader flyttas · Survives moved lines",
    ),
});

/** The file of `--baseline`. Strict: a key that nobody reads is a mistake. */
export const baselineSchema = z.strictObject({
  $schema: z.string().optional(),
  version: z.literal(1),
  files: z.record(z.string(), z.array(knownFindingSchema)),
});

/** Known findings by the path of their file, as reports show it. */
export type Baseline = ReadonlyMap<string, readonly KnownFinding[]>;

const TEXTS = {
  notBaseline: {
    fi: "Se ei ole tunnettujen havaintojen luettelo. Tee luettelo komennolla baseline.",
    sv: "Den är ingen förteckning över kända anmärkningar. Gör förteckningen med kommandot baseline.",
    en: "It is no list of known findings. Make one with the command baseline.",
  },
} as const satisfies Record<string, LocalText>;

/** UTF-16 units of the longest baseline that is read: some ten thousand files. */
const MAX_LENGTH = 200_000_000;

/** Reads a baseline, or says in one sentence what is wrong with it. Never throws. */
export function readBaseline(json: string): Baseline | { readonly problem: Message } {
  const parsed = parseJsonOf(json, MAX_LENGTH);
  if ("problem" in parsed) return parsed;
  const read = baselineSchema.safeParse(parsed.data);
  return read.success ? new Map(Object.entries(read.data.files)) : { problem: plain(TEXTS.notBaseline) };
}

/** Findings parted by a baseline. */
export interface Parted {
  readonly fresh: readonly ReportedFinding[];
  readonly known: readonly ReportedFinding[];
  readonly fixed: readonly KnownFinding[];
}

/**
 * Parts the findings of one file into new and known ones, and names the known ones that are gone.
 * @param setAside findings that a note sets aside: they are neither, but not gone either
 */
export function partByBaseline(
  findings: readonly ReportedFinding[],
  before: readonly KnownFinding[],
  setAside: readonly ReportedFinding[] = [],
): Parted {
  const old = new Set(before.map(({ fingerprint }) => fingerprint));
  const now = new Set([...findings, ...setAside].map(({ fingerprint }) => fingerprint));
  const isKnown = ({ fingerprint }: ReportedFinding): boolean =>
    fingerprint !== undefined && old.has(fingerprint);
  return {
    fresh: findings.filter((finding) => !isKnown(finding)),
    known: findings.filter(isKnown),
    fixed: before.filter(({ fingerprint }) => !now.has(fingerprint)),
  };
}

const toKnown = ({ rule, severity, path, message, fingerprint = "" }: ReportedFinding): KnownFinding => ({
  rule,
  severity,
  path,
  message,
  fingerprint,
});

/** Writes the findings that stand as the known ones: what `--baseline` reads. Files without findings are left out. */
export function baselineReporter(): Reporter {
  let files = 0;
  return {
    begin: () => '{\n  "version": 1,\n  "files": {',
    file({ path, findings, known = [] }: FileReport) {
      const all = [...findings, ...known];
      if (all.length === 0) return "";
      const separator = files === 0 ? "" : ",";
      files++;
      const lines = all.map((finding) => `\n      ${JSON.stringify(toKnown(finding))}`);
      return visibleJson(`${separator}\n    ${JSON.stringify(path)}: [${lines.join(",")}\n    ]`);
    },
    end: () => `${files === 0 ? "" : "\n  "}}\n}\n`,
  };
}
