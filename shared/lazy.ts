/**
 * Something that never changes, computed when it is first asked for, so that nobody pays for it before. `compute` depends
 * on nothing that changes: who asks first makes no difference.
 */
export function lazy<Value>(compute: () => Value): () => Value {
  let computed: { readonly value: Value } | undefined;
  return () => {
    computed ??= { value: compute() };
    return computed.value;
  };
}
