import * as z from "zod";
import { PROFILES } from "../config/settings.ts";
import type { CrossDocument, FileReport, ReportEnd } from "./report.ts";

/**
 * The published shape of reports. It checks what `merge` reads, so ids are ids and hashes are hashes: nothing of a
 * report from elsewhere reaches a terminal unchecked. Keys that a later version adds are let through.
 */
const ruleId = z.string().regex(/^[a-z-]+\/[a-z-]+$/u);
const hex = z.string().regex(/^[0-9a-f]+$/u);
const isoDay = z.string().regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u);
const word = z.string().regex(/^[A-Za-z0-9.-]+$/u);
const count = z.number().int().min(0);
const severity = z.enum(["error", "warning", "info", "hint"]);

const position = z.object({ line: count, character: count });
const range = z
  .object({ start: position, end: position })
  .describe(
    "Zero-based lines and UTF-16 columns of the decoded text without its byte-order mark; end exclusive",
  );
const counts = z.object({ error: count, warning: count, info: count, hint: count });

const finding = z.object({
  rule: ruleId,
  severity,
  message: z.string(),
  range,
  path: z
    .string()
    .nullable()
    .describe("Section / field id of the template, #n from the second occurrence on"),
  related: z.array(z.object({ path: z.string().optional(), range, message: z.string() })),
  fix: z
    .object({
      kind: z.enum(["safe", "suggest"]),
      title: z.string(),
      edits: z.array(z.object({ range, newText: z.string() })),
    })
    .nullable(),
  fingerprint: hex.optional().describe("The same wherever the lines of the finding move"),
});

const suppressed = finding.extend({
  suppression: z.object({ reason: z.string(), author: z.string(), date: isoDay }),
});

const known = z.object({
  rule: ruleId,
  severity,
  path: z.string().nullable(),
  message: z.string(),
  fingerprint: z.string(),
});

const tool = z.object({ name: word, version: word });

const evidence = z.object({
  tool,
  template: z
    .object({
      id: word,
      revision: count,
      by: z.enum(["content", "choice"]),
      lines: z.array(z.string()),
    })
    .nullable(),
  profile: z.object({
    id: z.enum(PROFILES),
    by: z.enum(["choice", "template", "status", "code", "nothing"]),
  }),
  asOf: isoDay.nullable(),
  configuration: hex.describe("SHA-256 of the settings that decide what is found"),
  file: z.object({
    sha256: hex,
    encoding: z.enum(["utf-8", "utf-16le", "utf-16be", "windows-1252"]).nullable(),
    complete: z.boolean(),
  }),
  rules: z.object({
    failed: z.array(z.object({ rule: ruleId, count, suppressed: count })),
    passed: z.array(ruleId),
    review: z.array(
      z.object({
        rule: ruleId,
        reason: z.enum(["unsure", "missing", "unclear", "asOf", "maxLength", "failed"]),
        count,
      }),
    ),
    notApplicable: z.array(
      z.object({
        rule: ruleId,
        reason: z.enum(["template", "unrecognised", "profile", "user", "empty", "register", "others"]),
      }),
    ),
  }),
});

/** One file of a report: an element of `files`, and a line of `jsonl`. */
export const fileReportSchema = z.object({
  path: z.string(),
  sha256: hex.nullable(),
  template: word.nullable(),
  templateRevision: count.nullable(),
  profile: z.enum(PROFILES).nullable(),
  code: z.string().nullable(),
  name: z.string().nullable(),
  verdict: z.enum(["clean", "findings", "errors", "unrecognised", "unreadable"]),
  findings: z.array(finding),
  counts,
  notRecognisedReason: z.string().nullable(),
  suppressed: z.array(suppressed).optional(),
  known: z.array(finding).optional().describe("With a baseline: what it knows; counted nowhere"),
  fixed: z.array(known).optional().describe("With a baseline: what it knows and is gone"),
  evidence: evidence.optional(),
}) satisfies z.ZodType<FileReport>;

/** A line of `jsonl` with what only several files together bring to light. */
export const crossDocumentSchema = z.object({
  path: z.string(),
  findings: z.array(finding),
}) satisfies z.ZodType<CrossDocument>;

const rest = {
  notRecognised: z.array(z.object({ path: z.string(), reason: z.string() })),
  problems: z.array(z.object({ path: z.string().nullable(), message: z.string() })),
  summary: z.object({ files: count, counts }),
};

/** The last line of `jsonl`. */
export const reportEndSchema = z.object({
  version: z.literal(1),
  tool,
  ...rest,
  incomplete: z.boolean().optional(),
}) satisfies z.ZodType<ReportEnd>;

/** What `check --format json` writes. */
export const jsonReportSchema = z.object({
  version: z.literal(1),
  tool,
  files: z.array(fileReportSchema),
  ...rest,
});
