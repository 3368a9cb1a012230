/** What the names that a fleet's expressions use are judged by. */
import type { InventoryEntries } from "./inventory-entries.ts"
import type { KnownOutputs, NixSets } from "./library-names.ts"
import type { Model, ModuleArguments } from "./model.ts"

/** What is known of them. */
export interface KnownNames {
  readonly model: Model
  readonly arguments: ModuleArguments
  readonly entries: InventoryEntries
  /** The names of packages and functions. */
  readonly sets: NixSets
  /** The outputs of inputs. */
  readonly outputs: KnownOutputs
  /** Whether these are all the hosts: none could not be loaded. */
  readonly isWhole: boolean
}
