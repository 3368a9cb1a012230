/** A fleet as it was read from the user's files, before anything of it is checked. */
import type { Fleet } from "../fleet/fleet.ts"
import type { Host } from "../fleet/host.ts"
import type { Pins } from "../pins/pins.ts"

/** A fleet as it was read from the user's files. */
export interface LoadedFleet {
  readonly fleet: Fleet
  readonly hosts: readonly LoadedHost[]
  /** Absent where they could not be read, which is a problem of its own. */
  readonly pins: Pins | undefined
}

/** A host and its name. */
export interface LoadedHost {
  readonly name: string
  readonly host: Host
}
