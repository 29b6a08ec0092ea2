import { beforeEach, describe, expect, it } from "vitest";
import { createOpenProjects, digestUnder, type OpenProjects } from "../../server/lsp/openProjects.ts";
import { check as checkText } from "../../shared/check.ts";
import type { Digest } from "../../shared/rules/projectDocuments.ts";
import { cleanExample } from "../support/examples.ts";

const example = cleanExample("esr-2014-2020");
const checked = (code: string) => checkText(example.replaceAll("S29991", code), { rules: [] });
const uriOf = (name: string): string => `file:///hankkeet/${name}.txt`;
const digest = (name: string, code: string): Digest | undefined =>
  digestUnder(uriOf(name), [], checked(code));

let projects: OpenProjects;
let told: string[][];
const open = (name: string, code: string): void => projects.open(uriOf(name), checked(code));
const file = (name: string, code: string | undefined): void =>
  projects.file(uriOf(name), code === undefined ? undefined : digest(name, code));
beforeEach(() => {
  projects = createOpenProjects([]);
  told = [];
  projects.onChange((uris) => told.push([...uris]));
});

/** The other documents of the project as a document named `oma` sees them. */
const check = (code: string | undefined, expected: string[]): void =>
  expect(projects.othersOf(uriOf("oma"), code).map(({ document }) => document)).toEqual(expected.map(uriOf));

describe("the other documents of a project", () => {
  it("are those with its code, whether they are open or not, in the order of their places", () => {
    open("b", "S20001");
    file("a", "S20001");
    file("c", "S20002");
    open("oma", "S20001");
    check("S20001", ["a", "b"]);
    check("S20002", ["c"]);
    check("S20003", []);
    check(undefined, []);
  });

  it("are as they are open, not as their files are", () => {
    file("a", "S20001");
    open("a", "S20002");
    check("S20001", []);
    check("S20002", ["a"]);
    projects.close(uriOf("a"));
    check("S20001", ["a"]);
    check("S20002", []);
  });

  it("change with the code", () => {
    open("a", "S20001");
    open("b", "S20001");
    open("a", "S20002");
    check("S20001", ["b"]);
    check("S20002", ["a"]);
    open("a", "S20001");
    check("S20001", ["a", "b"]);
  });

  it("are no longer those that are no descriptions any more", () => {
    file("a", "S20001");
    file("a", undefined);
    check("S20001", []);
  });

  it("are no longer those whose files are gone, though an editor has one open still, until it is a file again", () => {
    file("a", "S20001");
    open("a", "S20001");
    file("b", "S20001");
    open("oma", "S20001");
    told = [];
    for (const name of ["a", "b"]) projects.gone(uriOf(name));
    projects.filesRead();
    check("S20001", []);
    open("a", "S20001");
    check("S20001", []);
    file("a", "S20001");
    projects.filesRead();
    check("S20001", ["a"]);
    const both = [uriOf("a"), uriOf("oma")];
    expect(told).toEqual([both, both]);
  });

  it("are those of an open document whose file was gone, once it is opened anew", () => {
    open("a", "S20001");
    projects.gone(uriOf("a"));
    projects.close(uriOf("a"));
    open("a", "S20001");
    check("S20001", ["a"]);
  });

  it("are the same array until one of them says something else", () => {
    open("a", "S20001");
    const others = projects.othersOf(uriOf("oma"), "S20001");
    open("a", "S20001");
    expect(projects.othersOf(uriOf("oma"), "S20001")).toBe(others);
    open("b", "S20001");
    expect(projects.othersOf(uriOf("oma"), "S20001")).not.toBe(others);
  });

  it("are told of what changes in the project that a document leaves, and in the one it comes to", () => {
    open("a", "S20001");
    open("b", "S20002");
    open("oma", "S20001");
    told = [];
    open("oma", "S20002");
    expect(told).toEqual([[uriOf("a"), uriOf("b")]]);
  });

  it("leave out another view of a file", () => {
    projects.open("git:///hankkeet/a.txt", checked("S20001"));
    check("S20001", []);
    expect(projects.othersOf("git:///hankkeet/oma.txt", "S20001")).toEqual([]);
  });
});
