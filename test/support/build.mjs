import { build } from "../../esbuild.mjs";

/** Builds dist/ once before the tests that start the real processes. */
export default async function setup() {
  await build();
}
