/** Descriptions of options (NixOS manual, "Documentation": Markdown with roles) for an editor. */

/** Markdown as editors show it: without the roles, fences and links that only the manual has. */
export function plainMarkdown(text: string): string {
  return text
    .replace(/\{\w+\}`/g, "`")
    .replace(/^:{3,}.*\n?/gm, "")
    .replace(/\[\]\(#(?:opt-)?([^)]*)\)/g, "`$1`")
    .replace(/\n{3,}/g, "\n\n")
    .trim()
}
