import { describe, expect, it } from "vitest";
import { builtInRegistry, check } from "../../../shared/check.ts";
import { decodePage } from "../../../shared/features/import/decodePage.ts";
import { importPage } from "../../../shared/features/import/importPage.ts";
import { readPage } from "../../../shared/features/import/page.ts";
import { createRandom } from "../../generator/random.ts";
import { registerPage } from "../../support/registerPage.ts";
import { seed } from "../../support/seeds.ts";

const TITLE = "<h1>Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus</h1>";

/** The lines of the description made from a page, blank ones left out. */
const linesOf = (html: string): string[] =>
  (importPage(html, builtInRegistry)?.text ?? "").split("\n").filter((line) => line !== "");

/** The lines under the heading of section 1 or another. */
const under = (contents: string, heading = "1 Hanke"): string[] =>
  linesOf(
    `${TITLE}<h2>${heading}</h2>${contents}<h2>5 Projektin julkinen rahoitus, euroa</h2><p>Myönnetty EU- ja valtion rahoitus: 1</p>`,
  )
    .slice(2)
    .slice(0, -2);

describe("fields, however a page sets them", () => {
  const wanted = ["Hankekoodi: S20271", "Hankkeen nimi: Polku & muut", "Toimintalinja: 3. Työllisyys"];

  it.each([
    [
      "paragraphs",
      "<p>Hankekoodi: S20271</p><p>Hankkeen nimi: Polku &amp; muut</p><p>Toimintalinja: 3. Ty&ouml;llisyys</p>",
    ],
    [
      "one paragraph with line breaks",
      "<p><b>Hankekoodi:</b> S20271<br>Hankkeen nimi: Polku &amp;\n muut<br/>Toimintalinja:&nbsp;3. Työllisyys",
    ],
    [
      "nested boxes",
      "<div><div><div>Hankekoodi:</div><div><div>S20271</div></div></div><div>Hankkeen nimi: <span>Polku</span> &amp; <i>muut</i></div></div><div>Toimintalinja: 3. Työllisyys</div>",
    ],
    [
      "a value on the next line",
      "<p>Hankekoodi:<br>S20271</p><h4>Hankkeen nimi:</h4><p>Polku &amp; muut</p><p>Toimintalinja</p><p>3. Työllisyys</p>",
    ],
    [
      "a list of definitions",
      "<dl><dt>Hankekoodi<dd>S20271<dt>Hankkeen nimi:<dd>Polku &amp; muut<dt>Toimintalinja<dd><p>3. Työllisyys</p></dl>",
    ],
    [
      "a table with labels on the left",
      "<table><tr><th>Hankekoodi<td>S20271<tr><th>Hankkeen nimi<td>Polku &amp; muut<tr><td>Toimintalinja:<td>3. Työllisyys</table>",
    ],
    [
      "a table with labels above",
      "<table><thead><tr><th>Hankekoodi</th><th>Hankkeen nimi</th><th>Toimintalinja</th></tr></thead><tbody><tr><td>S20271</td><td>Polku &amp; muut</td><td>3. Työllisyys</td></tr></tbody></table>",
    ],
    [
      "a table with two fields in a row",
      "<table><tr><td>Hankekoodi:</td><td>S20271</td><td>Hankkeen nimi:</td><td>Polku &amp; muut</td></tr><tr><td>Toimintalinja:</td><td colspan=3>3. Työllisyys</td></tr></table>",
    ],
    [
      "a list",
      "<ul><li>Hankekoodi: S20271</li><li>Hankkeen nimi: Polku &amp; muut</li><li>Toimintalinja: 3. Työllisyys</li></ul>",
    ],
    [
      "end tags left out and wrong ones",
      "<p>Hankekoodi: S20271<p>Hankkeen nimi: Polku &amp; muut</b></div><p>Toimintalinja: 3. Työllisyys</section>",
    ],
  ])("%s", (_, html) => expect(under(html)).toEqual(wanted));

  it("a list below a label is its value", () => {
    expect(
      under(
        "<p>Maakunnat:</p><ul><li>Lappi</li><li>Kainuu</li></ul><p>Kunnat: Kemi</p>",
        "6 Maantieteellinen kohdealue",
      ),
    ).toEqual(["Maakunnat: Lappi, Kainuu", "Kunnat: Kemi"]);
  });

  it("partners stand one a line, from a list or from a table", () => {
    const wantedLines = ["Osatoteuttajat", "Säätiö sr, 0243004-7", "Oy, Yliopisto, 0115776-3"];
    const list =
      "<h4>Osatoteuttajat</h4><ul><li>Säätiö sr, 0243004-7</li><li>Oy, Yliopisto, 0115776-3</li></ul>";
    const table =
      "<p>Osatoteuttajat</p><table><tr><td>Säätiö sr</td><td></td><td>0243004-7</td></tr><tr><td>Oy</td><td>Yliopisto</td><td>0115776-3</td></tr></table>";
    for (const html of [list, table]) expect(under(html, "2 Hakijan perustiedot")).toEqual(wantedLines);
  });

  it("an empty field stays empty", () => {
    expect(
      under("<p>Jakeluosoite:</p><p>Puhelinnumero:</p><p>Postinumero: 96100</p>", "2 Hakijan perustiedot"),
    ).toEqual(["Jakeluosoite:", "Puhelinnumero:", "Postinumero: 96100"]);
  });

  it("a line that the form does not know stays, and is told", () => {
    const page = importPage(
      `${TITLE}<h2>1 Hanke</h2><p>Hankekoodi: S20271</p><p>Lisätieto: x</p><h2>9 Loppuraportin tiivistelmä</h2><p>-</p>`,
      builtInRegistry,
    );
    expect(page?.text).toContain("Lisätieto: x");
    expect(page?.unplaced).toEqual(["Lisätieto: x"]);
  });
});

