/** All that there is to say of a code on a page: for the documentation, and for a terminal. */
import { wrapAnsi } from "fast-wrap-ansi"
import { type ProblemCode, severities } from "../problems/codes.ts"
import type { Example, Explanation } from "../problems/explanation.ts"

/** A part of a page. */
export type Block =
  | { readonly kind: "heading" | "text"; readonly text: string }
  | { readonly kind: "code"; readonly language: string; readonly text: string }

/** What a page is about. */
export interface Explained {
  readonly code: ProblemCode
  readonly explanation: Explanation
  /** Whether `accept` switches it off for a value. */
  readonly isAcceptable: boolean
}

/** How severe a code is, in words. */
export function severityText(code: ProblemCode): string {
  const severity = severities[code]
  return severity === "depends" ? "error or warning" : severity
}

/** What follows the title of a page. */
export function pageOf({ code, explanation, isAcceptable }: Explained): readonly Block[] {
  const { title, why, mend, breaks, close } = explanation
  return [
    text(`${title} (${severityText(code)}).`),
    heading("What goes wrong"),
    text(why),
    heading("How to mend it"),
    text(mend),
    heading("Told of"),
    ...exampleBlocks(breaks),
    heading("Not told of"),
    ...exampleBlocks(close),
    heading("How to switch it off"),
    ...(isAcceptable ? acceptedBlocks(code) : [text(unacceptable(code))]),
  ]
}

function acceptedBlocks(code: ProblemCode): readonly Block[] {
  const call = `accept(value, { rule: "${code}", reason: "why it is right here" })`
  return [
    text("For one value, and all that is in it:"),
    { kind: "code", language: "ts", text: call },
    text(
      "Nothing of it is in what is generated. Where there is nothing to switch off, NG179 says so.",
    ),
  ]
}

function unacceptable(code: ProblemCode): string {
  return severities[code] === "warning"
    ? "It cannot be switched off; as a warning it keeps nothing from being written."
    : "It cannot be switched off: what it is told of cannot work."
}

function exampleBlocks(example: Example): readonly Block[] {
  if (typeof example === "string") return [fileCode("web.ts", hostText(example))]
  if ("told" in example) return [text(example.told)]
  const { files, steps = [] } = example
  return [
    ...Object.entries(files).flatMap((file) => fileBlocks("", file)),
    ...steps.flatMap((step) =>
      typeof step === "string"
        ? [text(`Then \`${step}\`.`)]
        : Object.entries(step).flatMap((file) => fileBlocks("Then another ", file)),
    ),
  ]
}

function fileBlocks(
  before: string,
  [path, content]: readonly [string, string | null],
): readonly Block[] {
  if (content === null || content.trim() === "")
    return [text(`${before}\`${path}\`, with nothing in it.`)]
  const isHost = path.endsWith(".ts") && !/^export /m.test(content)
  const code = fileCode(path, isHost ? hostText(content) : content.trim())
  return [text(`${before}\`${path}\`:`), code]
}

function hostText(definition: string): string {
  return `defineHost({\n${definition.trim().replaceAll(/^(?=.)/gm, "  ")}\n})`
}

function fileCode(path: string, content: string): Block {
  const [, language = ""] = /\.(ts|json|nix)$/.exec(path) ?? []
  return { kind: "code", language, text: content }
}

function heading(content: string): Block {
  return { kind: "heading", text: content }
}

function text(content: string): Block {
  return { kind: "text", text: content }
}

/** A page in Markdown. */
export function pageInMarkdown(explained: Explained): string {
  const blocks = pageOf(explained).map((block) => {
    if (block.kind === "code") return `\`\`\`${block.language}\n${block.text}\n\`\`\``
    return block.kind === "heading" ? `## ${block.text}` : block.text
  })
  return [`# ${explained.code}`, ...blocks].join("\n\n")
}

/** A page as a terminal shows it. */
export function pageInText(explained: Explained, width: number): string {
  const blocks = pageOf(explained).map((block) => {
    if (block.kind === "heading") return `\n${block.text}`
    const indent = block.kind === "code" ? "      " : "  "
    const lines = block.kind === "code" ? block.text : wrapAnsi(block.text, width - indent.length)
    return lines.replaceAll(/^(?=.)/gm, indent)
  })
  return [explained.code, ...blocks].join("\n")
}
