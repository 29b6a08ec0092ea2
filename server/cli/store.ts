import { deflateRawSync, inflateRawSync } from "node:zlib";

/** Things that wait in order, kept small: however many there are, a few bytes each. */
export interface Store<T> {
  add(thing: T): void;
  all(): Generator<T>;
}

/** UTF-16 units of JSON that are packed together: enough for what is alike in them to cost next to nothing. */
const PACKED = 1 << 18;

/** An empty store. @typeParam T data that JSON keeps as they are */
export function createStore<T>(): Store<T> {
  const packs: Uint8Array[] = [];
  let open: string[] = [];
  let length = 0;
  return {
    add(thing) {
      const text = JSON.stringify(thing);
      open.push(text);
      length += text.length;
      if (length < PACKED) return;
      packs.push(deflateRawSync(`[${open.join(",")}]`));
      open = [];
      length = 0;
    },
    *all() {
      for (const pack of packs) yield* JSON.parse(inflateRawSync(pack).toString()) as T[];
      yield* JSON.parse(`[${open.join(",")}]`) as T[];
    },
  };
}
