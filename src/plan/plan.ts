/**
 * What a deployment would mean for the hosts of a fleet: each between what its machine runs, a revision
 * of the repository, and what the definitions give now. Nix is asked once for all hosts of a tree, and
 * for none whose texts are the same.
 */
import type { LocalInputs } from "../evaluate/inputs.ts"
import { type Led, guideTo } from "../evaluate/hosts/places.ts"
import type { Listener } from "../evaluate/hosts/progress.ts"
import type { System } from "../evaluate/hosts/system.ts"
import { type Systems, systemsOf } from "../evaluate/hosts/systems.ts"
import { type LayoutIdentity, identityOf, isEmpty } from "../lock/identity.ts"
import type { Lock } from "../lock/lock-file.ts"
import { layoutText } from "../lock/record.ts"
import type { Model, ModelHost } from "../model/model.ts"
import { enumerateFirst } from "../problems/enumerate.ts"
import { type Problem, problem, saidBy } from "../problems/problem.ts"
import type { Checked } from "../problems/schema.ts"
import { placeOf } from "../source/locate.ts"
import type { Base } from "./base.ts"
import type { PlanClass } from "./classes.ts"
import { type ComparedHost, comparedHost, updatedHost } from "./compare.ts"
import { deedOf } from "./deed.ts"
import { type HostPlan, noUnits } from "./host-plan.ts"
import { hasHost, isInstalledIn } from "./inventory.ts"
import { isUntouched } from "./reach.ts"

/** A fleet as its definitions give it, layouts that installed machines do not have as well. */
export interface PlannedFleet extends Led {
  readonly model: Model
  /** The record of layouts as it is written now. */
  readonly lock: Lock | undefined
}

/** What is to be planned. */
export interface PlanQuestion {
  readonly fleet: PlannedFleet
  /** What each host is compared with, or why that is not known; also hosts that the fleet has no longer. */
  readonly bases: ReadonlyMap<string, Checked<Base>>
  /** How Nix is asked; nothing where it is not there. */
  readonly nix: { readonly inputs: LocalInputs | undefined; readonly jobs: number } | undefined
  readonly listener: Listener & { readonly signal: AbortSignal }
}

/** The plans of hosts, and what is wrong with them. */
export interface FleetPlan {
  readonly hosts: readonly HostPlan[]
  readonly problems: readonly Problem[]
}

/**
 * Plans hosts. Problems: NG733 Nix is not there, and would have to be asked; NG734 a base cannot be
 * evaluated; NG735 a protected host would lose data; those of an evaluation.
 */
export async function planOf(question: PlanQuestion): Promise<FleetPlan> {
  const { fleet, nix } = question
  const based = inOrder(question.bases, fleet)
  const known = based.flatMap(([host, { value }]) =>
    value === undefined ? [] : [[host, value] as const],
  )
  const touched = known.filter(([host, base]) => isToBeAsked(host, base, fleet))
  const { before, after, problems } = await evaluated(touched, question)
  const asked = new Set(touched.map(([host]) => host))
  const hosts = based.map(([host, { value: base, problems: why }]): HostPlan => {
    if (base === undefined) return wholeHost(host, undefined, "unknown", why[0]?.message)
    const declared = fleet.model.hosts.find(({ name }) => name === host)
    if (declared === undefined) return wholeHost(host, base.revision, "removed")
    if (isInstalledAnew(declared, base)) return installedHost(declared, base)
    if (!hasHost(base.tree, host)) return newlyNamedHost(declared, base, fleet)
    const sides = { before: before.get(host), after: after.get(host) }
    const isTouched = asked.has(host)
    const isKnown = sides.before !== undefined && sides.after !== undefined
    const unknown = isTouched && !isKnown ? unknownWords(nix !== undefined) : undefined
    return withMark(planOfHost(declared, base, { ...sides, isTouched, unknown }, fleet), declared)
  })
  const unbased = based.flatMap(([, each]) => each.problems)
  const refused = hosts.flatMap((each) => refusal(each, fleet))
  return { hosts, problems: [...unbased, ...problems, ...refused] }
}

/** Hosts in the order of the fleet, then those that are gone: places are looked up from one to the next. */
function inOrder(
  bases: PlanQuestion["bases"],
  { model }: PlannedFleet,
): readonly (readonly [string, Checked<Base>])[] {
  const names = new Set([...model.hosts.map(({ name }) => name), ...bases.keys()])
  return [...names].flatMap((name) => {
    const base = bases.get(name)
    return base === undefined ? [] : [[name, base] as const]
  })
}

