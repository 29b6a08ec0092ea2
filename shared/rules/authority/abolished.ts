import { fundersOf } from "../../reference/authorities.ts";
import { compareDays } from "../../text/calendar.ts";
import { defineRule } from "../rule.ts";
import { byFunder, hasRegionalFunders, regionNames, regionsInQuestion } from "./fundingRegions.ts";
import { namedAuthority } from "./namedAuthority.ts";

const either = (names: readonly string[], or: string): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${or} ${names.at(-1)}`;

/** An ELY centre as the funder of a project that starts after the ELY centres had ended. */
export default defineRule({
  id: "authority/abolished",
  severity: "warning",
  roles: ["authority.name", "period.start"],
  needs: hasRegionalFunders,
  title: {
    fi: "Viranomaisen toiminta on päättynyt",
    sv: "Myndigheten finns inte längre",
    en: "Authority no longer exists",
  },
  source: {
    fi: "Työ- ja elinkeinoministeriön tiedote 27.11.2025: ELY-keskukset lakkasivat 31.12.2025, ja EU:n alue- ja rakennepolitiikan rahoituksen myöntää 1.1.2026 alkaen neljä elinvoimakeskusta",
    sv: "Arbets- och näringsministeriets meddelande 27.11.2025: NTM-centralerna upphörde 31.12.2025, och fyra livskraftscentraler beviljar EU:s regional- och strukturfondsmedel från 1.1.2026",
    en: "Announcement of the Ministry of Economic Affairs and Employment of 27.11.2025: the ELY centres ended on 31.12.2025, and four Economic Development Centres grant the EU's structural funds from 1.1.2026",
  },
  messages: {
    abolished: {
      fi: "ELY-keskusten toiminta päättyi {end}; rahoittava viranomainen on {y}. Hanke alkaa vasta {start}, joten vaihda viranomaisen nimi.",
      sv: "NTM-centralernas verksamhet upphörde {end}; den finansierande myndigheten är {y}. Projektet börjar först {start}, så byt myndighetens namn.",
      en: "The ELY centres ended on {end}; the funding authority is {y}. The project starts only on {start}, so change the authority's name.",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "ELY-keskusten tehtävät siirtyivät vuoden 2026 alussa elinvoimakeskuksille. ELY-keskus ei voi rahoittaa hanketta, joka alkaa sen jälkeen. Vanhemmissa hankkeissa nimi on oikein.",
      sv: "NTM-centralernas uppgifter övergick vid ingången av 2026 till livskraftscentralerna. En NTM-central kan inte finansiera ett projekt som börjar därefter. I äldre projekt är namnet rätt.",
      en: "The tasks of the ELY centres passed to the Economic Development Centres at the start of 2026. An ELY centre cannot fund a project that starts after that. In older projects the name is right.",
    },
    fix: {
      fi: "Kirjoita se elinvoimakeskus, joka rahoittaa hankkeen maakunnassa. Jos alkamispäivä on väärä, korjaa se.",
      sv: "Skriv den livskraftscentral som finansierar i projektets landskap. Om startdagen är fel, rätta den.",
      en: "Write the Economic Development Centre that funds in the project's region. If the first day is wrong, correct it.",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-plus-2021-2027",
        text: "1 Hankkeen perustiedot\n\nRahoittava viranomainen: Lapin ELY-keskus\n\nAloituspvm: 1.1.2026",
      },
      {
        template: "esr-plus-2021-2027",
        text: "1 Hankkeen perustiedot\n\nRahoittava viranomainen: Hämeen elinkeino-, liikenne- ja ympäristökeskus\n\nAloituspvm: 1.8.2026\n\nSijainti: FI197 Pirkanmaa",
      },
    ],
    valid: [
      {
        template: "esr-plus-2021-2027",
        text: "1 Hankkeen perustiedot\n\nRahoittava viranomainen: Lapin ELY-keskus\n\nAloituspvm: 31.12.2025",
      },
      {
        template: "esr-plus-2021-2027",
        text: "1 Hankkeen perustiedot\n\nRahoittava viranomainen: Pohjois-Suomen elinvoimakeskus\n\nAloituspvm: 1.8.2026",
      },
    ],
  },
  *check(form) {
    const named = namedAuthority(form);
    const start = form.find("period.start");
    const validTo = named?.authority.validTo;
    if (named?.authority.kind !== "ely" || start === undefined || validTo === undefined) return;
    if (compareDays(start.value, validTo) <= 0) return;
    const groups = [...byFunder(regionsInQuestion(form, named.authority))];
    const known = groups.map(([{ name }, regions]) =>
      groups.length === 1 ? name : `${name} (${regionNames(regions)})`,
    );
    const all = (fundersOf(form.template.programme, form.template.fund)?.authorities ?? [])
      .filter(({ fundsRegions }) => fundsRegions.length > 0)
      .map(({ name }) => name);
    const names = known.length > 0 ? known : all;
    yield {
      message: "abolished",
      values: {
        end: { day: validTo },
        start: { day: start.value },
        y: { fi: either(names, "tai"), sv: either(names, "eller"), en: either(names, "or") },
      },
      span: named.name.span,
    };
  },
});
