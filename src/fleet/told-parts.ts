/** What definitions were told publicly of secrets as these were declared, whether they say it or not. */

/** A public part that a definition was given. */
export interface ToldPart {
  /** The declaration (`declarationOf`), and the name in it. */
  readonly declaration: object
  readonly name: string
  /** The host whose own secret it is of, where each has one. */
  readonly host: string | undefined
  readonly text: string
}

const told = new Map<string, Map<string, ToldPart>>()

/** Notes what was told of a secret of the fleet in a folder: the last that was told of a name. */
export function noteTold(folder: string, part: ToldPart): void {
  const parts = told.get(folder) ?? new Map<string, ToldPart>()
  parts.set(`${part.name}\0${part.host ?? ""}`, part)
  told.set(folder, parts)
}

/** What was told in the fleet of a folder. */
export function toldIn(folder: string): readonly ToldPart[] {
  return [...(told.get(folder)?.values() ?? [])]
}
