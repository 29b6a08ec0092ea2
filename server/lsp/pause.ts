/** The event loop's next turn. Where it cannot be waited for directly a timer does, which takes a millisecond or more. */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof setImmediate === "function") setImmediate(resolve);
    else setTimeout(resolve, 0);
  });

/** Lets what has already arrived be read first: a cancellation, or the next edit. What was answered is sent. */
export async function pause(): Promise<void> {
  // In one turn what has arrived is read, in the next the first message of it is handled.
  await nextTurn();
  await nextTurn();
}
