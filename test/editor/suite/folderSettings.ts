import * as vscode from "vscode";
import { eventually, folder } from "./support.ts";

/** An export of the public register that says another last day of the project of S20283. */
export const REGISTER = `Koodi,Rahasto,Hankkeen nimi,Tl,Viranomainen,Tila,Aloituspvm,Päättymispvm,Toteuttajan nimi,Myönnetty EU- ja valtion rahoitus,Toteutunut EU- ja valtion rahoitus,Suunniteltu julkinen rahoitus yhteensä,Toteutunut julkinen rahoitus yhteensä
S20283,ESR,Työllisyyspalveluiden kehittämishanke,3,Pohjois-Pohjanmaan elinkeino- liikenne- ja ympäristökeskus,Päättynyt,1.8.2015,31.12.2017,Oulun kaupunki,1865436,1791050,2494179,2238813
`;

const write = (name: string, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder(), name), new TextEncoder().encode(text));

const inFolder = (key: string): unknown =>
  vscode.workspace.getConfiguration("esr").inspect(key)?.workspaceValue;

/** Lets the folder's own settings name a register that contradicts a seed, and speak Swedish. */
export async function giveFolderSettings(): Promise<void> {
  await write("rekisteri.csv", REGISTER);
  await write(".vscode/settings.json", '{ "esr.register": "rekisteri.csv", "esr.language": "sv" }');
  await eventually(
    () => inFolder("language"),
    (value) => value === "sv",
  );
}

export async function takeFolderSettings(): Promise<void> {
  for (const name of [".vscode", "rekisteri.csv"])
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), name), { recursive: true });
  await eventually(
    () => inFolder("language"),
    (value) => value === undefined,
  );
}
