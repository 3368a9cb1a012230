/** What to write in the place of a secret: the option that reads it from a file, as NixOS has it. */
import type { SecretStore } from "../fleet/secret-store.ts"
import { bundledOptions } from "../options/bundled-options.ts"
import type { OptionNames } from "../options/tree/option-names.ts"
import { type OptionType, alternatives } from "../options/tree/option-type.ts"
import type { PathSegment } from "../problems/problem.ts"

/**
 * What to do, with the definition as it is written: `write passwordFile: secret("gitea/password").path`.
 * What agenix does not have is not offered where the fleet has it.
 */
export function fixFor(
  path: readonly PathSegment[],
  store: SecretStore["kind"] | undefined = "sops",
): string {
  const [first, ...names] = path.filter((segment) => typeof segment === "string")
  const name = JSON.stringify(nameFor(names))
  const secret = `secret(${name})`
  if (first !== "config") return `give ${secret}.path to an option of \`config\` that reads a file`
  const option = fileOption(names)
  const early = isOfUser(names) && store === "sops"
  if (option !== undefined)
    return `write ${option}: ${early ? `secret(${name}, { neededForUsers: true })` : secret}.path`
  const other = otherWay(names, secret, store)
  if (other !== undefined) return `write ${other}`
  const more = store === "sops" ? "; a file that has more in it is written secretText`…`" : ""
  return `give ${secret}.path to the option that reads it from a file, often named …File${more}`
}

/** Where no option reads the file itself: a command that prints it, a word for it, a file of variables. */
function otherWay(
  names: readonly string[],
  secret: string,
  store: SecretStore["kind"],
): string | undefined {
  const [, service] = names
  const last = names.at(-1) ?? ""
  if (isSecretValue(membersAt(names.slice(0, -1)), last))
    return `${last}: { _secret: ${secret}.path }`
  if (takesText(membersAt(names.slice(0, -1)), "passCommand"))
    return `passCommand: str\`cat \${${secret}.path}\``
  if (service === "grafana" && names.includes("settings"))
    return `${last}: str\`$__file{\${${secret}.path}}\``
  const reads = names.some((_, index) =>
    takesText(membersAt(names.slice(0, index)), "environmentFile"),
  )
  return reads && store === "sops" && /^[A-Z][A-Z\d_]*$/.test(last)
    ? `environmentFile: secretText\`${last}=\${${secret}}\`.path`
    : undefined
}

function isOfUser([group, kind]: readonly string[]): boolean {
  return group === "users" && kind === "users"
}

/** Groups that say nothing of a secret. */
const plain: ReadonlySet<string> = new Set(
  "services users networking settings config environment programs interfaces".split(" "),
)

/** A name for the secret, from where it stands: `gitea/database-password`. */
function nameFor(names: readonly string[]): string {
  const said = names
    .filter((each, index) => !plain.has(each) || index === names.length - 1)
    .map((each) => each.replace(/[^\w.-]+/g, "-").replace(/^[.-]+|[.-]+$/g, ""))
    .filter((each) => each !== "")
  const [first = "name", ...rest] = said
  return rest.length < 2 ? [first, ...rest].join("-") : `${first}/${rest.join("-")}`
}

/** The option beside it that reads the same from a file, or the one for its whole service. */
function fileOption(names: readonly string[]): string | undefined {
  const last = names.at(-1) ?? ""
  const beside = membersAt(names.slice(0, -1))
  return candidatesFor(last).find((each) => takesText(beside, each))
}

function candidatesFor(name: string): readonly string[] {
  const password = /^(?:initialP|p|hashedP|initialHashedP)assword$/.test(name)
  return [...(password ? ["hashedPasswordFile", "passwordFile"] : []), `${name}File`, `${name}Path`]
}

function takesText(names: OptionNames | undefined, name: string): boolean {
  const option = names?.get(name)
  return option?.kind === "option" && option.standing === undefined
}

/** Whether an option takes a set that says where the secret is, as those of Akkoma do. */
function isSecretValue(names: OptionNames | undefined, name: string): boolean {
  const option = names?.get(name)
  return (
    option?.kind === "option" &&
    alternatives(option.type).some(
      (type) => type.kind === "attributeSet" && type.element.kind === "path",
    )
  )
}

/** What stands in a group of options, or in a submodule. */
function membersAt(path: readonly string[]): OptionNames | undefined {
  let names: OptionNames | undefined = bundledOptions()
  let inside: OptionType | undefined
  for (const segment of path) {
    const element: OptionType | undefined = inside && elementOf(inside)
    const member = names?.get(segment)
    if (element !== undefined) [inside, names] = [element, optionsOf(element)]
    else if (member?.kind === "group") [inside, names] = [undefined, member.members]
    else if (member?.kind === "option") [inside, names] = [member.type, optionsOf(member.type)]
    else return undefined
  }
  return names
}

function elementOf(type: OptionType): OptionType | undefined {
  return alternatives(type).flatMap((each) =>
    each.kind === "attributeSet" ? [each.element] : [],
  )[0]
}

function optionsOf(type: OptionType): OptionNames | undefined {
  return alternatives(type).flatMap((each): readonly OptionNames[] => {
    // where in a list it stands says nothing
    const inList = each.kind === "list" ? optionsOf(each.element) : undefined
    if (inList !== undefined) return [inList]
    return each.kind === "submodule" && each.options !== undefined ? [each.options.members] : []
  })[0]
}
