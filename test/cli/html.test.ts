import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { find, parsePage, textIn } from "../report/html/support.ts";
import { CLI, copySeed, run, tempFolder } from "./support/run.ts";

describe("check --format html", () => {
  it("writes one page about all the files", async () => {
    const { code, stdout, stderr } = await run(["check", "--format", "html", "seeds"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const page = parsePage(stdout);
    expect(find(page, "article")).toHaveLength(5);
    expect(find(page, "svg")).toHaveLength(3 + 4 + 3);
    expect(textIn(page)).toContain("467836f6f731fcd082e1f2d77ca7eac46a3c5b141137dd0c7bddc9a5b998938b");
  });

  it("gives the same bytes every time, to a file as well", async () => {
    const file = path.join(tempFolder(), "raportti.html");
    const first = await run(["check", "--format", "html", "seeds"]);
    await run(["check", "--format", "html", "--output", file, "seeds"]);
    expect(readFileSync(file, "utf8")).toBe(first.stdout);
  });

  it("speaks the language asked for", async () => {
    const { stdout } = await run(["check", "--format", "html", "--lang", "en", "seeds/S20271-polku.txt"]);
    expect(textIn(parsePage(stdout))).toContain("What was checked");
  });

  it("counts what was found by comparing files in their rows of the table", async () => {
    const folder = tempFolder();
    for (const name of ["a.txt", "b.txt"]) copySeed(folder, name);
    const { stdout } = await run(["check", "--format", "html", "."], { cwd: folder });
    const [table] = find(
      find(parsePage(stdout), "section", { id: "projects" })[0] ?? parsePage(stdout),
      "tbody",
    );
    const rows = find(table ?? parsePage(stdout), "tr").map((row) => textIn(row));
    expect(rows).toHaveLength(2);
    for (const row of rows) expect(row).toMatch(/1 varoitus/u);
  });

  it("shows what could not be read, and ends as every check does", async () => {
    const folder = tempFolder();
    copySeed(folder, "a.txt");
    writeFileSync(path.join(folder, "b.txt"), "Ostoslista");
    const { code, stdout } = await run(["check", "--format", "html", ".", "puuttuu.txt"], { cwd: folder });
    expect(code).toBe(3);
    const text = textIn(parsePage(stdout));
    for (const piece of ["puuttuu.txt", "ei voitu lukea", "b.txt"]) expect(text).toContain(piece);
  });
});

it("what draws charts is a chunk of its own, which no other format reads", () => {
  const dist = path.dirname(CLI);
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".js") && !file.startsWith("editor"),
  );
  const drawing = files.filter((file) =>
    readFileSync(path.join(dist, file), "utf8").includes('stroke="var(--bar-edge)"'),
  );
  expect(drawing.map((file) => path.dirname(file)).sort()).toEqual([".", "chunks"]);
  expect(drawing).toContain("server.web.js");
});
