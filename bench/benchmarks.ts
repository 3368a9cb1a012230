/** What `npm run bench` measures, in this order: each is a script of its own. */
export const benchmarks: readonly string[] = [
  "start",
  "build",
  "watch",
  "guards",
  "nix",
  "types",
  "nixgen-types",
  "language-servers",
]
