import {
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  FoldingRangeKind,
  type Position,
  type Range,
  SymbolKind,
  type TextEdit,
} from "vscode-languageserver";
import type { Fold } from "../../shared/features/folding.ts";
import type { OutlineItem } from "../../shared/features/outline.ts";
import type { Finding, FindingSeverity } from "../../shared/rules/engine.ts";
import type { TextEdit as CoreEdit } from "../../shared/text/edits.ts";
import type { LineIndex } from "../../shared/text/lines.ts";
import type { Span } from "../../shared/text/span.ts";

/** The only place where offsets of the core become positions of the protocol, and the reverse. */

export const toPosition = (lines: LineIndex, offset: number): Position => lines.at(offset);

export const toRange = (lines: LineIndex, { start, end }: Span): Range => ({
  start: lines.at(start),
  end: lines.at(end),
});

/** A whole number from what a client sent; 0 for anything that is no number. */
const whole = (n: unknown): number => (typeof n === "number" && !Number.isNaN(n) ? Math.trunc(n) : 0);

/** UTF-16 offset of a position; one outside the text is clamped to it. */
export const toOffset = (lines: LineIndex, position: Position): number =>
  lines.offset({ line: whole(position?.line), character: whole(position?.character) });

/** The position with whole, non-negative numbers, as the text document library needs them. */
export const wellFormed = (position: Position): Position => ({
  line: Math.max(0, whole(position?.line)),
  character: Math.max(0, whole(position?.character)),
});

export const toTextEdit = (lines: LineIndex, { span, newText }: CoreEdit): TextEdit => ({
  range: toRange(lines, span),
  newText,
});

const SEVERITY: Readonly<Record<FindingSeverity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export const toSeverity = (severity: FindingSeverity): NonNullable<Diagnostic["severity"]> =>
  SEVERITY[severity];

const TAG: Readonly<Record<Finding["tags"][number], DiagnosticTag>> = {
  unnecessary: DiagnosticTag.Unnecessary,
  deprecated: DiagnosticTag.Deprecated,
};

export const toTag = (tag: Finding["tags"][number]): DiagnosticTag => TAG[tag];

const SYMBOL: Readonly<Record<OutlineItem["kind"], SymbolKind>> = {
  section: SymbolKind.Module,
  subsection: SymbolKind.Namespace,
  field: SymbolKind.Field,
  amount: SymbolKind.Number,
};

export const toSymbolKind = (kind: OutlineItem["kind"]): SymbolKind => SYMBOL[kind];

/** Parts of the form fold as regions, so that "fold all regions" leaves the form's skeleton. */
export const toFoldingKind = (kind: Fold["kind"]): { kind?: FoldingRangeKind } =>
  kind === "region" ? { kind: FoldingRangeKind.Region } : {};
