import { type AuthorityKind, fundersOf } from "../../reference/authorities.ts";
import type { Template } from "../../templates/schema.ts";
import { defineRule } from "../rule.ts";
import { hasAuthorityField, namedAuthority } from "./namedAuthority.ts";

/** The kinds of which the funders are known one by one. Other bodies may have had projects of their own. */
const JUDGED: ReadonlySet<AuthorityKind> = new Set(["ely", "council"]);

const funders = ({ programme, fund }: Template) => fundersOf(programme, fund);

/** An ELY centre or a regional council that granted no money of the fund in the programme period. */
export default defineRule({
  id: "authority/not-an-esr-funder",
  severity: "warning",
  roles: ["authority.name"],
  needs: (template) => hasAuthorityField(template) && funders(template)?.complete === true,
  title: {
    fi: "Viranomainen ei rahoittanut ESR-hankkeita",
    sv: "Myndigheten finansierade inte ESF-projekt",
    en: "Authority did not fund ESF projects",
  },
  source: {
    fi: "Julkinen rekisteri EURA 2014: kaikki 786 ESR-hanketta ovat neljän ELY-keskuksen (Hämeen, Keski-Suomen, Etelä-Savon ja Pohjois-Pohjanmaan) tai ministeriön rahoittamia",
    sv: "Det offentliga registret EURA 2014: alla 786 ESF-projekt är finansierade av fyra NTM-centraler (Tavastland, Mellersta Finland, Södra Savolax och Norra Österbotten) eller av ett ministerium",
    en: "Public register EURA 2014: all 786 ESF projects were funded by four ELY centres (Häme, Central Finland, South Savo, North Ostrobothnia) or by a ministry",
  },
  messages: {
    notFunder: {
      fi: "{x} ei rahoittanut ESR-hankkeita ohjelmakaudella {period}. Tarkista viranomainen rahoituspäätöksestä.",
      sv: "{x} finansierade inte ESF-projekt under programperioden {period}. Kontrollera myndigheten i finansieringsbeslutet.",
      en: "{x} did not fund ESF projects in the programme period {period}. Check the authority in the funding decision.",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Ohjelmakaudella 2014–2020 ESR-hankkeita rahoittivat alueilla vain neljä ELY-keskusta. Muut ELY-keskukset ja maakuntien liitot eivät myöntäneet ESR-tukea.",
      sv: "Under programperioden 2014–2020 finansierades ESF-projekt i regionerna bara av fyra NTM-centraler. De andra NTM-centralerna och landskapsförbunden beviljade inget ESF-stöd.",
      en: "In 2014–2020 only four ELY centres funded ESF projects in the regions. The other ELY centres and the regional councils granted no ESF aid.",
    },
    fix: {
      fi: "Tarkista rahoituspäätöksestä, mikä viranomainen on tehnyt päätöksen, ja kirjoita sen nimi.",
      sv: "Kontrollera i finansieringsbeslutet vilken myndighet som har fattat beslutet och skriv dess namn.",
      en: "Check in the funding decision which authority made it, and write its name.",
    },
  },
  examples: {
    invalid: [
      "1 Hanke\n\nVastuuviranomainen: Lapin elinkeino-, liikenne- ja ympäristökeskus",
      "1 Hanke\n\nVastuuviranomainen: Lapin ELY-keskus",
      "1 Hanke\n\nVastuuviranomainen: Keski-Suomen liitto",
    ],
    valid: [
      "1 Hanke\n\nVastuuviranomainen: Hämeen elinkeino-, liikenne- ja ympäristökeskus",
      "1 Hanke\n\nVastuuviranomainen: Sosiaali- ja terveysministeriö",
      "1 Hanke\n\nVastuuviranomainen: Opetushallitus",
    ],
  },
  *check(form) {
    const named = form.once(namedAuthority);
    const list = form.ofTemplate(funders);
    if (named === undefined || list === undefined) return;
    const { authority, name } = named;
    if (!JUDGED.has(authority.kind) || list.authorities.includes(authority)) return;
    const period = form.template.programme?.replace("-", "–") ?? "";
    yield { message: "notFunder", values: { x: authority.name, period }, span: name.span };
  },
});
