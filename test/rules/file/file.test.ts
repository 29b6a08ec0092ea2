import { describe, expect, it } from "vitest";
import { type CheckOptions, check } from "../../../shared/check.ts";
import { render } from "../../../shared/i18n/message.ts";
import { MAX_FILE_BYTES, MAX_LINE_LENGTH, MAX_LINES, uncheckedOfFile } from "../../../shared/limits.ts";
import { compareSeverity } from "../../../shared/rules/engine.ts";
import { RULES } from "../../../shared/rules/index.gen.ts";
import { leavesOf } from "../../../shared/syntax/leaves.ts";
import { decode, encodeUtf8 } from "../../../shared/text/decode.ts";
import { cleanExample } from "../../support/examples.ts";
import { changed, findingsOf, found } from "../../support/found.ts";

const NAME = "Esimerkkipolku (keksitty hanke)";
const example = cleanExample("esr-2014-2020");

/** The bytes of a text in UTF-16 with its mark. */
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = new DataView(new ArrayBuffer(2 + 2 * text.length));
  bytes.setUint16(0, 0xfeff, littleEndian);
  for (let i = 0; i < text.length; i++) bytes.setUint16(2 + 2 * i, text.charCodeAt(i), littleEndian);
  return new Uint8Array(bytes.buffer);
};
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const all = (bytes: Uint8Array): string[] => {
  const { text, decodedAs } = decode(bytes);
  return found(text, "", { template: "auto", decodedAs });
};

describe("the encoding of a file", () => {
  it.each([
    ["UTF-16, little end first", "UTF-16", utf16(example, true)],
    ["UTF-16, big end first", "UTF-16", utf16(example, false)],
    ["Windows-1252", "Windows-1252", latin(example)],
  ])(
    "is told once where it is %s, and the rest of the check goes on as if it were UTF-8",
    (_, name, bytes) => {
      expect(all(bytes)).toEqual(['warning file/encoding ""', ...all(encodeUtf8(example))]);
      const { text, decodedAs } = decode(bytes);
      expect(text).toBe(example);
      const [finding] = findingsOf(text, "file/encoding", { decodedAs });
      expect(finding && render(finding.message, "fi")).toMatch(
        new RegExp(`^Tiedosto ei ole UTF-8-muotoa\\. Se luettiin ${name}-merkistöllä`, "u"),
      );
      expect(finding?.fix?.kind).toBe("suggest");
      expect(finding?.fix?.edits).toEqual([]);
    },
  );

  it("is fixed by writing the text anew", () => {
    const { text } = decode(latin(example));
    expect(all(encodeUtf8(text)).filter((line) => line.includes("file/"))).toEqual([]);
  });

  it("is right with and without a byte-order mark, and unknown in an editor", () => {
    const marked = Uint8Array.of(0xef, 0xbb, 0xbf, ...encodeUtf8(example));
    expect(all(marked)).toEqual(all(encodeUtf8(example)));
    expect(findingsOf(example, "file/encoding")).toEqual([]);
  });

  it("is told also where nothing is recognised", () => {
    const { text, decodedAs } = decode(Uint8Array.of(0, 0xff, 0xc3, 0x28));
    expect(found(text, "file/", { decodedAs })).toEqual(['warning file/encoding ""']);
  });
});

