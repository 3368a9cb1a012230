/** What the fleet of a flake's hosts has beside them: pins, inputs, and arguments of modules. */
import { isDeepStrictEqual } from "node:util"
import type { FlakeLock } from "../../pins/flake-lock-file.ts"
import { type LockedInput, type LockedInputs, lockedInputs } from "../../pins/locked-inputs.ts"
import { nameOrder } from "../../pins/movable.ts"
import { type Problem, problem } from "../../problems/problem.ts"
import { outcomeOf } from "../../problems/thrown.ts"
import { newPins, release } from "../../starter/pins.ts"
import type { Code } from "../module/code.ts"
import type { FleetContents } from "./fleet-file.ts"
import type { FlakeArguments } from "./flake-arguments.ts"
import type { FoundHost } from "./found-host.ts"
import type { ImportedHosts } from "./import-hosts.ts"
import type { Needs } from "./needs.ts"
import { ownArgument, ownArguments } from "./own-arguments.ts"
import { fileValue, member } from "./static-values.ts"

/** The fleet, and what is left to its user. */
export interface FleetOfFlake extends FleetContents {
  /** By their names, in the order of those. */
  readonly pins: Readonly<Record<string, object>>
  readonly needs: Needs
  /** Inputs that stay at their revisions, since the flake names no branch of them. */
  readonly fixed: readonly string[]
  readonly problems: readonly Problem[]
}

/** Problems: warnings NG559. */
export function fleetOfFlake(
  hosts: readonly FoundHost[],
  { needs, secrets, packages }: Pick<ImportedHosts, "needs" | "packages" | "secrets">,
  made: FlakeArguments,
  lock: FlakeLock | undefined,
  file: string,
): FleetOfFlake {
  const locked: LockedInputs =
    lock === undefined
      ? { pinned: new Map(), unpinned: new Map() }
      : lockedInputs(lock, wantedOf(lock, needs, made.inputs))
  const { pinned } = locked
  const given = new Map([
    ...made.codes,
    ...sharedArguments(hosts, needs.arguments),
    ...ownArguments(hosts, needs.arguments).map((name) => [name, ownArgument(name)] as const),
  ])
  const pins = Object.entries(pinsOf(pinned)).toSorted(([one], [other]) => nameOrder(one, other))
  return {
    pins: Object.fromEntries(pins),
    inputs: new Map([...pinned].toSorted(([one], [other]) => nameOrder(one, other))),
    arguments: given,
    packages,
    description: descriptionOf(file),
    secrets,
    needs: {
      ...needs,
      inputs: needs.inputs.filter((name) => name !== "nixpkgs" && !pinned.has(name)),
      arguments: needs.arguments.filter((name) => !given.has(name)),
    },
    fixed: [...pinned].flatMap(([name, { isFixed }]) => (isFixed ? [name] : [])).toSorted(),
    problems: [
      ...made.problems,
      ...(lock === undefined ? [withoutLock(file)] : toldOf(locked, file)),
    ],
  }
}

/** The inputs that modules name, and those of some other names that the flake has as well; all where some go over all. */
function wantedOf(
  { nodes, root }: FlakeLock,
  { inputs, everyInput }: Needs,
  others: readonly string[],
): readonly string[] {
  const own = Object.keys(nodes[root]?.inputs ?? {})
  const more = everyInput ? own : own.filter((name) => others.includes(name))
  return [...new Set(["nixpkgs", ...inputs, ...more])]
}

/** What the flake says that it is, as plain text. */
function descriptionOf(file: string): string | undefined {
  const { value: flake } = outcomeOf(() => fileValue(file, new Map()), [])
  const found = flake && member(flake, "description")
  return found?.kind === "text" ? found.text : undefined
}

/** What every fleet needs is that of a new one where the flake has none. */
function pinsOf(pinned: ReadonlyMap<string, LockedInput>): Readonly<Record<string, object>> {
  const { nixpkgs, "nixos-anywhere": installer } = newPins
  const locked = Object.fromEntries([...pinned].map(([name, { pin }]) => [name, pin]))
  return {
    ...(nixpkgs && { nixpkgs }),
    ...(installer && { "nixos-anywhere": installer }),
    ...locked,
  }
}

/** Of the arguments that modules take, those that are plain, and the same for all hosts. */
function sharedArguments(
  hosts: readonly FoundHost[],
  names: readonly string[],
): ReadonlyMap<string, Code> {
  return new Map(
    names.flatMap((name) => {
      const [first, ...others] = hosts.map((host) => host.arguments?.get(name))
      const isShared = others.every((each) => isDeepStrictEqual(each, first))
      return first !== undefined && isShared ? [[name, first] as const] : []
    }),
  )
}

function withoutLock(file: string): Problem {
  return problem("NG559", {
    message: `this flake has no flake.lock that can be read: of its inputs, none is pinned, and nixpkgs is that of NixOS ${release}`,
    hint: "run `nix flake lock` there and import again, or pin each: nixgen add input",
    place: { file },
  })
}

function* toldOf({ pinned, unpinned }: LockedInputs, file: string): Iterable<Problem> {
  for (const [name, why] of unpinned)
    yield problem("NG559", {
      message: `the input ${JSON.stringify(name)} is not pinned: ${why}`,
      hint: `pin what takes its place: nixgen add input ${name} …`,
      place: { file },
    })
  if (!pinned.has("nixpkgs"))
    yield problem("NG559", {
      message: `no nixpkgs is pinned by this flake: it is that of NixOS ${release}`,
      hint: "name the flake's own so in its inputs, and import again; or move the pin",
      place: { file },
    })
}
