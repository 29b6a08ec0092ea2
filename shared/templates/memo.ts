/** Gives what a function computes from one thing, each function run once: see {@link memoOf}. */
export type Memo<Of> = <T>(compute: (of: Of) => T) => T;

/**
 * Remembers what functions compute from one thing that never changes. The functions must be pure and defined once, not
 * anew at every call, for they are the keys. What they gave goes when the thing goes.
 */
export function memoOf<Of>(of: Of): Memo<Of> {
  const known = new Map<(of: Of) => unknown, unknown>();
  return <T>(compute: (of: Of) => T): T => {
    // What stands under a function is what that function gave.
    if (known.has(compute)) return known.get(compute) as T;
    const value = compute(of);
    known.set(compute, value);
    return value;
  };
}