function unknownWords(isNixThere: boolean): string {
  return isNixThere ? "Nix cannot evaluate it" : "Nix, which is not installed, would have to say"
}

function isToBeAsked(host: string, base: Base, fleet: PlannedFleet): boolean {
  const declared = fleet.model.hosts.find(({ name }) => name === host)
  if (declared === undefined || isInstalledAnew(declared, base)) return false
  return hasHost(base.tree, host) && !isUntouched(host, base.tree, fleet.tree)
}

/** Whether `nixgen deploy` installs a host, and does not update it. */
function isToInstall(host: ModelHost): boolean {
  return deedOf(host, false) === "install"
}

/** Whether it does so by what has changed: the host is new, or marked no more. */
function isInstalledAnew(host: ModelHost, { tree }: Base): boolean {
  return isToInstall(host) && (!hasHost(tree, host.name) || isInstalledIn(tree, host.name))
}

interface Evaluated {
  readonly before: ReadonlyMap<string, System>
  readonly after: ReadonlyMap<string, System>
  readonly problems: readonly Problem[]
}

/** The systems of hosts in their bases and now; each tree is asked about once. */
async function evaluated(
  hosts: readonly (readonly [string, Base])[],
  { fleet, nix, listener }: PlanQuestion,
): Promise<Evaluated> {
  const nothing = { before: new Map(), after: new Map(), problems: [] }
  const names = hosts.map(([host]) => host)
  if (names.length === 0) return nothing
  if (nix === undefined) return { ...nothing, problems: [noNix(names)] }
  const asked = { ...nix, others: false, showTrace: false }
  listener.tell(`Nix evaluates ${enumerateFirst(names, 3)}, as declared now …`)
  const after = await systemsOf({ ...asked, ...fleet, hosts: names }, listener)
  const past: Systems[] = []
  for (const base of new Set(hosts.map(([, each]) => each))) {
    const ofBase = names.filter((name) =>
      hosts.some(([host, own]) => host === name && own === base),
    )
    const judged = ofBase.filter((name) => after.systems.has(name))
    if (judged.length > 0) past.push(await pastSystems(base, judged, asked, listener))
  }
  return {
    before: new Map(past.flatMap(({ systems }) => [...systems])),
    after: after.systems,
    problems: [...after.problems, ...past.flatMap(({ problems }) => problems)],
  }
}

async function pastSystems(
  { tree, revision }: Base,
  hosts: readonly string[],
  asked: Omit<Parameters<typeof systemsOf>[0], "tree" | "originOf" | "hosts">,
  listener: PlanQuestion["listener"],
): Promise<Systems> {
  listener.tell(`Nix evaluates ${enumerateFirst(hosts, 3)}, as of ${shortRevision(revision)} …`)
  const led = { tree, originOf: () => undefined }
  const { systems, problems } = await systemsOf({ ...asked, ...led, hosts }, listener)
  return {
    systems,
    problems: problems
      .filter(({ severity }) => severity === "error")
      .map((each) => problem("NG734", { ...saidBy(each), ...asOf(each, revision) })),
  }
}

function asOf(
  { message }: Problem,
  revision: string | undefined,
): { message: string; hint: string } {
  return {
    message: `of ${shortRevision(revision)}, which it is compared with: ${message}`,
    hint: "name a revision that evaluates: --base REV",
  }
}

function shortRevision(revision = ""): string {
  return revision.slice(0, 12)
}

function noNix(hosts: readonly string[]): Problem {
  return problem("NG733", {
    message: `what changes on ${enumerateFirst(hosts, 3)} is not known: Nix is not installed here`,
    hint: "install Nix: hosts whose generated files are the same need none",
  })
}

/** A host that only one of the two has, or that is installed, or of which nothing is known. */
function wholeHost(
  host: string,
  base: string | undefined,
  of: PlanClass & ("removed" | "install" | "unknown"),
  note?: string,
): HostPlan {
  return {
    host,
    class: of,
    base,
    reasons: [{ class: of, what: "host", note, because: [] }],
    options: [],
    packages: [],
    units: noUnits,
  }
}

/** A host that is new and not marked as installed, or marked no more. */
function installedHost(
  { name: host, deploy: { protect } }: ModelHost,
  { tree, revision }: Base,
): HostPlan {
  if (!hasHost(tree, host)) return wholeHost(host, revision, "install", newNote)
  const was = `it is no more marked as installed, as it was in ${shortRevision(revision)}`
  const note = protect === true ? protectedNote : `${was}: where it is, ${markNote}`
  return wholeHost(host, revision, "install", note)
}

