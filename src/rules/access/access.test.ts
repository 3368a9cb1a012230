/** Ways into hosts: what locks out, what comes close, and what is not known for certain. */
import { describe, expect, test } from "vitest"
import { rulesAlone, type TestHost } from "../../../test/support/fleet.ts"
import { config, inputs } from "../../nix/values/references.ts"
import { nix } from "../../nix/values/templates.ts"
import { disk } from "../../disko/types/disk.ts"
import { esp, gpt } from "../../disko/types/gpt.ts"
import { filesystem } from "../../disko/types/filesystem.ts"
import { mkDefault, mkForce, mkIf } from "../../nix/values/properties.ts"

const { problemsOf } = rulesAlone(
  "NG600",
  "NG601",
  "NG602",
  "NG603",
  "NG604",
  "NG605",
  "NG606",
  "NG607",
  "NG608",
)

const codes = (...hosts: readonly TestHost[]): readonly string[] =>
  problemsOf(...hosts).map(({ code, severity }) => `${severity} ${code}`)

const targetHost = "192.168.7.1"
const keys = { openssh: { authorizedKeys: { keys: ["ssh-ed25519 AAAA a"] } } }
const ssh = { openssh: { enable: true } }
const root = { users: { root: keys } }
const byKeyOnly = {
  openssh: {
    enable: true,
    settings: { PasswordAuthentication: false, KbdInteractiveAuthentication: false },
  },
}
const disks = {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/x",
      content: gpt({
        ESP: esp(),
        root: { size: "100%", content: filesystem({ format: "ext4", mountpoint: "/" }) },
      }),
    }),
  },
}

/** A host that is deployed to, with that config. */
const host = (of: object, deploy: NonNullable<TestHost["deploy"]> = {}): TestHost => ({
  deploy: { targetHost, ...deploy },
  config: of,
})

describe("the ssh server", () => {
  test.each<[string, TestHost, readonly string[]]>([
    ["off", host({ services: { openssh: { enable: false } } }), ["error NG600"]],
    ["off by force", host({ services: { openssh: { enable: mkForce(false) } } }), ["error NG600"]],
    ["off, and on by force", host({ services: { openssh: { enable: mkForce(true) } } }), []],
    ["not there, with users", host({ users: root }), ["error NG600"]],
    ["not there, with disks", { deploy: { targetHost }, firmware: "uefi", disks }, ["error NG600"]],
    ["not there, in a sketch", host({ time: { timeZone: "UTC" } }), []],
    ["not there, of a host that nobody deploys to", { config: { users: root } }, []],
    [
      "off, on the machine itself",
      host({ services: { openssh: { enable: false } } }, { targetHost: "localhost" }),
      [],
    ],
    ["by its older name", host({ users: root, services: { sshd: { enable: true } } }), []],
    [
      "on a condition",
      host({ users: root, services: { openssh: { enable: mkIf(config["a"] as never, true) } } }),
      [],
    ],
    ["in a group that is an expression", host({ users: root, services: nix`lib.id { }` }), []],
    [
      "in a group that is written in Nix",
      host({ users: root, services: nix`{ }` }),
      ["error NG600"],
    ],
    [
      "from a module of another flake",
      { ...host({ users: root }), imports: [inputs["x"]?.["y"] as never] },
      [],
    ],
    [
      "from a flake that brings none",
      { ...host({ users: root }), imports: [inputs["sops-nix"]?.["nixosModules"] as never] },
      ["error NG600"],
    ],
    [
      "Tailscale in its place",
      host({ users: root, services: { openssh: { enable: false }, tailscale: { enable: true } } }),
      [],
    ],
    ["Nix's own", host({ users: root, nix: { sshServe: { enable: true } } }), []],
  ])("%s", (_, given, want) => {
    expect(codes(given)).toEqual(want)
  })
})

const users = (more: object) => ({ users: { users: more } })

