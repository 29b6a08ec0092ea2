import * as z from "zod";
import data from "./organisationNames.json";

const schema = z.strictObject({
  source: z.string(),
  date: z.iso.date(),
  licence: z.string(),
  complete: z.boolean(),
  note: z.string(),
  endings: z.array(
    z.strictObject({
      type: z.string(),
      /** The last word is exactly one of these. */
      words: z.array(z.string()).default([]),
      /** The name ends with one of these. */
      endings: z.array(z.string()).default([]),
      /** Names with these endings are of another type. */
      butNot: z.array(z.string()).default([]),
      alsoRight: z.array(z.string()),
    }),
  ),
  companyForms: z.array(z.string()),
  unlessNamed: z.array(z.string()),
});

/** Which endings of names tell what an organisation is. */
export default schema.parse(data);
