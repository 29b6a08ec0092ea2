/** A text in every language, told apart by the language's code. */
export const words = (text: string) => ({ fi: text, sv: `${text} (sv)`, en: `${text} (en)` });

/** What a rule of a test has to say of itself besides what the test is about: nothing that matters. */
export const RULE_BASE = {
  title: words("otsikko"),
  source: words("lähde"),
  fix: "none",
  docs: { why: words("miksi"), fix: words("korjaus") },
  examples: { invalid: [], valid: [] },
} as const;