describe("keys and passwords", () => {
  const admin = { isNormalUser: true, extraGroups: ["wheel"] }
  test.each<[string, TestHost, readonly string[]]>([
    [
      "no user at all, on disks",
      { ...host({ services: ssh }), firmware: "uefi", disks },
      ["error NG601"],
    ],
    ["a user without anything", host({ services: ssh, ...users({ admin }) }), ["error NG601"]],
    ["a key of root", host({ services: ssh, users: root }), []],
    [
      "a file of keys",
      host({
        services: ssh,
        ...users({ root: { openssh: { authorizedKeys: { keyFiles: ["/etc/k"] } } } }),
      }),
      [],
    ],
    [
      "an empty list of keys",
      host({ services: ssh, ...users({ root: { openssh: { authorizedKeys: { keys: [] } } } }) }),
      ["error NG601"],
    ],
    [
      "keys that only Nix knows",
      host({
        services: ssh,
        ...users({ root: { openssh: { authorizedKeys: { keys: config["k"] } } } }),
      }),
      [],
    ],
    [
      "a password of root's, which ssh does not take",
      host({ services: ssh, ...users({ root: { hashedPasswordFile: "/p" } }) }),
      ["error NG601"],
    ],
    [
      "a password of root's, which ssh takes",
      host({
        services: { openssh: { enable: true, settings: { PermitRootLogin: "yes" } } },
        ...users({ root: { hashedPasswordFile: "/p" } }),
      }),
      [],
    ],
    [
      "a password, and passwords off",
      host({ services: byKeyOnly, ...users({ admin: { ...admin, hashedPasswordFile: "/p" } }) }),
      ["error NG601"],
    ],
    [
      "a locked password",
      host({ services: ssh, ...users({ admin: { ...admin, hashedPassword: "!" } }) }),
      ["error NG601"],
    ],
    [
      "a password of an administrator's, but root deploys",
      host({ services: ssh, ...users({ admin: { ...admin, hashedPasswordFile: "/p" } }) }),
      ["error NG602"],
    ],
    [
      "a key of somebody who is no administrator",
      host({ services: ssh, ...users({ guest: { isNormalUser: true, ...keys } }) }),
      ["error NG601"],
    ],
    [
      "a machine that is installed",
      host({ services: ssh, ...users({ admin }) }, { installed: true }),
      [],
    ],
    [
      "certificates",
      host({
        services: { openssh: { enable: true, settings: { TrustedUserCAKeys: "/etc/ca" } } },
        ...users({ admin }),
      }),
      [],
    ],
    [
      "keys in files of the machine's",
      host({
        services: { openssh: { enable: true, authorizedKeysFiles: ["/etc/keys/%u"] } },
        ...users({ admin }),
      }),
      [],
    ],
    [
      "ssh of Tailscale's",
      host({
        services: { ...ssh, tailscale: { enable: true, extraUpFlags: ["--ssh"] } },
        ...users({ admin }),
      }),
      [],
    ],
    [
      "Tailscale without ssh",
      host({ services: { ...ssh, tailscale: { enable: true } }, ...users({ admin }) }),
      ["error NG601"],
    ],
    [
      "root refused, root deploys",
      host({
        services: { openssh: { enable: true, settings: { PermitRootLogin: "no" } } },
        ...users({ admin: { ...admin, ...keys }, root: keys }),
      }),
      ["error NG602"],
    ],
    [
      "root refused, on a machine that is installed",
      host(
        {
          services: { openssh: { enable: true, settings: { PermitRootLogin: "no" } } },
          ...users({ admin: { ...admin, ...keys } }),
        },
        { installed: true },
      ),
      ["error NG602"],
    ],
    [
      "a user that is not there",
      host({ services: ssh, users: root }, { user: "nobody-there" }),
      ["error NG602"],
    ],
    [
      "a user whom `AllowUsers` leaves out",
      host({
        services: { openssh: { enable: true, settings: { AllowUsers: ["admin"] } } },
        users: root,
      }),
      ["error NG602"],
    ],
    [
      "a user whom `AllowUsers` names with addresses",
      host({
        services: { openssh: { enable: true, settings: { AllowUsers: ["root@10.0.0.*"] } } },
        users: root,
      }),
      [],
    ],
    [
      "the placeholder of init",
      host({
        services: ssh,
        ...users({
          root: {
            openssh: {
              authorizedKeys: { keys: ["ssh-ed25519 REPLACE-ME-WITH-YOUR-PUBLIC-KEY a"] },
            },
          },
        }),
      }),
      ["error NG603"],
    ],
  ])("%s", (_, given, want) => {
    expect(codes(given)).toEqual(want)
  })
})

