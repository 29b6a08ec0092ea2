import * as z from "zod";
import data from "./authorities.json";

const isoDay = z.iso.date();
const kindNames = z.enum(["ely", "te", "evk", "council", "province", "ministry", "agency"]);

/** What an authority is: ely = ELY centre, te = its predecessor, evk = its successor, council = regional council. */
export type AuthorityKind = z.infer<typeof kindNames>;
export type AuthorityEntry = z.infer<typeof entry>;
export type KindEntry = z.infer<typeof kind>;

const kind = z.strictObject({
  name: z.string().optional(),
  short: z.array(z.string()).default([]),
  also: z.array(z.string()).default([]),
  sv: z.array(z.string()).default([]),
  en: z.array(z.string()).default([]),
  validFrom: isoDay.optional(),
  validTo: isoDay.optional(),
  suggested: z.boolean().default(false),
});

const entry = z.strictObject({
  id: z.string(),
  kind: kindNames,
  name: z.string().optional(),
  stem: z.string().optional(),
  sv: z.string().optional(),
  en: z.array(z.string()).default([]),
  short: z.array(z.string()).default([]),
  also: z.array(z.string()).default([]),
  validFrom: isoDay.optional(),
  validTo: isoDay.optional(),
  regions: z.array(z.string()).default([]),
  fundsRegions: z.array(z.string()).default([]),
});

const schema = z.strictObject({
  source: z.string(),
  date: isoDay,
  licence: z.string(),
  complete: z.boolean(),
  note: z.string(),
  kinds: z.record(kindNames, kind),
  foreignWords: z.array(z.string()),
  funders: z.array(
    z.strictObject({
      programme: z.string(),
      fund: z.string(),
      complete: z.boolean(),
      authorities: z.array(z.string()),
    }),
  ),
  authorities: z.array(entry),
});

export default schema.parse(data);
