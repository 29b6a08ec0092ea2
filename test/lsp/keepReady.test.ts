import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { DELAY_FLAG } from "../../server/lsp/keepReady.ts";

it("V8 can be told how long to wait before it gives memory back", () => {
  expect(execFileSync(process.execPath, ["--v8-options"], { encoding: "utf8" })).toContain(`${DELAY_FLAG} `);
});
