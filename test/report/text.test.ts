import { describe, expect, it } from "vitest";
import { builtInRegistry } from "../../shared/check.ts";
import type { Language } from "../../shared/i18n/message.ts";
import { type Palette, PLAIN, textReporter } from "../../shared/report/text.ts";
import { clean, rest, unreadable, warning, withFindings, write } from "./support.ts";

const reporter = (language: Language = "fi", quiet = false, palette: Palette = PLAIN) =>
  textReporter({ language, registry: builtInRegistry, palette, quiet });

describe("the text report", () => {
  it("groups findings by file, under one line of verdict, and ends with a summary", () => {
    expect(write(reporter(), [withFindings, clean, unreadable])).toBe(
      [
        "hankkeet/a.txt: huomautettavaa – 1 varoitus, 1 vihje (S20271, ESR-hankkeen kuvaus 2014–2020)",
        "    5:1  Vihje     Välilyönti puuttuu luvun edestä.  text/glued-number",
        "  91:37  Varoitus  Toteutunut 120 000 € ylittää myönnetyn 100 000 €.  money/realised-exceeds-granted",
        "                   → 89:36  Myönnetty 100 000 €",
        "",
        "b.txt: kunnossa – ei havaintoja (S20271, ESR-hankkeen kuvaus 2014–2020)",
        "",
        "c.txt: ei voitu lukea. Tiedostoa ei ole.",
        "",
        "Huomaa: lista: Luetteloa ei voitu lukea.",
        "1 tekstitiedosto ei ole hankekuvaus:",
        "  muistio.txt: Tiedosto on tyhjä.",
        "",
        "Yhteenveto: 3 tiedostoa, 1 varoitus, 1 vihje",
        "",
      ].join("\n"),
    );
  });

  it.each([
    ["sv", "att anmärka på – 1 varning, 1 tips", "Sammanfattning: 3 filer"],
    ["en", "needs attention – 1 warning, 1 hint", "Summary: 3 files"],
  ] as const)("speaks %s", (language, verdict, summary) => {
    const text = write(reporter(language), [withFindings]);
    expect(text).toContain(verdict);
    expect(text).toContain(summary);
  });

  it("says only what needs attention when it is to be quiet", () => {
    const text = write(reporter("fi", true), [clean, unreadable, withFindings]);
    expect(text).not.toContain("b.txt");
    expect(text).not.toContain("Yhteenveto");
    expect(text).not.toContain("muistio.txt");
    expect(text).toContain("c.txt");
    expect(text).toContain("lista");
    expect(text).toContain("hankkeet/a.txt");
  });

  it("says how many findings are not listed", () => {
    const text = reporter().file({ ...withFindings, findings: [warning] });
    expect(text).toContain("1 lievempi tai yhtä vakava havainto jätettiin näyttämättä");
  });

  it("says that nothing was found to check", () => {
    const nothing = { ...rest, notRecognised: [], problems: [], summary: { ...rest.summary, files: 0 } };
    expect(write(reporter(), [], nothing)).toContain("Yhtään hankekuvausta ei löytynyt");
  });

  it("lets nothing of a document through that a terminal obeys", () => {
    const evil = "a\u001b[31m\u009b2J\u202e\nb";
    const text = write(
      reporter(),
      [
        { ...withFindings, path: evil, code: evil, findings: [{ ...warning, message: evil }] },
        { ...unreadable, notRecognisedReason: evil },
      ],
      { ...rest, notRecognised: [{ path: evil, reason: evil }], problems: [{ path: evil, message: evil }] },
    );
    expect(text).not.toMatch(/[\u001b\u009b\u202e]/u);
    expect(text).toContain("a<U+001B>[31m<U+009B>2J<U+202E> b");
  });

  it("colours words and takes no word away", () => {
    const marked: Palette = {
      severity: (_, text) => `\u0001${text}\u0002`,
      verdict: (_, text) => `\u0001${text}\u0002`,
      strong: (text) => `\u0001${text}\u0002`,
      faint: (text) => `\u0001${text}\u0002`,
    };
    const colored = write(reporter("fi", false, marked), [withFindings, clean]);
    expect(colored).toContain("\u0001Varoitus\u0002");
    expect(colored.replace(/[\u0001\u0002]/gu, "")).toBe(write(reporter(), [withFindings, clean]));
  });
});
