/** What keeps an evaluated layout from being a definition, each at its attribute's own place. */
import { checkDevices } from "../../disko/types/check.ts"
import { type PathSegment, type Place, type Problem, problem } from "../../problems/problem.ts"
import { byPlace } from "./layout-order.ts"
import { plainValue } from "../nix/plain-value.ts"
import { filled } from "./probes.ts"
import type { LostDefinition } from "./beside-devices.ts"
import type { TracedLayout } from "./traced-layout.ts"
import type { ForeignKind, Value } from "../nix/value.ts"
import type { PlaceOf } from "../nix/source-place.ts"

/**
 * Problems: NG093 values that no definition can hold; else NG020 to NG022, what disko does not take
 * of them; and a warning NG096 for each definition beside the devices that is lost.
 */
export function layoutProblems(
  { devices, parameters, beside }: TracedLayout,
  file: string,
  placeOf: PlaceOf,
): readonly Problem[] {
  const foreign = [...foreignValues(devices.devices, [])]
  // a default is checked where it is used
  const used = parameters.filter(({ isOptional }) => isOptional).reduce(filled, devices.devices)
  const wrong = foreign.length > 0 ? [] : checkDevices(plainValue(used), {})
  const problems = [...foreign, ...wrong].map((each) => ({
    ...each,
    path: [...devices.path, ...(each.path ?? [])],
    place: placeAt(devices.devices, each.path ?? [], placeOf),
    hint: isDiskWithoutDevice(each) ? deviceHint : each.hint,
  }))
  return [
    ...beside.lost.toSorted(byPlace(file)).map((each) => lostDefinition(each, placeOf)),
    ...problems,
  ]
}

/** Layouts that are shared leave the disk's path to each host, which a parameter does here. */
const deviceHint = "make it an argument, which becomes a parameter: { device, ... }: { … }"

function isDiskWithoutDevice({ code, path = [] }: Problem): boolean {
  return code === "NG022" && path.length === 3 && path[0] === "disk" && path[2] === "device"
}

function* foreignValues(value: Value, path: readonly PathSegment[]): Iterable<Problem> {
  if (value.kind === "foreign") {
    const { message, hint } = foreignKinds[value.what](value.text)
    yield problem("NG093", { message, hint, path })
  }
  if (value.kind === "list")
    for (const [index, item] of value.items.entries()) yield* foreignValues(item, [...path, index])
  if (value.kind === "set")
    for (const { name, value: member } of value.members)
      yield* foreignValues(member, [...path, name])
}

const foreignKinds: Readonly<
  Record<ForeignKind, (text: string) => { readonly message: string; readonly hint: string }>
> = {
  derivation: (name) => ({
    message: `the package ${name} is no value of a layout`,
    hint: "a layout's function is given its parameters only, and no packages",
  }),
  function: () => ({
    message: "a function is no value of a layout",
    hint: "write out what it gives",
  }),
  path: (path) => ({
    message: `the path ${path} would be copied into the Nix store, where all can read it`,
    hint: `write it as text: "${path}"`,
  }),
  property: (type) => ({
    message: `a definition of type "${type}" is no value of a layout`,
    hint: "write out the value that it gives",
  }),
  storePath: (text) => ({
    message: `"${text}" has a path of the Nix store in it, which is known to Nix only`,
    hint: "a layout's function is given its parameters only, and no packages or files",
  }),
  tooDeep: () => ({
    message: "values are in each other more deeply than in any layout",
    hint: "see whether one is defined by itself",
  }),
}

/** The place of the innermost attribute on the way that has one. */
function placeAt(value: Value, path: readonly PathSegment[], placeOf: PlaceOf): Place | undefined {
  let [at, place]: [Value | undefined, Place | undefined] = [value, undefined]
  for (const segment of path) {
    if (at?.kind === "list" && typeof segment === "number") at = at.items[segment]
    else {
      const members = at?.kind === "set" ? at.members : []
      const member = members.find(({ name }) => name === segment)
      place = member?.position ? placeOf(member.position) : place
      at = member?.value
    }
  }
  return place
}

function lostDefinition({ path, position }: LostDefinition, placeOf: PlaceOf): Problem {
  return problem("NG096", {
    message: "this is not taken over: it is no plain value, or depends on an argument",
    hint:
      path[0] === "imports"
        ? "list what it imports in the imports of the hosts; disko itself is there already"
        : "define it in the layout's config, or in that of its hosts",
    path,
    place: position === null ? undefined : placeOf(position),
  })
}
