import { describe, expect, it } from "vitest";
import { atLeast, FILTERS } from "../../shared/client/filter.ts";
import { originsOf } from "../../shared/client/origins.ts";
import { withPolicy } from "../../shared/client/policy.ts";
import { type Known, statusOf } from "../../shared/client/status.ts";
import type { TreeNode } from "../../shared/protocol.ts";

describe("the language status", () => {
  const template = { id: "t", title: "ESR-hankkeen kuvaus", revision: 1 };
  const answer = { template, reason: "Otsikot täsmäävät.", profile: { title: "luonnos" } };
  const known: Known = { isOurs: true, answer, isCandidate: true, isLeftAlone: false };
  const check = (change: Partial<Known>, expected: object): void =>
    expect(statusOf({ ...known, ...change }, ({ fi }) => fi)).toMatchObject(expected);

  it("says what a description was taken for and what it is checked for, and shows its findings", () =>
    check(
      {},
      {
        name: "ESR-hankekuvaus: tunnistettu asiakirja",
        text: "ESR-hankkeen kuvaus · luonnos",
        detail: "Otsikot täsmäävät.",
        isWarning: false,
        command: { command: "workbench.actions.view.problems", title: "Näytä havainnot" },
      },
    ));

  it("warns of a description that no form fits", () =>
    check(
      { answer: { template: null, reason: "Tyhjä." } },
      { text: "Asiakirjan tyyppiä ei tunnistettu", detail: "Tyhjä.", isWarning: true },
    ));

  it("offers to treat a text as a description, and says whose choice it was", () => {
    const command = { command: "esr.treatAsDescription", title: "Käsittele hankekuvauksena" };
    check({ isOurs: false }, { text: "Ei hankekuvaus", command });
    check({ isOurs: false, isLeftAlone: true }, { text: "Pelkkä teksti, kuten valitsit", command });
  });

  it("is busy until the server has answered, and silent about other texts", () => {
    check({ answer: undefined }, { text: "Tunnistetaan…", busy: true, command: undefined });
    check({ answer: undefined, isCandidate: false }, { text: "Ei hankekuvaus", busy: false });
  });
});

describe("the filter of a view", () => {
  const finding = (severity: NonNullable<TreeNode["severity"]>): TreeNode => ({
    label: severity,
    icon: "x",
    severity,
  });
  const folder = (label: string, ...children: TreeNode[]): TreeNode => ({ label, icon: "folder", children });
  const nodes = [
    folder("a", folder("a1", finding("error"), finding("hint")), folder("a2", finding("info"))),
    folder("b", folder("b1")),
  ];
  const names = (some: readonly TreeNode[]): string =>
    some
      .map(({ label, children = [] }) => (children.length === 0 ? label : `${label}(${names(children)})`))
      .join(" ");

  it.each([
    ["hint", "a(a1(error hint) a2(info)) b(b1)"],
    ["info", "a(a1(error) a2(info))"],
    ["warning", "a(a1(error))"],
    ["error", "a(a1(error))"],
  ] as const)("%s and graver: %s", (least, expected) => expect(names(atLeast(nodes, least))).toBe(expected));

  it("is chosen among four, everything first", () =>
    expect(FILTERS.map(({ severity }) => severity)).toEqual(["hint", "info", "warning", "error"]));
});

describe("the policy of a page", () => {
  const [before] = withPolicy("").split("http-equiv");
  it.each([
    ["<!doctype html><html><head><title>a</title></head></html>", "<!doctype html><html><head>"],
    ['<HTML><HEAD lang="fi"><style></style></HEAD></HTML>', '<HTML><HEAD lang="fi">'],
    ["<header>no head</header>", ""],
  ])("stands before everything in the head of %s", (html, start) => {
    const page = withPolicy(html);
    expect(page.startsWith(`${start}${before}`)).toBe(true);
    expect(page.replace(/<meta[^>]*>/u, "")).toBe(html);
  });

  it("lets no script run and nothing be loaded", () => {
    const policy = /content="([^"]*)"/u.exec(withPolicy(""))?.[1] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/script-src|http|\*/u);
  });
});

it("settings are told apart by where they were set, the folder before the workspace", () =>
  expect(
    originsOf(["language", "profile", "asOf"], (key) =>
      key === "language"
        ? { globalValue: "sv", workspaceValue: "en" }
        : key === "profile"
          ? { workspaceValue: "draft", workspaceFolderValue: "review" }
          : undefined,
    ),
  ).toEqual({
    user: { language: "sv", profile: undefined, asOf: undefined },
    folder: { language: "en", profile: "review", asOf: undefined },
  }));
