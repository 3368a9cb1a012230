/** Addresses, gateways, tunnels and ports: what cannot work, what comes close, and what is not known. */
import { describe, expect, test } from "vitest"
import { type RulesAlone, rulesAlone, type TestHost } from "../../../test/support/fleet.ts"
import { host as reference } from "../../nix/values/references.ts"
import { nix, str } from "../../nix/values/templates.ts"

const rules = rulesAlone(
  "NG203",
  "NG204",
  "NG205",
  "NG206",
  "NG207",
  "NG208",
  "NG209",
  "NG210",
  "NG219",
  "NG220",
)

/** What is told, but for that a host of the test has no gateway. */
const codes = (...hosts: readonly TestHost[]): readonly string[] =>
  told(rules, hosts).filter((each) => each !== "warning NG204")

const told = ({ problemsOf }: RulesAlone, hosts: readonly TestHost[]): readonly string[] =>
  problemsOf(...hosts).map(({ code, severity }) => `${severity} ${code}`)

const of = (config: object, more: TestHost = {}): TestHost => ({
  ...more,
  config: config,
})

/** A host with addresses by the scripts of NixOS, and by systemd. */
const scripted = (addresses: readonly object[], more: object = {}, name = "eth0") =>
  of({ networking: { useDHCP: false, interfaces: { [name]: { ipv4: { addresses } } }, ...more } })
const networkd = (network: object, more: object = {}) =>
  of({
    systemd: { network: { networks: { "10-lan": { matchConfig: { Name: "eth0" }, ...network } } } },
    ...more,
  })

const inLan = { address: "10.0.0.7", prefixLength: 24 }

/** An interface with addresses of a family. */
const family = (name: string, ...addresses: readonly string[]) =>
  of({
    networking: {
      interfaces: {
        eth0: {
          [name]: { addresses: addresses.map((address) => ({ address, prefixLength: 24 })) },
        },
      },
    },
  })
const untrue = (host: TestHost) =>
  rulesAlone("NG220")
    .problemsOf(host)
    .map(({ message, hint }) => `${message}; ${hint}`)

describe("NG220 what is an address", () => {
  test.each([
    ["ipv4", "300.1.1.1", 'write one such as "192.0.2.7"'],
    ["ipv4", "10.0.0", 'write one such as "192.0.2.7"'],
    ["ipv4", "010.0.0.1", 'write one such as "192.0.2.7"'],
    ["ipv4", "web.example.org", 'write one such as "192.0.2.7"'],
    ["ipv4", "", 'write one such as "192.0.2.7"'],
    ["ipv4", "10.0.0.7/24", 'write "10.0.0.7"'],
    ["ipv4", " 10.0.0.7", 'write "10.0.0.7"'],
    ["ipv4", "2001:db8::7", "it is one of IPv6: write it where those stand"],
    ["ipv6", "10.0.0.7", "it is one of IPv4: write it where those stand"],
    ["ipv6", "2001:db8::g", 'write one such as "2001:db8::7"'],
    ["ipv6", "fe80::1%eth0", 'write one such as "2001:db8::7"'],
    ["ipv6", "[2001:db8::7]", 'write one such as "2001:db8::7"'],
  ])("%s %j is none", (name, address, hint) => {
    const kind = name === "ipv4" ? "IPv4" : "IPv6"
    expect(untrue(family(name, address))).toEqual([
      `an address of eth0 is ${JSON.stringify(address)}, which is no address of ${kind}; ${hint}`,
    ])
  })

  test.each([
    ["ipv4", ["10.0.0.7", "192.0.2.1", "255.255.255.255"]],
    ["ipv6", ["2001:db8::7", "::", "fe80::1", "2001:DB8:0:0:0:0:0:7", "::ffff:192.0.2.1"]],
  ])("%s %j are", (name, addresses) => {
    expect(untrue(family(name, ...addresses))).toEqual([])
  })

  test.each([
    "dns.example.org",
    "192.0.2.300",
    "192.0.2.7/32",
    "192.0.2.7,192.0.2.8",
    "192.0.2.7 dns.example.org",
    "2001:db8::g",
    "[192.0.2.7]",
    "https://192.0.2.7/dns-query",
    "#dns.example.org",
  ])("the name server %j is none", (server) => {
    const at = JSON.stringify(server)
    expect(untrue(of({ networking: { nameservers: ["192.0.2.1", server] } }))).toEqual([
      `a name server is ${at}, which is no address; write one such as "192.0.2.7", or "192.0.2.7#dns.example.org" where systemd-resolved checks its name`,
    ])
  })

  test.each([
    "192.0.2.7",
    "2001:db8::7",
    "192.0.2.7#dns.example.org",
    "192.0.2.7:853",
    "192.0.2.7:853#dns.example.org",
    "192.0.2.7%eth0",
    "192.0.2.7:853%eth0#dns.example.org",
    "fe80::1%eth0",
    "fe80::1%eth0#dns.example.org",
    "[2001:db8::7]",
    "[2001:db8::7]:853",
    "[2001:db8::7]:853%eth0#dns.example.org",
    "[fe80::1%eth0]:53",
    "192.0.2.7 2001:db8::7",
    "resolver",
    "",
  ])("the name server %j is one", (server) => {
    expect(untrue(of({ networking: { nameservers: [server] } }))).toEqual([])
  })

  test("a name server that Nix knows may be one", () => {
    expect(untrue(of({ networking: { nameservers: [nix`config.a`] } }))).toEqual([])
  })

  test.each<[string, object, number]>([
    ["a gateway that is none", { defaultGateway: "10.0.0" }, 1],
    ["a gateway that is none, as a set", { defaultGateway: { address: "10.0.0.1/24" } }, 1],
    ["a gateway of the other family", { defaultGateway6: { address: "10.0.0.1" } }, 1],
    ["gateways", { defaultGateway: "10.0.0.1", defaultGateway6: { address: "fe80::1" } }, 0],
    ["no gateway", { defaultGateway: null }, 0],
    ["a gateway that Nix knows", { defaultGateway: reference["gateway"] }, 0],
    [
      "routes",
      {
        interfaces: {
          eth0: {
            ipv4: {
              routes: [
                { address: "10.1.0.0", prefixLength: 16, via: "10.0.0.1" },
                { address: "10.1.0.0/16", prefixLength: 16, via: "10.0.0.x" },
                { address: "10.2.0.0", prefixLength: 16, via: null },
              ],
            },
          },
        },
      },
      2,
    ],
  ])("%s", (_name, networking, count) => {
    expect(untrue(of({ networking }))).toHaveLength(count)
  })
})

