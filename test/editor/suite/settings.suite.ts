import * as vscode from "vscode";
import { readRegister } from "../../../shared/register/readRegister.ts";
import { createRegister } from "../../../shared/register/register.ts";
import * as assert from "./assert.ts";
import { giveFolderSettings, REGISTER, takeFolderSettings } from "./folderSettings.ts";
import { closeAll, openSeed, problems, replace, set } from "./support.ts";

const SEED = "S20283-tyollisyyspalvelut.txt";

/** The register that the folder's settings name, as the core takes it. */
function register() {
  const reading = readRegister(REGISTER);
  if ("failure" in reading) throw new Error(reading.failure.text.en);
  return createRegister(reading.data);
}

describe("settings that are changed while a description is open", () => {
  afterEach(async () => {
    for (const key of ["language", "profile", "maxLength"]) await set(key, undefined);
    await closeAll();
  });

  it("the profile holds at once", async () => {
    const document = await openSeed(SEED);
    await replace(document, "Y-tunnus: 0187690-1", "Y-tunnus:");
    const seen = new Set<string>();
    for (const profile of ["draft", "submission", "review"] as const) {
      await set("profile", profile);
      const { shown, expected } = await problems(document, "fi", { profile });
      assert.equal(shown, expected, profile);
      seen.add(JSON.stringify(shown));
    }
    assert.ok(seen.size > 1, "the profiles say the same");
    await vscode.commands.executeCommand("undo");
  });

  it("a limit of a field's length holds at once, and is gone at once", async () => {
    const document = await openSeed(SEED);
    const before = await problems(document);
    const maxLength = { "project.name": 10 };
    await set("maxLength", maxLength);
    const during = await problems(document, "fi", { settings: { maxLength } });
    assert.equal(during.shown, during.expected);
    assert.ok(during.shown.some(({ rule }) => rule === "text/too-long"));
    await set("maxLength", undefined);
    assert.equal((await problems(document)).shown, before.expected);
  });

  it("those of a trusted folder hold: the language, and the register that it names", async () => {
    await giveFolderSettings();
    try {
      const document = await openSeed(SEED);
      const { shown, expected } = await problems(document, "sv", { register: register() });
      assert.equal(shown, expected);
      assert.ok(shown.some(({ rule }) => rule === "register/differs"));
    } finally {
      await takeFolderSettings();
    }
  });
});
