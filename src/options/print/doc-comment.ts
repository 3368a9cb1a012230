/** The comments of TypeScript that editors show of a name. */

/** A text above a member of an interface: on one line, where that has room for it. */
export function printDocComment(text: string): string {
  const lines = text.split("\n")
  return lines.length === 1
    ? `  /** ${escaped(text)} */\n`
    : `  /**\n${lines.map((line) => `   * ${escaped(line)}`.trimEnd()).join("\n")}\n   */\n`
}

/** A text that does not end the comment that it stands in. */
export function escaped(text: string): string {
  return text.replaceAll("*/", "*\\/")
}
