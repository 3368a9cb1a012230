/** Bash as it is written: a template in which only its own expansions need a backslash. */

/** The text, in which `\${…}` stands for bash's `${…}` and a plain `${…}` is interpolated. */
export function bash(template: TemplateStringsArray, ...parts: readonly string[]): string {
  const texts = template.raw.map((text) => text.replace(/\\(\$\{|`)/g, "$1"))
  return texts.reduce((whole, text, index) => `${whole}${parts[index - 1] ?? ""}${text}`)
}
