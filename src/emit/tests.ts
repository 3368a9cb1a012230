/** `tests/`: the fleet's tests in virtual machines (NixOS manual, "NixOS Tests"). */
import { systemOf } from "../model/check-tests.ts"
import type { Model, ModelTest, ModelTestNode } from "../model/model.ts"
import {
  attributeSet,
  binding,
  formals,
  lambda,
  relativePath,
  withComment,
} from "../nix/syntax/construct.ts"
import type { Expression } from "../nix/values/expression.ts"
import { reference } from "../nix/values/references.ts"
import { nix, nixAround } from "../nix/values/templates.ts"
import { toNix } from "../nix/values/values.ts"
import { type Emitted, nixFile } from "./emitted.ts"
import { madeOfArguments, specialArgsOfAll } from "./hosts.ts"
import { moduleFile } from "./module-file.ts"
import { sectionsOf } from "./sections.ts"
import { sharedModules } from "./shared-modules.ts"
import { asParagraph, spaced } from "./spacing.ts"

/** Every test, its machines, and the file that gives all of them. */
export function* testFiles(model: Model): Iterable<Emitted> {
  const { tests } = model
  if (tests.length === 0) return
  yield indexOf(model)
  for (const test of tests) {
    yield testFile(test)
    for (const node of test.nodes) yield nodeFile(node, test, model)
  }
}

function indexOf(model: Model): Emitted {
  const checked = model.tests.filter(({ check }) => check)
  const usesDisko = model.inputs.some(({ name }) => name === "disko")
  const { specialArgs, ofHost } = specialArgsOfAll(model)
  const modules = [
    ...sharedModules(model, {
      common: nix`../hosts/common`,
      knownHosts: nix`../hosts/known-hosts.nix`,
    }),
    nix`../hosts/\${name}`,
  ]
  const node = {
    imports: nix`${modules} ++ lib.attrValues (import ../modules/services)`,
    _module: { args: { host: nix`host`, ...ofHost } },
    nixpkgs: packagesOfHost,
    ...(usesDisko ? { disko: { enableConfig: nix`lib.mkVMOverride false` } } : {}),
  }
  return nixFile(
    "tests/default.nix",
    toNix(nixAround`
      # The fleet's tests, each with hosts of the fleet as virtual machines.
      { inputs }:

      let
        inherit (inputs.nixpkgs) lib;
        inherit (inputs.self) nixosConfigurations;

        inventory = import ../hosts/inventory.nix;

        # A host as a machine of a test: all of it but its disks, and with its own packages.
        machine = name: host: ${node};

        test =
          system: definition:
          inputs.nixpkgs.legacyPackages.\${system}.testers.runNixOSTest {
            imports = [ (import definition { hosts = lib.mapAttrs machine inventory; }) ];
            node = {
              pkgsReadOnly = false;
              specialArgs = ${specialArgs};
            };
          };

        # What \`nix build .#TEST-test\` runs.
        all = ${bySystem(model, model.tests, callOf)};

        # What \`nix flake check\` runs as well.
        checks = ${bySystem(model, checked, ({ name }, system) => nix`all.${system}.${`${name}-test`}`)};
      in
      { inherit all checks; }
    `),
    madeOfArguments(model),
  )
}

/** Those that a host was made with by its own settings: a test would take others. */
const packagesOfHost = {
  pkgs: nix`lib.mkVMOverride nixosConfigurations.\${name}.pkgs`,
  config: nix`lib.mkVMOverride { }`,
  overlays: nix`lib.mkVMOverride [ ]`,
}

/** Tests by the system that they run on. */
function bySystem(
  { hosts }: Model,
  tests: readonly ModelTest[],
  given: (test: ModelTest, system: string) => Expression<unknown>,
): object {
  const systems = [...new Set(tests.map((test) => systemOf(test, hosts)))]
  return Object.fromEntries(
    systems.flatMap((system) => {
      if (system === undefined) return []
      const own = tests.filter((test) => systemOf(test, hosts) === system)
      const entries = own.map((test) => [`${test.name}-test`, given(test, system)])
      return [[system, Object.fromEntries(entries)]]
    }),
  )
}

function callOf({ name }: ModelTest, system: string): Expression<unknown> {
  return nix`test ${system} ${reference(relativePath(name))}`
}

function testFile({ name, description, nodes, script, place }: ModelTest): Emitted {
  const testScript = typeof script === "string" ? script : nix`builtins.readFile ${script}`
  const machines = Object.fromEntries(nodes.map((node) => [node.name, machineOf(node)]))
  const body = attributeSet(
    spaced([
      [binding(["name"], toNix(name), { written: () => ({ place }) })],
      [
        binding(
          ["nodes"],
          toNix(machines, { written: (path) => ({ place, path: ["nodes", ...path] }) }),
          { written: () => ({ place, path: ["nodes"] }) },
        ),
      ],
      [
        binding(["testScript"], toNix(testScript), {
          written: () => ({ place, path: ["script"] }),
        }),
      ],
    ]),
  )
  const node = lambda(formals([{ name: "hosts" }]), asParagraph(body))
  return nixFile(
    `tests/${name}/default.nix`,
    description === undefined ? node : withComment(node, description),
    { heads: [{ place }], elsewhere: [] },
  )
}

/** A machine: the host that it is, and what is in its own file. Its name is that of its variable. */
function machineOf({ name, host, module }: ModelTestNode): object {
  const imports = [
    ...(host === undefined ? [] : [nix`hosts.${host}`]),
    ...(module === undefined ? [] : [reference(relativePath(`nodes/${name}.nix`))]),
  ]
  return {
    imports,
    ...(host === undefined || host === name ? {} : { system: { name } }),
  }
}

/** The machine's own module. */
function nodeFile({ name, module }: ModelTestNode, test: ModelTest, model: Model): Emitted {
  if (module === undefined) return { files: [], problems: [] }
  const { file, description, imports, disabledModules, options, config, place } = module
  return moduleFile({
    path: file,
    description,
    imports,
    disabledModules,
    options,
    sections: sectionsOf(config, ["config"]),
    known: model.arguments.names,
    place,
    named: { place: test.place, path: ["nodes", name] },
  })
}
