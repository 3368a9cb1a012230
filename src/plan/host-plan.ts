/** What a deployment means for one host, and why: data, for whoever shows it or acts by it. */
import type { Closures } from "../evaluate/closures/closures.ts"
import type { Place } from "../problems/problem.ts"
import type { PlanClass } from "./classes.ts"

/** Something that is one thing before and another after; either may not be there. */
export interface Change {
  readonly before?: string | undefined
  readonly after?: string | undefined
}

/** What is defined otherwise: an option, a value of the host's own data, or a pin. */
export interface DefinitionChange extends Change {
  /** `services.openssh.enable`, `host.address`, `pin nixpkgs`. */
  readonly option: string
  /** The option's path; of none for what is no option. */
  readonly path: readonly string[]
  /** Where it is written now; where it is gone, what is nearest to it. */
  readonly place?: Place | undefined
}

/** Why a host is of a class. */
export interface Reason extends Change {
  readonly class: PlanClass
  /** What is another then: "kernel", "/home", "system". */
  readonly what: string
  /** What there is to know of it beside that. */
  readonly note?: string | undefined
  /** What makes it so, as far as that can be told. */
  readonly because: readonly DefinitionChange[]
}

/** A package of the system's path; of several versions at once, all. */
export interface PackageChange {
  readonly name: string
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** What a switch does with units of systemd, where they run. */
export const unitActions = ["stop", "restart", "reload", "start"] as const

export type UnitAction = (typeof unitActions)[number]

export type UnitChanges = Readonly<Record<UnitAction, readonly string[]>>

/** The plan of one host. */
export interface HostPlan {
  readonly host: string
  /** The greatest class of its reasons. */
  readonly class: PlanClass
  /** The revision that it is compared with, as far as there is one. */
  readonly base: string | undefined
  readonly reasons: readonly Reason[]
  /** What `nixgen deploy` does otherwise, and how it does this. */
  readonly note?: string
  readonly options: readonly DefinitionChange[]
  readonly packages: readonly PackageChange[]
  readonly units: UnitChanges
  /** What changes in all that the system needs, where that was asked for. */
  readonly closures?: Closures
}

/** Units of which none changes. */
export const noUnits: UnitChanges = { stop: [], restart: [], reload: [], start: [] }
