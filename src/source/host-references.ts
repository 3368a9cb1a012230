/** What definitions say of a host by its name: references to its inventory, and texts that may mean it. */
import { type ArrayLiteralExpression, Node, SyntaxKind, type TemplateLiteral } from "ts-morph"
import { parsed } from "./edit-fleet.ts"
import { meansHost } from "./host-address.ts"
import type { Insertion } from "./insertions.ts"
import { nixMentions } from "./nix-mentions.ts"
import { isIdentifierName } from "../identifiers.ts"

/** Where a file speaks of a host. */
export interface HostReferences {
  /** `inventory.web`, in Nix as well, `key.of("web")` of a secret, and machines of a test: each with what it becomes. */
  readonly references: readonly Insertion[]
  /** Offsets of texts, keys and names in Nix that are the name, of which nobody but the user knows what they mean. */
  readonly mentions: readonly number[]
}

/** Finds what a file of TypeScript or JavaScript says of a host, to be called by another name. */
export function hostReferences(text: string, from: string, to: string): HostReferences {
  if (!text.includes(from)) return { references: [], mentions: [] }
  const references: Insertion[] = []
  const mentions: number[] = []
  for (const node of parsed("file.ts", text).getDescendants()) {
    if (Node.isTaggedTemplateExpression(node) && node.getTag().getText() === "nix")
      mentions.push(...mentionsInTemplate(node.getTemplate(), from))
    if (Node.isPropertyAccessExpression(node) && isInventory(node.getExpression())) {
      const name = node.getNameNode()
      if (name.getText() === from)
        // the dot goes where brackets come
        references.push(
          isIdentifierName(to)
            ? { at: name.getStart(), until: name.getEnd(), text: to }
            : {
                at: node.getExpression().getEnd(),
                until: node.getEnd(),
                text: `[${JSON.stringify(to)}]`,
              },
        )
    } else if (Node.isArrayLiteralExpression(node) && isNodes(node)) {
      references.push(...withMachinesNamed(node, from))
    } else if (Node.isStringLiteral(node) || Node.isNoSubstitutionTemplateLiteral(node)) {
      if (inTemplate(node)) references.push(...inNix(node.getText(), node.getStart(), from, to))
      else if (meansHost(node.getLiteralText(), from)) {
        const parent = node.getParent()
        const isReference =
          node.getLiteralText() === from &&
          ((Node.isElementAccessExpression(parent) && isInventory(parent.getExpression())) ||
            isOfHost(parent) ||
            isMachine(node))
        if (isReference)
          references.push({ at: node.getStart() + 1, until: node.getEnd() - 1, text: to })
        else mentions.push(node.getStart())
      }
    } else if (isPartOfTemplate(node) && inTemplate(node)) {
      references.push(...inNix(node.getText(), node.getStart(), from, to))
    } else if (isKey(node) && node.getText() === from) mentions.push(node.getStart())
  }
  const followed = new Set(references.map(({ at }) => at))
  return {
    references: references.toSorted((left, right) => left.at - right.at),
    mentions: mentions.filter((at) => !followed.has(at)),
  }
}

/** `secret.of("web")`: what a host has for itself. JavaScript's own functions of the name are of its classes. */
function isOfHost(call: Node | undefined): boolean {
  if (!Node.isCallExpression(call) || call.getArguments().length !== 1) return false
  const called = call.getExpression()
  return (
    Node.isPropertyAccessExpression(called) &&
    called.getName() === "of" &&
    !/^(?:Array|\w+Array)$/.test(called.getExpression().getText())
  )
}

/** Whether an expression is the `nodes` of a test. */
function isNodes(value: Node): boolean {
  const property = value.getParent()
  if (!Node.isPropertyAssignment(property) || property.getName() !== "nodes") return false
  const call = property.getParent().getParent()
  return Node.isCallExpression(call) && call.getExpression().getText().endsWith("defineTest")
}