const listening = (openssh: object, firewall: object = {}, deploy = {}, address?: string) =>
  host(
    {
      users: root,
      services: { openssh: { enable: true, ...openssh } },
      networking: { firewall, ...(address !== undefined && { interfaces: withAddress(address) }) },
    },
    deploy,
  )

const withAddress = (address: string) => ({
  eth0: { ipv4: { addresses: [{ address, prefixLength: 24 }] } },
})

describe("the firewall and the port", () => {
  const closed = { openFirewall: false }
  test.each<[string, TestHost, readonly string[]]>([
    ["opened by itself", listening({}), []],
    ["closed", listening(closed), ["error NG604"]],
    ["closed, and opened by its number", listening(closed, { allowedTCPPorts: [80, 22] }), []],
    [
      "closed, and opened in a range",
      listening(closed, { allowedTCPPortRanges: [{ from: 20, to: 30 }] }),
      [],
    ],
    ["closed, another one opened", listening(closed, { allowedTCPPorts: [2222] }), ["error NG604"]],
    [
      "closed, and opened on an interface",
      listening(closed, { interfaces: { lan: { allowedTCPPorts: [22] } } }),
      [],
    ],
    ["closed, an interface trusted", listening(closed, { trustedInterfaces: ["wg0"] }), []],
    [
      "closed, with rules of one's own",
      listening(closed, { extraCommands: "iptables -A nixos-fw -j ACCEPT" }),
      [],
    ],
    ["closed, no firewall", listening(closed, { enable: false }), []],
    ["closed, ports that only Nix knows", listening(closed, { allowedTCPPorts: config["p"] }), []],
    [
      "closed on another port",
      listening({ ...closed, ports: [2222] }, { allowedTCPPorts: [22] }, { port: 2222 }),
      ["error NG604"],
    ],
    ["another port than is deployed to", listening({ ports: [2222] }), ["error NG605"]],
    ["deployed to on another port", listening({}, {}, { port: 2222 }), ["error NG605"]],
    ["the same port on both sides", listening({ ports: [2222] }, {}, { port: 2222 }), []],
    ["one of several ports", listening({ ports: [22, 2222] }, {}, { port: 2222 }), []],
    [
      "another port behind a public address",
      listening({ ports: [2222] }, {}, { targetHost: "8.8.8.8", port: 22 }),
      ["warning NG605"],
    ],
    [
      "another port of an address that it has",
      listening({}, {}, { port: 2222 }, "192.168.7.1"),
      ["error NG605"],
    ],
    [
      "the same, behind a jump host",
      listening({}, {}, { port: 2222, jumpHosts: ["gate"] }, "192.168.7.1"),
      ["error NG605"],
    ],
    [
      "a port that is forwarded from an address that it does not have",
      listening({}, {}, { targetHost: "203.0.113.5", port: 2222 }, "192.0.2.10"),
      ["warning NG605"],
    ],
    [
      "the same from one inside",
      listening({}, {}, { targetHost: "192.168.7.2", port: 2222 }, "192.168.7.1"),
      ["warning NG605"],
    ],
    [
      "the same from one of IPv6",
      listening({}, {}, { targetHost: "2001:db8::1", port: 2222 }, "192.0.2.10"),
      ["warning NG605"],
    ],
    [
      "the same from one behind a jump host",
      listening({}, {}, { port: 2222, jumpHosts: ["gate"] }, "192.0.2.10"),
      ["warning NG605"],
    ],
    [
      "a port behind a jump host, where no address is known",
      listening({}, {}, { port: 2222, jumpHosts: ["gate"] }),
      ["warning NG605"],
    ],
    [
      "a port of an address of examples, where no address is known",
      listening({}, {}, { targetHost: "203.0.113.5", port: 2222 }),
      ["error NG605"],
    ],
    [
      "a port of an address of the link",
      listening({}, {}, { targetHost: "fe80::1%eth0", port: 2222 }),
      ["error NG605"],
    ],
    [
      "a port forwarded by a name",
      listening({}, {}, { targetHost: "nat.example.org", port: 2222 }),
      ["warning NG605"],
    ],
    [
      "another port of an alias",
      listening({ ports: [2222] }, {}, { targetHost: "alias" }),
      ["warning NG605"],
    ],
    [
      "addresses of its own to listen on",
      listening({ ports: [2222], listenAddresses: [{ addr: "0.0.0.0", port: 22 }] }),
      [],
    ],
  ])("%s", (_, given, want) => {
    expect(codes(given)).toEqual(want)
  })

  test("hosts behind one address may be reached by any port", () => {
    expect(codes(listening({}, {}, { port: 2201 }), listening({}, {}, { port: 2202 }))).toEqual([])
  })
})