describe("free text", () => {
  const prose = (html: string): string[] => under(html, "3 Suunnitelman mukainen tiivistelmä toteutuksesta");

  it("keeps paragraphs, line breaks, lists and their marks, and tables", () => {
    expect(
      prose(
        "<p>A<br>B<p>Tavoitteet:<ul><li>yksi<li>• kaksi</ul><ol start=3><li>kolme<li>4) neljä</ol><div>C<div>D</div>E</div><table><tr><td>a<td>b</table>",
      ),
    ).toEqual([
      ...["A", "B", "Tavoitteet:", "• yksi", "• kaksi", "3) kolme", "4) neljä", "C", "D", "E", "a | b"],
    ]);
  });

  it("is without scripts, comments and what is not seen, and with what an element hides", () => {
    expect(
      prose(
        '<p>Nä<!-- x -->ky&shy;vä&#8203; <script>piilo()</script><style>p{}</style></p><div style="display:none"><p>Avattava</p></div><noscript>JS</noscript>',
      ),
    ).toEqual([...["Näkyvä", "Avattava"]]);
  });
});

describe("the parts of a page", () => {
  const body = registerPage(seed("S20271"), {
    fields: "paragraphs",
    bareTitles: false,
    framed: true,
    unclosed: false,
  });

  it("what is beside the contents is left out and told, also where it holds words of the form", () => {
    const html = body.replace(
      "<nav>",
      '<div class="breadcrumb">Etusivu / <a>1 Hanke</a></div><div class="siteMenu"><a>2 Hakijan perustiedot</a></div><nav>',
    );
    const page = importPage(html, builtInRegistry);
    expect(page?.text).toBe(importPage(body, builtInRegistry)?.text);
    expect(page?.leftOut.slice(0, 2)).toEqual(["Etusivu / 1 Hanke", "2 Hakijan perustiedot"]);
  });

  it.each([
    "<footer><p>Ministeriö</p></footer>",
    '<div class="page-footer"><p>Ministeriö</p></div>',
    '<div role="contentinfo">Ministeriö</div>',
  ])("a footer among the sections is left out and told: %s", (footer) => {
    const page = importPage(body.replace("</main>", `${footer}</main>`), builtInRegistry);
    expect(page?.text).toBe(importPage(body, builtInRegistry)?.text);
    expect(page?.leftOut).toContain("Ministeriö");
  });

  it("a heading of the page's own behind the last section begins something else", () => {
    const page = importPage(
      body.replace("</main>", "<h2>Jaa sivu</h2><p>Sähköpostilla</p></main>"),
      builtInRegistry,
    );
    expect(page?.text).not.toContain("Jaa sivu");
    expect(page?.leftOut).toEqual(expect.arrayContaining(["Jaa sivu", "Sähköpostilla"]));
  });

  it("a box whose name speaks of navigation but that holds the sections is the contents", () => {
    const page = importPage(body.replace('class="content"', 'class="nav content"'), builtInRegistry);
    expect(page?.text).toBe(importPage(body, builtInRegistry)?.text);
  });

  it("headings of any level, in capitals, without numbers, or as bold paragraphs", () => {
    const codes = (html: string) =>
      check(importPage(html, builtInRegistry)?.text ?? "").form?.sections.map(({ def }) => def.id);
    const wanted = codes(body);
    expect(wanted).toHaveLength(9);
    expect(codes(body.replaceAll("h2>", "h3>").replaceAll("h1>", "h2>"))).toEqual(wanted);
    expect(
      codes(body.replace(/<h2>([^<]*)<\/h2>/gu, (_, title: string) => `<h2>${title.toUpperCase()}</h2>`)),
    ).toEqual(wanted);
    expect(codes(body.replace(/<h2>([^<]*)<\/h2>/gu, "<p><b>$1</b></p>"))).toEqual(wanted);
  });
});

