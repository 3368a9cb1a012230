/** NG225: an option has one declaration, or such as NixOS makes one of (nixpkgs `lib/modules.nix`, `mergeOptionDecls`). */
import { isAttributeSet, isExpression } from "../../nix/values/value-kinds.ts"
import { nodeOf } from "../../nix/values/values.ts"
import { withoutParentheses } from "../../nix/syntax/parentheses.ts"
import { staticName } from "../../nix/syntax/scope.ts"
import { chainOf, functionName } from "../../nix/syntax/selections.ts"
import type { Node } from "../../nix/syntax/ast.ts"
import type { Group, Member } from "../../options/tree/option-type.ts"
import { enumerate } from "../../problems/enumerate.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { keptFor } from "../../remembered.ts"
import type { ModelHost, ModelModule } from "../../model/model.ts"
import { type Finding, type FleetRule, onlyData } from "../rule.ts"

/** What there is to say of NG225. */
export const explained: Explanation = {
  title: "An option is declared once",
  why: "NixOS makes one option of two declarations only where they are of one type, and where one of them alone has a default, an example and a description; it ends with an error otherwise. An option is no group of others either.",
  mend: "Declare it in one module, which the others import.",
  breaks: declaring('{ my: { backup: mkEnableOption("copies") } }'),
  close: declaring('{ my: { copies: mkEnableOption("copies") } }'),
}

/** A host with two modules that declare options. */
function declaring(options: string) {
  return {
    files: {
      "hosts/web.ts": `const first = defineModule({
  name: "first",
  options: { my: { backup: mkEnableOption("backups") } },
})
const second = defineModule({
  name: "second",
  options: ${options},
})

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  imports: [first, second],
})
`,
    },
  }
}

export const declaredOptions: FleetRule<"NG225"> = {
  code: "NG225",
  sees: onlyData,
  check: ({ common, hosts }) => hosts.flatMap((host) => declaredTwice(common, host)),
}

/** An option or a group that a module declares. */
interface Declared {
  readonly path: readonly string[]
  readonly member: Member
  readonly declaration: unknown
  readonly module: ModelModule
}

function declaredTwice(common: readonly ModelModule[], { modules }: ModelHost): readonly Finding[] {
  // one that has arguments is a module of its own each time
  const all = [...common, ...modules.map(({ module }) => module)].filter(({ options }) => options)
  if (all.length < 2) return []
  const known = new Map<string, Declared>()
  return all.flatMap(declaredBy).flatMap((each): readonly Finding[] => {
    const { path, module } = each
    const name = path.join(".")
    const first = known.get(name)
    if (first === undefined) {
      known.set(name, each)
      return []
    }
    const wrong = conflictOf(first, each)
    if (wrong === undefined) return []
    const found = { place: module.place, path: ["options", ...path] }
    return [
      first.module === module
        ? { ...found, ...toldOfOne(name, module, wrong) }
        : {
            ...found,
            message: `${name} is declared by the module "${first.module.name}" as well${wrong}`,
            hint: "declare it in one module, which the others import",
            related: [{ message: "first declared here", place: first.module.place }],
          },
    ]
  })
}

/** What is told of a module that a host has several times. */
function toldOfOne(option: string, { name }: ModelModule, wrong: string) {
  return {
    message: `${option} is declared each time that the module "${name}" is imported, as it has arguments${wrong}`,
    hint: "import it once, or declare the option in a module without parameters, which this one imports",
  }
}

/** All that a module declares, groups before what is in them. */
const declaredBy = keptFor((module: ModelModule): readonly Declared[] => {
  const { options } = module
  return options === undefined ? [] : declaredIn(options.group, options.declarations, module, [])
})

function declaredIn(
  { members }: Group,
  declarations: unknown,
  module: ModelModule,
  above: readonly string[],
): readonly Declared[] {
  return [...members].flatMap(([name, member]) => {
    const path = [...above, name]
    const declaration = isAttributeSet(declarations) ? declarations[name] : undefined
    const inner = member.kind === "group" ? declaredIn(member, declaration, module, path) : []
    return [{ path, member, declaration, module }, ...inner]
  })
}

