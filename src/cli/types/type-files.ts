/** The files that `nixgen types` writes for an option tree. */
import { join } from "node:path"
import { relative } from "node:path/posix"
import { valueNames } from "../../options/bundle.ts"
import { encodeOptions } from "../../options/tree/option-file.ts"
import { commonNames } from "../../options/print/common-names.ts"
import {
  type PageOf,
  type Printing,
  printInterfaces,
} from "../../options/print/print-interfaces.ts"
import type { Group } from "../../options/tree/option-type.ts"
import { type ToldNames, nixNamesSchema } from "../../options/names/nix-names.ts"
import { pinnedNamesFile, pinnedOptionsFile, sourcesFile } from "../../project/options.ts"
import {
  type FleetNames,
  fleetMapFile,
  fleetNamesFile,
  importOfFleetNames,
  mapFleetNames,
  printFleetNames,
} from "./fleet-names.ts"
import { importOfNixpkgsNames, nixpkgsNamesFile, printNixpkgsNames } from "./nixpkgs-names.ts"
import { bundledSections } from "../../options/bundled-sections.ts"
import { ignoreFile, typesFolder } from "./folders.ts"
import { mappedServices, servicesFile, servicesMapFile } from "./service-map.ts"
import type { GeneratedTree } from "../../output/tree.ts"

const printing: Printing = {
  rootName: "Options",
  head: "Written by `nixgen types`: the options of the pinned nixpkgs and of all modules of the fleet.",
  modules: {
    "nixgen/options": ["Definition", "Definitions", "NestedConfig", ...commonNames, ...valueNames],
  },
}

/**
 * The contents of the folder: the types, and the options as data, which definitions are checked by
 * when the fleet is built. It is not committed: it is made of what is.
 */
export function typeFiles(
  tree: Group,
  madeFrom: readonly string[] = [],
  fleets: readonly FleetNames[] = [],
  names?: ToldNames,
  folder = "",
  pageOf: PageOf = () => undefined,
): GeneratedTree {
  const data = relative(typesFolder, pinnedOptionsFile)
  const texts = new Map([
    [ignoreFile.name, ignoreFile.text],
    [data, encodeOptions(tree)],
    [sourcesFile, `${JSON.stringify(madeFrom, undefined, 2)}\n`],
    ...printInterfaces(tree, { ...printing, pageOf, sections: [...bundledSections().keys()] }),
  ])
  const services = mappedServices(texts.get(servicesFile) ?? "", fleets, join(folder, typesFolder))
  if (services !== undefined)
    texts.set(servicesFile, services.text).set(servicesMapFile, services.map)
  if (fleets.length > 0) {
    // what registers the options brings along what registers the fleet
    texts.set("options.d.ts", `${importOfFleetNames}${texts.get("options.d.ts") ?? ""}`)
    texts.set(fleetNamesFile, printFleetNames(fleets))
    texts.set(fleetMapFile, mapFleetNames(fleets, join(folder, typesFolder)))
  }
  if (names !== undefined) {
    texts.set("options.d.ts", `${importOfNixpkgsNames}${texts.get("options.d.ts") ?? ""}`)
    texts.set(nixpkgsNamesFile, printNixpkgsNames(names))
    texts.set(
      relative(typesFolder, pinnedNamesFile),
      `${JSON.stringify(nixNamesSchema.parse(names))}\n`,
    )
  }
  return new Map(
    [...texts].map(([path, text]) => [path, { content: Buffer.from(text), executable: false }]),
  )
}