describe("a line that is too long", () => {
  const says = (text: string, options: CheckOptions = {}): string[] =>
    findingsOf(text, "file/degraded", options).map(({ message }) => render(message, "fi"));
  /** A prose line of so many characters, with what half of the text rules look for at its start. */
  const prose = (length: number): string => "ja ja xxx. Tämä on yli1600 sanaa.Ja ".padEnd(length, "a b. ");

  it("is told once, with its number, its length and the limit", () => {
    const text = changed("esr-2014-2020", NAME, "a".repeat(MAX_LINE_LENGTH));
    const line = text.split("\n").findIndex((one) => one.startsWith("Hankkeen nimi")) + 1;
    expect(says(text)).toEqual([
      `Tarkistusta rajoitettiin: riviä ${line} ei tarkistettu, koska siinä on 100\u00A0015 merkkiä. Jaa se riveihin, joissa on enintään 100\u00A0000 merkkiä.`,
    ]);
    const [finding] = findingsOf(text, "file/degraded");
    expect(finding?.severity).toBe("warning");
    expect(finding && check(text).lines.at(finding.span.start)).toEqual({ line: line - 1, character: 0 });
    // Its beginning is enough to see it by.
    expect(finding && text.slice(finding.span.start, finding.span.end)).toBe(
      "Hankkeen nimi: ".padEnd(80, "a"),
    );
  });

  it.each(["\n", "\r\n", "\r"])("is measured without its line end %j", (end) => {
    const long = (length: number): string => `${end}${"a".repeat(length)}${end}`;
    expect(says(long(MAX_LINE_LENGTH))).toEqual([]);
    expect(says(long(MAX_LINE_LENGTH + 1))).toHaveLength(1);
    expect(says(long(MAX_LINE_LENGTH + 1) + long(MAX_LINE_LENGTH + 1))).toHaveLength(2);
  });

  it("has no other finding in it, and takes nothing from the rest", () => {
    const alone = found(example, "");
    const long = changed(
      "esr-2014-2020",
      "Hankkeessa kehitetään",
      `${prose(MAX_LINE_LENGTH + 1)}\nHankkeessa kehitetään`,
    );
    expect(found(long, "").filter((line) => !line.includes("file/degraded"))).toEqual(alone);
    expect(found(long, "file/degraded")).toHaveLength(1);
  });

  it.each([
    "Hankekoodi: S29991",
    "Hankkeen nimi: Esimerkkipolku (keksitty hanke)",
    "Suunnitelman mukainen toteutusaika: Alkaa 1.3.2016 ja päättyy 28.2.2018",
    "Y-tunnus: 1234567-1",
    "Kunnat: Jyväskylä, Laukaa, Äänekoski",
    "Myönnetty EU- ja valtion rahoitus: 180 000",
    "Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen: Ei",
  ])("is still the field that it is: %s", (line) => {
    const long = changed("esr-2014-2020", line, line.padEnd(MAX_LINE_LENGTH + 1, " x, y."));
    const errors = findingsOfAll(long).filter(({ severity }) => compareSeverity(severity, "warning") <= 0);
    expect(errors.map(({ rule }) => rule)).toEqual(["file/degraded"]);
  });

  const findingsOfAll = (text: string) => check(text, { profile: "review" }).findings;
});

describe("a text with too many lines", () => {
  it("is told once, checked up to there, and kept whole", { timeout: 60_000 }, () => {
    const text = `${example}\n${"\n".repeat(MAX_LINES)}ja ja xxx`;
    const { findings, tree, lines } = check(text);
    const told = findings.filter(({ rule }) => rule === "file/degraded");
    expect(findings.filter(({ rule }) => rule !== "file/degraded")).toEqual(check(example).findings);
    expect(told.map(({ message }) => render(message, "fi"))).toEqual([
      "Tarkistusta rajoitettiin: mitään riviltä 1\u00A0000\u00A0000 alkaen ei tarkistettu, koska rivejä on enemmän. Varmista, että tiedosto on hankekuvaus.",
    ]);
    expect(told.map(({ span }) => lines.at(span.start).line)).toEqual([MAX_LINES - 1]);
    expect(tree.lines).toHaveLength(MAX_LINES);
    let end = 0;
    for (const leaf of leavesOf(tree)) {
      if (leaf.start !== end) throw new Error(`nothing holds ${end}–${leaf.start}`);
      end = leaf.end;
    }
    expect(end).toBe(text.length);
  });

  it("may have exactly as many as there may be", { timeout: 60_000 }, () => {
    expect(findingsOf("\n".repeat(MAX_LINES - 1), "file/degraded")).toEqual([]);
  });
});

describe("a file that is too large", () => {
  it("is told with what the caller says was left out", () => {
    const unchecked = uncheckedOfFile(1_000_000_000);
    const findings = findingsOf(example, "file/degraded", { unchecked: unchecked ? [unchecked] : [] });
    expect(findings.map(({ message }) => render(message, "fi"))).toEqual([
      "Tarkistusta rajoitettiin: tiedostosta luettiin ensimmäiset 50 Mt ja loput 950 Mt jäivät tarkistamatta. Varmista, että tiedosto on hankekuvaus.",
    ]);
    expect(findings.map(({ message }) => render(message, "sv"))[0]).toContain("resten, 950 MB,");
    expect(findings.map(({ message }) => render(message, "en"))[0]).toContain("remaining 950 MB");
  });

  it("is one above 50 MB", () => {
    expect(uncheckedOfFile(MAX_FILE_BYTES)).toBeUndefined();
    expect(uncheckedOfFile(MAX_FILE_BYTES + 1)?.fi).toContain("loput 1 Mt");
  });

  it("may have overlong lines besides", () => {
    const unchecked = uncheckedOfFile(60_000_000);
    const text = `${example}\n${"a".repeat(MAX_LINE_LENGTH + 1)}`;
    expect(findingsOf(text, "file/degraded", { unchecked: unchecked ? [unchecked] : [] })).toHaveLength(2);
  });
});

describe("the rules about files", () => {
  it("run on every form and on text of none", () => {
    for (const id of ["file/encoding", "file/degraded", "tool/rule-failed"]) {
      const rule = RULES.find((one) => one.id === id);
      expect(rule !== undefined && "checkFile" in rule && rule.anyTemplate).toBe(true);
    }
  });
});
