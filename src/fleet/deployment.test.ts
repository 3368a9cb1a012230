/** The deployment of a fleet: what is taken, and what is told of everything else. */
import { describe, expect, test } from "vitest"
import { mend } from "../problems/schema.ts"
import { formatPath } from "../problems/problem.ts"
import { type FleetDeployment, fleetDeploymentSchema, noDeployment } from "./deployment.ts"
import { autoUpgrade, comin } from "./pull.ts"

/** A key that Nix signs with, of so many bytes: its public half has 32. */
const key = (bytes: number, name = "cache.example.org-1") =>
  `${name}:${Buffer.alloc(bytes, 7).toString("base64")}`

function told(definition: unknown): readonly string[] {
  const given = definition as FleetDeployment
  const origin = { path: [], isTold: () => false }
  // what is wrong on purpose is not of the type
  const { problems } = mend(fleetDeploymentSchema, given as never, {}, origin)
  return problems.map(
    ({ code, path = [], message, hint }) =>
      `${code} ${formatPath(path)}: ${message}${hint === undefined ? "" : ` (${hint})`}`,
  )
}

const flake = "github:example/fleet?dir=generated"
const url = "https://git.example.org/fleet.git"
const arm = ["aarch64-linux"] as const

describe("is taken", () => {
  test.each<[string, FleetDeployment]>([
    ["nothing", {}],
    ["engines", { colmena: true, deployRs: true }],
    ["engines that are not wanted", { colmena: false, deployRs: false }],
    ["a flake to upgrade to", { pull: autoUpgrade({ flake }) }],
    [
      "all that NixOS has for it",
      {
        pull: autoUpgrade({
          flake,
          operation: "boot",
          flags: ["--option", "http-connections", "10", "-L"],
          dates: "Mon..Fri *-*-* 04:40",
          randomizedDelaySec: "45min",
          fixedRandomDelay: true,
          persistent: false,
          allowReboot: true,
          rebootWindow: { lower: "23:00", upper: "05:59" },
          upgrade: false,
          runGarbageCollection: true,
        }),
      },
    ],
    ...[
      "github:example/fleet",
      "github:example/fleet/main?dir=generated",
      "git+ssh://git@git.example.org:2222/fleet?dir=generated",
      "git+https://git.example.org/~ann/fleet.git",
      "/etc/nixos",
      "path:/srv/fleet",
      "gitlab:group%2Fsub/fleet",
      "fleet",
    ].map((each): [string, FleetDeployment] => [each, { pull: autoUpgrade({ flake: each }) }]),
    ["a repository to follow", { pull: comin({ url }) }],
    [
      "all that is said of one",
      {
        pull: comin({
          url,
          name: "main",
          auth: { username: "ann", access_token_path: "/run/secrets/token" },
          timeout: 60,
          branches: { main: { name: "production", operation: "boot" }, testing: { name: "next" } },
          poller: { period: 30 },
          repositorySubdir: "generated",
          submodules: true,
          gpgPublicKeyPaths: ["/etc/keys/ann.asc"],
          machineId: "0123456789abcdef0123456789abcdef",
        }),
      },
    ],
    [
      "several repositories",
      {
        pull: comin({
          remotes: [
            { name: "local", url: "/srv/fleet" },
            { name: "origin", url },
          ],
        }),
      },
    ],
    ...[
      "https://cache.example.org",
      "http://10.0.0.1:5000",
      "s3://bucket?region=eu-central-1&endpoint=minio.example.org",
      "ssh-ng://nix@cache.example.org",
      "ssh://cache",
      "file:///mnt/cache?trusted=true",
      "https://cache.example.org/main?priority=30",
    ].map((each): [string, FleetDeployment] => [
      each,
      { cache: { substituters: [each], publicKeys: [key(32)] } },
    ]),
    // told of as a secret, and its text not repeated
    ["the private half of a key", { cache: { publicKeys: [key(64)] } }],
    ["a builder", { builders: [{ hostName: "builder", systems: arm }] }],
    [
      "all that is said of one",
      {
        builders: [
          {
            hostName: "192.0.2.9",
            sshUser: "nix",
            sshKey: "/root/.ssh/builder",
            protocol: "ssh",
            systems: ["x86_64-linux", "i686-linux"],
            maxJobs: 8,
            speedFactor: 2,
            supportedFeatures: ["kvm", "nixos-test"],
            mandatoryFeatures: ["big-parallel"],
            publicHostKey: Buffer.from("ssh-ed25519 AAAA").toString("base64"),
          },
        ],
      },
    ],
  ])("%s", (_, definition) => {
    expect(told(definition)).toEqual([])
  })
})

