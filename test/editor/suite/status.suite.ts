import * as assert from "./assert.ts";
import { hasPage, hover, picture, textsOf } from "./page.ts";
import { closeAll, eventually, openSeed, openText, problems } from "./support.ts";

/** What the language status says when somebody points at it. */
async function statusTexts(): Promise<string> {
  await hover("#status\\.languageStatus");
  return (await textsOf(".hover-language-status")).join("\n");
}

// The status item has no API to read it by; it can be seen only where the editor is shown in a page.
if (hasPage)
  describe("the language status", () => {
    afterEach(closeAll);

    it("says what a description was taken for", async () => {
      const document = await openSeed("S20283-tyollisyyspalvelut.txt");
      await problems(document);
      const text = await eventually(statusTexts, (now) => now.includes("2014–2020"));
      assert.match(text, /2014–2020/u);
      await picture("language-status");
    });

    it("says why a text was not, and offers to treat it as one", async () => {
      await openText("Hyvä vastaanottaja,\n\nkiitos viestistänne.\n");
      const text = await eventually(statusTexts, (now) => now.includes("Ei hankekuvaus"));
      assert.match(text, /Ei hankekuvaus/u);
      assert.match(text, /Käsittele hankekuvauksena/u);
    });
  });
