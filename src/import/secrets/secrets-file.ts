/** The file that declares secrets: a constant for each, or for a file with some in it. */
import { importTexts } from "../module/module-text.ts"
import { newWriting, setText, taggedText, type Writing } from "../module/write.ts"
import { withBlocks } from "../typescript/blocks.ts"
import { withComments } from "../typescript/comment-lines.ts"
import type { Format } from "../typescript/layout-file.ts"
import { stringLiteral } from "../typescript/literals.ts"
import { newMember } from "../module/members.ts"
import type { Decided } from "./decided.ts"

/** What is declared, by the name of its constant. */
export type NamedSecrets = ReadonlyMap<string, Decided>

/** `secrets.ts` */
export async function secretsFileText(secrets: NamedSecrets, format: Format): Promise<string> {
  const writing = newWriting()
  const texts = secretTexts(secrets, writing, "export ")
  const text = [...importTexts(writing), "", texts.join("\n\n"), ""].join("\n")
  return withBlocks(await format(text), writing.blocks)
}

/** A constant for each, with the comments on it. */
export function secretTexts(
  secrets: NamedSecrets,
  writing: Writing,
  before: "export " | "",
): readonly string[] {
  return [...secrets].map(([name, secret]) =>
    withComments(
      `${before}const ${name} = ${declarationText(secret, writing)}`,
      secret.member.comments,
    ),
  )
}

/** The call that declares one. */
function declarationText({ use, options, content }: Decided, writing: Writing): string {
  if (content?.kind === "text") {
    writing.names.add("secretText")
    const name = newMember("name", { kind: "text", parts: [use.name] })
    const tag = `secretText(${setText([name, ...options], writing)})`
    return taggedText(tag, content.parts, writing)
  }
  writing.names.add("secret")
  const given = options.length === 0 ? "" : `, ${setText(options, writing)}`
  return `secret(${stringLiteral(use.name)}${given})`
}
