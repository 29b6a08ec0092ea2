import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Checked, type CheckOptions, check } from "../../shared/check.ts";
import type { Settings } from "../../shared/config/settings.ts";
import { type Sorted, type Suppression, sortFindings } from "../../shared/features/suppression.ts";
import type { Language } from "../../shared/i18n/message.ts";
import { lazy } from "../../shared/lazy.ts";
import type { Register } from "../../shared/register/register.ts";
import { codeOf, type Digest } from "../../shared/rules/projectDocuments.ts";
import type { Registry } from "../../shared/templates/registry.ts";
import { languageOf } from "./configuration.ts";
import { fileNameOf } from "./fileName.ts";
import type { OpenProjects } from "./openProjects.ts";

/** One version of a document under one configuration. Never changes; its findings are computed when first asked for. */
export interface Snapshot {
  readonly uri: string;
  readonly version: number;
  /** The open document, to tell it from one that was closed and opened again. Its text may be newer by now. */
  readonly document: TextDocument;
  readonly language: Language;
  readonly checked: Checked;
  readonly options: CheckOptions;
  /** The forms that it was compared with. */
  readonly registry: Registry;
  /** What a person has set aside in the notes beside the document. */
  readonly suppressions: readonly Suppression[];
  /** The findings that stand and those set aside; computed when first asked for. */
  readonly sorted: () => Sorted;
  /** No other snapshot of this server has the same, nor one of a server before it. */
  readonly id: string;
}

/** What of a check the server's owner may set for all documents; tests give rules of their own. */
export type CoreOptions = Pick<CheckOptions, "rules" | "registry">;

/** What a document is checked with, besides its text. */
export interface Surroundings {
  readonly settings: Settings;
  readonly suppressions: readonly Suppression[];
  readonly register: Register | undefined;
  /** The forms that may be recognised. */
  readonly registry: Registry;
  readonly openProjects: Pick<OpenProjects, "othersOf">;
}

/** The latest snapshot of each document. */
export interface Snapshots {
  of(document: TextDocument, surroundings: Surroundings): Snapshot;
  forget(uri: string): void;
}

/** The settings as the core's door takes them: what nobody has set is not there. */
export const checkOptions = (
  uri: string,
  { settings, register, openProjects }: Surroundings,
  core: CoreOptions,
): CheckOptions => ({
  ...core,
  register,
  among: { document: uri, documents: { of: (code) => openProjects.othersOf(uri, code) } },
  fileName: fileNameOf(uri),
  asOf: settings.asOf,
  ...(settings.profile === undefined ? {} : { profile: settings.profile }),
  ...(settings.severity === undefined ? {} : { severity: settings.severity }),
  settings: {
    ...(settings.maxLength === undefined ? {} : { maxLength: settings.maxLength }),
    ...(settings.sustainability === undefined ? {} : { sustainability: settings.sustainability }),
  },
});

/** @param salt tells the snapshots of this server from those of one before it */
export function createSnapshots(core: CoreOptions, salt: string): Snapshots {
  const latest = new Map<
    string,
    { readonly with: Surroundings; readonly others: readonly Digest[]; readonly snapshot: Snapshot }
  >();
  let made = 0;
  return {
    of(document, surroundings) {
      const { uri, version } = document;
      const { settings, suppressions, register, registry, openProjects } = surroundings;
      const othersOf = ({ form }: Checked): readonly Digest[] => openProjects.othersOf(uri, codeOf(form));
      const known = latest.get(uri);
      const text = document.getText();
      // The text as well: there are clients whose versions stand still or go backwards.
      if (
        known?.snapshot.version === version &&
        known.snapshot.document === document &&
        known.snapshot.checked.text === text &&
        known.with.settings === settings &&
        known.with.suppressions === suppressions &&
        known.with.register === register &&
        known.snapshot.registry === registry &&
        known.others === othersOf(known.snapshot.checked)
      )
        return known.snapshot;
      made += 1;
      const options = checkOptions(uri, surroundings, { ...core, registry });
      const checked = check(text, options, known?.snapshot.checked);
      const snapshot: Snapshot = {
        uri,
        version,
        document,
        language: languageOf(settings),
        checked,
        options,
        registry,
        suppressions,
        sorted: lazy(() => sortFindings(checked.findings, suppressions)),
        id: `${salt}-${made}`,
      };
      latest.set(uri, { with: surroundings, others: othersOf(checked), snapshot });
      return snapshot;
    },
    forget(uri) {
      latest.delete(uri);
    },
  };
}