describe("prefixes and gateways", () => {
  test.each<[string, TestHost, readonly string[]]>([
    ["an address with its prefix", scripted([inLan], { defaultGateway: "10.0.0.1" }), []],
    ["an address without", scripted([{ address: "10.0.0.7" }]), ["error NG203"]],
    ["the prefix in the address", scripted([{ address: "10.0.0.7/24" }]), ["error NG203"]],
    ["systemd, with it", networkd({ address: ["10.0.0.7/24"], gateway: ["10.0.0.1"] }), []],
    [
      "systemd, without it, and a gateway",
      networkd({ address: ["10.0.0.7"], gateway: ["10.0.0.1"] }),
      ["error NG203"],
    ],
    ["systemd, without it", networkd({ address: ["10.0.0.7"] }), ["warning NG203"]],
    [
      "systemd, without it, in an interface of its own",
      networkd({ matchConfig: { Name: "dummy0" }, address: ["10.0.0.7"] }),
      [],
    ],
    ["a gateway outside", scripted([inLan], { defaultGateway: "10.0.1.1" }), ["error NG205"]],
    [
      "a gateway outside, as a set",
      scripted([inLan], { defaultGateway: { address: "10.0.1.1" } }),
      ["error NG205"],
    ],
    [
      "a gateway outside, on an interface",
      scripted([inLan], { defaultGateway: { address: "10.0.1.1", interface: "eth0" } }),
      [],
    ],
    [
      "a gateway at the edge of a wider network",
      scripted([{ address: "10.0.0.7", prefixLength: 22 }], { defaultGateway: "10.0.3.254" }),
      [],
    ],
    [
      "a gateway next to it",
      scripted([{ address: "10.0.0.7", prefixLength: 22 }], { defaultGateway: "10.0.4.1" }),
      ["error NG205"],
    ],
    [
      "a gateway of the other family",
      scripted([inLan], { defaultGateway: "10.0.0.1", defaultGateway6: "2001:db8::1" }),
      [],
    ],
    [
      "a gateway of the link",
      of({
        networking: {
          interfaces: {
            eth0: { ipv6: { addresses: [{ address: "2001:db8::7", prefixLength: 64 }] } },
          },
          defaultGateway6: "fe80::1",
        },
      }),
      [],
    ],
    [
      "systemd, a gateway outside",
      networkd({ address: ["10.0.0.7/24"], gateway: ["10.0.1.1"] }),
      ["error NG205"],
    ],
    [
      "systemd, one of two networks",
      networkd({ address: ["10.0.0.7/24", "10.0.1.7/24"], gateway: ["10.0.1.1"] }),
      [],
    ],
    [
      "systemd, with DHCP",
      networkd({ address: ["10.0.0.7/24"], gateway: ["10.0.1.1"], DHCP: "yes" }),
      [],
    ],
    [
      "systemd, with routes of its own",
      networkd({
        address: ["10.0.0.7/32"],
        gateway: ["10.0.1.1"],
        routes: [{ Destination: "10.0.1.1" }],
      }),
      [],
    ],
    [
      "bridges that are made elsewhere",
      scripted([inLan], { defaultGateway: "10.0.1.1", bridges: { br0: { interfaces: [] } } }),
      [],
    ],
    [
      "an address that only Nix knows",
      scripted([reference["lan"] as never], { defaultGateway: "10.0.1.1" }),
      [],
    ],
    [
      "addresses out of the inventory",
      {
        inventory: { ip: "10.0.0.7", length: 24, gateway: "10.0.9.1" },
        ...networkd({
          address: [str`${reference["ip"] as never}/${24}`],
          gateway: [reference["gateway"]],
        }),
      },
      ["error NG205"],
    ],
  ])("%s", (_, given, want) => {
    expect(codes(given)).toEqual(want)
  })

  test.each<[string, TestHost, boolean]>([
    ["static addresses and no DHCP", scripted([inLan]), true],
    [
      "systemd as well",
      networkd({ address: ["10.0.0.7/24"] }, { networking: { useDHCP: false } }),
      true,
    ],
    ["a gateway", scripted([inLan], { defaultGateway: "10.0.0.1" }), false],
    [
      "DHCP, which holds where nothing is said",
      of({ networking: { interfaces: { eth0: { ipv4: { addresses: [inLan] } } } } }),
      false,
    ],
    [
      "DHCP on another interface",
      scripted([inLan], {
        interfaces: { eth0: { ipv4: { addresses: [inLan] } }, eth1: { useDHCP: true } },
      }),
      false,
    ],
    [
      "a route",
      scripted([inLan], {
        interfaces: {
          eth0: {
            ipv4: {
              addresses: [inLan],
              routes: [{ address: "0.0.0.0", prefixLength: 0, via: "10.0.0.1" }],
            },
          },
        },
      }),
      false,
    ],
    ["NetworkManager", scripted([inLan], { networkmanager: { enable: true } }), false],
    ["a bridge of its own", scripted([inLan], {}, "br0"), false],
  ])("no gateway: %s", (_, given, want) => {
    expect(told(rulesAlone("NG204"), [given])).toEqual(want ? ["warning NG204"] : [])
  })
})

