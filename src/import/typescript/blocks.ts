/** Texts over several lines, which are filled in when the file around them is laid out. */
import { type TemplatePiece, blockTemplate } from "./literals.ts"

/** A template, as it stands below a line of that margin; its tag is in that line. */
export type Block = (margin: string, step: string) => string

/** What stands for a template until the layout around it is known: as many lines as it has, at least. */
export function blockLine(tag: string, block: Block, blocks: Block[]): string {
  return `${tag}\`\n__nixgen_block_${blocks.push(block) - 1}__\n\``
}

const blockPattern = /`\n__nixgen_block_(\d+)__\n`/g

/** `str` of these pieces. */
export function textBlock(pieces: readonly TemplatePiece[]): Block {
  return (margin, step) => blockTemplate(pieces, margin, step) ?? ""
}

/** Fills in the texts over several lines, in a file that is laid out; some have others in them. */
export function withBlocks(file: string, blocks: readonly Block[], around = ""): string {
  let margin = around
  return file.replace(blockPattern, (_block, index: string, offset: number) => {
    const lineStart = file.lastIndexOf("\n", offset - 1) + 1
    const line = file.slice(lineStart, offset)
    // a line that another one ends has its margin
    if (lineStart > 0 && !line.startsWith("`")) margin = /^[ \t]*/.exec(line)?.[0] ?? ""
    const text = blocks[Number(index)]?.(margin, margin.includes("\t") ? "\t" : "  ") ?? ""
    return withBlocks(text, blocks, margin)
  })
}
