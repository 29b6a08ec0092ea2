/** Assertions for suites that also run in a web worker, where Node's are not to be had. */

const show = (value: unknown): string => JSON.stringify(value, undefined, 1) ?? String(value);

function fail(reason: string, message: string | undefined): never {
  throw new Error(message === undefined ? reason : `${message}: ${reason}`);
}

export function ok(value: boolean, message?: string): void {
  if (!value) fail("is not so", message);
}

/** The part of a long text in which it is not the other. */
function around(text: string, other: string): string {
  let same = 0;
  while (same < text.length && text[same] === other[same]) same++;
  return text.length < 900 ? text : `… ${text.slice(Math.max(0, same - 200), same + 600)} …`;
}

/** Compares what JSON keeps of two values. */
export function equal(actual: unknown, expected: unknown, message?: string): void {
  const [is, not] = [show(actual), show(expected)];
  if (is !== not) fail(`is ${around(is, not)}\nnot ${around(not, is)}`, message);
}

export function match(actual: string, pattern: RegExp, message?: string): void {
  if (!pattern.test(actual)) fail(`${show(actual)} does not match ${pattern}`, message);
}
