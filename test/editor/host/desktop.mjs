// The VS Code or VSCodium that is installed on this machine.
import { spawn } from "node:child_process";
import { accessSync, constants } from "node:fs";
import path from "node:path";

const isWindows = process.platform === "win32";
const NAMES = ["code", "codium"];

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The command `code` or `codium` on the PATH, or undefined. */
export function findDesktop() {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter((folder) => folder !== "");
  return NAMES.flatMap((name) =>
    folders.map((folder) => path.join(folder, isWindows ? `${name}.cmd` : name)),
  ).find(isProgram);
}

/** Opens a window with a folder and the extension that is being developed. Returns once the window has been asked for. */
export function openDesktop(program, folder, extension) {
  const args = ["--new-window", `--extensionDevelopmentPath=${extension}`, folder];
  // Windows starts a .cmd only through its shell, which splits arguments at spaces unless they are quoted.
  const child = isWindows
    ? spawn(
        `"${program}"`,
        args.map((argument) => `"${argument}"`),
        { shell: true, stdio: "inherit" },
      )
    : spawn(program, args, { stdio: "inherit" });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`${program} ended with ${code}`))));
  });
}
