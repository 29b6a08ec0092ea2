import type { Line } from "../../syntax/tree.ts";
import type { Span } from "../../text/span.ts";
import type { Spelling } from "../form.ts";
import type { FieldDef } from "../schema.ts";

/** What a line says about the field that begins on it. */
export interface Mark {
  readonly def: FieldDef;
  readonly label: Span | undefined;
  readonly value: Span;
  readonly spelling: Spelling;
  /** A line above it on which a long label began. */
  readonly labelLine?: Line;
}

/** What the lines of a section say, as it is found. */
export interface Marks {
  readonly byLine: ReadonlyMap<Line, Mark>;
  /** The fields that stand behind another on its line. */
  readonly behind: ReadonlyMap<Line, readonly Mark[]>;
  /** The fields that have a mark. */
  readonly bound: ReadonlySet<FieldDef>;
  /** The lines on which long labels began that go on in the next. */
  readonly labelLines: ReadonlySet<Line>;
}

/** The same while they are being found. */
export class FoundMarks implements Marks {
  readonly byLine = new Map<Line, Mark>();
  readonly behind = new Map<Line, readonly Mark[]>();
  readonly bound = new Set<FieldDef>();
  readonly labelLines = new Set<Line>();

  add(line: Line, mark: Mark): void {
    this.byLine.set(line, mark);
    this.bound.add(mark.def);
    if (mark.labelLine !== undefined) this.labelLines.add(mark.labelLine);
  }

  addBehind(line: Line, marks: readonly Mark[]): void {
    this.behind.set(line, marks);
    for (const { def } of marks) this.bound.add(def);
  }
}
