import { describe, expect, it } from "vitest";
import { createActive } from "../../shared/client/active.ts";
import { createRecognition, type OpenDocument } from "../../shared/client/recognition.ts";
import type { RecogniseResult, StatusResult } from "../../shared/protocol.ts";

/** A document that tests can change. */
interface Draft extends OpenDocument {
  languageId: string;
  version: number;
  isClosed: boolean;
}

const draft = (uri: string, languageId = "plaintext"): Draft => ({
  uri: { scheme: uri.split(":")[0] ?? "", toString: () => uri },
  languageId,
  version: 1,
  isClosed: false,
  isUntitled: uri.startsWith("untitled:"),
  getText: () => "x".repeat(300_000),
});

const KNOWN: RecogniseResult = { isDescription: true, template: null, reason: "Lomake", evidence: [] };
const STATUS: StatusResult = {
  version: 1,
  template: { id: "t", title: "Lomake", revision: 1 },
  profile: null,
  counts: { error: 0, warning: 0, info: 0, hint: 0 },
  reason: "Lomake",
  evidence: [],
};

/** A recognition whose timers are run by hand, with what it asked, kept and told. */
function start(
  leftAlone: readonly string[] = [],
  answers = { recognise: KNOWN as RecogniseResult | undefined },
) {
  const timers = new Map<() => void, number>();
  const asked: number[] = [];
  const kept: (readonly string[])[] = [];
  const news: string[] = [];
  const documents: Draft[] = [];
  const recognition = createRecognition<Draft>({
    leftAlone,
    keepLeftAlone: (uris) => kept.push(uris),
    async recognise(text) {
      asked.push(text.length);
      return answers.recognise;
    },
    status: async () => STATUS,
    async takeOver(document) {
      recognition.closed(document);
      document.languageId = "esr";
      recognition.opened(document);
    },
    openDocuments: () => documents,
    later(run, milliseconds) {
      timers.set(run, milliseconds);
      return () => timers.delete(run);
    },
    onNews: ({ uri }) => news.push(uri.toString()),
  });
  return {
    recognition,
    asked,
    kept,
    news,
    documents,
    /** Lets everything happen that is waiting, and gives how long each had to wait. */
    async rest(): Promise<number[]> {
      const waits = [...timers.values()];
      const runs = [...timers.keys()];
      timers.clear();
      for (const run of runs) run();
      await new Promise((resolve) => setTimeout(resolve, 0));
      return waits;
    },
  };
}

describe("recognition", () => {
  it("takes over a plain text that is a description, and then has the status of it", async () => {
    const { recognition, rest, asked, news } = start();
    const document = draft("file:///a.txt");
    recognition.opened(document);
    expect(recognition.of(document)).toEqual({ answer: undefined, isCandidate: true, isLeftAlone: false });
    expect(await rest()).toEqual([0]);
    expect(document.languageId).toBe("esr");
    await rest();
    expect(recognition.of(document).answer).toBe(STATUS);
    expect(asked).toEqual([250_000]);
    expect(news).toEqual(["file:///a.txt", "file:///a.txt"]);
  });

  it("leaves alone what the user has turned back, until it is to be treated as a description", async () => {
    const { recognition, rest, kept } = start();
    const document = draft("file:///a.txt", "esr");
    recognition.opened(document);
    await rest();
    recognition.closed(document);
    document.languageId = "plaintext";
    recognition.opened(document);
    await rest();
    expect(document.languageId).toBe("plaintext");
    expect(recognition.of(document).isLeftAlone).toBe(true);
    await recognition.treatAsDescription(document);
    expect(document.languageId).toBe("esr");
    expect(kept).toEqual([["file:///a.txt"], []]);
  });

  it("remembers what was left alone before, but not of a new untitled text of the same name", async () => {
    const { recognition, rest } = start(["file:///a.txt", "untitled:Untitled-1"]);
    const [file, untitled] = [draft("file:///a.txt"), draft("untitled:Untitled-1")];
    recognition.opened(file);
    recognition.opened(untitled);
    await rest();
    expect([file.languageId, untitled.languageId]).toEqual(["plaintext", "esr"]);
  });

  it("looks once when the text has come to rest, and not at texts that nobody writes", async () => {
    const { recognition, rest, asked } = start();
    const [document, log] = [draft("file:///a.txt"), draft("output:loki")];
    for (let i = 0; i < 5; i++) recognition.changed(document);
    recognition.changed(log);
    expect(await rest()).toEqual([400]);
    expect(asked).toHaveLength(1);
  });

  it.each([
    ["has been closed", { isClosed: true }],
    ["has changed", { version: 2 }],
  ])("does not hold an answer about a document that %s meanwhile", async (_, change) => {
    const { recognition, rest } = start();
    const document = draft("file:///a.txt");
    recognition.opened(document);
    const resting = rest();
    Object.assign(document, change);
    await resting;
    expect(document.languageId).toBe("plaintext");
    expect(recognition.of(document).answer).toBeUndefined();
  });

  it("waits for a server that cannot answer, and asks about every document when it can again", async () => {
    const answers = { recognise: undefined as RecogniseResult | undefined };
    const { recognition, rest, documents, news } = start([], answers);
    const document = draft("file:///a.txt");
    documents.push(document);
    recognition.opened(document);
    await rest();
    expect(news).toEqual([]);
    answers.recognise = { ...KNOWN, isDescription: false };
    recognition.refresh();
    await rest();
    expect(news).toEqual(["file:///a.txt"]);
    recognition.refresh("soon");
    recognition.dispose();
    expect(await rest()).toEqual([]);
  });
});

describe("the active document", () => {
  it("stays while a log, a panel or nothing is looked at", () => {
    const active = createActive<Draft>();
    let told = 0;
    active.onChange(() => told++);
    const document = draft("file:///a.txt", "esr");
    for (const one of [document, undefined, draft("output:loki")]) active.turnTo(one);
    expect(active.document()).toBe(document);
    active.news(draft("file:///b.txt", "esr"));
    active.news(document);
    expect(told).toBe(2);
  });

  it("is a description while it is open in that language", () => {
    const active = createActive<Draft>();
    const document = draft("file:///a.txt");
    active.turnTo(document);
    expect(active.description()).toBeUndefined();
    document.languageId = "esr";
    expect(active.description()).toBe(document);
    document.isClosed = true;
    expect(active.description()).toBeUndefined();
  });
});
