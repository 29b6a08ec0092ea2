import { check } from "../../shared/check.ts";
import { findAuthority } from "../../shared/reference/authorities.ts";
import { createRegister, type RegisterRow } from "../../shared/register/register.ts";
import { type Digest, digestOf, gatherDocuments } from "../../shared/rules/projectDocuments.ts";
import { dayAfter } from "../../shared/text/calendar.ts";
import { CARD, type Defect, linesOf, T07, T14, T21 } from "./planting.ts";

const OTHER = "toinen.txt";

const formOf = (text: string) => {
  const { form, lines } = check(text, { rules: [] });
  if (form === undefined) throw new Error("not recognised");
  return { form, lines };
};

/** The row of the register that says what a description says. */
function rowOf(text: string): RegisterRow {
  const { form } = formOf(text);
  const authority = form.find("authority.name")?.value;
  return {
    code: form.find("project.code")?.value.text ?? "",
    name: form.find("project.name")?.value,
    section: undefined,
    priority: form.find("project.priority.number")?.value,
    authority:
      authority === undefined
        ? undefined
        : { written: authority, id: findAuthority(authority)?.authority.id },
    status: "ended",
    start: form.find("period.start")?.value,
    end: form.find("period.end")?.value,
    applicant: undefined,
    granted: form.find("funding.granted")?.value,
    realised: form.find("funding.realised")?.value,
    plannedPublic: form.find("funding.plannedPublic")?.value,
    realisedPublic: form.find("funding.realisedPublic")?.value,
  };
}

/** The digest of another document that says the same of the project. */
function twinOf(text: string): Digest {
  const { form, lines } = formOf(text);
  const twin = digestOf(form, lines, { document: OTHER, file: OTHER });
  if (twin === undefined) throw new Error("no code");
  return twin;
}

const beside = (twin: Digest) => ({ among: { document: "", documents: gatherDocuments([twin]) } });

/** A text that is right, with something beside it that is not; the rule speaks at the line of the label. */
const defect = (
  rule: string,
  template: string,
  label: string,
  surroundings: NonNullable<Defect["surroundings"]>,
): Defect => ({
  rule,
  template,
  surroundings,
  plant: (text) => {
    const line = linesOf(text).findIndex((one) => one.startsWith(`${label}:`));
    return line < 0 ? undefined : { text, line };
  },
});

const CODE_LABELS = { [T14]: "Hankekoodi", [T07]: "Projektikoodi", [CARD]: "EURA-tunnus" };
const END_LABELS = {
  [T14]: "Suunnitelman mukainen toteutusaika",
  [T07]: "Suunnitelman mukainen toteutusaika",
  [CARD]: "Lopetuspäivä",
};

const differing = Object.entries(END_LABELS).map(([template, label]) =>
  defect("register/differs", template, label, (clean) => {
    const row = rowOf(clean);
    const later = { ...row, end: row.end && dayAfter(row.end) };
    return { register: createRegister({ rows: [later], unusable: [] }) };
  }),
);

const missing = Object.entries(CODE_LABELS).map(([template, label]) =>
  defect("register/unknown-code", template, label, (clean) => {
    const row = rowOf(clean);
    const neighbour = { ...row, code: row.code.replace(/.$/u, (digit) => (digit === "0" ? "1" : "0")) };
    return { register: createRegister({ rows: [neighbour], unusable: [] }) };
  }),
);

const doubled = Object.entries({ ...CODE_LABELS, [T21]: "Hankekoodi" }).map(([template, label]) =>
  defect("workspace/duplicate-code", template, label, (clean) => beside(twinOf(clean))),
);

/** A card whose budget ends below the planned public funding. */
const cheapCard = (template: string): Defect =>
  defect(
    "workspace/card-contradicts-description",
    template,
    "Suunniteltu julkinen rahoitus yhteensä",
    (clean) => {
      const twin = twinOf(clean);
      const { plannedPublic } = twin;
      if (plannedPublic === undefined) return {};
      const budget = { ...plannedPublic, value: { min: 0, max: Math.floor(plannedPublic.value / 2) } };
      return beside({ ...twin, template: CARD, plannedPublic: undefined, budget });
    },
  );

/** A description whose planned public funding is above the card's budget. */
const dearDescription: Defect = defect(
  "workspace/card-contradicts-description",
  CARD,
  "Budjetti",
  (clean) => {
    const twin = twinOf(clean);
    const { budget } = twin;
    if (budget === undefined) return {};
    const plannedPublic = { ...budget, value: (budget.value.max ?? 0) + 1_000_000 };
    return beside({ ...twin, template: T14, budget: undefined, plannedPublic });
  },
);

/** Defects that lie between a description and what stands beside it: the register, another document. */
export const NEIGHBOUR_DEFECTS: readonly Defect[] = [
  ...differing,
  ...missing,
  ...doubled,
  cheapCard(T14),
  cheapCard(T07),
  dearDescription,
];
