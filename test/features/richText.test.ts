import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  escapeMarkdown,
  heading,
  line,
  list,
  named,
  toMarkdown,
  toPlainText,
} from "../../shared/features/richText.ts";

const check = (text: string, markdown: string): void => expect(toMarkdown([line(text)])).toBe(markdown);

describe("text of a document in Markdown", () => {
  it("opens no link, image or HTML", () => {
    check("[a](command:x)", "\\[a\\](command:x)");
    check("![a](http://x)", "\\!\\[a\\](http\\://x)");
    check('<img src="x" onerror=y>', '\\<img src="x" onerror=y\\>');
    check("&lt;b&gt;", "\\&lt;b\\&gt;");
    check("a http://x.fi www.x.fi a@b.fi mailto:a", "a http\\://x.fi www\\.x.fi a\\@b.fi mailto\\:a");
  });

  it("begins no list, heading, quotation, rule or table", () => {
    check("- a", "\\- a");
    check("1. Projekti", "1\\. Projekti");
    check("12) a", "12\\) a");
    check("# a", "\\# a");
    check("> a", "\\> a");
    check("--- ", "\\--- ");
    check("=== ", "\\=== ");
    check("| a |", "\\| a \\|");
    check("a\n\n- b\r\n# c", "a - b \\# c");
  });

  it("puts nothing in bold, italics or code", () =>
    check("**a** _b_ `c` ~~d~~ $e$ f\\*", "\\*\\*a\\*\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~ \\$e\\$ f\\\\\\*"));

  it("keeps what people write as it is", () =>
    check(
      "Työllisyys ja työvoiman liikkuvuus (6.1.), 445 300 €: 94 %",
      "Työllisyys ja työvoiman liikkuvuus (6.1.), 445 300 €: 94 %",
    ));

  it("leaves no active mark without a backslash, whatever the text", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const bare = escapeMarkdown(text).replace(/\\[\s\S]/gu, "");
        expect(bare).not.toMatch(/[\\`*_{}[\]<>#|~&@$!\r\n]/u);
        expect(bare).not.toMatch(/:\/\/|www\.|mailto:/iu);
      }),
      { seed: 20271, numRuns: 2000 },
    ));

  it("says the same as the plain text once the backslashes are gone", () =>
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        expect(toMarkdown([line("x", text)]).replace(/\\([\s\S])/gu, "$1")).toBe(
          toPlainText([line("x", text)]),
        );
      }),
      { seed: 20283, numRuns: 500 },
    ));
});

it("writes headings, lists and names in both forms", () => {
  const blocks = [heading("1. Otsikko"), list([named("Tila", "ei * tähti"), ["toinen"]])];
  expect(toMarkdown(blocks)).toBe("**1\\. Otsikko**\n\n- **Tila:** ei \\* tähti\n- toinen");
  expect(toPlainText(blocks)).toBe("1. Otsikko\n• Tila: ei * tähti\n• toinen");
});
