import * as z from "zod";
import { FIELD_TYPES, type FieldTypeName } from "../fieldTypes/registry.ts";
import { type LocalText, type Message, render } from "../i18n/message.ts";
import { isRole, ROLES, type Role } from "./roles.ts";
import { fieldsIn, sectionDefs, type Template } from "./schema.ts";

/**
 * The shape of a template: one JSON file that describes one form. Strict: a key nobody reads is a mistake. In a room of
 * its own because whoever only uses templates need not load what reads them.
 */
const severitySchema = z.enum(["error", "warning", "info", "hint", "off"]);

/** Most of a kind that a form may have: several times what the longest real form has, so that a check stays quick. */
const MOST = { sections: 60, fields: 120, spellings: 60, values: 1000, rows: 120, lists: 60, lines: 60 };

const line = z.string().min(1).max(400);
const spellings = z.array(line).max(MOST.spellings).default([]);
const id = z.string().regex(/^[a-z][a-zA-Z0-9]*$/u);
const localText = z.strictObject({ fi: line, sv: line, en: line });

const requirement = z
  .enum(["always", "application", "realisation", "recommended", "optional"])
  .describe(
    "always: in every profile · application: until the project runs, since its public record leaves it out · realisation: only once the project runs · recommended: its absence is a hint · optional",
  );

const choice = z.strictObject({
  value: line,
  accept: spellings,
  means: z.string().optional().describe("What the value means to the rules, e.g. ended or running"),
});
const choiceList = z.strictObject({
  complete: z
    .boolean()
    .describe("False where nobody has published the whole list: unknown values are then at most hints"),
  source: line.optional(),
  values: z.array(choice).min(1).max(MOST.values),
});

const fieldTypeNames = Object.keys(FIELD_TYPES) as [FieldTypeName, ...FieldTypeName[]];
const roleName = z.string().refine(isRole, "unknown role") as unknown as z.ZodType<Role>;

const field = z.strictObject({
  id,
  label: line.optional().describe("Without a label the field is a whole line, known by what it says"),
  accept: spellings.describe("Other spellings of the label that are right"),
  type: z.enum(fieldTypeNames),
  roles: z.record(z.string(), roleName).default({}).describe("Piece of the value → role"),
  content: z
    .enum(["inline", "below", "note"])
    .default("inline")
    .describe(
      "inline: value on the label's line · below: on the lines under it · note: inline, then a justification under it",
    ),
  colon: z.enum(["required", "optional"]).default("required"),
  required: requirement.default("always"),
  empty: z
    .enum(["reported", "hint", "allowed"])
    .optional()
    .describe("An empty value: by default reported where the field is required"),
  emptyWith: z
    .array(id)
    .default([])
    .describe("May be empty when these fields of the section are empty or absent too"),
  repeats: z.boolean().default(false).describe("May stand several times in its section"),
  alternative: id
    .optional()
    .describe("Group of fields of which one kind suffices, e.g. area lists or the national line"),
  side: id.optional().describe("Which kind within the alternative"),
  choices: id.optional().describe("Name of a list under lists"),
  generic: z
    .boolean()
    .default(false)
    .describe("A label that other forms and letters have too: no evidence of this template"),
});

const row = z.strictObject({ id, title: line, accept: spellings });
const matrix = z.strictObject({
  header: z
    .array(line)
    .min(1)
    .max(MOST.spellings)
    .describe("Spellings of the line above the rows; parts may stand on lines of their own"),
  groups: z
    .array(z.strictObject({ title: line, accept: spellings, rows: z.array(row).min(1).max(MOST.rows) }))
    .min(1)
    .max(MOST.sections),
});

