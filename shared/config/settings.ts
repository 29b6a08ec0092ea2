import type { z } from "zod";
import type { settingsSchema } from "./settingsSchema.ts";

/** The situations in which a description is checked. */
export const PROFILES = ["draft", "submission", "review"] as const;
export type Profile = (typeof PROFILES)[number];

/** The settings of the section `esr`, the same in editors and in esr.config.json. Every key may be left out. */
export type Settings = z.infer<typeof settingsSchema>;

/** Ceiling of a sustainability score until a source for another is found. */
export const DEFAULT_MAX_SCORE = 10;
