/** Tests in virtual machines that a fleet defines: told of, written, and evaluated by real Nix. */
import { mkdirSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { describe, expect, test } from "vitest"
import type { ProblemCode } from "../src/problems/problem.ts"
import { type TestedFleet, load } from "../src/testing/index.ts"
import { optionFlake } from "../src/evaluate/options/option-flake.ts"
import { isLong } from "./support/effort.ts"
import { loadModel } from "./support/model.ts"
import { evaluate as evaluateNix, inputPath, inputsTest } from "./support/nix.ts"
import { hostFile, makeProject } from "./support/project.ts"

const web = hostFile("config: { services: { nginx: { enable: true } } }")
const board = `import { defineHost } from "nixgen"
export default defineHost({ system: "aarch64-linux", stateVersion: "26.05" })
`

function fleetFile(tests: string, from = "nixgen"): string {
  const define = from === "nixgen" ? "defineTest, " : ""
  return `import { ${define}accept, defineFleet, defineModule, file, mkIf, nix, pkgs } from "nixgen"
${from === "nixgen" ? "" : `import { defineTest } from "${from}"`}
export default defineFleet({
  pins: "./npins/sources.json",
  hosts: "./hosts/*.ts",
  tests: { ${tests} },
})
`
}

async function loaded(
  tests: string,
  files: Readonly<Record<string, string>> = {},
  from = "nixgen",
): Promise<TestedFleet> {
  const own = { "fleet.ts": fleetFile(tests, from), "hosts/web.ts": web, "hosts/board.ts": board }
  return await load(join(makeProject({ ...own, ...files }), "fleet.ts"))
}

describe("a build tells of", () => {
  test.each<[string, string, ProblemCode, string]>([
    [
      "a host that is none",
      'a: defineTest({ nodes: ["web", "wep"], script: "pass" })',
      "NG640",
      '"wep"',
    ],
    [
      "a host that is none, by another name",
      'a: defineTest({ nodes: { server: "wep" }, script: "pass" })',
      "NG640",
      "server:",
    ],
    [
      "a host that is none, with a module",
      'a: defineTest({ nodes: { server: { host: "wep", module: defineModule({}) } }, script: "pass" })',
      "NG640",
      "host: ",
    ],
    [
      "hosts of two systems",
      'a: defineTest({ nodes: ["web", "board"], script: "pass" })',
      "NG641",
      '"board"',
    ],
    [
      "no host at all",
      'a: defineTest({ nodes: { b: defineModule({}) }, script: "pass" })',
      "NG641",
      "nodes:",
    ],
    ["no machine at all", 'a: defineTest({ nodes: [], script: "pass" })', "NG641", "nodes:"],
    ["an empty script", 'a: defineTest({ nodes: ["web"], script: "\\n " })', "NG020", "script:"],
    [
      "a script that is none",
      'a: defineTest({ nodes: ["web"], script: 1 as never })',
      "NG020",
      "script:",
    ],
    ["no script", 'a: defineTest({ nodes: ["web"] } as never)', "NG020", "defineTest"],
    [
      "a key that is none",
      'a: defineTest({ nodes: ["web"], script: "pass", chekc: true } as never)',
      "NG021",
      "chekc",
    ],
    [
      "a name that no variable has",
      'a: defineTest({ nodes: { "2nd": "web" }, script: "pass" })',
      "NG020",
      '"2nd"',
    ],
    [
      "a machine that is none",
      'a: defineTest({ nodes: { b: 3 as never, web: "web" }, script: "pass" })',
      "NG020",
      "b: 3",
    ],
    ["what is no test", "a: defineModule({}) as never", "NG020", "a: "],
    [
      "a name that is no file's",
      '"a b": defineTest({ nodes: ["web"], script: "pass" })',
      "NG106",
      '"a b"',
    ],
    [
      "the name of an output",
      '"web-install": defineTest({ nodes: ["web"], script: "pass" })',
      "NG105",
      '"web-install"',
    ],
    [
      "an option of a machine that is none",
      'a: defineTest({ nodes: { web: "web", b: defineModule({ config: { servces: {} } as never }) }, script: "pass" })',
      "NG026",
      "servces",
    ],
    [
      "a name in a machine that is none",
      'a: defineTest({ nodes: { web: "web", b: defineModule({ config: { environment: { systemPackages: nix`[ pgks.curl ]` } } }) }, script: "pass" })',
      "NG033",
      "pgks",
    ],
    [
      "a secret in a script",
      `a: defineTest({ nodes: ["web"], script: "web.succeed('curl https://ann:${["hunter2", "secret"].join("")}@git.example.org/x')" })`,
      "NG100",
      "script:",
    ],
  ])("%s", async (_, tests, code, there) => {
    const line = fleetFile(tests).split("\n")[5] ?? ""
    expect(await loaded(tests)).toHaveProblem(code, {
      at: `fleet.ts:6:${line.lastIndexOf(there) + 1}`,
    })
  })

  test("two tests whose folders are one on some disks", async () => {
    const one = 'defineTest({ nodes: ["web"], script: "pass" })'
    expect(await loaded(`a: ${one}, A: ${one}`)).toHaveProblem("NG107", { at: "fleet.ts:6" })
  })

  test("a host as long as its file cannot be loaded, of nothing else", async () => {
    const tests = 'a: defineTest({ nodes: ["web"], script: "pass" })'
    const fleet = await loaded(tests, { "hosts/web.ts": "throw new Error('no')" })
    expect(fleet.problems.map(({ code }) => code)).toEqual(["NG002"])
  })
})

const answers = `answers: defineTest({
  description: "What clients see.",
  nodes: {
    web: "web",
    client: defineModule({ config: { environment: { systemPackages: [pkgs.curl] } } }),
    open: { host: "web", module: defineModule({ config: { networking: { firewall: { enable: false } } } }) },
  },
  script: \`
    start_all()
    for machine in [web, open]:
        machine.wait_for_unit("nginx.service")
    client.succeed("echo \\\${HOME}")
  \`,
  check: true,
}), quick: defineTest({ nodes: ["board"], script: file("./quick.py") })`
const quick = { "quick.py": "start_all()\n" }

test("the files of tests are as a careful person writes them", async () => {
  const fleet = await loaded(answers, quick)
  expect(fleet).toBuild()
  expect(fleet.files.filter((path) => path.startsWith("tests/"))).toEqual([
    "tests/answers/default.nix",
    "tests/answers/nodes/client.nix",
    "tests/answers/nodes/open.nix",
    "tests/default.nix",
    "tests/quick/default.nix",
    "tests/quick/quick.py",
  ])
  expect(fleet.textOf("tests/answers/default.nix")).toBe(
    `# What clients see.
{ hosts }:

{
  name = "answers";

  nodes = {
    web.imports = [ hosts.web ];
    client.imports = [ ./nodes/client.nix ];
    open = {
      imports = [
        hosts.web
        ./nodes/open.nix
      ];
      system.name = "open";
    };
  };

  testScript = ''
    start_all()
    for machine in [web, open]:
        machine.wait_for_unit("nginx.service")
    client.succeed("echo ''\${HOME}")
  '';
}
`,
  )
  expect(fleet.textOf("tests/quick/default.nix")).toContain("builtins.readFile ./quick.py")
  expect(fleet.textOf("flake.nix")).toMatch(
    /tests \{ inherit inputs; \}\)\.checks\.\$\{system\} or/,
  )
  expect(fleet.textOf("README.md")).toContain("nix build .#answers-test")
})

