/** Titles of what the editor offers at a finding, beside the fixes of the rules themselves. */
export const CODE_ACTION = {
  fixAll: {
    fi: "Tee kaikki turvalliset korjaukset",
    sv: "Gör alla säkra rättelser",
    en: "Make all safe corrections",
  },
  reopen: {
    fi: "Avaa uudelleen toisella merkistöllä…",
    sv: "Öppna på nytt med en annan teckenkodning…",
    en: "Open again in another encoding…",
  },
  suppress: {
    fi: 'Ohita perustellen: "{title}"…',
    sv: 'Åsidosätt med motivering: "{title}"…',
    en: 'Set aside with a reason: "{title}"…',
  },
} as const;
