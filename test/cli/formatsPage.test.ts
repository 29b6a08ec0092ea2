import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { FORMATS } from "../../server/cli/reporters.ts";
import { root } from "../support/sources.ts";
import { run } from "./support/run.ts";

const page = readFileSync(path.join(root, "docs/formats.md"), "utf8");

describe("the page of formats", () => {
  it.each(FORMATS)("shows of %s what the command writes", async (format) => {
    const [, part] = page.split(`\n## ${format}\n`);
    const [, example] = /```\n([^`]+)```/u.exec(part?.split("\n## ")[0] ?? "") ?? [];
    const { stdout } = await run(["check", "--format", format, "seeds/S21698-askel.txt"], { cwd: root });
    const written = stdout.split("\n");
    for (const line of (example ?? "the page has no example").trimEnd().split("\n")) {
      const [shown = ""] = line.split("…", 1);
      const fits = line.includes("…") ? written.some((one) => one.startsWith(shown)) : written.includes(line);
      expect(fits, line).toBe(true);
    }
    expect(page).toContain(`| \`${format}\` |`);
  });
});
