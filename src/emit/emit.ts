/** Every kind of file of the generated tree: the model in, files out. A new kind is a line here. */
import type { Model } from "../fleet/model.ts"
import { commonModules } from "./common.ts"
import { diskFiles } from "./disks.ts"
import { diskLayoutFiles } from "./disk-layouts.ts"
import { type Emitted, merged } from "./emitted.ts"
import { flakeLockFile } from "./flake-lock.ts"
import { flakeFile } from "./flake.ts"
import { hostModules } from "./host.ts"
import { hostsFile } from "./hosts.ts"
import { inventoryFile } from "./inventory.ts"
import { npinsFiles } from "./npins.ts"
import { readmeFile } from "./readme.ts"
import { scriptFiles } from "./scripts/scripts.ts"
import { serviceFiles } from "./services.ts"
import { shellFile } from "./shell.ts"

const emitters: readonly ((model: Model) => Emitted)[] = [
  flakeFile,
  flakeLockFile,
  shellFile,
  npinsFiles,
  hostsFile,
  inventoryFile,
  commonModules,
  hostModules,
  diskFiles,
  diskLayoutFiles,
  serviceFiles,
  scriptFiles,
  readmeFile,
]

/** All the files of a fleet's tree, and everything that is wrong with the values in them. */
export function emit(model: Model): Emitted {
  return merged(emitters.map((emitter) => emitter(model)))
}
