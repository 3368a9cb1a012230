/** `flake.nix` (Nix manual, "nix flake": "Flake format"). */
import { nodeAt } from "../pins/flake-lock-file.ts"
import type { Model, ModelInput } from "../model/model.ts"
import type { Binding, Node } from "../nix/syntax/ast.ts"
import { attributeSet, binding } from "../nix/syntax/construct.ts"
import type { Expression } from "../nix/values/expression.ts"
import { nix } from "../nix/values/templates.ts"
import { reference } from "../nix/values/references.ts"
import type { OriginOf } from "../problems/problem.ts"
import { toNix } from "../nix/values/values.ts"
import { hasCaches, nixConfigOf } from "./deployment/cache.ts"
import { type Emitted, nixFile } from "./emitted.ts"
import { hasPackages } from "./packages.ts"
import { flakeReference } from "../pins/flake-reference.ts"
import { spaced } from "./spacing.ts"

/** Systems that a fleet is worked on from. */
const developmentSystems = ["aarch64-darwin", "aarch64-linux", "x86_64-darwin", "x86_64-linux"]

/** The flake: its inputs, and what it offers. */
export function flakeFile(model: Model): Emitted {
  const { description, inputs, place } = model
  const written: OriginOf = (path) => ({ place, path })
  const inInputs: OriginOf = (path) => written(["inputs", ...path])
  const entries = Object.fromEntries(inputs.map(inputEntry))
  const sections = [
    [binding(["description"], toNix(description), { written })],
    [binding(["inputs"], toNix(entries, { written: inInputs }), { written })],
    ...(hasCaches(model) ? [[nixConfig(model)]] : []),
    [binding(["outputs"], toNix(outputFunction(model)))],
  ]
  return nixFile("flake.nix", attributeSet(spaced(sections)), {
    heads: [{ place }],
    elsewhere: saidElsewhere.map((path) => ({ place, path })),
  })
}

/** What of a fleet's definition stands in other files. */
const saidElsewhere: readonly (readonly string[])[] = [
  ["hosts"],
  ["common"],
  ["modules"],
  ["packages"],
  ["arguments"],
  ["deployment", "pull"],
  ["deployment", "builders"],
]

function inputEntry(input: ModelInput): readonly [string, object] {
  const { name, pin, flake, follows } = input
  const paths = Object.keys(follows)
  const entry = {
    ...flakeReference(pin, flake).written,
    flake: flake ? undefined : false,
    inputs: paths.length === 0 ? undefined : overrides(paths, [], input),
  }
  return [name, entry]
}

/**
 * What is said of the inputs below a path. One that only has inputs that follow others is named as the
 * flake itself names it: Nix would else look for it in the registry.
 */
function overrides(
  paths: readonly string[],
  above: readonly string[],
  input: ModelInput,
): Readonly<Record<string, object>> {
  const names = new Set(paths.map((path) => path.split("/", 1).join("")))
  const entries = [...names].map((name): readonly [string, object] => {
    const at = [...above, name]
    const target = input.follows[at.join("/")]
    if (target !== undefined) return [name, { follows: target }]
    const inner = paths.flatMap((path) =>
      path.startsWith(`${name}/`) ? path.slice(name.length + 1) : [],
    )
    const { lock } = input.own ?? {}
    const original = lock?.nodes[nodeAt(lock, at) ?? ""]?.original
    return [name, { ...original, inputs: overrides(inner, at, input) }]
  })
  return Object.fromEntries(entries)
}

/** The binary caches for whoever evaluates the flake. */
function nixConfig(model: Model): Binding {
  const { place } = model
  const written: OriginOf = ([, ...rest]) => ({ place, path: ["deployment", "cache", ...rest] })
  return binding(["nixConfig"], toNix(nixConfigOf(model), { written }), {
    written: () => ({ place, path: ["deployment", "cache"] }),
  })
}

function outputFunction(model: Model): Expression<unknown> {
  const { hosts, deployment, place } = model
  const { colmena, deployRs } = deployment
  const managed = managedHosts(hosts)
  const outputs = {
    nixosConfigurations: nix`import ./hosts { inherit inputs; }`,
    ...(managed === undefined ? {} : { diskoConfigurations: diskoConfigurations(managed) }),
    nixosModules: nix`import ./modules/services`,
    lib: nix`{ diskLayouts = lib.mapAttrs (_: import) (import ./modules/disk-layouts); }`,
    ...(colmena ? { colmenaHive: nix`import ./deployment/colmena.nix { inherit inputs; }` } : {}),
    ...(deployRs ? { deploy: nix`import ./deployment/deploy-rs.nix { inherit inputs; }` } : {}),
    checks: checks(managed, model),
    ...legacyPackages(managed, model),
    ...(hasPackages(model) ? { overlays: nix`{ default = import ./packages; }` } : {}),
    packages: packages(model),
    ...tools,
  }
  return nix`
    inputs@{ self, nixpkgs, ... }:
    let
      inherit (nixpkgs) lib;

      inventory = import ./hosts/inventory.nix;

      # The systems of the hosts.
      forEachHostSystem = lib.genAttrs (lib.unique (lib.mapAttrsToList (_: host: host.system) inventory));

      # The configurations of the hosts that run on a system.
      hostsOn =
        system: lib.filterAttrs (name: _: inventory.\${name}.system == system) self.nixosConfigurations;

      # The systems that the fleet is worked on from, as far as nixpkgs has them.
      forEachSystem =
        function:
        lib.genAttrs (lib.intersectLists lib.systems.flakeExposed ${developmentSystems}) (
          system: function nixpkgs.legacyPackages.\${system}
        );
    in
    ${reference(setOf(outputs, place))}
  `
}

