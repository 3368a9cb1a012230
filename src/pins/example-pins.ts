/** Pins of no real repositories, as the examples of problems have them. */

/** A pin as npins writes it, with what is otherwise about it. */
export function examplePin(repo: string, more: object = {}): object {
  return {
    type: "Git",
    repository: { type: "GitHub", owner: "example", repo },
    branch: "main",
    submodules: false,
    revision: "0123456789012345678901234567890123456789",
    url: `https://example.org/${repo}.tar.gz`,
    hash: "sha256-lDebytrYdd47IBLwvNOD+6AGeoqZ78CIKlp70hzW280=",
    ...more,
  }
}

/** Pins of the same names as their repositories. */
export function examplePins(names: readonly string[]): Readonly<Record<string, object>> {
  return Object.fromEntries(names.map((name) => [name, examplePin(name)]))
}

/** The text of `npins/sources.json`. */
export function exampleSources(pins: Readonly<Record<string, object>>, version = 7): string {
  return `${JSON.stringify({ version, pins }, undefined, 2)}\n`
}
