/**
 * Node 20's V8 optimizes functions after some hundred calls, of which a run has many that are soon
 * over, and optimizes them anew with every further kind of value: a fifth of the time of a run, be it
 * of 4 hosts or of 400. Later versions have a compiler for this that takes next to none.
 */

/** How much of a function runs before it is optimized, in bytes of its code: V8's own is a 15th of this. */
const budget = 1_000_000

/** Has V8 optimize what really runs for long. It has to be told before it compiles anything. */
export function optimizeLate(): void {
  if (!process.versions.v8.startsWith("11.")) return
  process.getBuiltinModule("node:v8").setFlagsFromString(`--interrupt-budget=${budget}`)
}
