/**
 * Definitions of the examples and of the ready disk layouts, changed at random places: whatever stands
 * in them, each problem has a code and a place, and nothing is made of a fleet with an error.
 */
import { beforeAll, expect, test } from "vitest"
import { type Build, build } from "../../src/build.ts"
import { type Fleet, defineFleet } from "../../src/fleet/fleet.ts"
import { type Host, defineHost } from "../../src/fleet/host.ts"
import type { ServiceUse } from "../../src/fleet/service.ts"
import * as library from "../../src/index.ts"
import { isExpression } from "../../src/nix/values/value-kinds.ts"
import { type Problem, hasErrors } from "../../src/problems/problem.ts"
import { loadMembers } from "../../src/project/load.ts"
import { hosts as hostsOfLayouts } from "../layouts/fleet.ts"
import { effort } from "../support/effort.ts"
import { definitionsOf, exampleNames } from "../support/examples.ts"
import { loadModel } from "../support/model.ts"
import { type Draw, drawsFrom, mutated, oneOf } from "./mutate.ts"
import { nasty } from "./nasty.ts"

/** A fleet of one host, to be changed. */
interface Subject {
  readonly fleet: Fleet
  readonly host: Host
}

const subjects: Subject[] = []

beforeAll(async () => {
  for (const name of exampleNames) {
    const { fleet, load } = await loadModel(definitionsOf(name))
    const { loaded } = await loadMembers(fleet, load)
    subjects.push(...loaded.hosts.map(({ host }) => ({ fleet, host })))
  }
  const [{ fleet: whole } = { fleet: defineFleet({ pins: "", hosts: {} }) }] = subjects
  // modules of the example's need what its hosts say of themselves
  const fleet = as(whole, { ...whole.definition, common: {} })
  for (const host of Object.values(hostsOfLayouts))
    subjects.push({
      fleet,
      host: defineHost({ system: "x86_64-linux", stateVersion: "26.05", ...host }),
    })
}, 60_000)

type Change = (subject: Subject, draw: Draw) => Fleet

/** What can be changed: a definition, what it gives, or what is given to it. */
const targets: Readonly<Record<string, Change>> = {
  defineFleet: ({ fleet, host }, draw) => changed(withHost({ fleet, host }), draw),
  defineModule: ({ fleet, host }, draw) => {
    const { common = {} } = fleet.definition
    const names = Object.keys(common)
    if (names.length === 0) return withHost({ fleet, host })
    const name = oneOf(names, draw)
    const module = common[name]
    const others = { ...common, ...(module && { [name]: changed(module, draw) }) }
    const definition = { ...fleet.definition, common: others }
    return withHost({ fleet: as(fleet, definition), host })
  },
  // what some hosts import, by themselves or as the fleet says
  imports: ({ fleet, host }, draw) => {
    const config = { networking: { domain: "example.org" } }
    const module = changed(library.defineModule({ name: "made", config }), draw)
    const modules = [{ module, hosts: { names: ["host"] } }]
    if (draw(2) === 0) return withHost({ fleet: as(fleet, { ...fleet.definition, modules }), host })
    return withHost({
      fleet,
      host: as(host, { ...host.definition, imports: [module] }),
    })
  },
  defineTest: ({ fleet, host }, draw) => {
    const beside = changed(library.defineModule({ config: { networking: { domain: "a" } } }), draw)
    const nodes = { host: { host: "host", module: beside }, other: beside }
    const made = library.defineTest({ nodes, script: "start_all()" })
    const definition = { ...fleet.definition, tests: { made: changed(made, draw) } }
    return withHost({ fleet: as(fleet, definition), host })
  },
  defineHost: ({ fleet, host }, draw) => withHost({ fleet, host: changed(host, draw) }),
  defineService: (subject, draw) =>
    withService(subject, draw, (use) => ({ ...use, service: changed(use.service, draw) })),
  settings: (subject, draw) =>
    withService(subject, draw, (use) => ({
      ...use,
      settings: mutated(use.settings, draw) as never,
    })),
  defineDiskLayout: (subject, draw) =>
    withLayout(subject, (use) => ({ ...use, layout: changed(use.layout, draw) })),
  arguments: (subject, draw) =>
    withLayout(subject, (use) => ({ ...use, arguments: mutated(use.arguments, draw) as never })),
  constructors: ({ fleet, host }, draw) => {
    const given = [1, 2, 3].map(() => oneOf([...nasty.values()], draw)())
    const make = oneOf(constructors, draw)
    const service = library.defineService({
      name: "made",
      config: () => ({ environment: { etc: make(...given.slice(0, 1 + draw(3))) as never } }),
    })
    const layout = library.defineDiskLayout({
      name: "made",
      devices: () => ({ disk: { main: make(...given.slice(0, 1 + draw(3))) as never } }),
    })
    const definition = { ...host.definition, disks: layout(), services: [service()] }
    return withHost({ fleet, host: as(host, definition) })
  },
}

