/** The fleet's own file as source text: where its hosts are listed, and adding one to the list. */
import { Node, type ObjectLiteralExpression, Project, QuoteKind, SyntaxKind } from "ts-morph"

/** How a fleet's file names its hosts. */
export type HostList =
  | { readonly kind: "globs"; readonly globs: readonly string[] }
  | {
      readonly kind: "object"
      readonly add: (name: string, variable: string, from: string) => string
    }
  /** Neither is written out in the file. */
  | { readonly kind: "computed" }

/**
 * Looks at the `hosts` of the call of `defineFleet` in a file. `add` gives the file's text with one
 * host more, imported as `variable` from a module; comments and layout of the rest stay.
 */
export function hostList(file: string): HostList {
  const project = new Project({
    manipulationSettings: { quoteKind: QuoteKind.Double },
    skipFileDependencyResolution: true,
  })
  const source = project.addSourceFileAtPath(file)
  const call = source
    .getDescendantsOfKind(SyntaxKind.CallExpression)
    .find((each) => each.getExpression().getText() === "defineFleet")
  const definition = call?.getArguments()[0]
  if (!Node.isObjectLiteralExpression(definition)) return { kind: "computed" }
  const hosts = initializerOf(definition, "hosts")
  if (Node.isStringLiteral(hosts)) return { kind: "globs", globs: [hosts.getLiteralText()] }
  if (Node.isArrayLiteralExpression(hosts)) {
    const globs = hosts.getElements().filter(Node.isStringLiteral)
    return { kind: "globs", globs: globs.map((glob) => glob.getLiteralText()) }
  }
  if (!Node.isObjectLiteralExpression(hosts)) return { kind: "computed" }
  const add = (name: string, variable: string, from: string) => {
    source.addImportDeclaration({ defaultImport: variable, moduleSpecifier: from })
    hosts.addPropertyAssignment({ name: JSON.stringify(name), initializer: variable })
    return source.getFullText()
  }
  return { kind: "object", add }
}

function initializerOf(object: ObjectLiteralExpression, name: string): Node | undefined {
  const property = object.getProperty(name)
  return Node.isPropertyAssignment(property) ? property.getInitializer() : undefined
}
