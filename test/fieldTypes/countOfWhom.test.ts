import { describe, expect, it } from "vitest";
import { countOfWhom } from "../../shared/fieldTypes/countOfWhom.ts";
import { readValue } from "../support/values.ts";

const read = (value: string) => readValue(countOfWhom, value);

describe("a number and how many of it are women's", () => {
  it.each([
    ["150, joista naisia 70", 150, 70],
    ["0, joista naisia 0", 0, 0],
    ["10, joista naisten työpaikkoja 5", 10, 5],
    ["2, joista naisten perustamia 1", 2, 1],
    ["20, joista naisten tutkintoja 10", 20, 10],
    ["1 900, joista naisia 1 050", 1900, 1050],
    ["1\u00A0900,\u00A0joista\u00A0naisia\u00A01\u00A0050", 1900, 1050],
    ["150,joista naisia 70", 150, 70],
    ["150 joista naisia 70", 150, 70],
    ["150, JOISTA NAISIA 70", 150, 70],
    ["150, naisia 70", 150, 70],
    ["150, joista 70 naisia", 150, 70],
    ["150 (joista naisia 70)", 150, 70],
    ["150 – joista naisia 70.", 150, 70],
    ["150\n- joista naisia: 70", 150, 70],
    ["5, joista naisten työpaikkoja: 7", 5, 7],
    ["150, joista 70 on naisia", 150, 70],
    ["150, joista 70", 150, 70],
  ])("%j", (value, total, women) => {
    const { parts, problems } = read(value);
    expect({ parts, problems }).toEqual({ parts: { total, women }, problems: [] });
  });

  it("knows where each number stands", () => {
    expect(read("1 900, joista naisten tutkintoja 1 050").at).toEqual({ total: "1 900", women: "1 050" });
  });

  it("may lack the women", () => {
    expect(read("150")).toEqual({ parts: { total: 150 }, at: { total: "150" }, problems: [] });
  });

  it.each([
    ["noin 150, joista naisia 70", { women: 70 }, "noin 150"],
    ["1.900x, joista naisia 70", { women: 70 }, "1.900x"],
    ["150, joista naisia puolet", { total: 150 }, "puolet"],
    ["150, joista naisia noin 70", { total: 150 }, "noin 70"],
    ["150, joista naisia -1", { total: 150 }, "-1"],
    ["150, joista naisia", { total: 150 }, "joista naisia"],
    ["150, joista naisia 1 0", { total: 150 }, "1 0"],
    ["paljon", {}, "paljon"],
    ["-", {}, "-"],
    ["2,5, joista naisia 1", { women: 1 }, "2,5"],
    ["joista naisia 3", {}, "joista naisia 3"],
    [",", {}, ","],
  ])("%j: the other number stands, the wrong one is named", (value, parts, at) => {
    const found = read(value);
    expect(found.parts).toEqual(parts);
    expect(found.problems).toEqual([{ kind: "count/invalid", at, fixed: undefined }]);
  });
});
