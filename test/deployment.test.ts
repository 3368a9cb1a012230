/** What a fleet's own deployment adds to its flake, told of, written, and evaluated by real Nix. */
import { existsSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import * as z from "zod"
import { deployments } from "../src/emit/scripts/deployments.ts"
import { printNix } from "../src/nix/values/print-nix.ts"
import { build } from "./support/commands.ts"
import { isLong } from "./support/effort.ts"
import { areReal, engineNames, enginesIn } from "./support/engines.ts"
import { hasInputs, inputPath, inputsTest, nix, nixTest } from "./support/nix.ts"
import { hostFile, keptProject, makeProject, pinned } from "./support/project.ts"
import { testTerminal, withoutFrames } from "./support/terminal.ts"

const engineInputs = `inputs: {
    systems: {},
    "flake-utils": { follows: { systems: "systems" } },
    colmena: { follows: { "flake-utils": "flake-utils" } },
    "deploy-rs": { follows: { utils: "flake-utils" } },
  },`

function fleetFile(deployment: string, more = ""): string {
  return `import { autoUpgrade, comin, defineFleet } from "nixgen"
export default defineFleet({
  pins: "./npins/sources.json",
  hosts: "./hosts/*.ts",
  ${more}
  deployment: { ${deployment} },
})
`
}

const pulls = 'import { autoUpgrade, comin } from "nixgen"'
const upgrade = 'autoUpgrade({ flake: "github:example/fleet?dir=generated", dates: "04:40" })'
const follow = 'comin({ url: "https://git.example.org/fleet.git" })'

/** What the definitions of a fleet are told of, without what is shown of them. */
async function told(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = makeProject({ "hosts/web.ts": hostFile(""), ...files })
  const terminal = testTerminal(folder)
  const status = await build({ dryRun: true }, terminal)
  const text = withoutFrames(terminal.told())
  expect([status, text]).toEqual([text.includes("error ") ? 1 : 0, text])
  return text
}

/** A token as Nix takes it. */
const token = `github.com=${["ghp", "a1B2".repeat(9)].join("_")}`

/** An address with a password in it. */
const withPassword = `https://ann:${["hunter2", "secret"].join("")}@git.example.org/x`

/** The private half of a key for caches. */
const secret = `cache.example.org-1:${Buffer.alloc(64, 5).toString("base64")}`

nixTest(
  "the scripts read of the inventory what a host's health asks for, to the letter",
  async () => {
    const command = `printf '%s\\n' "\${HOME}" '' | grep -q "\\\\n"`
    const health = `{ commands: [${JSON.stringify(command)}, "true"], ports: [22, 443] }`
    const plain = makeProject({ "hosts/web.ts": hostFile(`deploy: { health: ${health} },`) })
    expect(await build({}, testTerminal(plain))).toBe(0)
    const file = join(plain, "generated/hosts/inventory.nix")
    const read = nix(["eval", "--raw", "--file", file, "--apply", deployments])
    expect(read.split("\n").filter((line) => line.startsWith("health"))).toEqual([
      `healthCommands ${command}`,
      "healthCommands true",
      "healthPorts 22",
      "healthPorts 443",
      "healthSeconds 30",
    ])
  },
)

describe("a build tells of", () => {
  test.each<[string, Readonly<Record<string, string>>, RegExp]>([
    [
      "colmena, which is not pinned",
      { "fleet.ts": fleetFile("colmena: true") },
      /NG031 fleet\.ts:6:17 +deployment\.colmena: there is no pin "colmena"\n.*npins add --name colmena github nix-community colmena -b main/,
    ],
    [
      "deploy-rs, which is not pinned",
      { "fleet.ts": fleetFile("deployRs: true") },
      /NG031 fleet\.ts:6:17 +deployment\.deployRs: there is no pin "deploy-rs"\n.*npins add --name deploy-rs github serokell deploy-rs -b master/,
    ],
    [
      "comin, which is not pinned",
      { "fleet.ts": fleetFile(`pull: ${follow}`) },
      /NG031 fleet\.ts:6:17 +deployment\.pull: there is no pin "comin"\n.*npins add --name comin github nlewo comin -b main/,
    ],
    [
      "comin of one host, which is not pinned",
      { "hosts/web.ts": hostFile(`deploy: { pull: ${follow} }`, pulls) },
      /NG031 hosts\/web\.ts:3:86 +deploy\.pull: there is no pin "comin"/,
    ],
    [
      "inputs of colmena's own that would not be locked",
      { "fleet.ts": fleetFile("colmena: true"), "npins/sources.json": pinned("colmena") },
      /NG036 fleet\.ts:6:17 +deployment\.colmena: colmena has input flake-utils of its own.*\n(?:.*\n)*.*hint: write colmena: \{ follows: \{ .*"flake-utils": "flake-utils" \} \}/,
    ],
    [
      "an engine that is taken as a source tree",
      {
        "fleet.ts": fleetFile("colmena: true", "inputs: { colmena: { flake: false } },"),
        "npins/sources.json": pinned("colmena"),
      },
      /NG038 .*colmena has to be a flake: the hive takes the options of its module/,
    ],
    [
      "a setting of the fleet at its own place",
      { "fleet.ts": fleetFile('pull: autoUpgrade({ flake: "github:a/b", dates: 4 as never })') },
      /NG020 fleet\.ts:6:58 +deployment\.pull\.dates: expected a string/,
    ],
    [
      "a setting of a host at its own place",
      {
        "hosts/web.ts": hostFile(
          'deploy: { pull: comin({ url: "x", poller: { period: 0 } }) }',
          pulls,
        ),
      },
      /NG020 hosts\/web\.ts:3:120 +deploy\.pull\.poller\.period: expected at least 1/,
    ],
    [
      "a host that pulls by something else",
      { "hosts/web.ts": hostFile('deploy: { pull: "github:a/b" as never }') },
      /NG020 hosts\/web\.ts:3:86 +deploy\.pull: expected .*autoUpgrade\(…\) or comin\(…\)/,
    ],
    [
      "a cache without a key",
      { "fleet.ts": fleetFile('cache: { substituters: ["https://cache.example.org"] }') },
      /warning NG610 fleet\.ts:6:26 +deployment\.cache\.substituters: the binary cache has no key/,
    ],
    [
      "the private half of a key",
      { "fleet.ts": fleetFile(`cache: { publicKeys: ["${secret}"] }`) },
      /NG100 fleet\.ts:6:39 +deployment\.cache\.publicKeys\[0\]: a key that Nix signs with is written/,
    ],
    [
      "a password in an address",
      {
        "fleet.ts": fleetFile(`pull: comin({ url: "${withPassword}" })`),
      },
      /NG100 fleet\.ts:6:31 +deployment\.pull\.url: .* is written in a definition/,
    ],
    [
      "a password in an address of one host",
      {
        "hosts/web.ts": hostFile(`deploy: { pull: comin({ url: "${withPassword}" }) }`, pulls),
      },
      /NG100 hosts\/web\.ts:3:100 +deploy\.pull\.url: .* is written in a definition/,
    ],
    [
      "a token that Nix is told at the first installation",
      {
        "hosts/web.ts": hostFile(
          `deploy: { install: { nixOptions: { "access-tokens": "${token}" } } }`,
        ),
      },
      /NG100 hosts\/web\.ts:3:\d+ +deploy\.install\.nixOptions\["access-tokens"\]: a token/,
    ],
    [
      "a host that deploy-rs has nothing for",
      {
        "fleet.ts": fleetFile("deployRs: true", engineInputs),
        "npins/sources.json": pinned(...engineNames),
        "hosts/board.ts": `import { defineHost } from "nixgen"
export default defineHost({ system: "riscv64-linux", stateVersion: "26.05" })
`,
      },
      /NG611 hosts\/board\.ts:2:29 +system: board is riscv64-linux, for which deploy-rs has nothing/,
    ],
    [
      "a host whose name deploy-rs does not take",
      {
        "fleet.ts": fleetFile("deployRs: true", engineInputs),
        "npins/sources.json": pinned(...engineNames),
        "hosts/42.ts": hostFile(""),
      },
      /NG611 hosts\/42\.ts.*deploy-rs takes no host that is named "42"/,
    ],
    [
      "a host that is named as a check of deploy-rs",
      {
        "fleet.ts": fleetFile("deployRs: true", engineInputs),
        "npins/sources.json": pinned(...engineNames),
        "hosts/deploy-schema.ts": hostFile(""),
      },
      /NG105 hosts\/deploy-schema\.ts.*"deploy-schema" is already the name of an output/,
    ],
  ])("%s", async (_, files, want) => {
    expect(await told(files)).toMatch(want)
  })

  test("an option of comin's where nothing pulls, and lets it pass where comin is imported", async () => {
    const host = {
      "hosts/web.ts": hostFile("config: { services: { comin: { debug: true } } as {} }"),
    }
    expect(await told(host)).toMatch(
      /error NG026 .*services\.comin is an option of comin, which is not pinned/,
    )
    const fleet = {
      "fleet.ts": fleetFile(`pull: ${follow}`),
      "npins/sources.json": pinned("comin"),
    }
    expect(await told({ ...host, ...fleet })).not.toContain("NG026")
  })

  test.each<[string, Readonly<Record<string, string>>]>([
    [
      "a cache that is trusted by its address",
      { "fleet.ts": fleetFile('cache: { substituters: ["file:///mnt/c?trusted=true"] }') },
    ],
    [
      "NixOS's own cache",
      { "fleet.ts": fleetFile('cache: { substituters: ["https://cache.nixos.org"] }') },
    ],
    [
      "a key alone",
      {
        "fleet.ts": fleetFile(
          `cache: { publicKeys: ["c-1:${Buffer.alloc(32, 5).toString("base64")}"] }`,
        ),
      },
    ],
    // nobody logs in to a laptop that pulls: it needs no ssh server
    [
      "a host without ssh that pulls",
      {
        "hosts/web.ts": hostFile(
          `deploy: { pull: ${upgrade} }, config: { services: { openssh: { enable: false } } }`,
          pulls,
        ),
      },
    ],
    [
      "a host that does not pull as others do",
      {
        "fleet.ts": fleetFile(`pull: ${upgrade}`),
        "hosts/web.ts": hostFile("deploy: { pull: false }"),
      },
    ],
  ])("and not of %s", async (_, files) => {
    expect(await told(files)).toMatch(/^generated: would be \d+ created$/)
  })
})

/** A machine as small as NixOS evaluates one. */
const machine = `config: {
  boot: { loader: { grub: { enable: false } } },
  fileSystems: { "/": { device: "/dev/vda1", fsType: "ext4" } },
  documentation: { enable: false },
}`

const publicKey = `cache.example.org-1:${Buffer.alloc(32, 5).toString("base64")}`

/** A fleet that asks for all of it. */
const files = {
  "fleet.ts": fleetFile(
    `colmena: true,
    deployRs: true,
    // every night
    pull: ${upgrade},
    cache: { substituters: ["https://cache.example.org"], publicKeys: ["${publicKey}"] },
    builders: [
      { hostName: "builder", sshUser: "nix", systems: ["aarch64-linux"], maxJobs: 4, supportedFeatures: ["kvm"] },
      { hostName: "other", protocol: "ssh", sshKey: "/root/key", systems: ["x86_64-linux", "i686-linux"], mandatoryFeatures: ["kvm"], publicHostKey: "QUFBQQ==" },
    ],`,
    engineInputs,
  ),
  "npins/sources.json": pinned(...engineNames),
  "hosts/web.ts": hostFile(
    `deploy: { targetHost: "192.0.2.1", port: 2222, jumpHosts: ["gate"], user: "admin", tags: ["a", "b"], pull: false },
config: { ...small, services: { openssh: { enable: true, ports: [2222] } }, users: { users: { admin: { isNormalUser: true, extraGroups: ["wheel"], openssh: { authorizedKeys: { keys: ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJQ6Zp3w0cXUjqB2H5nDg0mJp4rVbYl8sT1oWk9uEaXc a"] } } } } }, security: { sudo: { wheelNeedsPassword: false } }, nix: { settings: { "trusted-users": ["admin"] } } }`,
    'import { small } from "../small.ts"',
  ),
  "hosts/six.ts": hostFile(
    `deploy: { targetHost: "fe80::1%eth0", buildOn: "remote", pull: false },
config: { ...small, services: { openssh: { enable: true } }, users: { users: { root: { openssh: { authorizedKeys: { keys: ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJQ6Zp3w0cXUjqB2H5nDg0mJp4rVbYl8sT1oWk9uEaXc a"] } } } } } }`,
    'import { small } from "../small.ts"',
  ),
  "hosts/laptop.ts": hostFile("config: small", 'import { small } from "../small.ts"'),
  "hosts/roaming.ts": hostFile(
    `deploy: { pull: comin({ url: "https://git.example.org/fleet.git", branches: { main: { name: "prod" } }, repositorySubdir: "generated" }) }, config: small`,
    'import { comin } from "nixgen"\nimport { small } from "../small.ts"',
  ),
  "small.ts": `export const small = { ${machine.slice(machine.indexOf("{") + 1)}\n`,
}

describe("a fleet that asks for all of it", () => {
  let folder: string
  const text = (path: string) => readFileSync(join(folder, "generated", path), "utf8")
  beforeAll(async () => {
    folder = keptProject(files)
    const terminal = testTerminal(folder)
    const status = await build({}, terminal)
    if (status !== 0 || terminal.told().includes("NG")) throw new Error(terminal.told())
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test("has the files of what is asked for, and what each is", () => {
    expect(text("deployment/pull.nix")).toBe(`# How hosts fetch their configuration themselves.
{
  # every night
  system.autoUpgrade = {
    enable = true;
    flake = "github:example/fleet?dir=generated";
    dates = "04:40";
  };
}
`)
    expect(text("deployment/cache.nix")).toBe(`# The binary caches of the fleet.
{
  nix.settings = {
    substituters = [ "https://cache.example.org" ];
    trusted-public-keys = [ "${publicKey}" ];
  };
}
`)
    expect(text("deployment/machines")).toBe(`ssh-ng://nix@builder aarch64-linux - 4 1 kvm - -
ssh://other x86_64-linux,i686-linux /root/key 1 1 kvm kvm QUFBQQ==
`)
    expect(text("flake.nix")).toContain(`
  nixConfig = {
    extra-substituters = [ "https://cache.example.org" ];
    extra-trusted-public-keys = [ "${publicKey}" ];
  };
`)
    expect(text("hosts/default.nix")).toContain("        ../deployment/cache.nix\n")
    expect(text("hosts/laptop/default.nix")).toMatch(
      /^\{\n {2}imports = \[ \.\.\/\.\.\/deployment\/pull\.nix \];/,
    )
    expect(text("hosts/roaming/default.nix")).toMatch(
      /^\{ inputs, \.\.\. \}:\n\n\{\n {2}imports = \[ inputs\.comin\.nixosModules\.comin \];/,
    )
    expect(text("hosts/web/default.nix")).not.toMatch(/pull|autoUpgrade/)
    expect(text("hosts/inventory.nix")).toMatch(
      /laptop = \{[^}]*pull = "autoUpgrade";[^]*roaming = \{[^}]*pull = "comin";/,
    )
    expect(text("README.md")).toMatch(
      /## Many hosts[^]*colmena[^]*deploy-rs[^]*laptop \(autoUpgrade\), roaming \(comin\)/,
    )
  })

  test("has none of them where nothing is asked for", async () => {
    const plain = makeProject({ "hosts/web.ts": hostFile("") })
    expect(await build({}, testTerminal(plain))).toBe(0)
    expect(existsSync(join(plain, "generated/deployment"))).toBe(false)
    const flake = readFileSync(join(plain, "generated/flake.nix"), "utf8")
    expect(flake).not.toMatch(/colmena|deploy-rs|comin|nixConfig/)
  })

  /** The flake, locked to the reference inputs and to the engines. */
  let flake: string
  beforeAll(() => {
    if (!hasInputs) return
    flake = `path:${join(folder, "generated")}`
    const places = {
      nixpkgs: inputPath("nixpkgs"),
      "nixos-anywhere": inputPath("nixos-anywhere"),
      ...enginesIn(join(folder, "engines")),
    }
    const overrides = Object.entries(places).flatMap(([name, place]) => [
      "--override-input",
      name,
      `path:${place}`,
    ])
    nix(["flake", "lock", "--offline", ...overrides, flake])
  })

  const pulling = `
        upgrade = hosts.laptop.config.system.autoUpgrade.flake;
        remotes = hosts.roaming.config.services.comin.remotes;`

  const answersSchema = z.object({
    schema: z.string(),
    drvPaths: z.record(z.string(), z.string()),
    hive: z.record(z.string(), z.string()),
    selected: z.array(z.string()),
    introspected: z.string(),
    deployment: z.record(z.string(), z.looseObject({ targetHost: z.string().nullable() })),
    ofNode: z.string(),
    meta: z.looseObject({ machinesFile: z.string() }),
    nodes: z.record(z.string(), z.looseObject({ hostname: z.string() })),
    substituters: z.array(z.string()),
    upgrade: z.string().optional(),
    remotes: z.array(z.looseObject({ url: z.string() })).optional(),
  })

  inputsTest(
    "is evaluated by Nix: engines have the very derivations of nixosConfigurations",
    () => {
      const question = `
      let
        flake = builtins.getFlake "${flake}";
        hive = flake.colmenaHive;
        hosts = flake.nixosConfigurations;
        names = ${printNix(isLong ? ["web", "laptop", "roaming"] : ["web"])};
        drvPaths = builtins.listToAttrs (
          map (name: { inherit name; value = hosts.\${name}.config.system.build.toplevel.drvPath; }) names
        );
      in
      {
        schema = hive.__schema;
        inherit drvPaths;
        hive = hive.evalSelectedDrvPaths names;
        selected = builtins.attrNames (hive.deploymentConfigSelected [ "web" "none" ]);
        introspected = hive.introspect ({ nodes, lib, pkgs }: nodes.web.config.networking.hostName);
        deployment = hive.deploymentConfig;
        ofNode = hive.nodes.web.config.deployment.targetHost;
        meta = hive.metaConfig;
        nodes = builtins.mapAttrs (_: node: removeAttrs node [ "profiles" ] // {
          user = node.profiles.system.user;
        }) flake.deploy.nodes;
        substituters = hosts.web.config.nix.settings.substituters;
        ${isLong ? pulling : ""}
      }`
      const found = answersSchema.parse(
        JSON.parse(nix(["eval", "--offline", "--impure", "--json", "--expr", question])),
      )
      expect(found.hive).toEqual(found.drvPaths)
      expect(Object.values(found.drvPaths).every((path) => path.endsWith(".drv"))).toBe(true)
      expect(found.deployment).toMatchObject({
        web: {
          targetHost: "192.0.2.1",
          targetPort: 2222,
          targetUser: "admin",
          tags: ["a", "b"],
          buildOnTarget: false,
          sshOptions: ["-o", "ProxyJump=gate"],
          privilegeEscalationCommand: ["sudo", "-H", "--"],
        },
        six: {
          targetHost: "six",
          targetPort: null,
          targetUser: "root",
          buildOnTarget: true,
          sshOptions: ["-o", "HostName=fe80::1%%eth0"],
        },
        laptop: { targetHost: null },
        roaming: { targetHost: null },
      })
      expect(found).toMatchObject({
        schema: "v0.5",
        selected: ["web"],
        introspected: "web",
        ofNode: "192.0.2.1",
        meta: {
          machinesFile: expect.stringMatching(/-source\/deployment\/machines$/),
          allowApplyAll: true,
        },
        substituters: ["https://cache.example.org", "https://cache.nixos.org/"],
      })
      expect(found.upgrade).toBe(isLong ? "github:example/fleet?dir=generated" : undefined)
      const remote = {
        name: "origin",
        url: "https://git.example.org/fleet.git",
        branches: { main: { name: "prod" } },
      }
      if (isLong) expect(found.remotes).toMatchObject([remote])
      expect(found.nodes).toEqual({
        web: {
          hostname: "192.0.2.1",
          sshUser: "admin",
          user: "root",
          sshOpts: ["-p", "2222", "-o", "ProxyJump=gate"],
          remoteBuild: false,
        },
        six: {
          hostname: "six",
          sshUser: "root",
          user: "root",
          sshOpts: ["-o", "HostName=fe80::1%%eth0"],
          remoteBuild: true,
        },
      })
    },
  )

  const checked = `passes nix flake check, with ${areReal ? "the engines" : "stand-ins for the engines"}`

  inputsTest.each(isLong ? [checked] : [])("%s", () => {
    nix(["flake", "check", "--offline", "--no-build", flake])
    // what deploy-rs activates has the host's very system in it
    const question = `
      let
        flake = builtins.getFlake "${flake}";
        profile = flake.deploy.nodes.web.profiles.system.path;
        system = flake.nixosConfigurations.web.config.system.build.toplevel;
        plain = builtins.unsafeDiscardStringContext;
      in
      builtins.match ".*\${baseNameOf (plain system.drvPath)}.*" (
        plain (builtins.readFile (plain profile.drvPath))
      ) != null`
    expect(nix(["eval", "--offline", "--impure", "--expr", question]).trim()).toBe("true")
  })
})
