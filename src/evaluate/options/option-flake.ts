/**
 * A flake that tells of a fleet's options: the fleet's inputs, common modules and services, and
 * every module that any of its hosts brings along, in one configuration. Of the definitions there are
 * the plain ones of the modules' own options, which some modules need before they declare others.
 */
import { appendAll } from "../../append.ts"
import { commonModules } from "../../emit/common.ts"
import type { Emitted } from "../../emit/emitted.ts"
import { nixFile } from "../../emit/emitted.ts"
import { flakeLockFile } from "../../emit/flake-lock.ts"
import { flakeFile } from "../../emit/flake.ts"
import { specialArgs } from "../../emit/hosts.ts"
import { importNode } from "../../emit/imports.ts"
import { inventoryFile } from "../../emit/inventory.ts"
import { importedModules } from "../../emit/modules.ts"
import { serviceFiles } from "../../emit/services.ts"
import { isHardwareReport } from "../../files/files.ts"
import type { Model, ModelHost, ModelImport, ModelModule } from "../../model/model.ts"
import { nodeModules } from "../../model/node-modules.ts"
import { importsForSecrets } from "../../model/secret-module.ts"
import { nix, nixAround } from "../../nix/values/templates.ts"
import { toNix } from "../../nix/values/values.ts"
import { descriptionsFile, extractFile, namesFile } from "../../options/extraction/extract-file.ts"
import { moduleAlone } from "./module-alone.ts"
import { nestedModules } from "./nested-modules.ts"
import { overlayModules } from "./overlay-modules.ts"
import { plainDefinitions } from "./plain-definitions.ts"
import type { Problem } from "../../problems/problem.ts"
import { printFiles } from "../../emit/print-files.ts"
import { type GeneratedTree, hashOf } from "../../output/tree.ts"

/** What the flake is asked for. */
export interface Question {
  /** Folders of modules that hosts bring along. */
  readonly modules: readonly string[]
  /** Options whose texts, and options that as a whole are not looked at (`extract.nix`). */
  readonly untold: readonly string[]
  readonly skipped: readonly string[]
  /** What names are not told of (`names.nix`), and which packages not (`descriptions.nix`). */
  readonly unnamed: readonly string[]
  readonly undescribed: readonly string[]
}

/** What else than options is asked for of packages. */
export interface AskedOfPackages {
  readonly packageSets: readonly string[]
  readonly packageDescriptions: boolean
}

/** The flake and what it can be asked for. */
export interface OptionFlake {
  readonly tree: GeneratedTree
  /** The folder of every module that any host brings along. */
  readonly modules: readonly string[]
  /** Those of each host; hosts that bring the same are there together. */
  readonly hosts: readonly HostModules[]
  /** What there may be any names of, whatever Nix tells (`names.nix`). */
  readonly unnamed: readonly string[]
  /** Whether it is to be asked what packages are for. */
  readonly asksDescriptions: boolean
}

/** Hosts that bring along the same modules. */
export interface HostModules {
  readonly names: readonly string[]
  readonly modules: readonly string[]
}

/** The attribute of the flake that tells what packages are for. */
export const descriptionsAttribute = "nixosConfigurations.descriptions"

/** Options that are asked for at once. */
interface Part {
  /** Services, from one name on and before another. */
  readonly services: { readonly from: string; readonly before: string | null } | null
  /** Whether whatever else there is is asked for as well. */
  readonly others: boolean
  /** Whether it tells of names as well. */
  readonly names: boolean
}

/** Small ones: where Nix gives up, all is lost that it was asked for. */
const small: Readonly<Record<string, Part>> = {
  others: { services: null, others: true, names: false },
  "services-1": { services: { from: "", before: "g" }, others: false, names: true },
  "services-2": { services: { from: "g", before: "n" }, others: false, names: false },
  "services-3": { services: { from: "n", before: "s" }, others: false, names: false },
  "services-4": { services: { from: "s", before: null }, others: false, names: false },
}

/** Large ones: for each, all modules are put together anew. */
const large: Readonly<Record<string, Part>> = {
  "half-1": { services: { from: "", before: "g" }, others: true, names: false },
  "half-2": { services: { from: "g", before: null }, others: false, names: true },
}

/** The attributes of the flake that are the answers, one for each part. */
export const answerAttributes = { small: attributesOf(small), large: attributesOf(large) }

function attributesOf(parts: Readonly<Record<string, Part>>): readonly string[] {
  return Object.keys(parts).map((part) => `nixosConfigurations.${part}`)
}

const nothingOfPackages: AskedOfPackages = { packageSets: [], packageDescriptions: false }

