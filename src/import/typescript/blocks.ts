/** Texts over several lines, which are filled in when the file around them is laid out. */
import { type TemplatePiece, blockTemplate } from "./literals.ts"

/** A template with its tag, as it stands below a line of that margin. */
export type Block = (margin: string, step: string) => string

/** What stands for a template until the layout around it is known: as many lines as it has, at least. */
export function blockLine(tag: "nix" | "str", block: Block, blocks: Block[]): string {
  return `${tag}\`\n__nixgen_block_${blocks.push(block) - 1}__\n\``
}

const blockPattern = /(?:nix|str)`\n__nixgen_block_(\d+)__\n`/g

/** `str` of these pieces. */
export function textBlock(pieces: readonly TemplatePiece[]): Block {
  return (margin, step) => blockTemplate(pieces, margin, step) ?? ""
}

/** Fills in the texts over several lines, in a file that is laid out. */
export function withBlocks(file: string, blocks: readonly Block[]): string {
  let margin = ""
  return file.replace(blockPattern, (_block, index: string, offset: number) => {
    const line = file.slice(file.lastIndexOf("\n", offset - 1) + 1, offset)
    // a line that another one ends has its margin
    if (!line.startsWith("`")) margin = /^[ \t]*/.exec(line)?.[0] ?? ""
    return blocks[Number(index)]?.(margin, margin.includes("\t") ? "\t" : "  ") ?? ""
  })
}