const sectionShape = {
  id: z
    .string()
    .regex(/^[0-9a-zA-Z.]+$/u)
    .describe("The section's number, or a name where the form has none"),
  numbered: z.boolean().default(true),
  title: line,
  accept: spellings.describe("Other spellings of the title that are right"),
  wording: z
    .enum(["verified", "provisional"])
    .default("verified")
    .describe(
      "verified: seen on an official page · provisional: the form is not published; the heading is known by its number or by a like title, in any spelling, and is never reported as misspelled",
    ),
  required: requirement.default("always"),
  missing: severitySchema.optional().describe("Severity of its absence where it differs from the rule's"),
  fields: z.array(field).max(MOST.fields).default([]),
  body: field.optional().describe("Free text of the section, a field without a label"),
  matrix: matrix.optional(),
  open: z
    .boolean()
    .default(false)
    .describe("May have further numbered subsections that the template does not name"),
};
const subsection = z.strictObject(sectionShape);
const section = z.strictObject({
  ...sectionShape,
  sections: z.array(subsection).max(MOST.sections).default([]),
});

const shape = z.strictObject({
  $schema: z.string().optional(),
  id: z.string().regex(/^[a-z][a-z0-9-]*$/u),
  revision: z.number().int().positive(),
  title: localText,
  order: z
    .number()
    .int()
    .positive()
    .default(100)
    .describe("Place in lists of forms: the smallest stands first"),
  stage: z
    .enum(["stable", "preview"])
    .default("stable")
    .describe("preview: made from what is published so far; every output says so beside the form's name"),
  programme: z
    .string()
    .optional()
    .describe("Programme period whose vocabulary the form uses, e.g. 2014-2020"),
  periodBy: z
    .enum(["form", "code"])
    .default("form")
    .describe("code: one form for every period, the project code tells which"),
  fund: z.string().optional(),
  profile: z.enum(["auto", "draft", "submission", "review"]).default("auto"),
  layout: z.strictObject({
    ordered: z.boolean().describe("Sections and fields have one right order"),
    closed: z.boolean().describe("Fields that the template does not know are reported"),
    headingDot: z
      .boolean()
      .optional()
      .describe("`1. Title` (true) or `1 Title` (false); absent where both are right"),
    paddedDays: z.boolean(),
    dayStyle: z.boolean().default(true).describe("False where both ways of writing a day are right"),
    numberMark: z.enum([".", ":"]).optional(),
    codeDigits: z
      .number()
      .int()
      .positive()
      .optional()
      .describe("Digits after the S of a project code; absent where their number is not known"),
    urlScheme: z.boolean().default(false).describe("Web addresses begin with http:// or https://"),
    urlJoints: z
      .array(line)
      .default([])
      .describe("What may stand between several web addresses of one field, e.g. sekä"),
    hiddenEmail: z.boolean().default(false).describe("Public pages: e-mail addresses have (at) for @"),
    fullAuthorityNames: z
      .boolean()
      .default(false)
      .describe("Authorities stand by their full official names, not as `X ELY-keskus`"),
  }),
  duration: z
    .strictObject({ info: z.number().int().positive(), warning: z.number().int().positive() })
    .optional()
    .describe("More whole months than this are worth a remark"),
  severity: z
    .record(z.string(), severitySchema)
    .default({})
    .describe("Highest severity of a rule for this form"),
  partialWordings: z
    .array(
      z.strictObject({
        role: roleName
          .optional()
          .describe("The signs are values of this role: projects of that kind have a form of their own"),
        signs: z.array(line).min(1),
        sections: z.array(z.string()).min(1),
        source: line.optional(),
      }),
    )
    .default([])
    .describe(
      "Official wordings, e.g. the English page, of which only these sections are known: told by a line, title or label, or by a value",
    ),
  recognise: z
    .array(z.strictObject({ line, weight: z.number().int().positive().max(1000) }))
    .min(1)
    .max(MOST.lines),
  lists: z
    .record(id, choiceList)
    .refine((lists) => Object.keys(lists).length <= MOST.lists)
    .default({}),
  head: z
    .strictObject({
      fixed: z.array(line).max(MOST.lines).default([]),
      fields: z.array(field).max(MOST.fields).default([]),
    })
    .prefault({}),
  sections: z.array(section).min(1).max(MOST.sections),
});

