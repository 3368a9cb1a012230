/**
 * What two trees define otherwise for a host: options, the host's own data and the pins, read from the
 * texts, so that nothing has to be evaluated for it. A secret is not told, whichever side it is on.
 */
import {
  type OptionDefinition,
  definitionsOfHost,
  pathsIn,
} from "../evaluate/hosts/module-definitions.ts"
import { shownPath } from "../evaluate/hosts/option-text.ts"
import type { Guide } from "../evaluate/hosts/places.ts"
import type { Node } from "../nix/syntax/ast.ts"
import { freeOccurrences } from "../nix/syntax/scope.ts"
import { type GeneratedTree, hashOf } from "../output/tree.ts"
import { type Place, leadsInto } from "../problems/problem.ts"
import { textsOf } from "../secrets/expressions.ts"
import { isKeptBack, notShown } from "../secrets/shown.ts"
import { secretIn } from "../secrets/written.ts"
import type { DefinitionChange } from "./host-plan.ts"
import { dataOf } from "./inventory.ts"
import { changedPins } from "./pins.ts"
import { groupedBy } from "../grouped.ts"

/** A definition as it is compared and shown. */
interface Written {
  readonly option: string
  readonly path: readonly string[]
  /** All of its text. */
  readonly text: string
  /** As much of it as may be seen. */
  readonly shown: string
  /** What makes it another although its text is the same: files that it refers to. */
  readonly files: string
  readonly of: OptionDefinition
}

/** All that is defined otherwise, in the order of the new tree; what is gone follows. */
export function changedDefinitions(
  host: string,
  before: GeneratedTree,
  after: GeneratedTree,
  guide: Guide,
): readonly DefinitionChange[] {
  const [old, now] = [byOption(writtenIn(host, before)), byOption(writtenIn(host, after))]
  const changed = [...new Set([...now.keys(), ...old.keys()])].flatMap((option) =>
    changeOf(option, old.get(option) ?? [], now.get(option) ?? [], guide),
  )
  return [...changed, ...changedPins(before, after)]
}

function changeOf(
  option: string,
  before: readonly Written[],
  after: readonly Written[],
  guide: Guide,
): readonly DefinitionChange[] {
  // modules say the same option; those that say what they did have no part in the change
  const [gone, come] = [without(before, after), without(after, before)]
  const [first] = [...come, ...gone]
  if (first === undefined) return []
  const isSameText = gone.map(({ text }) => text).join() === come.map(({ text }) => text).join()
  return [
    {
      option,
      path: first.path,
      before: textsIn(gone),
      after: isSameText ? `${textsIn(come) ?? ""} (other content)` : textsIn(come),
      place: placeOf(come, after, guide),
    },
  ]
}

/** Definitions that the others do not have, each as often as it is there. */
function without(definitions: readonly Written[], others: readonly Written[]): readonly Written[] {
  const left = others.map(comparable)
  return definitions.filter((each) => {
    const index = left.indexOf(comparable(each))
    if (index >= 0) left.splice(index, 1)
    return index < 0
  })
}

function comparable({ text, files }: Written): string {
  return JSON.stringify([text, files])
}

/** All the definitions of an option; the modules of NixOS merge them. */
function textsIn(written: readonly Written[]): string | undefined {
  return written.length === 0 ? undefined : written.map(({ shown }) => shown).join(", ")
}

/** Where an option is defined otherwise now; what is gone has left a place around it at the most. */
function placeOf(
  come: readonly Written[],
  after: readonly Written[],
  guide: Guide,
): Place | undefined {
  const [one] = [...come, ...after]
  if (one === undefined) return guide.ofHost()
  const [lead] = guide.ofDefinition(one.path, one.of.module)
  return lead?.place ?? guide.ofText(one.of.at) ?? guide.ofHost()
}

function byOption(written: readonly Written[]): ReadonlyMap<string, readonly Written[]> {
  return groupedBy(written, ({ option }) => option)
}

function writtenIn(host: string, tree: GeneratedTree): readonly Written[] {
  const all = definitionsOfHost(tree, host)
  const used = all.filter(({ settings }) => settings === undefined || isSet(settings, all))
  const texts = used.map(({ value, at }) => sourceOf(value, at.file, tree))
  return [
    ...used.map((each) => writtenAs(each, each.path, tree)),
    ...dataOf(tree, host)
      .filter(({ path }) => isPartOfSystem(path, texts))
      .map((each) => writtenAs(each, ["host", ...each.path], tree)),
  ]
}

/** How a host is reached is no part of its system, unless a module asks for that. */
function isPartOfSystem(
  [first, second = ""]: readonly string[],
  texts: readonly string[],
): boolean {
  return first !== "deploy" || texts.some((text) => text.includes(`deploy.${second}`))
}

/** Whether a host says anything of a service: the modules of all are in every host. */
function isSet(settings: readonly string[], all: readonly OptionDefinition[]): boolean {
  return all.some(({ path }) => leadsInto(path, settings))
}

function writtenAs(
  definition: OptionDefinition,
  path: readonly string[],
  tree: GeneratedTree,
): Written {
  const { value, at, module } = definition
  return {
    // what has no path, such as a list of modules that a function makes, is known by its module
    option: path.length === 0 ? module : shownPath(path),
    path,
    ...textsOfValue(definition, path, tree),
    files: pathsIn(value, at.file)
      .flatMap((file) => contentHashes(tree, file))
      .join(),
    of: definition,
  }
}

/** The hashes of a file of the tree, or of all that is in a folder. */
function contentHashes(tree: GeneratedTree, path: string): readonly string[] {
  const files = [...tree].filter(([file]) => file === path || file.startsWith(`${path}/`))
  return files.map(([file, { content, executable }]) => `${file} ${hashOf(content)} ${executable}`)
}

/** A value as it stands in the tree, with what a layout is given in the place of its arguments. */
function textsOfValue(
  { value, at, given }: OptionDefinition,
  path: readonly string[],
  tree: GeneratedTree,
): Pick<Written, "text" | "shown"> {
  const used = freeOccurrences(value).flatMap(({ name, node }) => {
    const argument = given.get(name)
    return argument === undefined ? [] : [{ node, argument }]
  })
  const inPlace = used.map(({ node, argument }) => ({
    start: node.start,
    end: node.end,
    text: sourceOf(argument.value, argument.file, tree),
  }))
  const text = replaced(value, sourceOf(value, at.file, tree), inPlace)
  const nodes = [value, ...used.map(({ argument }) => argument.value)]
  const shown = nodes.some((node) => isSecret(node, path)) ? notShown : text
  return { text, shown }
}

function isSecret(node: Node, path: readonly string[]): boolean {
  if (isKeptBack(path, node.kind === "integer")) return true
  return [...textsOf(node, path)].some(({ text, names }) => secretIn(text, names) !== undefined)
}

function sourceOf({ start, end }: Node, file: string, tree: GeneratedTree): string {
  return (tree.get(file)?.content.toString() ?? "").slice(start, end)
}

interface Replacement {
  readonly start: number
  readonly end: number
  readonly text: string
}

function replaced({ start }: Node, text: string, parts: readonly Replacement[]): string {
  return parts
    .toSorted((one, other) => other.start - one.start)
    .reduce(
      (done, part) => done.slice(0, part.start - start) + part.text + done.slice(part.end - start),
      text,
    )
}