describe("what is no page of the register", () => {
  it.each([
    ["", "nothing"],
    ["<p>Hyvää päivää</p>", "another page"],
    [
      `<ul><li><a href=x>Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus</a></li></ul>`,
      "a list of links",
    ],
    ["\u0000\u0001<<<>>>&&&", "rubbish"],
    [`${TITLE}<h2>1 Hanke</h2>`, "a page without contents"],
  ])("%j is refused", (html) => expect(importPage(html, builtInRegistry)).toBeUndefined());

  it("broken pages are read without failing, and deeply nested ones too", () => {
    const html = registerPage(seed("S21698"));
    const random = createRandom(7);
    for (let i = 0; i < 200; i++) {
      const cut = random.int(0, html.length);
      const from = random.int(0, html.length);
      expect(() => importPage(html.slice(0, cut) + html.slice(from), builtInRegistry)).not.toThrow();
    }
    expect(readPage(`${"<div>".repeat(20_000)}a`)).toHaveLength(1);
  });
});

describe("encodings", () => {
  const page = (charset: string): string =>
    `<html><head><meta charset="${charset}"></head><body>ä€</body></html>`;
  const latin = (text: string): Uint8Array =>
    Uint8Array.from(text, (one) => (one === "€" ? 0x80 : one.charCodeAt(0)));

  it("UTF-8, Windows-1252 with and without its name, and UTF-8 that still says otherwise", () => {
    expect(decodePage(new TextEncoder().encode(page("utf-8")))).toContain("ä€");
    expect(decodePage(latin(page("windows-1252")))).toContain("ä€");
    expect(decodePage(latin(page("iso-8859-1")))).toContain("ä€");
    expect(decodePage(latin("<p>ä€"))).toContain("ä€");
    expect(decodePage(new TextEncoder().encode(page("windows-1252")))).toContain("ä€");
  });

  it("a damaged page in UTF-8 stays UTF-8", () => {
    const bytes = [...new TextEncoder().encode(page("UTF-8")), 0xc3];
    expect(decodePage(Uint8Array.from(bytes))).toContain("ä€");
  });
});
