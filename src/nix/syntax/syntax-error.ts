/** What is wrong with a text that is no Nix, and where. */

/** Thrown inside the parser; `parseNix` and `` nix`…` `` turn it into a problem with a place. */
export class NixSyntaxError extends Error {
  /** Where in the text, in UTF-16 units. */
  readonly offset: number

  constructor(message: string, offset: number) {
    super(message)
    this.name = "NixSyntaxError"
    this.offset = offset
  }
}
