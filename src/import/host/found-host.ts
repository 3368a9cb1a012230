/** A host that is imported, before its modules are followed. */
import type { Problem } from "../../problems/problem.ts"
import type { Code } from "../module/code.ts"
import type { TreeModule } from "./module-tree.ts"
import type { Value } from "./static-value.ts"
import type { OriginalModules } from "./order-of-modules.ts"

/** A host as it is found. */
export interface FoundHost {
  readonly name: string
  /** The module that is the host. */
  readonly module: TreeModule
  /** What is known of it where its modules do not say it. */
  readonly system?: string | undefined
  readonly stateVersion?: string | undefined
  readonly hostName?: string | undefined
  /** How it is deployed. */
  readonly deploy?: Code
  /** The inputs of the flake that it names itself. */
  readonly inputs?: readonly string[]
  /** What it gives to all modules. */
  readonly given?: Value | undefined
  /** The same as far as that is plain. */
  readonly arguments?: ReadonlyMap<string, Code>
  /** Its modules as they are nested, where Nix has told. */
  readonly original?: OriginalModules
  /** Whether some of its modules are made by what only Nix knows. */
  readonly isInPart?: boolean
  /** What is to be told of how it was found. */
  readonly problems?: readonly Problem[]
}
