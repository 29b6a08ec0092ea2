import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { summaryHtml } from "../../../shared/report/html/summary.ts";
import type { FileReport } from "../../../shared/report/report.ts";
import { seed } from "../../support/seeds.ts";
import { attribute, elementsIn, pageOf, parsePage, reportOf, viewOptions } from "./support.ts";

/** What people have tried on pages that repeat what they are given. */
const ATTEMPTS = [
  "<script>alert(1)</script>",
  "</title><script>alert(1)</script>",
  "</style><script>alert(1)</script>",
  "</script><script>alert(1)</script>",
  "</template></main><h1>",
  "<img src=x onerror=alert(1)>",
  "<svg/onload=alert(1)>",
  "<svg><style>@import 'https://example.org'</style></svg>",
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '" onfocus="alert(1)" autofocus="',
  "javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "&#60;script&#62;",
  "<!-- ",
  "--><script>",
  "<![CDATA[<script>]]>",
  "<?php echo 1 ?>",
  "<base href=https://example.org/>",
  "<meta http-equiv=refresh content=0>",
  '<link rel="stylesheet" href="https://example.org">',
  "<iframe srcdoc='<script>alert(1)</script>'>",
  "<a href='command:workbench.action.quit'>a</a>",
  "{{constructor.constructor('alert(1)')()}}",
  `\${alert(1)}`,
  "{a|b}",
  "{group|x}",
  "%3Cscript%3E",
  "＜script＞",
  "\u202Egnp.exe",
  "\u2066a\u2069\u200F",
  "a\u0000b<\u0000script>",
  "\u001b[31mred\u0007",
  "\uD800",
  "\uFEFF\u200B\u00AD",
  "`onerror=alert(1)`",
  "expression(alert(1))",
  "x".repeat(5000),
];

const CALM = "hanke";

/** A report in which every text that a document, a file name or a person can give is this one. */
function reportWith(text: string, seedText = seed("S20271")): FileReport {
  const report = reportOf(seedText, CALM);
  const { project, evidence } = report;
  if (project === undefined || evidence?.template == null) throw new Error("the seed is no description");
  const finding = {
    ...report.findings[0],
    message: text,
    rule: text,
    path: text,
    severity: "warning" as const,
  };
  const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 1 } };
  const hostile = {
    ...finding,
    range,
    related: [{ range, message: text }],
    fix: { kind: "safe" as const, title: text, edits: [] },
  };
  return {
    ...report,
    path: text,
    code: text,
    name: text,
    verdict: "findings",
    notRecognisedReason: text,
    counts: { error: 0, warning: 1, info: 0, hint: 0 },
    findings: [hostile],
    suppressed: [{ ...hostile, suppression: { reason: text, author: text, date: text } }],
    evidence: {
      ...evidence,
      tool: { name: text, version: text },
      asOf: text,
      configuration: text,
      file: { ...evidence.file, sha256: text },
      template: { ...evidence.template, lines: [text] },
      rules: { ...evidence.rules, failed: [{ rule: text, count: 1, suppressed: 0 }] },
    },
    project: {
      ...project,
      programme: text,
      status: text,
      authority: text,
      applicant: text,
      priority: { number: text, title: text },
      objective: { number: text, title: text },
      start: text,
      end: text,
      regions: [text],
      national: text,
      scores: [{ group: text, title: text, direct: 1, indirect: 2 }],
    },
  };
}

/** The names of elements and attributes: what a page is made of, whatever it says. */
const skeleton = (page: string): readonly string[] =>
  elementsIn(parsePage(page)).map(
    ({ tagName, attrs }) => `${tagName} ${attrs.map(({ name }) => name).join(" ")}`,
  );

const pages = (text: string, draw = true): readonly string[] => {
  const report = reportWith(text);
  const options = draw ? viewOptions() : { ...viewOptions(), draw: undefined };
  const links = { place: () => "#", letter: "#" };
  const end = { notRecognised: [{ path: text, reason: text }], problems: [{ path: text, message: text }] };
  return [pageOf([report], "fi", end, options), summaryHtml(report, { ...options, links }).html];
};

/** Long names are set on several lines in a chart, so the pages are compared without the charts. */
const CALM_SKELETONS = pages(CALM, false).map(skeleton);

describe("a page about hostile texts", () => {
  it.each(ATTEMPTS)("is made of the same elements as one about calm texts: %j", (text) => {
    expect(pages(text, false).map(skeleton)).toEqual(CALM_SKELETONS);
  });

  it("is so for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }), (text) => {
        fc.pre(text.trim() !== "");
        expect(pages(text, false).map(skeleton)).toEqual(CALM_SKELETONS);
      }),
      { numRuns: 60 },
    );
  });

  it.each(ATTEMPTS)("draws %j as nothing but text", (text) => {
    for (const page of pages(text)) {
      const names = new Set(elementsIn(parsePage(page)).map(({ tagName }) => tagName));
      for (const name of [
        "img",
        "iframe",
        "a:href",
        "link",
        "base",
        "foreignObject",
        "object",
        "embed",
        "use",
        "image",
      ])
        expect(names).not.toContain(name);
      const scripts = elementsIn(parsePage(page)).filter(({ tagName }) => tagName === "script");
      expect(scripts.length).toBeLessThan(2);
    }
  });

  it.each(ATTEMPTS)("has no handlers, and links only into itself: %j", (text) => {
    for (const page of pages(text))
      for (const element of elementsIn(parsePage(page))) {
        expect(element.attrs.filter(({ name }) => name.startsWith("on") || name === "style")).toEqual([]);
        const href = attribute(element, "href");
        if (href !== undefined) expect(href).toMatch(/^#[a-z0-9-]*$/u);
      }
  });

  it("holds no control characters but line ends", () => {
    const hostile = Array.from({ length: 0x20 }, (_, i) => String.fromCharCode(i)).join("a");
    for (const page of pages(`${hostile}\u007F\u0085\u202E\u2066\u200B`))
      expect(page).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/u);
  });
});