describe("whom one deploys as", () => {
  const admin = { isNormalUser: true, extraGroups: ["wheel"], ...keys }
  const all = {
    users: { users: { admin } },
    services: ssh,
    security: { sudo: { wheelNeedsPassword: false } },
    nix: { settings: { "trusted-users": ["@wheel"] } },
  }
  const of = (more: object, deploy = {}) => host({ ...all, ...more }, { user: "admin", ...deploy })
  test.each<[string, TestHost, readonly string[]]>([
    ["all that is needed", of({}), []],
    ["a password for sudo", of({ security: {} }), ["warning NG606"]],
    [
      "a password for sudo, by default",
      of({ security: { sudo: { wheelNeedsPassword: mkDefault(true) } } }),
      ["warning NG606"],
    ],
    [
      "a rule of sudo",
      of({ security: { sudo: { extraRules: [{ users: ["admin"], commands: [] }] } } }),
      [],
    ],
    [
      "sudo in Rust",
      of({ security: { "sudo-rs": { enable: true, wheelNeedsPassword: false } } }),
      [],
    ],
    [
      "a key of the agent's for sudo",
      of({ security: { pam: { sshAgentAuth: { enable: true } } } }),
      [],
    ],
    [
      "not in wheel",
      of({
        users: { users: { admin: { ...admin, extraGroups: [] } } },
        nix: { settings: { "trusted-users": ["admin"] } },
      }),
      ["error NG606"],
    ],
    [
      "groups that only Nix knows",
      of({ users: { users: { admin: { ...admin, extraGroups: config["g"] } } }, security: {} }),
      [],
    ],
    ["not trusted", of({ nix: {} }), ["error NG607"]],
    ["not trusted, but built there", of({ nix: {} }, { buildOn: "remote" }), []],
    ["trusted by name", of({ nix: { settings: { "trusted-users": ["root", "admin"] } } }), []],
    [
      "another one trusted",
      of({ nix: { settings: { "trusted-users": ["root"] } } }),
      ["error NG607"],
    ],
    ["a key that is trusted", of({ nix: { settings: { "trusted-public-keys": ["a:b"] } } }), []],
    ["root, who needs nothing", host({ services: ssh, users: root }), []],
  ])("%s", (_, given, want) => {
    expect(codes(given)).toEqual(want)
  })
})

/** A host of a system, at an address of its own. */
const machine = (system: TestHost["system"], index: number, more: object = {}): TestHost => ({
  ...(system && { system }),
  deploy: { targetHost: `192.168.7.${index}`, ...more },
})

test("of hosts of two architectures, the fewer ones are told of; i686 is built on x86_64", () => {
  const [x86, other, arm, riscv] = [
    machine("x86_64-linux", 1),
    machine("i686-linux", 2),
    machine("aarch64-linux", 3),
    machine("riscv64-linux", 4),
  ]
  expect(codes(x86, other)).toEqual([])
  expect(codes(arm)).toEqual([])
  expect(codes(x86, arm)).toEqual(["warning NG608"])
  expect(codes(x86, arm, riscv)).toEqual(["warning NG608", "warning NG608"])
  expect(codes(x86, machine("aarch64-linux", 3, { buildOn: "remote" }))).toEqual([])
  const builders = { nix: { buildMachines: [{ hostName: "b" }] } }
  expect(codes({ ...x86, config: builders }, arm)).toEqual([])
})
