/** A note that sets a finding aside, with every part that it must have. */
export const note = {
  rule: "money/realised-exceeds-granted",
  path: "5/realised",
  reason: "Päätöstä on muutettu 1.2.2018",
  author: "Veera Virkamies",
  date: "2026-03-01",
};