describe("what two hosts have in common", () => {
  const gateway = { defaultGateway: "10.0.0.1" }
  const [first, second] = [`${"A".repeat(42)}E=`, `${"B".repeat(42)}E=`]
  const tunnel = (ips: readonly string[], key = first, name = "wg0") =>
    of({
      networking: {
        wireguard: {
          interfaces: {
            [name]: {
              ips,
              privateKeyFile: "/k",
              peers: [{ publicKey: key, allowedIPs: ["10.9.0.0/24"] }],
            },
          },
        },
      },
    })
  test.each<[string, readonly TestHost[], readonly string[]]>([
    [
      "one address behind one gateway",
      [scripted([inLan], gateway), scripted([inLan], gateway)],
      ["error NG206"],
    ],
    [
      "one address in networks that may be apart",
      [scripted([inLan]), scripted([inLan])],
      ["warning NG206"],
    ],
    [
      "a public address",
      [
        scripted([{ address: "8.8.8.8", prefixLength: 24 }]),
        scripted([{ address: "8.8.8.8", prefixLength: 24 }]),
      ],
      ["error NG206"],
    ],
    [
      "two spellings of one",
      [networkd({ address: ["2001:db8::7/64"] }), networkd({ address: ["2001:DB8:0:0::7/64"] })],
      ["error NG206"],
    ],
    [
      "addresses of bridges of their own",
      [scripted([inLan], gateway, "br0"), scripted([inLan], gateway, "virbr0")],
      [],
    ],
    [
      "addresses of each machine",
      [
        scripted([{ address: "127.0.0.2", prefixLength: 8 }]),
        scripted([{ address: "127.0.0.2", prefixLength: 8 }]),
      ],
      [],
    ],
    [
      "two addresses",
      [scripted([inLan], gateway), scripted([{ address: "10.0.0.8", prefixLength: 24 }], gateway)],
      [],
    ],
    [
      "one in the inventory",
      [{ inventory: { address: "10.0.0.7" } }, { inventory: { address: "10.0.0.7" } }],
      ["warning NG206"],
    ],
    [
      "one gateway in the inventory",
      [
        { inventory: { gateway: { address: "10.0.0.1" }, dns: "10.0.0.2" } },
        { inventory: { gateway: { address: "10.0.0.1" }, dns: "10.0.0.2" } },
      ],
      [],
    ],
    [
      "an address of a card",
      [
        of({ networking: { interfaces: { eth0: { macAddress: "3c:ec:ef:40:00:10" } } } }),
        of({
          systemd: {
            network: {
              links: { "10-lan": { matchConfig: { PermanentMACAddress: "3C:EC:EF:40:00:10" } } },
            },
          },
        }),
      ],
      ["error NG207"],
    ],
    [
      "a made-up one",
      [{ inventory: { mac: "02:00:00:00:00:01" } }, { inventory: { mac: "02:00:00:00:00:01" } }],
      ["warning NG207"],
    ],
    [
      "two cards",
      [{ inventory: { mac: "3c:ec:ef:40:00:10" } }, { inventory: { mac: "3c:ec:ef:40:00:11" } }],
      [],
    ],
    [
      "a key of WireGuard",
      [{ inventory: { vpn: { publicKey: first } } }, { inventory: { vpn: { publicKey: first } } }],
      ["error NG208"],
    ],
    [
      "two keys",
      [{ inventory: { vpn: { publicKey: first } } }, { inventory: { vpn: { publicKey: second } } }],
      [],
    ],
    [
      "the key of a server, which both know",
      [
        { inventory: { vpn: { serverPublicKey: first } } },
        { inventory: { vpn: { serverPublicKey: first } } },
      ],
      [],
    ],
    [
      "an address of a tunnel with one peer",
      [tunnel(["10.9.0.2/24"]), tunnel(["10.9.0.2/24"])],
      ["error NG209"],
    ],
    [
      "of tunnels of one name",
      [tunnel(["10.9.0.2/24"]), tunnel(["10.9.0.2/24"], second)],
      ["warning NG209"],
    ],
    [
      "of tunnels that have nothing in common",
      [tunnel(["10.9.0.2/24"]), tunnel(["10.9.0.2/24"], second, "wg1")],
      [],
    ],
    ["two addresses of a tunnel", [tunnel(["10.9.0.2/24"]), tunnel(["10.9.0.3/24"])], []],
  ])("%s", (_, hosts, want) => {
    expect(codes(...hosts)).toEqual(want)
  })

  test.each<[string, object, readonly string[]]>([
    [
      "two peers with one key",
      {
        "wg-quick": {
          interfaces: {
            wg0: {
              peers: [
                { publicKey: "a", allowedIPs: ["10.9.0.2/32"] },
                { publicKey: "a", allowedIPs: ["10.9.0.3/32"] },
              ],
            },
          },
        },
      },
      ["error NG208"],
    ],
    [
      "two peers with one network, in two spellings",
      {
        wireguard: {
          interfaces: {
            wg0: {
              peers: [
                { publicKey: "a", allowedIPs: ["10.9.0.2"] },
                { publicKey: "b", allowedIPs: ["10.9.0.2/32"] },
              ],
            },
          },
        },
      },
      ["error NG209"],
    ],
    [
      "two peers",
      {
        wireguard: {
          interfaces: {
            wg0: {
              peers: [
                { publicKey: "a", allowedIPs: ["10.9.0.2/32"] },
                { publicKey: "b", allowedIPs: ["10.9.0.3/32", "fd00::/64"] },
              ],
            },
          },
        },
      },
      [],
    ],
    [
      "one key in two tunnels",
      {
        wireguard: {
          interfaces: {
            wg0: { peers: [{ publicKey: "a" }] },
            wg1: { peers: [{ publicKey: "a" }] },
          },
        },
      },
      [],
    ],
  ])("%s", (_, networking, want) => {
    expect(codes(of({ networking }))).toEqual(want)
  })

  test("systemd's tunnels are known as well", () => {
    const wireguardPeers = [{ PublicKey: "a", AllowedIPs: ["10.9.0.2/32"] }]
    const one = of({
      systemd: {
        network: {
          netdevs: {
            "30-vpn": {
              netdevConfig: { Name: "vpn", Kind: "wireguard" },
              wireguardPeers: [...wireguardPeers, ...wireguardPeers],
            },
          },
        },
      },
    })
    expect(codes(one)).toEqual(["error NG208"])
  })
})

