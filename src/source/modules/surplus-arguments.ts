/** Arguments that a function of nixgen does not take: JavaScript says nothing, and what they say would be lost. */
import type { Argument, Expression, VisitorObject } from "oxc-parser"
import { problem } from "../../problems/problem.ts"
import { namesIn } from "./bound-names.ts"
import type { FoundInSource } from "./source-problems.ts"

/** How many arguments each function takes that does not take any number of them. */
export const mostArguments: Readonly<Record<string, number>> = {
  agenix: 1,
  autoUpgrade: 1,
  bcachefs: 2,
  bcachefsFilesystem: 1,
  biosBoot: 0,
  btrfs: 1,
  build: 2,
  check: 2,
  comin: 1,
  defineDiskLayout: 1,
  defineFleet: 1,
  defineHost: 1,
  defineModule: 1,
  defineService: 1,
  defineTest: 1,
  disk: 1,
  divide: 2,
  equals: 2,
  esp: 1,
  facter: 1,
  fallback: 2,
  file: 1,
  filesystem: 1,
  formatNix: 2,
  gpt: 2,
  greaterOrEqual: 2,
  greaterThan: 2,
  hex: 1,
  ifElse: 3,
  implies: 2,
  isExpression: 1,
  lessOrEqual: 2,
  lessThan: 2,
  load: 1,
  luks: 1,
  mdadm: 1,
  mdraid: 2,
  mkAfter: 1,
  mkBefore: 1,
  mkDefault: 1,
  mkEnableOption: 2,
  mkForce: 1,
  mkIf: 2,
  mkMerge: 1,
  mkOrder: 2,
  mkOverride: 2,
  mkPackageOption: 2,
  negate: 1,
  nixModule: 1,
  nixModules: 1,
  nodev: 1,
  not: 1,
  notEquals: 2,
  option: 2,
  parseNix: 2,
  password: 1,
  passwordHash: 1,
  passwordHashOf: 1,
  physicalVolume: 2,
  printNix: 1,
  prompt: 2,
  secret: 2,
  selfSigned: 1,
  sops: 1,
  sshKey: 0,
  subtract: 2,
  swap: 1,
  table: 1,
  tmpfs: 1,
  update: 2,
  volumeGroup: 2,
  wireguardKey: 0,
  zfs: 2,
  zfsFilesystem: 1,
  zfsVolume: 1,
  zpool: 1,
}

/** A call of a function by the name that it is imported by. */
interface Call {
  readonly called: string
  readonly given: readonly Argument[]
}

/** Visits a file, and tells of the first argument too many of each call of what it imports from nixgen. */
export function surplusArguments(
  text: string,
  tell: (found: FoundInSource) => void,
): VisitorObject {
  if (!text.includes("nixgen")) return {}
  const imported = new Map<string, string>()
  const others = new Set<string>()
  const calls: Call[] = []
  const bind = ({ params }: { readonly params: readonly Parameters<typeof namesIn>[0][] }) => {
    for (const name of params.flatMap(namesIn)) others.add(name)
  }
  return {
    ImportDeclaration({ source, specifiers }) {
      if (source.value !== "nixgen") return
      for (const each of specifiers)
        if (each.type === "ImportSpecifier" && each.imported.type === "Identifier")
          imported.set(each.local.name, each.imported.name)
    },
    VariableDeclarator: ({ id }) => namesIn(id).forEach((name) => others.add(name)),
    FunctionDeclaration: bind,
    FunctionExpression: bind,
    ArrowFunctionExpression: bind,
    CallExpression({ callee, arguments: given }) {
      const called = nameOf(callee)
      if (called !== undefined) calls.push({ called, given })
    },
    "Program:exit": () => {
      for (const { called, given } of calls) {
        const name = others.has(called) ? undefined : imported.get(called)
        const found = name === undefined ? undefined : surplusIn(name, given)
        if (found !== undefined) tell(found)
      }
    },
  }
}

function nameOf(callee: Expression): string | undefined {
  return callee.type === "Identifier" ? callee.name : undefined
}

/** How many there are is not known where a list is spread before them. */
function surplusIn(name: string, given: readonly Argument[]): FoundInSource | undefined {
  const most = Object.hasOwn(mostArguments, name) ? mostArguments[name] : undefined
  const first = most === undefined ? undefined : given[most]
  if (most === undefined || first === undefined) return undefined
  if (given.slice(0, most + 1).some(({ type }) => type === "SpreadElement")) return undefined
  const words = most === 0 ? "no arguments" : most === 1 ? "one argument" : `${most} arguments`
  return {
    ...problem("NG016", {
      message: `${name} takes ${words}, and this is one more: nothing would come of it`,
      hint: hints[name] ?? "leave it away, or write a call of its own for it",
    }),
    offset: first.start,
  }
}

const hints: Readonly<Record<string, string>> = {
  mkIf: "mkMerge([mkIf(…), mkIf(not(…), …)]) is for what holds otherwise; ifElse(…) chooses a value",
  mkMerge: "write one list: mkMerge([…, …])",
  not: "join conditions: not(and(…, …)), not(or(…, …))",
}
