/** That local inputs do not suffice: apart from what looks for them, as every command knows of it. */

/** Says which inputs of a flake are not among the local ones. */
export class MissingInputs extends Error {
  readonly names: readonly string[]

  constructor(names: readonly string[]) {
    super(`inputs.json names no ${names.join(", no ")}`)
    this.name = "MissingInputs"
    this.names = names
  }
}
