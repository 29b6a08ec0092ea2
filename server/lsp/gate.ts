import type { ConnectionOptions } from "vscode-languageserver";
import { nextTurn } from "./pause.ts";

type MessageStrategy = NonNullable<ConnectionOptions["messageStrategy"]>;
type Next = Parameters<MessageStrategy["handleMessage"]>[1];

/** Lets messages through to their handlers, or has them wait until there are any. */
export interface Gate {
  readonly strategy: MessageStrategy;
  /** Holds what arrives from now on, in its order, until something is done. Whatever comes of it, the gate opens then. */
  closeUntil(done: Promise<unknown>): void;
}

/** A gate that is open. */
export function createGate(): Gate {
  let waiting: (() => void)[] | undefined;
  /** Each message has a turn of its own, as where nothing is held; what arrives meanwhile stands last. */
  const open = async (): Promise<void> => {
    for (let goOn = waiting?.shift(); goOn !== undefined; goOn = waiting?.shift()) {
      goOn();
      await nextTurn();
    }
    waiting = undefined;
  };
  return {
    strategy: {
      handleMessage(message, next: Next) {
        if (waiting === undefined) return next(message);
        waiting.push(() => next(message));
        return undefined;
      },
    },
    closeUntil(done) {
      waiting ??= [];
      done.finally(open);
    },
  };
}
