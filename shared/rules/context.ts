import type { Profile, Settings } from "../config/settings.ts";
import type { LocalText } from "../i18n/message.ts";
import type { Register } from "../register/register.ts";
import type { Tree } from "../syntax/tree.ts";
import type { Recognition } from "../templates/detect.ts";
import type { Registry } from "../templates/registry.ts";
import type { CalendarDay } from "../text/calendar.ts";
import type { DecodedAs } from "../text/decode.ts";
import type { Illegible } from "../text/illegible.ts";
import type { Digest } from "./projectDocuments.ts";

export type { DecodedAs };

/** What is known about a file besides its text. */
export interface SourceFile {
  readonly text: string;
  readonly tree: Tree;
  /** What became of its letters, where they cannot be read. */
  readonly illegible: Illegible | undefined;
  /** Name without folders; undefined for text that has no file. */
  readonly fileName: string | undefined;
  /** Undefined for text that an editor decoded. */
  readonly decodedAs: DecodedAs | undefined;
  /** What was left unchecked because of the limits, in words. */
  readonly unchecked: readonly LocalText[];
  readonly recognition: Recognition;
}

/** What rules may know besides the form. Nothing of it depends on the clock or on the machine. */
export interface RuleContext {
  readonly profile: Profile;
  /** Undefined unless the user gave a day: rules about "now" are silent then. */
  readonly asOf: CalendarDay | undefined;
  readonly settings: Pick<Settings, "maxLength" | "sustainability">;
  readonly file: SourceFile;
  readonly registry: Registry;
  /** The public register, where the user has given one. */
  readonly register: Register | undefined;
  /** The other documents of the same project that are checked along with this one, by path. */
  readonly others: readonly Digest[];
}
