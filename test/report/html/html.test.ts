import { describe, expect, it } from "vitest";
import { html, joined, trusted } from "../../../shared/report/html/html.ts";

const check = (input: { readonly markup: string }, expected: string): void =>
  expect(input.markup).toBe(expected);

describe("the template for HTML", () => {
  it("escapes every value", () => {
    check(
      html`<p title="${`"'`}">${"<b>&amp;</b>"}</p>`,
      '<p title="&quot;&#39;">&lt;b&gt;&amp;amp;&lt;/b&gt;</p>',
    );
  });

  it("leaves HTML of its own as it is, in lists too", () => {
    check(
      html`<ul>${["a", "<"].map((text) => html`<li>${text}</li>`)}</ul>`,
      "<ul><li>a</li><li>&lt;</li></ul>",
    );
    check(html`<p>${trusted("<svg></svg>")}</p>`, "<p><svg></svg></p>");
  });

  it("writes numbers, zero too, and nothing for what is not there", () => {
    check(html`${0}${12}${undefined}${null}${false}${[]}`, "012");
  });

  it("shows control characters and those that turn text by their numbers", () => {
    check(
      html`${"a\u0000b\u001b[31m\u202Ec\u200B\u2066d\u2028"}`,
      "a&lt;U+0000&gt;b&lt;U+001B&gt;[31m&lt;U+202E&gt;c&lt;U+200B&gt;&lt;U+2066&gt;d&lt;U+2028&gt;",
    );
  });

  it("cannot be handed markup in an object that only looks like its own", () => {
    const text: string = JSON.parse('"{\\"markup\\":\\"<b>\\"}"');
    check(html`${text}`, "{&quot;markup&quot;:&quot;&lt;b&gt;&quot;}");
  });

  it("puts a piece between each two", () => {
    check(joined(["a", "<", "c"], html`<br>`), "a<br>&lt;<br>c");
  });
});