/** Why there cannot be both, as an end of a sentence; undefined where there can, or where that is not known. */
function conflictOf(first: Declared, second: Declared): string | undefined {
  const options = [first, second].flatMap(({ member }) =>
    member.kind === "option" ? [member] : [],
  )
  const [only, other] = options
  if (only === undefined) return undefined
  // the options of a submodule may be declared beside it
  const isOpen = only.type.kind === "submodule" || only.type.kind === "anything"
  if (other === undefined) return isOpen ? undefined : ", once as a group and once as an option"
  const [one, two] = [first, second].map(({ declaration }) => saidOf(declaration))
  if (one === undefined || two === undefined) return undefined
  if (one.type !== undefined && two.type !== undefined && one.type !== two.type)
    return `, as ${one.type} there and as ${two.type} here`
  const both = once.filter((name) => one.names.has(name) && two.names.has(name))
  return both.length === 0 ? undefined : `, with ${enumerate(both)}`
}

/** What only one declaration of an option may say. */
const once = ["default", "example", "description", "apply"]

interface Said {
  readonly names: ReadonlySet<string>
  /** The name of its type in `lib.types`, of all that are merged as one that of the first. */
  readonly type: string | undefined
}

function saidOf(declaration: unknown): Said | undefined {
  const node = isExpression(declaration) ? nodeOf(declaration) : undefined
  return node && saidIn(withoutParentheses(node))
}

function saidIn(node: Node): Said | undefined {
  if (node.kind === "binary" && node.operator.text === "//") {
    const [left, right] = [node.left, node.right].map((each) => saidIn(withoutParentheses(each)))
    return left && right && { ...left, names: new Set([...left.names, ...right.names]) }
  }
  if (node.kind === "attributeSet") return saidInSet(node)
  if (node.kind !== "apply") return undefined
  const name = functionName(node.function)
  if (name === "mkEnableOption")
    return { names: new Set(["default", "example", "description"]), type: "bool" }
  if (name === "mkPackageOption") return { names: new Set(["description"]), type: undefined }
  const [given] = node.arguments
  return name === "mkOption" && given?.kind === "attributeSet" ? saidInSet(given) : undefined
}

function saidInSet({ bindings }: Extract<Node, { readonly kind: "attributeSet" }>): Said {
  const named = bindings.flatMap((each) => {
    const [name] =
      each.kind === "inherit" ? [] : each.path.slice(0, 1).flatMap((at) => staticName(at.name))
    return name === undefined || each.kind === "inherit" ? [] : [[name, each.value] as const]
  })
  const type = new Map(named).get("type")
  return { names: new Set(named.map(([name]) => name)), type: type && typeName(type) }
}

function typeName(node: Node): string | undefined {
  const type = withoutParentheses(node)
  const called = type.kind === "apply" ? type.function : type
  const names = chainOf(called)?.names.flatMap(staticName) ?? []
  const [types, name] = names
  if (types !== "types" || name === undefined || ofArguments.has(name)) return undefined
  const [of] = type.kind === "apply" ? type.arguments : []
  if (checking.has(name)) return of && typeName(of)
  return mergedAs.get(name) ?? name
}

/** Types that are others with a check beyond, and are merged as these (nixpkgs `lib/types.nix`). */
const mergedAs: ReadonlyMap<string, string> = new Map([
  ["ints", "int"],
  ["port", "int"],
  ["nonEmptyListOf", "listOf"],
  ["number", "either"],
  ["oneOf", "either"],
  ["numbers", "either"],
  ["shellPackage", "package"],
])

/** Types of which the first argument says what they are merged as. */
const checking: ReadonlySet<string> = new Set(["addCheck", "passwdEntry"])

/** Types that may be the same as one of another name, as their arguments say. */
const ofArguments: ReadonlySet<string> = new Set([
  "attrsWith",
  "deferredModuleWith",
  "separatedString",
  "submoduleWith",
])
