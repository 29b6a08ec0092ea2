import { defineRule } from "../rule.ts";
import { identicalGroups } from "./identicalGroups.ts";

/** The two target groups described with the same words. */
export default defineRule({
  id: "target-group/identical",
  severity: "info",
  roles: ["targetGroup.primary", "targetGroup.indirect"],
  title: {
    fi: "Kohderyhmät ovat samat",
    sv: "Målgrupperna är desamma",
    en: "Target groups are identical",
  },
  source: {
    fi: "Hakijan ohjeet: välillinen kohderyhmä hyötyy hankkeesta, mutta sitä ei toisteta varsinaisessa kohderyhmässä, sillä kustannuksia hyväksytään vain varsinaisesta",
    sv: "Anvisningar till sökande: den indirekta målgruppen har nytta av projektet men upprepas inte i den egentliga målgruppen, för kostnader godkänns bara för den egentliga",
    en: "Guidance for applicants: the indirect target group benefits from the project but is not repeated in the primary one, since costs are accepted only for the primary one",
  },
  messages: {
    same: {
      fi: "Varsinainen ja välillinen kohderyhmä ovat samat. Kirjoita välilliseen kohderyhmään vain ne, jotka hyötyvät hankkeesta osallistumatta siihen.",
      sv: "Den egentliga och den indirekta målgruppen är desamma. Skriv i den indirekta målgruppen bara dem som har nytta av projektet utan att delta i det.",
      en: "The primary and the indirect target group are the same. Name as the indirect group only those who benefit from the project without taking part in it.",
    },
    primary: {
      fi: "Varsinainen kohderyhmä",
      sv: "Den egentliga målgruppen",
      en: "The primary target group",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Hankkeen kustannukset kohdistuvat varsinaiseen kohderyhmään. Jos ryhmät ovat samat, jää epäselväksi, ketkä osallistuvat hankkeeseen ja ketkä hyötyvät siitä muuten.",
      sv: "Projektets kostnader gäller den egentliga målgruppen. Är grupperna desamma blir det oklart vilka som deltar i projektet och vilka som annars har nytta av det.",
      en: "The costs of the project are for the primary target group. Where the groups are the same it stays unclear who takes part in the project and who benefits from it otherwise.",
    },
    fix: {
      fi: "Kuvaa varsinaisena kohderyhmänä ne, joita hankkeen toimet koskevat, ja välillisenä ne, jotka hyötyvät niistä epäsuorasti. Jos välillistä kohderyhmää ei ole, merkitse viiva (-).",
      sv: "Beskriv som egentlig målgrupp dem som projektets åtgärder gäller och som indirekt dem som har indirekt nytta av dem. Finns ingen indirekt målgrupp, skriv ett streck (-).",
      en: "Describe as the primary group those whom the measures are for, and as the indirect group those who benefit indirectly. Where there is no indirect group, write a hyphen (-).",
    },
  },
  examples: {
    invalid: [
      {
        replace: [
          ["Alueen työnantajat ja kuntien työllisyyspalvelut.", "Yli vuoden työttömänä olleet työnhakijat."],
        ],
      },
      {
        template: "esr-2007-2013",
        replace: [
          ["Oppilaitokset ja alueen työnantajat.", "Työttömät, joilla  ei ole ammatillista\nkoulutusta."],
        ],
      },
    ],
    valid: [
      { replace: [] },
      "4.1 Varsinaiset kohderyhmät\n\n-\n\n4.2 Välilliset kohderyhmät\n\n-",
      "4.1 Varsinaiset kohderyhmät\n\n4.2 Välilliset kohderyhmät\n\n5 Projektin julkinen rahoitus, euroa",
    ],
  },
  *check(form) {
    const same = form.once(identicalGroups);
    if (same === undefined) return;
    yield {
      message: "same",
      span: same.indirect.value,
      related: [{ message: "primary", span: same.primary.value }],
    };
  },
});