describe("a port of another host", () => {
  const db = (config: object = {}): TestHost => of(config, { inventory: { address: "10.0.0.2" } })
  const uses = (value: unknown): TestHost => of({ services: { app: { settings: { url: value } } } })
  const web = uses("postgres://10.0.0.2:5432/app")
  test.each<[string, readonly TestHost[], readonly string[]]>([
    ["closed", [db(), web], ["warning NG210"]],
    ["opened", [db({ networking: { firewall: { allowedTCPPorts: [5432] } } }), web], []],
    [
      "opened on an interface",
      [db({ networking: { firewall: { interfaces: { lan: { allowedTCPPorts: [5432] } } } } }), web],
      [],
    ],
    [
      "opened in a range",
      [db({ networking: { firewall: { allowedTCPPortRanges: [{ from: 5000, to: 6000 }] } } }), web],
      [],
    ],
    ["no firewall", [db({ networking: { firewall: { enable: false } } }), web], []],
    ["opened by a service", [db({ services: { x: { openFirewall: true } } }), web], []],
    [
      "opened by a service with another port",
      [db({ services: { x: { port: 80, openFirewall: true } } }), web],
      ["warning NG210"],
    ],
    ["containers there", [db({ virtualisation: { docker: { enable: true } } }), web], []],
    [
      "containers here",
      [
        db(),
        of({
          virtualisation: { docker: { enable: true } },
          services: { a: { url: "10.0.0.2:5432" } },
        }),
      ],
      [],
    ],
    ["by the host's name", [db(), uses("http://host-0:9090")], ["warning NG210"]],
    [
      "a name that only ends like it",
      [db(), uses("http://my-host-0:9090"), uses("host-0.example.org:9090")],
      [],
    ],
    ["its port of ssh", [db({ services: { openssh: { enable: true } } }), uses("10.0.0.2:22")], []],
    ["an address in a network", [db(), uses("10.0.0.2/24")], []],
    [
      "its own port",
      [
        of({ services: { a: { url: "10.0.0.2:5432" } } }, { inventory: { address: "10.0.0.2" } }),
        {},
      ],
      [],
    ],
    ["an address that no host has", [db(), uses("10.0.0.9:5432")], []],
    ["a time", [db(), uses("at 10:30")], []],
  ])("%s", (_, hosts, want) => {
    expect(codes(...hosts)).toEqual(want)
  })
})

