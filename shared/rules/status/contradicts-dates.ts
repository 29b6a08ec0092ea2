import { compareDays } from "../../text/calendar.ts";
import { projectDays } from "../date/projectDays.ts";
import { defineRule } from "../rule.ts";
import { findStatus } from "./projectStatus.ts";

/** A project that has ended before its last day, or runs after it, seen from the day that the user gives. */
export default defineRule({
  id: "status/contradicts-dates",
  severity: "info",
  roles: ["project.status", "period.end"],
  title: {
    fi: "Tila ja päättymispäivä eivät täsmää",
    sv: "Status och slutdag stämmer inte överens",
    en: "Status and end day disagree",
  },
  source: {
    fi: "Työkalun oma tarkistus. Sivuilla tila päivittyy jäljessä, joten tämä on huomautus, ja se tehdään vain kun vertailupäivä on annettu.",
    sv: "Verktygets egen kontroll. På webbsidorna uppdateras statusen i efterhand, så det här är en anmärkning, och den görs bara när en jämförelsedag har getts.",
    en: "The tool's own check. On the pages the status lags behind, so this is a remark, made only where a day to compare with was given.",
  },
  messages: {
    ended: {
      fi: "Tila ja päättymispäivä eivät täsmää. Hanke on päättynyt, mutta päättymispäivä {end} on vasta vertailupäivän {asOf} jälkeen.",
      sv: "Status och slutdag stämmer inte överens. Projektet är avslutat, men slutdagen {end} infaller först efter jämförelsedagen {asOf}.",
      en: "Status and end day disagree. The project has ended, but its end day {end} is after the day compared with, {asOf}.",
    },
    running: {
      fi: "Tila ja päättymispäivä eivät täsmää. Hanke on toiminnassa, mutta päättymispäivä {end} oli jo ennen vertailupäivää {asOf}.",
      sv: "Status och slutdag stämmer inte överens. Projektet pågår, men slutdagen {end} inföll redan före jämförelsedagen {asOf}.",
      en: "Status and end day disagree. The project is running, but its end day {end} was before the day compared with, {asOf}.",
    },
    end: { fi: "Päättyy {end}", sv: "Slutar {end}", en: "Ends {end}" },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Tila on voinut jäädä päivittämättä, tai hanke on saanut jatkoaikaa, joka ei näy kuvauksessa.",
      sv: "Statusen kan ha blivit ouppdaterad, eller så har projektet fått en förlängning som inte syns i beskrivningen.",
      en: "The status may not have been updated, or the project has been extended and the description does not say so.",
    },
    fix: {
      fi: "Tarkista hankkeen tila ja viimeisin päättymispäivä, ja päivitä se, joka on vanhentunut.",
      sv: "Kontrollera projektets status och den senaste slutdagen, och uppdatera den uppgift som är föråldrad.",
      en: "Check the project's status and its latest end day, and update the one that is out of date.",
    },
  },
  examples: {
    invalid: [
      {
        text: "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.3.2016 ja päättyy 28.2.2018\n\nToiminnan tila: Toiminta päättynyt",
        asOf: "2018-02-27",
      },
      {
        text: "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.3.2016 ja päättyy 28.2.2018\n\nToiminnan tila: Toiminnassa",
        asOf: "2018-03-01",
      },
      {
        template: "hankekortti",
        text: "Hanke käynnissä\n\nTietoja hankkeesta:\n\nLopetuspäivä: 28.02.2018",
        asOf: "2018-03-01",
      },
    ],
    valid: [
      {
        text: "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.3.2016 ja päättyy 28.2.2018\n\nToiminnan tila: Toiminta päättynyt",
        asOf: "2018-02-28",
      },
      {
        text: "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.3.2016 ja päättyy 28.2.2018\n\nToiminnan tila: Toiminnassa",
        asOf: "2018-02-28",
      },
      {
        text: "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.3.2016 ja päättyy 28.2.2018\n\nToiminnan tila: Keskeytynyt",
        asOf: "2020-01-01",
      },
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.3.2016 ja päättyy 28.2.2018\n\nToiminnan tila: Toiminnassa",
    ],
  },
  *check(form, { asOf }) {
    const { end, reversed } = projectDays(form);
    if (asOf === undefined || end === undefined || reversed) return;
    const order = compareDays(end.value, asOf);
    const ended = order > 0 ? findStatus(form, "ended") : undefined;
    const running = order < 0 ? findStatus(form, "running") : undefined;
    const status = ended ?? running;
    if (status === undefined) return;
    const days = { end: { day: end.value }, asOf: { day: asOf } };
    yield {
      message: ended === undefined ? "running" : "ended",
      values: days,
      span: status.span,
      related: [{ message: "end", values: { end: days.end }, span: end.span }],
    };
  },
});
