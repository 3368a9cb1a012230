/** Options as NixOS writes them in its messages: `services.nginx.virtualHosts."a.b".root`. */

/** An item of a list, of which of its definitions; both count from 1. */
interface Item {
  readonly definition: number
  readonly entry: number
  /** How many names lead to the list. */
  readonly after: number
}

/** An option's names, and the list items that lead on from there, from the outermost. */
export interface OptionText {
  readonly path: readonly string[]
  readonly items?: readonly Item[]
}

/** Reads an option's name. */
export function readOption(text: string): OptionText & Required<Pick<OptionText, "items">> {
  const path: string[] = []
  const items: Item[] = []
  for (const part of partsOf(text)) {
    const [, definition, entry] = itemPattern.exec(part) ?? []
    if (entry === undefined) path.push(part)
    else items.push({ definition: Number(definition), entry: Number(entry), after: path.length })
  }
  return { path, items }
}

const itemPattern = /^\[definition (\d+)-entry (\d+)\]$/

/** The names of an option's path. */
export function partsOf(text: string): readonly string[] {
  return [...text.matchAll(/"((?:[^"\\]|\\.)*)"|[^."]+/g)].map(([whole, quoted]) =>
    quoted === undefined ? whole : quoted.replaceAll(/\\(.)/g, "$1"),
  )
}

const optionPattern = /([`'"‘])?([A-Za-z_][\w'-]*(?:\.(?:[A-Za-z_][\w-]*|"[^"\n]+"|<\w+>))*)/g

/** What looks like an option in a text, such as that of an assertion; a single word only in quotes. */
export function optionsNamedIn(text: string): readonly (readonly string[])[] {
  return [...text.matchAll(optionPattern)].flatMap(([, quote, name = ""]) => {
    const path = partsOf(name.replace(/['.]+$/, ""))
    return path.length > 1 || quote !== undefined ? [path] : []
  })
}

/** An option as it is told of: which items of lists are meant comes first. */
export function shownOption(text: string): string {
  const { path, items } = readOption(text)
  return items.reduceRight(
    (told, { entry, after }, index) => {
      const list = path.slice(items[index - 1]?.after ?? 0, after)
      const item = list.length === 0 ? `item ${entry}` : `item ${entry} of ${shownPath(list)}`
      return told === "" ? item : `${told} in ${item}`
    },
    shownPath(path.slice(items.at(-1)?.after ?? 0)),
  )
}

/** An option's path as it is written in Nix: `users.users."ada lovelace".home`. */
export function shownPath(path: readonly string[]): string {
  return path.map(quotedName).join(".")
}

function quotedName(part: string): string {
  return /^[A-Za-z_][\w'-]*$/.test(part) ? part : JSON.stringify(part)
}