/** Outputs of the flake by their names. */
type Outputs = Readonly<Record<string, Expression<unknown>>>

function setOf(outputs: Outputs, place: Model["place"]): Node {
  const sections = Object.entries(outputs).map(([name, value]) => {
    const path = askedFor[name]
    return [binding([name], toNix(value), path && { written: () => ({ place, path }) })]
  })
  return attributeSet(spaced(sections))
}

/** The outputs that a fleet asks for, and where it does. */
const askedFor: Readonly<Record<string, readonly string[]>> = {
  colmenaHive: ["deployment", "colmena"],
  deploy: ["deployment", "deployRs"],
}

/** The hosts whose disks disko manages, in the inventory and among those that run on a system. */
interface ManagedHosts {
  readonly inInventory: Expression<unknown>
  readonly onSystem: Expression<unknown>
}

/** All the hosts, those of them that have disks, or `undefined` where none has. */
function managedHosts(hosts: Model["hosts"]): ManagedHosts | undefined {
  const managed = hosts.filter((host) => host.disks !== undefined)
  if (managed.length === 0) return undefined
  if (managed.length === hosts.length)
    return { inInventory: nix`inventory`, onSystem: nix`hostsOn system` }
  return {
    inInventory: nix`lib.filterAttrs (name: _: lib.pathExists ./hosts/\${name}/disks.nix) inventory`,
    onSystem: nix`lib.filterAttrs (name: _: self.diskoConfigurations ? \${name}) (hostsOn system)`,
  }
}

/** What disko's own command works on: `disko --flake .#HOST`. */
function diskoConfigurations({ inInventory }: ManagedHosts): Expression<unknown> {
  return nix`lib.mapAttrs (name: _: import ./hosts/\${name}/disks.nix) ${inInventory}`
}

/** What `nix flake check` builds: every host's system, and the script that formats its disks. */
function checks(
  managed: ManagedHosts | undefined,
  { deployment, tests }: Model,
): Expression<unknown> {
  const systems = nix`lib.mapAttrs (_: host: host.config.system.build.toplevel) (hostsOn system)`
  const disko =
    managed &&
    nix`
    lib.mapAttrs' (
      name: host: lib.nameValuePair "\${name}-disko" host.config.system.build.diskoScript
    ) (${managed.onSystem})`
  const checked = nix`(import ./tests { inherit inputs; }).checks.\${system} or { }`
  return forEachHostSystem([
    systems,
    ...(disko ? [disko] : []),
    ...(deployment.deployRs ? [deployRsChecks()] : []),
    ...(tests.some(({ check }) => check) ? [checked] : []),
  ])
}

/** Deploy-rs' own, of the nodes that run on a system: those of others could not be built there. */
function deployRsChecks(): Expression<unknown> {
  return nix`
  inputs.deploy-rs.lib.\${system}.deployChecks {
    nodes = lib.filterAttrs (name: _: inventory.\${name}.system == system) self.deploy.nodes;
  }`
}

/** Sets of outputs together, for each system that a host has. */
function forEachHostSystem(all: readonly Expression<unknown>[]): Expression<unknown> {
  return nix`forEachHostSystem (system: ${all.reduce((left, right) => nix`${left} // ${right}`)})`
}

/** Tests in virtual machines, which nobody runs unasked, where there are any. */
function legacyPackages(managed: ManagedHosts | undefined, { tests }: Model): Outputs {
  const all = [
    ...(managed === undefined ? [] : [installTests(managed)]),
    ...(tests.length === 0
      ? []
      : [nix`(import ./tests { inherit inputs; }).all.\${system} or { }`]),
  ]
  return all.length === 0 ? {} : { legacyPackages: forEachHostSystem(all) }
}

/**
 * Disko's test of every host's installation in virtual machines. They are no packages: checking a
 * flake evaluates those, and with each test its host a second time.
 */
function installTests({ onSystem }: ManagedHosts): Expression<unknown> {
  return nix`
      # they are no packages: \`nix flake check\` would evaluate every host for its test once more
      lib.mapAttrs' (
        name: host: lib.nameValuePair "\${name}-install-test" host.config.system.build.installTest
      ) (${onSystem})`
}

/** What the scripts run, and the engines of the very revisions that their files are made with. */
function packages(model: Model): Expression<unknown> {
  const { colmena, deployRs } = model.deployment
  const all = {
    "nixos-anywhere": nix`pkgs.callPackage "\${inputs.nixos-anywhere}/src/default.nix" { }`,
    "nixos-rebuild": nix`pkgs.nixos-rebuild-ng`,
    npins: nix`pkgs.npins`,
    ...(colmena && { colmena: engine("colmena") }),
    ...(deployRs && { "deploy-rs": engine("deploy-rs") }),
  }
  const own = nix`lib.getAttrs ${Object.keys(model.packages)} (pkgs.extend self.overlays.default)`
  return nix`forEachSystem (pkgs: ${hasPackages(model) ? nix`${all} // ${own}` : all})`
}

function engine(name: string): Expression<unknown> {
  return nix`inputs.${name}.packages.\${pkgs.stdenv.hostPlatform.system}.${name}`
}

/** What people and scripts work with, wherever they are. */
const tools: Outputs = {
  apps: nix`
    forEachSystem (_: {
      deploy = {
        type = "app";
        program = "\${self}/scripts/deploy.sh";
        meta.description = "Install a host with nixos-anywhere";
      };
      update = {
        type = "app";
        program = "\${self}/scripts/update.sh";
        meta.description = "Build and activate the configurations of hosts";
      };
    })`,
  devShells: nix`forEachSystem (pkgs: { default = import ./shell.nix { inherit pkgs; }; })`,
  formatter: nix`forEachSystem (pkgs: pkgs.nixfmt-tree or pkgs.nixfmt)`,
}
