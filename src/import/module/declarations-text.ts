/**
 * The options that a module declares, as `option`, `mkEnableOption` and `mkPackageOption` say them where that comes to
 * the very same declaration; others stay calls of `lib`.
 */
import { hasComments } from "../nix/source-comments.ts"
import { stringLiteral } from "../typescript/literals.ts"
import { type Code, type CodeMember, withoutConstant } from "./code.ts"
import { textOf } from "./plain-code.ts"
import { type Writing, setText, written } from "./write.ts"
import { libraryName, takes, zodType } from "./zod-type.ts"

/** The text of options in their groups. */
export function declarationsText(code: Code, writing: Writing): string {
  if (code.kind === "set") return setText(code.members, writing, declarationsText)
  const inner = withoutConstant(code)
  if (inner.kind === "call")
    return (
      declarationText(libraryName(inner.called), inner.given, writing) ?? written(code, writing)
    )
  return written(code, writing)
}

function declarationText(
  name: string | undefined,
  given: readonly Code[],
  writing: Writing,
): string | undefined {
  const [first, second, third, ...others] = given
  if (first === undefined || others.length > 0) return undefined
  if (name === "mkOption" && second === undefined) return optionText(first, writing)
  if (name === "mkEnableOption" && second === undefined) return enableText(first, writing)
  return name === "mkPackageOption" && second !== undefined && third !== undefined
    ? packageText(first, second, third, writing)
    : undefined
}

function optionText(said: Code, writing: Writing): string | undefined {
  if (said.kind !== "set") return undefined
  const [type, ...more] = said.members.filter(({ name }) => name === "type")
  const known = type && zodType(type.code)
  if (type === undefined || known === undefined || more.length > 0) return undefined
  if (hasComments(type.comments)) return undefined
  const others = said.members.filter((member) => member !== type)
  // what may be null is so by default in zod
  if (known.isNullable && !others.some(({ name }) => name === "default")) return undefined
  const settings = others.map((member): CodeMember | undefined => {
    const code = setting(member, (value) => takes(known, value))
    return code && { ...member, code }
  })
  if (!settings.every((each) => each !== undefined)) return undefined
  writing.names.add("option")
  writing.packages.set("z", "zod")
  return settings.length === 0
    ? `option(${known.text})`
    : `option(${known.text}, ${setText(settings, writing, settingText)})`
}

/** What an option says beside its type, as its function takes it; nothing for what that does not. */
function setting({ name, code }: CodeMember, isValue: (code: Code) => boolean): Code | undefined {
  switch (name) {
    case "default":
    case "example":
      return isValue(code) && !hasLinesInside(code) ? code : inNix(code)
    case "defaultText":
      return isText(code) || code.kind === "call" ? code : inNix(code)
    case "apply":
      return inNix(code)
    case "description":
      return isText(code) ? code : undefined
    case "internal":
    case "readOnly":
    case "visible":
      return code.kind === "boolean" ? code : undefined
    default:
      return undefined
  }
}

/** Whether a text in a list or a set has several lines, which are written as an expression. */
function hasLinesInside(code: Code): boolean {
  const inner = code.kind === "list" ? code.items : code.kind === "set" ? code.members : []
  return inner.some(
    (each) => hasLinesInside(each.code) || textOf(each.code)?.includes("\n") === true,
  )
}

function inNix(code: Code): Code {
  return code.kind === "raw" ? code : { kind: "raw", pieces: [code] }
}

function isText(code: Code): boolean {
  return textOf(code) !== undefined
}

/** A description is plain text, whatever its lines. */
function settingText(code: Code, writing: Writing): string {
  const text = textOf(code)
  return text === undefined ? written(code, writing) : stringLiteral(text)
}

function enableText(what: Code, writing: Writing): string | undefined {
  if (!isText(what)) return undefined
  writing.names.add("mkEnableOption")
  return `mkEnableOption(${settingText(what, writing)})`
}

const packageSettings: ReadonlySet<string> = new Set(["extraDescription", "example", "nullable"])

/** `lib.mkPackageOption pkgs "name" { … }` */
function packageText(
  packages: Code,
  name: Code,
  settings: Code,
  writing: Writing,
): string | undefined {
  const isOfPackages = packages.kind === "reference" && packages.name === "pkgs"
  if (!isOfPackages || !isText(name) || settings.kind !== "set") return undefined
  const isPlain = settings.members.every(
    (member) =>
      packageSettings.has(member.name) &&
      (member.name === "nullable" ? member.code.kind === "boolean" : isText(member.code)),
  )
  if (!isPlain) return undefined
  writing.names.add("mkPackageOption")
  const given = [settingText(name, writing)]
  if (settings.members.length > 0) given.push(setText(settings.members, writing, settingText))
  return `mkPackageOption(${given.join(", ")})`
}
