/** Words as a shell takes them. */

/** A word that a POSIX shell reads as it is. */
export function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`
}

/** A command as it is given word by word; one word alone is a line for the shell. */
export function commandLine(words: readonly string[]): string {
  const [line = "", ...more] = words
  return more.length === 0 ? line : words.map(quoted).join(" ")
}