describe("is told of", () => {
  test.each<[string, unknown, RegExp]>([
    ["another engine", { morph: true }, /^NG021 morph: unknown key "morph" \(known: colmena/],
    ["the engine's own spelling", { "deploy-rs": true }, /unknown key .*did you mean "deployRs"\?/],
    ["a number for yes", { colmena: 1 }, /^NG020 colmena: expected true or false, received/],
    ["a list for all", [], /^NG020 : expected an object/],
    ["an address to pull from", { pull: flake }, /^NG020 pull: expected what autoUpgrade\(…\) or/],
    ["settings alone", { pull: { flake } }, /^NG02\d pull(?:\.by)?: .*autoUpgrade/],
    ["another puller", { pull: { by: "hydra" } }, /^NG02\d pull(?:\.by)?: .*autoUpgrade/],
    ["no flake", { pull: { by: "autoUpgrade" } }, /^NG022 pull\.flake: "flake" is missing/],
    [
      "a flake's output",
      { pull: autoUpgrade({ flake: "github:a/b#web" }) },
      /^NG020 pull\.flake: expected a flake without "#".* \(write "github:a\/b"\)/,
    ],
    ...[
      "a b",
      "",
      "github:a/b?dir=x&ref=y",
      "$(id)",
      "x;y",
      "x'y",
      "-x",
      "x\ny",
      "`id`",
      "a|b",
    ].map((each): [string, unknown, RegExp] => [
      JSON.stringify(each),
      { pull: autoUpgrade({ flake: each }) },
      /^NG020 pull\.flake: expected a reference to a flake/,
    ]),
    [
      "an hour that there is not",
      { pull: autoUpgrade({ flake, rebootWindow: { lower: "24:00", upper: "5:00" } }) },
      /^NG020 pull\.rebootWindow\.lower: .*hour.*\n?/,
    ],
    [
      "half a window",
      { pull: autoUpgrade({ flake, rebootWindow: { lower: "01:00" } as never }) },
      /^NG022 pull\.rebootWindow\.upper/,
    ],
    [
      "an option by another name",
      { pull: autoUpgrade({ flake, reboot: true } as never) },
      /^NG021 pull\.reboot: unknown key "reboot"/,
    ],
    ["a channel", { pull: autoUpgrade({ flake, channel: "x" } as never) }, /unknown key "channel"/],
    [
      "several lines",
      { pull: autoUpgrade({ flake, dates: "daily\nweekly" }) },
      /^NG020 pull\.dates: expected text on one line/,
    ],
    ["no repository", { pull: comin({} as never) }, /^NG020 pull: comin pulls from nowhere/],
    [
      "one repository and several",
      { pull: comin({ url, remotes: [{ name: "a", url }] } as never) },
      /^NG020 pull\.url: comin has one `url`, or several `remotes`/,
    ],
    [
      "a token in the place of its file",
      { pull: comin({ url, auth: { access_token_path: "ghp" } }) },
      /access_token_path: expected the path of a file on the machine/,
    ],
    [
      "a remote without a name",
      { pull: comin({ remotes: [{ url }] as never }) },
      /^NG022 pull\.remotes\[0\]\.name/,
    ],
    [
      "no poller at all",
      { pull: comin({ url, poller: { period: 0 } }) },
      /poller\.period: expected/,
    ],
    ["a host name for a cache", { cache: { substituters: ["cache.example.org"] } }, /address of a/],
    ["an empty cache", { cache: { substituters: [""] } }, /address of a store/],
    ["two in one text", { cache: { substituters: ["https://a https://b"] } }, /address of a store/],
    ["one text for a list", { cache: { substituters: "https://a" } }, /expected a list/],
    ...[31, 33, 16].map((bytes): [string, unknown, RegExp] => [
      `a key of ${bytes} bytes`,
      { cache: { publicKeys: [key(bytes)] } },
      /^NG020 cache\.publicKeys\[0\]: expected a public key, NAME:KEY with 32 bytes/,
    ]),
    ["a key without a name", { cache: { publicKeys: [key(32).split(":")[1]] } }, /NAME:KEY/],
    ["a key with an empty name", { cache: { publicKeys: [key(32, "")] } }, /NAME:KEY/],
    ["a key of ssh", { cache: { publicKeys: ["ssh-ed25519 AAAAC3Nz"] } }, /NAME:KEY/],
    ["a key with its end cut off", { cache: { publicKeys: [key(32).slice(0, -1)] } }, /NAME:KEY/],
    ["a builder that builds nothing", { builders: [{ hostName: "b", systems: [] }] }, /systems/],
    ["a builder of nowhere", { builders: [{ systems: arm }] }, /^NG022 builders\[0\]\.hostName/],
    ["a system by another name", { builders: [{ hostName: "b", systems: ["arm64"] }] }, /one of/],
    [
      "an IPv6 address",
      { builders: [{ hostName: "2001:db8::1", systems: arm }] },
      /hostName: expected a host name, an alias of ~\/\.ssh\/config or an IPv4 address/,
    ],
    ["a login", { builders: [{ hostName: "nix@b", systems: arm }] }, /hostName: .*is a login/],
    [
      "a path with blanks",
      { builders: [{ hostName: "b", systems: arm, sshKey: "/root/my key" }] },
      /sshKey: expected a path without blanks/,
    ],
    [
      "a path of the project",
      { builders: [{ hostName: "b", systems: arm, sshKey: "./key" }] },
      /sshKey: expected the path of a file/,
    ],
    [
      "two features in one text",
      { builders: [{ hostName: "b", systems: arm, supportedFeatures: ["kvm,x"] }] },
      /supportedFeatures\[0\]: expected text without blanks/,
    ],
    ["no jobs", { builders: [{ hostName: "b", systems: arm, maxJobs: 0 }] }, /maxJobs: expected/],
    [
      "a host key as it is",
      { builders: [{ hostName: "b", systems: arm, publicHostKey: "ssh-ed25519 AAAA" }] },
      /publicHostKey: expected text in base64/,
    ],
  ])("%s", (_, definition, want) => {
    const problems = told(definition)
    expect(problems.join("\n")).toMatch(want)
    expect(problems.join("\n")).not.toContain(key(64).slice(-40))
  })
})

test("a fleet that says nothing has none of it", () => {
  expect(noDeployment).toEqual({
    colmena: false,
    deployRs: false,
    cache: { substituters: [], publicKeys: [] },
    builders: [],
  })
})