/** The types of templates and of their parts, as {@link parseTemplate} gives them. */
export interface Shapes {
  readonly template: z.infer<typeof shape>;
  readonly section: z.infer<typeof subsection>;
  readonly field: z.infer<typeof field>;
  readonly matrix: z.infer<typeof matrix>;
  readonly row: z.infer<typeof row>;
  readonly requirement: z.infer<typeof requirement>;
  readonly severity: z.infer<typeof severitySchema>;
}

/** What the shape alone cannot check, in words. Values are names of the data. */
const DANGLING = {
  sectionTwice: {
    fi: 'Osio "{name}" on kahdesti.',
    sv: 'Avsnittet "{name}" finns två gånger.',
    en: 'Section "{name}" stands twice.',
  },
  fieldTwice: {
    fi: 'Kenttä "{name}" on kahdesti.',
    sv: 'Fältet "{name}" finns två gånger.',
    en: 'Field "{name}" stands twice.',
  },
  noList: {
    fi: 'Kentän "{name}" luetteloa "{list}" ei ole (lists).',
    sv: 'Fältet "{name}" har en förteckning "{list}" som inte finns (lists).',
    en: 'Field "{name}" names a list "{list}" that is not there (lists).',
  },
  needsList: {
    fi: 'Kenttä "{name}" on valinta (choice), mutta sillä ei ole luetteloa (choices).',
    sv: 'Fältet "{name}" är ett val (choice) men har ingen förteckning (choices).',
    en: 'Field "{name}" is a choice, but it has no list (choices).',
  },
  noPiece: {
    fi: 'Kentän "{name}" tyypissä {type} ei ole osaa "{piece}" (roles).',
    sv: 'Fältet "{name}" är av typen {type}, som inte har delen "{piece}" (roles).',
    en: 'Field "{name}" is of the type {type}, which has no piece "{piece}" (roles).',
  },
  otherKind: {
    fi: 'Kentän "{name}" rooli {role} ei sovi sen tyyppiin {type}.',
    sv: 'Rollen {role} passar inte fältet "{name}" av typen {type}.',
    en: 'The role {role} does not fit the field "{name}" of the type {type}.',
  },
} as const satisfies Readonly<Record<string, LocalText>>;

/** References that the shape alone cannot check: lists, roles and the kinds of their values, ids used twice. */
function* danglingReferences(template: Template): Generator<Message> {
  const seen = new Set<string>();
  for (const { def } of sectionDefs(template)) {
    if (seen.has(def.id)) yield { text: DANGLING.sectionTwice, values: { name: def.id } };
    seen.add(def.id);
  }
  for (const { where, def } of fieldsIn(template)) {
    const { type, choices } = def;
    if (seen.has(where)) yield { text: DANGLING.fieldTwice, values: { name: where } };
    seen.add(where);
    if (choices !== undefined && template.lists[choices] === undefined)
      yield { text: DANGLING.noList, values: { name: where, list: choices } };
    if (type === "choice" && choices === undefined)
      yield { text: DANGLING.needsList, values: { name: where } };
    const parts: Readonly<Record<string, string>> = FIELD_TYPES[type].parts;
    for (const [piece, role] of Object.entries(def.roles)) {
      if (parts[piece] === undefined) yield { text: DANGLING.noPiece, values: { name: where, type, piece } };
      else if (parts[piece] !== ROLES[role])
        yield { text: DANGLING.otherKind, values: { name: where, type, role } };
    }
  }
}

export const templateSchema = shape.superRefine((template, context) => {
  for (const said of danglingReferences(template))
    context.addIssue({ code: "custom", message: render(said, "en"), params: { said } });
});

/** Reads a template from JSON data. @throws z.ZodError naming every place that is wrong */
export const parseTemplate = (data: unknown): Template => templateSchema.parse(data);
