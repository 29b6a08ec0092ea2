import { performance } from "node:perf_hooks";
import { type Language, type LocalText, render } from "../../shared/i18n/message.ts";
import { visible } from "../../shared/report/visible.ts";
import type { Host } from "./command.ts";

/** A line that tells how far a long check has come. */
export interface Progress {
  show(done: number, all: number, path: string): void;
  /** Takes the line away, before anything else is written to the terminal. */
  clear(): void;
}

/** What the line is shown on. `columns` are the width of the terminal, where it is known. */
export type ProgressStream = Pick<Host["stderr"], "isTTY"> & {
  write(text: string): unknown;
  readonly columns?: number | undefined;
};

/** How the line is shown. */
export interface ProgressOptions {
  readonly isWanted: boolean;
  readonly language: Language;
  /** Milliseconds that only grow. */
  readonly now?: () => number;
}

const LINE: LocalText = {
  fi: "{done}/{all}, {rate} tiedostoa/s, jäljellä {left}  ",
  sv: "{done}/{all}, {rate} filer/s, återstår {left}  ",
  en: "{done}/{all}, {rate} files/s, {left} left  ",
};

/** Width that is counted on where a terminal does not tell its own. */
const COLUMNS = 80;

/** Milliseconds between two changes of the line: nobody reads faster, and each costs time. */
const INTERVAL = 100;

/** Milliseconds after which the speed is worth telling. */
const SETTLED = 500;

const CLEAR = "\r\u001b[K";

/** `0:07`, `12:30`, `1:02:03` */
function clock(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  const two = (n: number): string => String(n).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** The end of a path, as much of it as has room. */
const shortened = (path: string, room: number): string =>
  path.length <= room ? path : room < 2 ? "" : `…${path.slice(1 - room)}`;

/** Progress on a terminal: how many of how many, how fast, how long yet. Elsewhere, and where it is not wanted, nothing. */
export function progressOn(
  stream: ProgressStream,
  { isWanted, language, now = () => performance.now() }: ProgressOptions,
): Progress {
  if (!isWanted || stream.isTTY !== true) return { show: () => {}, clear: () => {} };
  let began: number | undefined;
  let last = Number.NEGATIVE_INFINITY;
  let isShown = false;
  /** How far it is; with the speed, once there is one to tell. */
  const far = (done: number, all: number, passed: number): string => {
    if (passed < SETTLED) return `${done}/${all}  `;
    const left = clock((passed / done) * (all - done));
    const rate = Math.round((done * 1000) / passed);
    return render(
      { text: LINE, values: { done: String(done), all: String(all), rate: String(rate), left } },
      language,
    );
  };
  return {
    show(done, all, path) {
      const time = now();
      began ??= time;
      if (time - last < INTERVAL && done < all) return;
      last = time;
      const text = far(done, all, time - began);
      // One column stays free: a full line would move the terminal on to the next.
      const room = (stream.columns ?? COLUMNS) - text.length - 1;
      stream.write(`${CLEAR}${text}${shortened(visible(path), room)}`);
      isShown = true;
    },
    clear() {
      if (isShown) stream.write(CLEAR);
      isShown = false;
      // What comes next takes the line's place at once.
      last = Number.NEGATIVE_INFINITY;
    },
  };
}
