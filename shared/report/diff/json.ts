import type { Detail } from "../../features/diff/changes.ts";
import type { Language, LocalText } from "../../i18n/message.ts";
import { isoDay } from "../../text/calendar.ts";
import type { ReportedFinding } from "../report.ts";
import { visibleJson } from "../visible.ts";
import type { DiffReport, DiffSide } from "./diffReport.ts";
import { DIFF_VERSION, type DiffData } from "./schema.ts";

const sideData = ({ path, sha256, template, code, name }: DiffSide): DiffData["old"] => ({
  path,
  sha256,
  template: template.id,
  templateRevision: template.revision,
  code: code ?? null,
  name: name ?? null,
});

const findingData = ({ rule, severity, message, range, path }: ReportedFinding) => ({
  rule,
  severity,
  message,
  range,
  path,
});

function detailData(detail: Detail, language: Language): DiffData["changes"][number]["details"][number] {
  const label = detail.label?.[language] ?? null;
  switch (detail.kind) {
    case "day": {
      const { kind, days, months } = detail;
      return { kind, label, old: isoDay(detail.old), new: isoDay(detail.new), days, months: months ?? null };
    }
    case "list":
      return { kind: detail.kind, label, added: [...detail.added], removed: [...detail.removed] };
    case "text":
      return { kind: detail.kind, label, segments: [...detail.segments] };
    default: {
      const { kind, old, new: now, difference } = detail;
      return { kind, label, old, new: now, difference };
    }
  }
}

/** A comparison as data. The same descriptions give the same bytes. */
export function diffJson(
  report: DiffReport,
  tool: { readonly name: string; readonly version: string },
  language: Language,
): string {
  const say = (text: LocalText): string => text[language];
  const { diff, findings } = report;
  const data: DiffData = {
    version: DIFF_VERSION,
    tool: { name: tool.name, version: tool.version },
    old: sideData(report.old),
    new: sideData(report.new),
    comparedBy: diff.isSameTemplate ? "field" : "role",
    changes: diff.changes.map(({ key, change, section, label, old, new: now, details }) => ({
      ...{ key, change, section, label: say(label), old, new: now },
      details: details.map((detail) => detailData(detail, language)),
    })),
    sections: { added: [...diff.sections.added], removed: [...diff.sections.removed] },
    notCompared: { old: diff.notCompared.old.map(say), new: diff.notCompared.new.map(say) },
    findings: {
      new: findings.new.map(findingData),
      fixed: findings.fixed.map(findingData),
      unchanged: findings.unchanged.map(findingData),
    },
  };
  return `${visibleJson(JSON.stringify(data, undefined, 2))}\n`;
}
