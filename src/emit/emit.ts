/** Every kind of file of the generated tree: the model in, files out. A new kind is a line here. */
import type { Model } from "../model/model.ts"
import type { Memory } from "../remembered.ts"
import { commonModules } from "./common.ts"
import { deploymentFiles } from "./deployment/deployment.ts"
import { diskFiles } from "./disks.ts"
import { diskLayoutFiles } from "./disk-layouts.ts"
import type { Emitted } from "./emitted.ts"
import { flakeLockFile } from "./flake-lock.ts"
import { flakeFile } from "./flake.ts"
import { gitAttributesFile } from "./git-attributes.ts"
import { hostModules } from "./host.ts"
import { hostsFile } from "./hosts.ts"
import { inventoryFile } from "./inventory.ts"
import { importedModules } from "./modules.ts"
import { npinsFiles } from "./npins.ts"
import { packageFiles } from "./packages.ts"
import { readmeFile } from "./readme.ts"
import { encryptedFiles } from "./secrets/encrypted-files.ts"
import { hostSecretFiles } from "./secrets/host-secrets.ts"
import { inWordsOfAgenix } from "./secrets/in-store.ts"
import { hostKeysFile, knownHostsFile } from "./secrets/known-hosts.ts"
import { readersFile } from "./secrets/readers.ts"
import { scriptFiles } from "./scripts/scripts.ts"
import { serviceFiles } from "./services.ts"
import { shellFile } from "./shell.ts"
import { testFiles } from "./tests.ts"

/** Emitters of single files. */
const files: readonly ((model: Model, memory?: Memory) => Emitted)[] = [
  flakeFile,
  flakeLockFile,
  shellFile,
  npinsFiles,
  hostsFile,
  inventoryFile,
  scriptFiles,
  readmeFile,
  gitAttributesFile,
  encryptedFiles,
  readersFile,
  knownHostsFile,
  hostKeysFile,
]

/** Emitters of a file for each of something, which give them one by one. */
const families: readonly ((model: Model, memory?: Memory) => Iterable<Emitted>)[] = [
  commonModules,
  importedModules,
  hostModules,
  diskFiles,
  diskLayoutFiles,
  serviceFiles,
  packageFiles,
  deploymentFiles,
  testFiles,
  hostSecretFiles,
]

/**
 * All the files of a fleet's tree, and everything that is wrong with the values in them. One file's
 * syntax tree can be gone before the next is made: those of a whole fleet would take a lot of room. Within
 * a `memory`, those of hosts stay, and what is of the very same host is the very same tree.
 */
export function emit(model: Model, memory?: Memory): Iterable<Emitted> {
  const emitted = allFiles(model, memory)
  return model.secrets?.store === "agenix" ? inWordsOfAgenix(emitted) : emitted
}

function* allFiles(model: Model, memory: Memory): Iterable<Emitted> {
  for (const emitter of files) yield emitter(model, memory)
  for (const emitter of families) yield* emitter(model, memory)
}
