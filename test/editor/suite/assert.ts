/** Assertions for suites that also run in a web worker, where Node's are not to be had. */

const show = (value: unknown): string => JSON.stringify(value, undefined, 1) ?? String(value);

function fail(reason: string, message: string | undefined): never {
  throw new Error(message === undefined ? reason : `${message}: ${reason}`);
}

export function ok(value: boolean, message?: string): void {
  if (!value) fail("is not so", message);
}

/** Compares what JSON keeps of two values. */
export function equal(actual: unknown, expected: unknown, message?: string): void {
  if (show(actual) !== show(expected)) fail(`is ${show(actual)}\nnot ${show(expected)}`, message);
}

export function match(actual: string, pattern: RegExp, message?: string): void {
  if (!pattern.test(actual)) fail(`${show(actual)} does not match ${pattern}`, message);
}
