import { programmeOfCode } from "./programmes.ts";

/**
 * Addresses of a project's page in the public register of each programme period; the code follows. The services of the
 * ended periods may be closed one day, so the addresses are only ever opened by a person.
 */
const PAGES: Readonly<Record<string, string>> = {
  "2007-2013": "https://www.eura2007.fi/rrtiepa/projekti.php?projektikoodi=",
  "2014-2020": "https://www.eura2014.fi/rrtiepa/projekti.php?projektikoodi=",
  "2021-2027": "https://www.eura2021.fi/hakutulokset/projektikortti?id=",
};

/** Address of a project's page in the public register; undefined for a code of no known period. */
export function registerPage(code: { readonly letter: string; readonly digits: string }): string | undefined {
  const id = programmeOfCode(code)?.programme.id;
  const page = id === undefined ? undefined : PAGES[id];
  return page === undefined ? undefined : `${page}${code.letter}${code.digits}`;
}