/** What nixgen exports, but for what is no constructor, or builds. */
const others = /^(define|build|load|parseNix|formatNix|printNix|ProblemError)/
const constructors = Object.entries(library).flatMap(([name, value]) =>
  typeof value !== "function" || isExpression(value) || others.test(name)
    ? []
    : [value as (...given: unknown[]) => unknown],
)

interface AnyDefinition {
  readonly definition: unknown
}

function changed<T extends AnyDefinition>(defined: T, draw: Draw): T {
  const whole = draw(12) === 0 // in the place of all of it
  const definition = whole ? oneOf([...nasty.values()], draw)() : mutated(defined.definition, draw)
  return as(defined, definition)
}

/** The same with another definition: frozen, as what `define…` gives is, for a copy is refused by itself. */
function as<T extends AnyDefinition>(defined: T, definition: unknown): T {
  return Object.freeze({ ...defined, definition })
}

/** The fleet with the host alone, in the place of the files that it names. */
function withHost({ fleet, host }: Subject): Fleet {
  return as(fleet, { ...fleet.definition, hosts: { host } })
}

function withService(
  { fleet, host }: Subject,
  draw: Draw,
  change: (use: ServiceUse) => ServiceUse,
): Fleet {
  const { services = [] } = host.definition
  if (services.length === 0) return withHost({ fleet, host })
  const index = draw(services.length)
  const definition = {
    ...host.definition,
    services: services.map((use, each) => (each === index ? change(use) : use)),
  }
  return withHost({ fleet, host: as(host, definition) })
}

type LayoutUse = Extract<NonNullable<Host["definition"]["disks"]>, { readonly layout: unknown }>

function withLayout({ fleet, host }: Subject, change: (use: LayoutUse) => LayoutUse): Fleet {
  const { disks } = host.definition
  if (disks === undefined || !("layout" in disks)) return withHost({ fleet, host })
  // a ready layout stands in no file of the user's
  const { layout } = disks
  const use = { ...disks, layout: Object.freeze({ ...layout, place: layout.place ?? host.place }) }
  const definition = { ...host.definition, disks: change(use) }
  return withHost({ fleet, host: as(host, definition) })
}

async function buildOf(seed: number): Promise<Build> {
  const draw = drawsFrom(seed)
  return await build(oneOf(Object.values(targets), draw)(oneOf(subjects, draw), draw))
}

const count = effort(100, 10_000)
const codes = new Map<string, number>()
let failed = 0

test(`of ${count} changed definitions, each is a fleet or has problems with a code and a place`, async () => {
  const wrong: unknown[] = []
  for (let seed = 1; seed <= count; seed += 1) {
    const found = await faultsOf(seed)
    if (found !== undefined) wrong.push({ seed, found })
  }
  expect(wrong).toEqual([])
  // most changes are for the worse, and not all in the same way
  expect(failed).toBeGreaterThan(count / 2)
  expect(codes.size).toBeGreaterThan(8)
}, 3_600_000)

/** What is not as it must be about a build. */
async function faultsOf(seed: number): Promise<unknown> {
  try {
    const { tree, lock, problems } = await buildOf(seed)
    for (const { code } of problems) codes.set(code, (codes.get(code) ?? 0) + 1)
    if (hasErrors(problems)) failed += 1
    if (hasErrors(problems) && (tree.size > 0 || lock !== undefined)) return "a tree with an error"
    return problems.find((problem) => !isWhole(problem))
  } catch (error) {
    return error instanceof Error ? error.stack : error
  }
}

/** A file of a secret has no lines that anybody reads. */
function isWhole({ code, message, place }: Problem): boolean {
  const isPlaced =
    place?.line !== undefined || (place !== undefined && !/\.[jt]s$/.test(place.file))
  return /^NG\d{3}$/.test(code) && message !== "" && isPlaced
}
