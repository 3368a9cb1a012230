/** Options as NixOS writes them in its messages: `services.nginx.virtualHosts."a.b".root`. */

/** An option's names, and the list items that lead on from there. */
export interface OptionText {
  readonly path: readonly string[]
  /** Which item of a list is meant, of which of its definitions; both count from 1. */
  readonly item?: { readonly definition: number; readonly entry: number; readonly after: number }
}

/** Reads an option's name. */
export function readOption(text: string): OptionText {
  const parts = partsOf(text)
  const after = parts.findIndex((part) => itemPattern.test(part))
  const [, definition, entry] = itemPattern.exec(parts[after] ?? "") ?? []
  if (after < 0) return { path: parts }
  const item = { definition: Number(definition), entry: Number(entry), after }
  return { path: parts.toSpliced(after, 1), item }
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

/** An option as it is told of: which item of a list is meant comes first. */
export function shownOption(text: string): string {
  const { path, item } = readOption(text)
  if (item === undefined) return text
  const inside = path.slice(item.after)
  const ofItem = inside.length === 0 ? "" : `${shownPath(inside)} in `
  return `${ofItem}item ${item.entry} of ${shownPath(path.slice(0, item.after))}`
}

/** An option's path as it is written in Nix: `users.users."ada lovelace".home`. */
export function shownPath(path: readonly string[]): string {
  return path.map(quotedName).join(".")
}

function quotedName(part: string): string {
  return /^[A-Za-z_][\w'-]*$/.test(part) ? part : JSON.stringify(part)
}