test("the module of a machine imports modules of the fleet's own, and declares options", async () => {
  const shared = `import { defineModule, mkEnableOption } from "nixgen"
import * as z from "zod"
export const sized = defineModule({
  name: "sized",
  parameters: z.object({ memory: z.int() }),
  config: ({ memory }) => ({ virtualisation: { memorySize: memory } }),
})
export const client = defineModule({
  options: { my: { client: { enable: mkEnableOption("the client") } } },
  imports: [sized({ memory: 512 })],
  config: { my: { client: { enable: true } } },
})
`
  const fleet = await load(
    join(
      makeProject({
        "fleet.ts": `import { defineFleet, defineTest } from "nixgen"
import { client } from "./client.ts"
export default defineFleet({
  pins: "./npins/sources.json",
  hosts: "./hosts/*.ts",
  arguments: { domain: "example.org" },
  tests: { a: defineTest({ nodes: { web: "web", client }, script: "pass" }) },
})
`,
        "client.ts": shared,
        "hosts/web.ts": web,
      }),
      "fleet.ts",
    ),
  )
  expect(fleet).toBuild()
  expect(fleet.files).toContain("modules/sized.nix")
  expect(fleet.textOf("tests/a/nodes/client.nix")).toContain(
    "(import ../../../modules/sized.nix { memory = 512; })",
  )
  expect(fleet.textOf("tests/a/nodes/client.nix")).toContain("options.my.client.enable")
  expect(fleet.textOf("tests/default.nix")).toMatch(/inherit inputs inventory;\s+domain = /)
})

test("a fleet without tests has nothing of them", async () => {
  const folder = makeProject({ "hosts/web.ts": web })
  const fleet = await load(join(folder, "fleet.ts"))
  expect(fleet.files.filter((path) => path.includes("tests"))).toEqual([])
  expect(fleet.textOf("flake.nix")).not.toContain("./tests")
})

test("a definition may take defineTest from nixgen/testing, which starts nothing that tests", async () => {
  const fleet = await loaded(
    'a: defineTest({ nodes: ["web"], script: "pass" })',
    {},
    "nixgen/testing",
  )
  expect(fleet).toBuild()
  expect(fleet.textOf("tests/a/default.nix")).toContain("testScript = ''\n    pass\n  '';")
})

/** What takes long: all of each machine's system. */
const whole = `
    refused = lib.mapAttrs (_: node: filter (each: !each.assertion) node.assertions) nodes;
    systems = lib.mapAttrs (_: node: node.system.build.toplevel.type) nodes;`
