// The extension with a server that starts and answers nothing: what the lanes must not let pass.
import { cp, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { pack } from "../../client/package/pack.mjs";

const dist = path.join(import.meta.dirname, "../../dist");

/** Each listens, so that it stays, and says nothing. */
const MUTE = {
  "server.js": 'process.on("message", () => {});\n',
  "server.web.js": 'self.addEventListener("message", () => {});\n',
};

/** Packs the extension with broken servers, in a folder and a package of its own: the good ones stay as they are. */
export async function breakServer() {
  const folder = path.join(dist, "broken");
  const packagePath = path.join(dist, "broken.vsix");
  await pack({
    packagePath,
    async adjust(gathered) {
      for (const [name, code] of Object.entries(MUTE))
        await writeFile(path.join(gathered, "dist", name), code);
      await rm(folder, { recursive: true, force: true });
      await cp(gathered, folder, { recursive: true });
    },
  });
  return { folder, packagePath };
}