/** Whether a text names the host that a machine of a test is: `nodes: ["web"]`, `{ a: "web" }`, `{ a: { host: "web", … } }`. */
function isMachine(text: Node): boolean {
  const parent = text.getParent()
  if (Node.isArrayLiteralExpression(parent)) return isNodes(parent) && isOfTexts(parent)
  if (!Node.isPropertyAssignment(parent) || parent.getInitializer() !== text) return false
  const machines = parent.getParent()
  if (isNodes(machines)) return true
  const machine = machines.getParent()
  return (
    parent.getName() === "host" &&
    Node.isPropertyAssignment(machine) &&
    isNodes(machine.getParent())
  )
}

/** A test's list of hosts as machines with names of their own: its script calls them by what they were called. */
function withMachinesNamed(list: ArrayLiteralExpression, from: string): readonly Insertion[] {
  const elements = list.getElements()
  if (!isOfTexts(list) || !elements.some((each) => isText(each, from))) return []
  return [
    { at: list.getStart(), until: list.getStart() + 1, text: "{ " },
    ...elements.map((element) => ({
      at: element.getStart(),
      until: element.getStart(),
      text: `${element.getText()}: `,
    })),
    { at: list.getEnd() - 1, until: list.getEnd(), text: " }" },
  ]
}

function isOfTexts(list: ArrayLiteralExpression): boolean {
  return list.getElements().every((element) => Node.isStringLiteral(element))
}

function isText(node: Node, text: string): boolean {
  return Node.isStringLiteral(node) && node.getLiteralText() === text
}

function isInventory(node: Node): boolean {
  return Node.isIdentifier(node) && node.getText() === "inventory"
}

function isPartOfTemplate(node: Node): boolean {
  const kinds = [SyntaxKind.TemplateHead, SyntaxKind.TemplateMiddle, SyntaxKind.TemplateTail]
  return kinds.includes(node.getKind())
}

/** Whether a text is Nix: in a template with the tag `nix`. */
function inTemplate(node: Node): boolean {
  const template = node.getFirstAncestorByKind(SyntaxKind.TaggedTemplateExpression)
  return template?.getTag().getText() === "nix" && !Node.isStringLiteral(node)
}

/** What a template of Nix says, where it is no reference that is followed. */
function mentionsInTemplate(template: TemplateLiteral, name: string): readonly number[] {
  const start = template.getStart() + 1
  return nixMentions(nixIn(template), name).map((offset) => start + offset)
}

/**
 * The Nix of a template, each character at its place: what is put in is a name there, and what escapes
 * JavaScript's own marks is no more than a space.
 */
function nixIn(template: TemplateLiteral): string {
  const start = template.getStart()
  const text = template.getText()
  const holes = Node.isTemplateExpression(template)
    ? template.getTemplateSpans().map((span) => {
        const literal = span.getLiteral()
        return [span.getExpression().getFullStart() - 2, literal.getStart() + 1] as const
      })
    : []
  const masked = holes.reduce(
    (left, [from, until]) =>
      left.slice(0, from - start) + "_".repeat(until - from) + left.slice(until - start),
    text,
  )
  return masked.slice(1, -1).replaceAll(/\\(?=[`$])/g, " ")
}

function isKey(node: Node): boolean {
  const parent = node.getParent()
  return (
    Node.isIdentifier(node) && Node.isPropertyAssignment(parent) && parent.getNameNode() === node
  )
}

/** References in a text of Nix, names in quotes or not. */
function inNix(text: string, start: number, from: string, to: string): readonly Insertion[] {
  const quoted = from.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  const found = text.matchAll(
    new RegExp(String.raw`(?<![\w'.-])inventory\.("?)${quoted}\1(?![\w'-])`, "g"),
  )
  return [...found].map((match) => {
    const name = match[1] === '"' ? from.length + 2 : from.length
    const end = start + match.index + match[0].length
    // what begins with a digit is no name in Nix
    const written = match[1] === '"' || !/^[A-Za-z_]/.test(to) ? `"${to}"` : to
    return { at: end - name, until: end, text: written }
  })
}