/**
 * The flake of a fleet, which is to be asked for nothing but its answer. Problems: NG006 a module of
 * the user's cannot be read.
 */
export async function optionFlake(
  model: Model,
  { packageSets, packageDescriptions }: AskedOfPackages = nothingOfPackages,
): Promise<{ readonly flake: OptionFlake; readonly problems: readonly Problem[] }> {
  const { modules, hosts, problems } = await modulesOf(model.hosts)
  const nested = await nestedModulesOf(model)
  const bare = withoutDefinitions(model)
  const overlays = await overlayModules(model)
  const shared = await printFiles([
    flakeFile(bare),
    flakeLockFile(bare),
    inventoryFile(bare),
    ...commonModules(bare),
    ...importedModules(bare),
    ...serviceFiles(bare),
    answerFile(bare, [...overlays.folders.keys()], packageSets),
    { files: [{ kind: "copy", path: "hosts/extract.nix", source: extractFile }], problems: [] },
    { files: [{ kind: "copy", path: "hosts/names.nix", source: namesFile }], problems: [] },
    {
      files: [{ kind: "copy", path: "hosts/descriptions.nix", source: descriptionsFile }],
      problems: [],
    },
  ])
  const tree = new Map(shared.tree)
  const all = new Map([...modules, ...nested.modules])
  for (const [folder, files] of [...all, ...overlays.folders])
    for (const [path, file] of files) tree.set(`hosts/${folder}/${path}`, file)
  return {
    flake: {
      tree,
      modules: [...all.keys()],
      hosts: [...hosts, ...nested.hosts],
      unnamed: overlays.unnamed,
      asksDescriptions: packageDescriptions,
    },
    problems: [...problems, ...shared.problems],
  }
}

/** The flake with a question in it. */
export function questioned(tree: GeneratedTree, question: Question): GeneratedTree {
  const content = Buffer.from(JSON.stringify(question))
  return new Map(tree).set("hosts/question.json", { content, executable: false })
}

function withoutDefinitions(model: Model): Model {
  return {
    ...model,
    common: [
      ...model.common.map((module) => ({ ...module, config: plainDefinitions(module.config) })),
      ...ofMachines(model),
    ],
    modules: model.modules.map((module) => ({
      ...module,
      config: plainDefinitions(module.config),
    })),
    services: model.services.map((module) => ({ ...module, config: {} })),
  }
}

/** What the machines of tests import and declare: no common module has a name like theirs. */
function ofMachines({ tests }: Model): readonly ModelModule[] {
  return nodeModules(tests)
    .filter(({ imports, options }) => imports.length > 0 || options !== undefined)
    .map((module, index) => {
      const name = `0-${index}`
      return { ...module, name, file: `hosts/common/${name}.nix`, config: {} }
    })
}

/** In the place of `hosts/default.nix`, which the flake imports: the answer. */
function answerFile(
  model: Model,
  overlays: readonly string[],
  packageSets: readonly string[],
): Emitted {
  const { inputs, hosts, tests } = model
  const usesDisko = inputs.some(({ name }) => name === "disko")
  const shared = [
    ...(usesDisko ? [nix`inputs.disko.nixosModules.disko`] : []),
    nix`./common`,
    // the machines of tests have options of their own, such as virtualisation.memorySize
    ...(tests.length === 0
      ? []
      : [nix`"\${inputs.nixpkgs}/nixos/modules/virtualisation/qemu-vm.nix"`]),
  ]
  return nixFile(
    "hosts/default.nix",
    toNix(nixAround`
      { inputs }:

      let
        inherit (inputs.nixpkgs) lib;

        inventory = import ./inventory.nix;
        question = lib.importJSON ./question.json;

        # options are asked for once, for all hosts, by the data of the first
        host = lib.head (lib.attrValues inventory ++ [ { } ]);

        configuration = lib.nixosSystem {
          specialArgs = ${specialArgs(model)};
          modules =
            ${shared}
            ++ map (folder: ./. + "/\${folder}") question.modules
            ++ lib.attrValues (import ../modules/services)
            ++ [
              {
                # what is defined is not asked for, nor whether it may be
                _module.check = false;
                # types may need packages, and hosts of several platforms would disagree
                nixpkgs.hostPlatform = lib.mkOverride 0 ${hosts[0]?.system ?? "x86_64-linux"};
              }
            ];
        };

        # what packages there are depends on definitions that the options are better told without
        overlays = map (folder: ./. + "/\${folder}") ${overlays};
        packages =
          if overlays == [ ] then configuration else configuration.extendModules { modules = overlays; };
        folders = lib.mapAttrs (_: toString) inputs;
        # the options of services from one name on and before another, and all others
        partOf =
          { services, others, ... }:
          lib.optionalAttrs others (removeAttrs configuration.options [ "services" ])
          // lib.optionalAttrs (services != null) {
            services = lib.filterAttrs (
              name: _: services.from <= name && (services.before == null || name < services.before)
            ) configuration.options.services or { };
          };
      in
      lib.mapAttrs (_: part: {
        inherit folders;
        names =
          if part.names then
            import ./names.nix {
              inherit (question) unnamed;
              inherit (packages._module.args) pkgs;
              inherit inputs lib;
              packageSets = ${packageSets};
              systems = ${[...new Set(hosts.map(({ system }) => system))]};
            }
          else
            null;
        options = import ./extract.nix {
          inherit lib;
          options = partOf part;
          modules = configuration.type.functor.payload.modules or [ ];
          arguments = configuration._module.args or { };
          inherit (question) untold skipped;
          trusted = [
            (folders.nixpkgs + "/nixos/modules/")
            (folders.self + "/modules/services/")
          ];
        };
      }) ${{ ...small, ...large }}
      // {
        descriptions = import ./descriptions.nix {
          inherit (question) undescribed;
          inherit (packages._module.args) pkgs;
          inherit lib;
        };
      }
    `),
  )
}

