/**
 * V8 optimizes functions after some hundred calls, of which a run has many that are soon over, and
 * optimizes them anew with every further kind of value: a fifth of the time of a run, be it of 4 hosts
 * or of 1,000.
 */

/** Has V8 optimize what really runs for long. It has to be told before it compiles anything of ours. */
export function optimizeLate(): void {
  const flags = flagsFor(process.versions.v8)
  if (flags === undefined) return
  for (const name of used) process.getBuiltinModule(name)
  process.getBuiltinModule("node:v8").setFlagsFromString(flags)
}

/**
 * What a build uses of Node beyond what Node starts with. V8 takes what Node brings compiled only while
 * its flags are those that Node was built with.
 */
const used = [
  "node:child_process",
  "node:fs/promises",
  "node:net",
  "node:path/posix",
  "node:perf_hooks",
  "node:process",
  "node:timers/promises",
]

/** The newest major version of V8 that is known to have them: any that has not complains in every run. */
const newest = 14

/** Most regular expressions are used a few times, and V8 would compile each that is used twice. */
const regularExpressions = "--regexp-tier-up-ticks=100"

/** Multiples of V8's own limits: its version 11 counts bytes of code that ran, later ones count calls. */
export function flagsFor(version: string): string | undefined {
  const major = Number(version.split(".")[0])
  if (major === 11) return `${regularExpressions} --interrupt-budget=500000`
  if (!(major > 11 && major <= newest)) return undefined
  return [
    regularExpressions,
    "--invocation-count-for-maglev=8000",
    "--invocation-count-for-maglev-osr=2000",
    "--invocation-count-for-turbofan=60000",
    "--invocation-count-for-osr=10000",
  ].join(" ")
}
