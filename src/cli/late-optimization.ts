/**
 * V8 optimizes functions after some hundred calls, of which a run has many that are soon over, and
 * optimizes them anew with every further kind of value: a fifth of the time of a run, be it of 4 hosts
 * or of 1,000.
 */

/** Has V8 optimize what really runs for long. It has to be told before it compiles anything. */
export function optimizeLate(): void {
  process.getBuiltinModule("node:v8").setFlagsFromString(flags())
}

/** Multiples of V8's own limits: its version 11 counts bytes of code that ran, later ones count calls. */
function flags(): string {
  if (process.versions.v8.startsWith("11.")) return "--interrupt-budget=1000000"
  return [
    "--invocation-count-for-maglev=8000",
    "--invocation-count-for-maglev-osr=2000",
    "--invocation-count-for-turbofan=60000",
    "--invocation-count-for-osr=10000",
  ].join(" ")
}