const isWhole = {
  refused: { client: [], open: [], web: [] },
  systems: { client: "derivation", open: "derivation", web: "derivation" },
}

/**
 * `testers` as nixpkgs has it, in front of the reference nixpkgs, which has the very modules of tests and
 * only lacks this way to them.
 */
const question = (tree: string) => `
  let
    inherit (builtins) attrNames filter getFlake;
    base = getFlake "path:${inputPath("nixpkgs")}";
    disko = getFlake "path:${inputPath("disko")}";
    inherit (base) lib;
    withTesters = pkgs: pkgs // {
      testers.runNixOSTest = module: (import "\${base}/nixos/lib" { inherit lib; }).runTest {
        imports = [ module ];
        hostPkgs = pkgs;
        defaults.documentation.nixos.enable = lib.mkDefault false;
      };
    };
    nixpkgs = base // { legacyPackages = lib.mapAttrs (_: withTesters) base.legacyPackages; };
    inputs = { inherit self nixpkgs disko; nixos-anywhere = ./.; };
    self = (import ${tree}/flake.nix).outputs inputs // { outPath = ${tree}; };
    tests = self.legacyPackages;
    inherit (tests.x86_64-linux.answers-test) nodes driver;
  in {
    all = lib.mapAttrs (_: each: filter (lib.hasSuffix "-test") (attrNames each)) tests;
    checks = lib.mapAttrs (_: attrNames) self.checks;
    nginx = lib.mapAttrs (_: node: node.services.nginx.enable) nodes;
    firewall = lib.mapAttrs (_: node: node.networking.firewall.enable) nodes;
    names = lib.mapAttrs (_: node: node.system.name) nodes;
    rack = nodes.web.networking.domain;
    root = nodes.web.fileSystems."/".device;
    unfree = nodes.web.nixpkgs.config;
    ${isLong ? whole : ""}
    script = driver.testScript;
    quick = tests.aarch64-linux.quick-test.driver.testScript;
  }`

inputsTest(
  "NixOS makes virtual machines of the hosts, as they are but for their disks",
  async () => {
    const host = hostFile(
      `firmware: "uefi",
     inventory: { rack: "a" },
     disks: luksLvm({ device: "/dev/disk/by-id/nvme-1", swapSize: "4G" }),
     config: {
       networking: { domain: host.rack },
       nixpkgs: { config: { allowUnfree: true } },
       services: { openssh: { enable: true }, nginx: { enable: true } },
       users: { users: { root: { openssh: { authorizedKeys: { keys: [${JSON.stringify(key)}] } } } } },
     }`,
      'import { host } from "nixgen"; import { luksLvm } from "nixgen/layouts"',
    )
    const fleet = await loaded(answers, { ...quick, "hosts/web.ts": host })
    expect(fleet).toBuild()
    const tree = makeProject({})
    for (const path of fleet.files) {
      mkdirSync(dirname(join(tree, path)), { recursive: true })
      writeFileSync(join(tree, path), fleet.textOf(path))
    }
    expect(evaluateNix(question(tree))).toEqual({
      all: {
        "aarch64-linux": ["quick-test"],
        "x86_64-linux": ["answers-test", "web-install-test"],
      },
      checks: { "aarch64-linux": ["board"], "x86_64-linux": ["answers-test", "web", "web-disko"] },
      nginx: { client: false, open: true, web: true },
      firewall: { client: true, open: false, web: true },
      names: { client: "client", open: "open", web: "web" },
      rack: "a",
      root: "/dev/disk/by-label/nixos",
      unfree: {},
      ...(isLong ? isWhole : {}),
      script: `start_all()
for machine in [web, open]:
    machine.wait_for_unit("nginx.service")
client.succeed("echo \${HOME}")
`,
      quick: "start_all()\n",
    })
  },
)

const key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJQ6Zp3w0cXUjqB2H5nDg0mJp4rVbYl8sT1oWk9uEaXc"

test("the options that `nixgen types` reads are those of the machines as well", async () => {
  const tests = `a: defineTest({
    nodes: { web: { host: "web", module: defineModule({ imports: [nix\`{ }\`] }) }, b: defineModule({}) },
    script: "pass",
  })`
  const own = { "fleet.ts": fleetFile(tests), "hosts/web.ts": web }
  const { model } = await loadModel(makeProject(own))
  const { flake, problems } = await optionFlake(model)
  expect(problems).toEqual([])
  expect(String(flake.tree.get("hosts/default.nix")?.content)).toContain("qemu-vm.nix")
  expect([...flake.tree.keys()].filter((path) => path.startsWith("hosts/common/"))).toEqual([
    "hosts/common/0-0.nix",
    "hosts/common/default.nix",
  ])
  const { model: without } = await loadModel(makeProject({ "hosts/web.ts": web }))
  const plain = await optionFlake(without)
  expect(String(plain.flake.tree.get("hosts/default.nix")?.content)).not.toContain("qemu-vm.nix")
})
