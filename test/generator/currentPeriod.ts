import { findAuthority, funderOfRegion } from "../../shared/reference/authorities.ts";
import { allRegions } from "../../shared/reference/regions.ts";
import { endOfMonths, formatDay, toDay } from "../../shared/text/calendar.ts";
import { groupThousands } from "../../shared/text/money.ts";
import { prose } from "./prose.ts";
import type { Random } from "./random.ts";

/** NUTS codes that public records put before the name of a region. */
const NUTS: Readonly<Record<string, string>> = { Kainuu: "FI1D8", "Keski-Suomi": "FI193", Lappi: "FI1D7" };

const FUNDED = allRegions().filter(({ code }) => funderOfRegion(code) !== undefined);

/** A project's place and the authority that funds there: ELY centres until the end of 2025, their successors since. */
function inventPlace(random: Random, startYear: number): { location: string; authority: string } {
  const first = random.pick(FUNDED);
  const funder = funderOfRegion(first.code);
  const kin = FUNDED.filter(({ code }) => funder?.fundsRegions.includes(code));
  const regions = random.chance(0.7) ? [first] : random.sample(kin, random.int(1, kin.length));
  const isCoded = random.chance(0.5);
  const location = regions
    .map(({ name }) => (isCoded && NUTS[name] !== undefined ? `${NUTS[name]} ${name}` : name))
    .join(", ");
  const ely = random.pick(["Keski-Suomen ELY-keskus", "Hämeen elinkeino-, liikenne- ja ympäristökeskus"]);
  const isOld = startYear < 2026 && random.chance(0.5);
  return { location, authority: isOld ? (findAuthority(ely)?.authority.name ?? ely) : (funder?.name ?? "") };
}

/** Sums of three levels, planned and realised, each part no larger than its whole. */
function inventLevels(random: Random, isRealised: boolean): Record<string, string> {
  const separator = random.pick([" ", "\u00A0", "\u202F", ""]);
  const euros = (sum: number): string => groupThousands(String(sum), separator);
  const euState = random.int(20_000, 2_000_000);
  const ofPublic = random.chance(0.3) ? euState : random.int(euState, euState * 2);
  const total = random.chance(0.3) ? ofPublic : random.int(ofPublic, ofPublic * 2);
  const realised = random.int(0, euState);
  const realisedPublic = random.int(realised, ofPublic);
  const come = (sum: number): string => (isRealised ? euros(sum) : "");
  return {
    "funding.plannedEuState": euros(euState),
    "funding.plannedPublic": euros(ofPublic),
    "funding.plannedTotal": euros(total),
    "funding.realised": come(realised),
    "funding.realisedPublic": come(realisedPublic),
    "funding.realisedTotal": come(random.int(realisedPublic, realisedPublic + 50_000)),
  };
}

/** What the form of 2021–2027 asks for otherwise than the earlier ones, by role. */
export function currentValues(
  random: Random,
  stage: "draft" | "submission" | "review",
  isNational: boolean,
): Record<string, string> {
  const start = toDay(random.int(2021, 2026), random.int(1, 12), random.pick([1, 1, 15])) ?? {
    year: 2026,
    month: 1,
    day: 1,
  };
  const end = endOfMonths(start, random.int(6, 36)) ?? start;
  const { location, authority } = inventPlace(random, start.year);
  const isPadded = random.chance(0.2);
  return {
    ...inventLevels(random, stage === "review"),
    "project.fund": "ESR+",
    "project.groupId": "",
    "period.start": formatDay(start, isPadded),
    "period.end": formatDay(end, isPadded),
    "project.status":
      stage === "review"
        ? random.pick(["Toiminnassa", "Toiminta päättynyt", "Käynnissä", "Keskeytynyt"])
        : "",
    "authority.name": stage === "draft" ? "" : authority,
    "area.location": isNational ? "Koko Suomi" : location,
    "text.summary": prose(random),
  };
}
