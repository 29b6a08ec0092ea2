import type { LocalText } from "../i18n/message.ts";
import type { Template } from "./schema.ts";

/** What stands beside the name of a form that is not final here. */
const PREVIEW = {
  fi: "esiversio",
  sv: "förhandsversion",
  en: "preview",
} as const satisfies LocalText;

/** The form's name as people see it: one made from what is published so far is marked as a preview everywhere. */
export const titleOf = ({ title, stage }: Pick<Template, "title" | "stage">): LocalText =>
  stage === "stable"
    ? title
    : {
        fi: `${title.fi} (${PREVIEW.fi})`,
        sv: `${title.sv} (${PREVIEW.sv})`,
        en: `${title.en} (${PREVIEW.en})`,
      };
