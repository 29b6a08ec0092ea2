import { defineRule } from "../rule.ts";
import { byFunder, hasRegionalFunders, regionNames, regionsInQuestion } from "./fundingRegions.ts";
import { namedAuthority } from "./namedAuthority.ts";

/** An elinvoimakeskus that grants no EU money, or none in a region of the project. */
export default defineRule({
  id: "authority/not-funding-region",
  severity: "warning",
  roles: ["authority.name"],
  needs: hasRegionalFunders,
  title: {
    fi: "Viranomainen ei rahoita maakunnassa",
    sv: "Myndigheten finansierar inte i landskapet",
    en: "Authority does not fund in the region",
  },
  source: {
    fi: "Työ- ja elinkeinoministeriön tiedote 27.11.2025: neljä kymmenestä elinvoimakeskuksesta rahoittaa EU:n alue- ja rakennepolitiikan hankkeita, kukin omissa maakunnissaan",
    sv: "Arbets- och näringsministeriets meddelande 27.11.2025: fyra av de tio livskraftscentralerna finansierar projekt inom EU:s regional- och strukturpolitik, var och en i sina landskap",
    en: "Announcement of the Ministry of Economic Affairs and Employment of 27.11.2025: four of the ten Economic Development Centres fund projects of the EU's structural funds, each in its own regions",
  },
  messages: {
    region: {
      fi: "Maakunta {m}: rahoittava viranomainen on {y}. {x} ei myönnä siellä EU-rahoitusta. Tarkista viranomainen ja alue.",
      sv: "Landskapet {m}: den finansierande myndigheten är {y}. {x} beviljar ingen EU-finansiering där. Kontrollera myndigheten och området.",
      en: "Region {m}: the funding authority is {y}. {x} grants no EU money there. Check the authority and the area.",
    },
    regions: {
      fi: "Maakunnat {m}: rahoittava viranomainen on {y}. {x} ei myönnä niissä EU-rahoitusta. Tarkista viranomainen ja alue.",
      sv: "Landskapen {m}: den finansierande myndigheten är {y}. {x} beviljar ingen EU-finansiering där. Kontrollera myndigheten och området.",
      en: "Regions {m}: the funding authority is {y}. {x} grants no EU money there. Check the authority and the area.",
    },
    place: { fi: "{m} mainitaan tässä", sv: "{m} nämns här", en: "{m} is named here" },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Rahoitusta haetaan siltä elinvoimakeskukselta, joka rahoittaa hankkeen maakunnassa. Väärälle viranomaiselle jätetty hakemus viivästyy. Rahoitusalueet poikkeavat elinvoimakeskusten muista toimialueista.",
      sv: "Finansiering söks hos den livskraftscentral som finansierar i projektets landskap. En ansökan till fel myndighet fördröjs. Finansieringsområdena avviker från livskraftscentralernas övriga verksamhetsområden.",
      en: "Funding is applied for at the Economic Development Centre that funds in the project's region. An application to the wrong authority is delayed. The funding areas differ from the centres' other areas.",
    },
    fix: {
      fi: "Vaihda viranomainen siihen, jonka havainto nimeää, tai korjaa hankkeen alue.",
      sv: "Byt myndigheten till den som anmärkningen nämner, eller rätta projektets område.",
      en: "Change the authority to the one that the finding names, or correct the project's area.",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-plus-2021-2027",
        text: "1 Hankkeen perustiedot\n\nRahoittava viranomainen: Lapin elinvoimakeskus",
      },
      {
        template: "esr-plus-2021-2027",
        text: "1 Hankkeen perustiedot\n\nRahoittava viranomainen: Keski-Suomen elinvoimakeskus\n\nSijainti: FI1D8 Kainuu",
      },
      {
        template: "esr-plus-2021-2027",
        text: "1 Hankkeen perustiedot\n\nRahoittava viranomainen: Itä-Suomen elinvoimakeskus\n\n8 Maantieteellinen kohdealue\n\nMaakunnat: Etelä-Savo, Kymenlaakso, Uusimaa",
      },
    ],
    valid: [
      {
        template: "esr-plus-2021-2027",
        text: "1 Hankkeen perustiedot\n\nRahoittava viranomainen: Keski-Suomen elinvoimakeskus\n\nSijainti: FI197 Pirkanmaa",
      },
      {
        template: "esr-plus-2021-2027",
        text: "1 Hankkeen perustiedot\n\nRahoittava viranomainen: Pohjois-Suomen elinvoimakeskus\n\nSijainti: Koko Suomi",
      },
      {
        template: "esr-plus-2021-2027",
        text: "1 Hankkeen perustiedot\n\nRahoittava viranomainen: Ruokavirasto\n\nSijainti: FI1D7 Lappi",
      },
    ],
  },
  *check(form) {
    const named = namedAuthority(form);
    if (named?.authority.kind !== "evk") return;
    const { authority, name } = named;
    const outside = regionsInQuestion(form, authority).filter(
      ({ region, span }) =>
        // The centre's own area says nothing of one that grants money: its funding area is another.
        !authority.fundsRegions.includes(region.code) &&
        (span !== undefined || authority.fundsRegions.length === 0),
    );
    for (const [funder, regions] of byFunder(outside))
      yield {
        message: regions.length === 1 ? "region" : "regions",
        values: { m: regionNames(regions), x: authority.name, y: funder.name },
        span: name.span,
        related: regions.flatMap(({ region, span }) =>
          span === undefined ? [] : [{ message: "place" as const, values: { m: region.name }, span }],
        ),
      };
  },
});
