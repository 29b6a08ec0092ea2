import { createRegistry } from "../../shared/templates/registry.ts";
import { parseTemplate } from "../../shared/templates/shape.ts";

/** A small form of 2021–2027 as data: its fund is a field, its days are two fields, its list of statuses is open. */
const TEMPLATE = parseTemplate({
  id: "other-period",
  revision: 1,
  title: { fi: "Koelomake", sv: "Provblankett", en: "Test form" },
  programme: "2021-2027",
  fund: "ESR+",
  layout: { ordered: true, closed: true, paddedDays: false, dayStyle: false },
  duration: { info: 36, warning: 60 },
  recognise: [{ line: "Koelomake", weight: 10 }],
  lists: {
    status: {
      complete: false,
      values: [
        { value: "Käynnissä", means: "running" },
        { value: "Päättynyt", means: "ended" },
      ],
    },
  },
  sections: [
    {
      id: "1",
      title: "Hanke",
      fields: [
        { id: "code", label: "Hankekoodi", type: "projectCode", roles: { value: "project.code" } },
        { id: "fund", label: "Rahasto", type: "text", roles: { value: "project.fund" } },
        {
          id: "status",
          label: "Toiminnan tila",
          type: "choice",
          choices: "status",
          roles: { value: "project.status" },
        },
        { id: "start", label: "Aloituspvm", type: "day", roles: { value: "period.start" } },
        { id: "end", label: "Päättymispvm", type: "day", roles: { value: "period.end" } },
      ],
    },
  ],
});

/** What `check` is told so that it reads a text by that form. */
export const otherPeriod = { registry: createRegistry([TEMPLATE]), template: TEMPLATE.id } as const;

/** A text of that form. */
export const otherForm = (...lines: readonly string[]): string => ["1 Hanke", ...lines].join("\n\n");