const newNote = "it is new"
const markNote = "say `installed: true` in its deploy, and `nixgen deploy` updates it"
const protectedNote = "`nixgen deploy` refuses it, as it is protected: `deploy: { protect: true }`"

/** The same of a host that is not marked, as it was not before: what its change means holds for a machine that runs. */
function withMark(plan: HostPlan, declared: ModelHost): HostPlan {
  if (!isToInstall(declared) || plan.class === "nothing") return plan
  const note = `it is not marked as installed: where its machine runs, ${markNote}; as it is, that installs it and wipes its disks`
  return { ...plan, note }
}

/** An installed host that is compared with nothing, as what it is compared with has none of its name. */
function newlyNamedHost(
  declared: ModelHost,
  { tree, revision }: Base,
  fleet: PlannedFleet,
): HostPlan {
  const { name: host } = declared
  if (revision === undefined) return wholeHost(host, revision, "unknown", noNixosNote)
  const note = `it is marked as installed, and updated: what changes there is not known, as ${shortRevision(revision)} has no such host`
  return updatedHost({
    host,
    base: revision,
    // what its disks have, its record says alone
    before: { tree, identity: fleet.lock?.get(host), system: undefined },
    after: { tree: fleet.tree, identity: declaredIdentity(declared), system: undefined },
    disks: placeOf({ place: declared.place, path: ["disks"] }),
    note,
  })
}

const noNixosNote =
  "it is marked as installed, and what answers is no NixOS that an update could change: `nixgen deploy --reinstall` installs it"

/** What Nix told of a host. */
interface KnownSystems extends Pick<ComparedHost, "isTouched" | "unknown"> {
  readonly before: System | undefined
  readonly after: System | undefined
}

function planOfHost(
  declared: ModelHost,
  base: Base,
  { before, after, isTouched, unknown }: KnownSystems,
  fleet: PlannedFleet,
): HostPlan {
  const { name: host, place, deploy } = declared
  return comparedHost({
    host,
    base: base.revision,
    before: {
      tree: base.tree,
      identity: base.lock?.get(host) ?? emptyIn(base.lock),
      system: before,
    },
    after: { tree: fleet.tree, identity: declaredIdentity(declared), system: after },
    guide: () => guideTo(fleet, host),
    isTouched,
    disks: placeOf({ place, path: ["disks"] }),
    isInstalled: deploy.installed === true,
    isAccepted: deploy.installed === true && isAccepted(host, base.lock, fleet),
    unknown,
  })
}

/** What its disks are to have; nothing where its layout is wrong. */
function declaredIdentity({ devices, disks }: ModelHost): LayoutIdentity | undefined {
  if (disks === undefined) return noLayout
  return devices === undefined ? undefined : identityOf(devices)
}

const noLayout = {
  fileSystems: new Map<string, string>(),
  swapDevices: [],
  luksDevices: new Map<string, string>(),
}

/** A host that a record does not name had no disks that a layout made. */
function emptyIn(lock: Lock | undefined) {
  return lock === undefined ? undefined : noLayout
}

/**
 * Whether the record of an installed host was changed to what is declared now: that happens when its
 * disks have it (`nixgen build --accept-layout`).
 */
function isAccepted(
  host: string,
  before: Lock | undefined,
  { lock, model }: PlannedFleet,
): boolean {
  const devices = model.hosts.find(({ name }) => name === host)?.devices
  const [old, now] = [before?.get(host), lock?.get(host)]
  if (devices === undefined || now === undefined || isEmpty(now)) return false
  if (layoutText(now) !== layoutText(identityOf(devices))) return false
  return old === undefined || layoutText(asFarAs(old, now)) !== layoutText(old)
}

/** What one says, as far as an older record does: it may be of a time that had no kinds of file systems. */
function asFarAs({ formats: known }: LayoutIdentity, identity: LayoutIdentity): LayoutIdentity {
  const { fileSystems, swapDevices, luksDevices } = identity
  return known === undefined ? { fileSystems, swapDevices, luksDevices } : identity
}

/** NG735 where a host is protected from what its plan would do. */
function refusal({ host, class: of }: HostPlan, { model }: PlannedFleet): readonly Problem[] {
  const declared = model.hosts.find(({ name }) => name === host)
  if (of !== "destroys data" || declared?.deploy.protect !== true) return []
  const path = ["deploy", "protect"]
  return [
    problem("NG735", {
      place: placeOf({ place: declared.place, path }),
      path,
      message: `${host} is protected, and this plan destroys its data`,
      hint: "keep the layout that its disks have; or take `protect` away, and install the machine again",
    }),
  ]
}
