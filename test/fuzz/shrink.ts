/** Tries of one shrinking; enough for texts of some thousand characters. */
const MOST_TRIES = 600;

/** A shorter text that fails alike: pieces are taken out, ever smaller ones, as long as it does. */
export function shrink(text: string, fails: (text: string) => boolean): string {
  let current = text;
  let tries = 0;
  for (let size = Math.ceil(current.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < current.length && tries < MOST_TRIES; tries++) {
      const candidate = current.slice(0, at) + current.slice(at + size);
      if (fails(candidate)) current = candidate;
      else at += size;
    }
  }
  return current;
}
