/** A fleet as it was read from the user's files, before anything of it is checked. */
import type { Fleet } from "../fleet/fleet.ts"
import type { Host } from "../fleet/host.ts"
import type { Pins } from "../pins/pins.ts"
import type { OtherHosts } from "./model.ts"

/** A fleet as it was read from the user's files. */
export interface LoadedFleet {
  readonly fleet: Fleet
  readonly hosts: readonly LoadedHost[]
  /** Absent where they could not be read, which is a problem of its own. */
  readonly pins: Pins | undefined
  /** What stands in the fleet's `secrets/`; absent where it keeps none. */
  readonly secretFiles?: SecretFiles | undefined
  /** What there is to know of hosts that are left out. */
  readonly others?: OtherHosts | undefined
}

/** The files of a fleet's secrets: encrypted ones, and what is said publicly. */
export interface SecretFiles {
  /** The folder of the fleet's file, absolute. */
  readonly folder: string
  /** The text of each by its path from there, with `/`. */
  readonly texts: ReadonlyMap<string, string>
}

/** A host and its name. */
export interface LoadedHost {
  readonly name: string
  /** The file that is its own, where a glob has found it: an absolute path. */
  readonly file?: string
  readonly host: Host
}
