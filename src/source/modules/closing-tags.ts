/**
 * `</script` in templates, which the transformer writes as `<\/script`: the same text, but not the same to
 * a template's tag, such as that of Nix, which is given what is written.
 */
import type MagicString from "magic-string"
import type { VisitorObject } from "oxc-parser"

/** What writes another sign for the slash, and takes it back. */
export interface ClosingTags {
  readonly visitors: readonly VisitorObject[]
  readonly restored: (code: string) => string
}

/** Hides the closing tags of a text's templates, of which most texts have none. */
export function closingTags(text: MagicString): ClosingTags {
  const { original } = text
  if (!/<\/script/i.test(original)) return { visitors: [], restored: (code) => code }
  const sign = absentFrom(original)
  return {
    visitors: [
      {
        TemplateElement: ({ start, end }) => {
          for (const { index } of original.slice(start, end).matchAll(/<\/(?=script)/gi))
            text.overwrite(start + index + "<".length, start + index + "</".length, sign)
        },
      },
    ],
    restored: (code) => code.replaceAll(sign, "/"),
  }
}

/** A sign for private use that is not in a text. */
function absentFrom(text: string): string {
  let code = 0xe000
  while (text.includes(String.fromCharCode(code))) code += 1
  return String.fromCharCode(code)
}
