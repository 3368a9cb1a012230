/** The disks of hosts: modules that are nothing but a layout of disko, and what is given to it. */
import { dirname, join, resolve } from "node:path"
import { moduleAt } from "../../files/module-files.ts"
import type { Node } from "../../nix/syntax/ast.ts"
import { withoutParentheses } from "../../nix/syntax/parentheses.ts"
import type { Code } from "../module/code.ts"
import { memberAt, withoutMember } from "../module/members.ts"
import { plainCode } from "./given-arguments.ts"
import { importedItems, importingItems } from "./imported-modules.ts"
import { nixFilesNamedIn } from "./kept-modules.ts"
import { type Reading, type TreeModule, fileOf, otherImports } from "./module-tree.ts"
import { moduleNames } from "./names.ts"
import { newFlakeCode } from "./static-code.ts"
import { valueOf } from "./static-values.ts"

/** A layout's file as it is written. */
export interface WrittenLayout {
  readonly text: string
  /** The name of its constant. */
  readonly constant: string
  readonly parameters: readonly string[]
}

/** Imports the layout of a file by a name; nothing where it cannot be the very same. */
export type ImportLayout = (file: string, name: string) => Promise<WrittenLayout | undefined>

/** A layout, and what it is called there. */
export interface NamedLayout extends WrittenLayout {
  readonly name: string
}

/** What a host's disks are: a layout's file, and what is given to it. */
export interface DiskUse {
  readonly layout: string
  readonly given: (Code & { readonly kind: "set" }) | undefined
}

/** Disks by the modules that say them, and the layouts of those by their files. */
export interface FoundDisks {
  readonly uses: ReadonlyMap<string, DiskUse>
  readonly layouts: ReadonlyMap<string, NamedLayout>
}

/** Finds the disks of hosts that have one such module each, which TypeScript alone imports. */
export async function disksOf(
  reached: readonly (readonly TreeModule[])[],
  reading: Reading,
  root: string,
  importLayout: ImportLayout,
): Promise<FoundDisks> {
  const all = [...new Set(reached.flat())]
  const found = new Map(
    all.flatMap((module) => {
      const use = diskUse(module, reading)
      return use !== undefined && !isNamedByNix(module, all) ? [[module.file, use] as const] : []
    }),
  )
  const doubtful = new Set(
    reached.flatMap((modules) => {
      const own = modules.filter(({ file }) => found.has(file))
      return own.length > 1 ? own.map(({ file }) => file) : []
    }),
  )
  const uses = new Map([...found].filter(([file]) => !doubtful.has(file)))
  const files = [...new Set([...uses.values()].map(({ layout }) => layout))]
  const layouts = await layoutsOf(files, root, importLayout)
  const isWhole = ([, { layout, given }]: readonly [string, DiskUse]) => {
    const wanted = layouts.get(layout)?.parameters
    const names = given?.members.map(({ name }) => name) ?? []
    return wanted !== undefined && (given === undefined) === (wanted.length === 0)
      ? names.every((name) => wanted.includes(name))
      : false
  }
  const whole = [...uses].filter(isWhole)
  const used = new Set(whole.map(([, { layout }]) => layout))
  return {
    uses: new Map(whole),
    layouts: new Map([...layouts].filter(([file]) => used.has(file))),
  }
}

async function layoutsOf(
  files: readonly string[],
  root: string,
  importLayout: ImportLayout,
): Promise<ReadonlyMap<string, NamedLayout>> {
  const layouts = new Map<string, NamedLayout>()
  for (const [file, { file: name }] of moduleNames(files, root, new Set(), [])) {
    const layout = await importLayout(file, name)
    if (layout !== undefined) layouts.set(file, { ...layout, name })
  }
  return layouts
}

/** `import ./layout.nix { device = "…"; }`, or a set of devices and nothing else. */
function diskUse(module: TreeModule, reading: Reading): DiskUse | undefined {
  if (reading.parts?.has(module.file) === true) return undefined
  const { contents } = module
  if (contents === undefined) return importedLayout(module.tree.expression, module, reading)
  const { imports, disabledModules, options, config } = contents.parts
  const isAlone = [imports, disabledModules, options].every((part) => part === undefined)
  const devices = ["disko", "devices"]
  const isOfDevices = config !== undefined && memberAt(config, devices) !== undefined
  // without them nothing is left
  const isLayout = isAlone && isOfDevices && withoutMember(config, devices) === undefined
  return isLayout ? { layout: module.file, given: undefined } : undefined
}

function importedLayout(
  expression: Node,
  module: TreeModule,
  reading: Reading,
): DiskUse | undefined {
  const node = withoutParentheses(expression)
  if (node.kind !== "apply" || node.function.kind !== "identifier") return undefined
  const [path, given, ...others] = node.arguments
  if (node.function.name.text !== "import" || others.length > 0) return undefined
  const { file, text } = module
  const around = { source: { file, text }, names: new Map(), outer: undefined }
  const target = path && valueOf(path, around)
  const state = () => newFlakeCode(reading.options, reading.isExact)
  const code = given && plainCode(valueOf(given, around), state)
  if (target?.kind !== "path" || code?.kind !== "set") return undefined
  return { layout: moduleAt(resolve(dirname(file), target.path)), given: code }
}

/** Whether anything but lists of imports names a module. */
export function isNamedByNix(
  { file }: { readonly file: string },
  all: readonly TreeModule[],
): boolean {
  return all.some((other) =>
    other.contents === undefined
      ? other.file !== file && nixFilesNamedIn(other.file).includes(file)
      : otherImports(other.contents).some(({ path }) => moduleAt(path) === file),
  )
}

/** A module that does not import some of the files. */
export function withoutImports(
  module: TreeModule,
  isLeftOut: (file: string | undefined, code: Code) => boolean,
): TreeModule {
  const { contents } = module
  if (contents === undefined) return module
  const items = importedItems(contents)
  const left = items.filter(({ code }) => !isLeftOut(fileOf(code), code))
  return left.length === items.length
    ? module
    : { ...module, contents: importingItems(contents, left) }
}

/** Where the file of a layout is. */
export function layoutPath(into: string, name: string): string {
  return join(into, "disk-layouts", `${name}.ts`)
}
