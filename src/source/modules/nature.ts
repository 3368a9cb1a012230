/** What a source file is: how it has to be made JavaScript, and what kind of module it then is. */
import type { ParseResult, VisitorObject } from "oxc-parser"
import { lastingChanges } from "./lasting-state.ts"
import { noting } from "./unfollowed.ts"

/** What the text of a file tells of it. */
export interface Nature {
  /** Whether it waits for something while it is loaded. */
  waits: boolean
  /** Whether it has syntax that gives code, so that TypeScript itself has to make it. */
  lowered: boolean
  /** Whether it has fields of classes, which mean one of two things by tsconfig. */
  fields: boolean
  /** Whether it says what a CommonJS module says. */
  commonjs: boolean
  /** Where it imports or exports in the way that only a CommonJS module has. */
  older: number | undefined
  /** What it uses that may be another thing in each run. */
  readonly unfollowed: Set<string>
  /** Whether its code may change what outlives a call. */
  keepsState: boolean
  /** The first element of JSX. */
  jsx: number | undefined
}

/** What looks for what a file is as its syntax is visited, and what was found. */
export interface NatureSearch {
  readonly visitors: readonly VisitorObject[]
  readonly found: () => Nature
}

/** Looks for what a file is. */
export function natureSearch(): NatureSearch {
  const nature: Nature = {
    waits: false,
    lowered: false,
    fields: false,
    commonjs: false,
    older: undefined,
    unfollowed: new Set(),
    keepsState: false,
    jsx: undefined,
  }
  const changes = lastingChanges()
  return {
    visitors: [judging(nature), noting((name) => nature.unfollowed.add(name)), ...changes.visitors],
    found: () => ({ ...nature, keepsState: changes.areThere() }),
  }
}

/** Visits a file, and notes what it has. */
function judging(nature: Nature): VisitorObject {
  let depth = 0
  const enter = (): void => void (depth += 1)
  const leave = (): void => void (depth -= 1)
  const lowered = (): void => void (nature.lowered = true)
  const jsx = ({ start }: { readonly start: number }): void => void (nature.jsx ??= start)
  return {
    FunctionDeclaration: enter,
    "FunctionDeclaration:exit": leave,
    FunctionExpression: enter,
    "FunctionExpression:exit": leave,
    ArrowFunctionExpression: enter,
    "ArrowFunctionExpression:exit": leave,
    AwaitExpression: () => void (nature.waits ||= depth === 0),
    ForOfStatement: (node) => void (nature.waits ||= depth === 0 && node.await),
    VariableDeclaration({ kind }) {
      if (kind !== "using" && kind !== "await using") return
      nature.lowered = true
      nature.waits ||= depth === 0 && kind === "await using"
    },
    TSModuleDeclaration: (node) => void (nature.lowered ||= !node.declare),
    TSParameterProperty: lowered,
    TSExportAssignment({ start }) {
      nature.lowered = true
      nature.older ??= start
    },
    TSImportEqualsDeclaration({ start, moduleReference }) {
      nature.lowered = true
      if (moduleReference.type === "TSExternalModuleReference") nature.older ??= start
    },
    Decorator: lowered,
    AccessorProperty: lowered,
    PropertyDefinition: () => void (nature.fields = true),
    JSXElement: jsx,
    JSXFragment: jsx,
    MemberExpression({ object, property, computed }) {
      if (object.type !== "Identifier") return
      nature.commonjs ||=
        object.name === "exports" ||
        (object.name === "module" &&
          !computed &&
          property.type === "Identifier" &&
          property.name === "exports")
    },
  }
}

/** Whether a file is CommonJS: its name or its syntax says so, or it says what such a file says and no more. */
export function isCommonJs(
  file: string,
  { older, commonjs, waits }: Nature,
  { hasModuleSyntax }: ParseResult["module"],
): boolean {
  if (/\.c[jt]s$/.test(file) || older !== undefined) return true
  if (/\.m[jt]s$/.test(file)) return false
  return commonjs && !waits && !hasModuleSyntax
}