/** Modules by the name of the folder that each stands in. */
type Modules = ReadonlyMap<string, GeneratedTree>

/**
 * What the hosts bring along beside what they share. Many hosts bring the same: of the modules with
 * the same text there is one.
 */
async function modulesOf(
  hosts: readonly ModelHost[],
): Promise<Pick<OptionFlake, "hosts"> & { modules: Modules; problems: readonly Problem[] }> {
  const modules = new Map<string, GeneratedTree>()
  const folders = new Map<string, string>()
  const sets = new Map<string, HostModules>()
  const problems: Problem[] = []
  for (const host of hosts) {
    const imported = importsOf(host)
    const printed = await Promise.all(imported.map(printModule))
    appendAll(
      problems,
      printed.flatMap((each) => each.problems),
    )
    const set = printed.map(({ tree }) => {
      const text = digest(tree)
      const folder = folders.get(text) ?? `module-${folders.size + 1}`
      folders.set(text, folder)
      modules.set(folder, tree)
      return folder
    })
    const key = set.join(" ")
    const { names, modules: theirs } = sets.get(key) ?? {
      names: [],
      modules: [...set, ...(await definitionsOf(host, set.length > 0))],
    }
    sets.set(key, { names: [...names, host.name], modules: theirs })
  }
  return { modules, hosts: [...sets.values()], problems }

  /** What the first of the hosts defines of their modules' options. */
  async function definitionsOf(host: ModelHost, isNeeded: boolean): Promise<readonly string[]> {
    const config = plainDefinitions(host.config)
    if (!isNeeded || Object.keys(config).length === 0) return []
    const folder = `definitions-${sets.size + 1}`
    const { tree } = await moduleAlone({ definitions: config, place: host.place })
    modules.set(folder, tree)
    return [folder]
  }
}

/** What is imported inside of configurations, as if there were a host for each place that has other modules. */
async function nestedModulesOf(
  model: Model,
): Promise<Pick<OptionFlake, "hosts"> & { modules: Modules }> {
  const places = new Map<string, { readonly names: string[]; readonly tree: GeneratedTree }>()
  for (const { at, tree } of await nestedModules(model)) {
    const text = digest(tree)
    const known = places.get(text)
    if (known === undefined) places.set(text, { names: [at], tree })
    else known.names.push(at)
  }
  const sets = [...places.values()].map(({ names, tree }, index) => {
    return { names, folder: `nested-${index + 1}`, tree }
  })
  return {
    modules: new Map(sets.map(({ folder, tree }) => [folder, tree])),
    hosts: sets.map(({ names, folder }) => ({ names, modules: [folder] })),
  }
}

function importsOf(host: ModelHost): readonly ModelImport[] {
  const { hardware, assigned, imports, pull } = host
  const module = hardware === undefined || isHardwareReport(hardware) ? [] : [hardware]
  return [
    ...module,
    ...assigned.map(({ use }) => use),
    ...imports,
    ...(pull?.imports ?? []),
    ...importsForSecrets(host),
  ]
}

/** A module that imports nothing but the given one, with the files that it takes along. */
async function printModule(module: ModelImport) {
  // it stands in a folder of `hosts/`, and leads to the fleet's own modules from there
  const imports = [importNode(module, "hosts/module/default.nix")]
  return await moduleAlone({ imports, place: undefined })
}

function digest(tree: GeneratedTree): string {
  return [...tree].map(([path, { content }]) => `${path} ${hashOf(content)}`).join("\n")
}