describe("names of hosts in texts", () => {
  const web = of({ networking: { firewall: { enable: false } } })
  const uses = (url: unknown, more: object = {}) => of({ services: { a: { url } }, ...more })

  test.each<[string, TestHost, readonly string[]]>([
    ["a host's name", uses("host-0:9100"), []],
    ["two letters that changed places", uses("hsot-0:9100"), ["warning NG219"]],
    ["a letter that is missing", uses("http://hos-0:80/x"), ["warning NG219"]],
    ["a letter too many, in a list", uses(["hoost-0:9100"]), ["warning NG219"]],
    ["another letter", uses("hust-0:9100"), ["warning NG219"]],
    ["a sign that is missing", uses("host0:9100"), ["warning NG219"]],
    ["a sign and a digit that changed places", uses("host0-:9100"), ["warning NG219"]],
    ["another name", uses("mail:9100"), []],
    ["two other letters", uses("hust-a:9100"), []],
    ["a name of another domain", uses("hsot-0.example.org:9100"), []],
    ["no port", uses("hsot-0"), []],
    [
      "a name that the host knows",
      uses("hsot-0:80", { networking: { hosts: { "10.0.0.1": ["hsot-0"] } } }),
      [],
    ],
    [
      "a name in a table of its own",
      uses("hsot-0:80", { networking: { extraHosts: "10.0.0.1 hsot-0" } }),
      [],
    ],
    ["containers", uses("hsot-0:80", { virtualisation: { oci: {} } }), []],
    ["another number", uses("host-7:9100"), []],
    ["one digit more", uses("host-01:9100"), []],
  ])("%s", (_, user, want) => {
    expect(codes(web, user)).toEqual(want)
  })
})
