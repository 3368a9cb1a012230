/** What keeps one pin from moving: the others are looked at all the same. */
export class PinFailure extends Error {
  readonly hint: string | undefined

  constructor(message: string, hint?: string) {
    super(message)
    this.name = "PinFailure"
    this.hint = hint
  }
}
