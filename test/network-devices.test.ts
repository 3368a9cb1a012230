/** Devices of the network that are no hosts: what is wrong with them, what rules find, and the report. */
import { describe, expect, test } from "vitest"
import { defineFleet } from "../src/fleet/fleet.ts"
import { defineHost, host as hostData } from "../src/index.ts"
import type { NetworkDevice } from "../src/fleet/network-device.ts"
import { validate } from "../src/model/validate.ts"
import { referencesIn } from "../src/overview/references.ts"
import { reportPage } from "../src/overview/page.ts"
import { subnetsOf } from "../src/overview/subnets.ts"
import { formatPath } from "../src/problems/problem.ts"
import { checkRules } from "../src/rules/rules.ts"
import type { TestHost } from "./support/fleet.ts"

type Devices = Readonly<Record<string, NetworkDevice>>

function validated(devices: Devices, hosts: Readonly<Record<string, TestHost>> = {}) {
  const fleet = defineFleet({ pins: "./sources.json", hosts: {}, devices })
  const loaded = Object.entries(hosts).map(([name, host]) => ({
    name,
    host: defineHost({ system: "x86_64-linux", stateVersion: "26.05", ...host }),
  }))
  return validate({ fleet, hosts: loaded, pins: undefined })
}

/** A host with a static address and a gateway. */
function at(address: string, gateway = "10.0.0.1"): TestHost {
  return {
    config: {
      networking: {
        interfaces: { eth0: { ipv4: { addresses: [{ address, prefixLength: 24 }] } } },
        defaultGateway: gateway,
      },
    },
  }
}

const mac = "3c:ec:ef:40:00:10"

describe("what a device cannot be", () => {
  test.each<[string, object, readonly string[]]>([
    [
      "all that is known",
      { kind: "router", description: "in the cellar", address: "10.0.0.1/24", mac },
      [],
    ],
    ["a kind alone", { kind: "switch" }, []],
    [
      "several addresses",
      { kind: "router", address: ["10.0.0.1/24", "fd00::1/64"], mac: [mac] },
      [],
    ],
    ["no kind", { address: "10.0.0.1" }, ["NG022 devices.a.kind"]],
    ["an empty kind", { kind: " " }, ["NG020 devices.a.kind"]],
    [
      "a name for an address",
      { kind: "router", address: "router.lan" },
      ["NG020 devices.a.address"],
    ],
    ["a prefix too long", { kind: "router", address: "10.0.0.1/33" }, ["NG020 devices.a.address"]],
    [
      "an address among others",
      { kind: "router", address: ["10.0.0.1", "x"] },
      ["NG020 devices.a.address[1]"],
    ],
    ["half a hardware address", { kind: "router", mac: "3c:ec:ef" }, ["NG020 devices.a.mac"]],
    ["another key", { kind: "router", ip: "10.0.0.1" }, ["NG021 devices.a.ip"]],
  ])("%s", (_, device, want) => {
    const { problems } = validated({ a: device as NetworkDevice })
    expect(problems.map(({ code, path = [] }) => `${code} ${formatPath(path)}`)).toEqual(want)
  })
})

describe("what rules find", () => {
  test.each<[string, Devices, Readonly<Record<string, TestHost>>, readonly string[]]>([
    [
      "its own address and card",
      { router: { kind: "router", address: "10.0.0.1/24", mac } },
      { web: { ...at("10.0.0.2"), inventory: { mac: "3c:ec:ef:40:00:11" } } },
      [],
    ],
    [
      "the address of a host",
      { printer: { kind: "printer", address: "10.0.0.2/24" } },
      { web: at("10.0.0.2") },
      ["warning NG206 devices.printer.address: printer has the address of web, 10.0.0.2"],
    ],
    [
      "a public address of a host",
      { router: { kind: "router", address: "198.51.100.7" } },
      { web: at("198.51.100.7", "198.51.100.1") },
      ["error NG206 devices.router.address: router has the address of web, 198.51.100.7"],
    ],
    [
      "the address of another device",
      { a: { kind: "switch", address: "10.0.0.3" }, b: { kind: "switch", address: "10.0.0.3" } },
      {},
      ["warning NG206 devices.b.address: b has the address of a, 10.0.0.3"],
    ],
    [
      "the card of a host",
      { printer: { kind: "printer", mac: mac.toUpperCase() } },
      { web: { inventory: { mac } } },
      [`error NG207 devices.printer.mac: printer has the hardware address of web, ${mac}`],
    ],
    [
      "the name of a host",
      { WEB: { kind: "printer" } },
      { web: {} },
      ['error NG102 devices.WEB: the device "WEB" has the name of a host'],
    ],
    [
      "a name that a host refers to, a letter away from a host's",
      { dbb: { kind: "storage" } },
      {
        db: {},
        web: {
          config: {
            services: { grafana: { enable: true, settings: { database: { host: "dbb:5432" } } } },
          },
        },
      },
      [],
    ],
  ])("%s", (_, devices, hosts, want) => {
    const { model, problems } = validated(devices, hosts)
    expect(problems).toEqual([])
    const found = checkRules(model).filter(({ code }) =>
      ["NG102", "NG206", "NG207", "NG219"].includes(code),
    )
    expect(
      found.map(
        ({ severity, code, path = [], message }) =>
          `${severity} ${code} ${formatPath(path)}: ${message}`,
      ),
    ).toEqual(want)
  })
})

describe("in the report", () => {
  const { model } = validated(
    {
      router: { kind: "router", description: "in the <cellar>", address: "10.0.0.1/24", mac },
      printer: { kind: "printer", address: "10.0.0.9" },
    },
    {
      web: at("10.0.0.2"),
      db: {
        inventory: { gateway: "10.0.0.1" },
        config: {
          networking: { defaultGateway: hostData["gateway"] },
          hardware: { printers: { ensurePrinters: [{ deviceUri: "ipp://printer:631/ipp" }] } },
        },
      },
    },
  )

  test("hosts refer to devices by their addresses and names", () => {
    expect(referencesIn(model)).toEqual([
      { from: "web", to: "router", ports: [], options: ["networking.defaultGateway"] },
      expect.objectContaining({ from: "db", to: "printer", ports: [631] }),
      { from: "db", to: "router", ports: [], options: ["networking.defaultGateway"] },
    ])
  })

  test("a device that has one address twice is still known by it", () => {
    const router = { kind: "router", address: ["10.0.0.1/24", "10.0.0.1"] }
    const { model: twice } = validated({ router }, { web: at("10.0.0.2") })
    expect(referencesIn(twice).map(({ to }) => to)).toEqual(["router"])
  })

  test("devices are in the networks", () => {
    const told = subnetsOf(model).map(({ network, members }) => [
      network,
      ...members.map(({ owner, address, at: where }) => `${owner} ${address.address} ${where}`),
    ])
    expect(told).toEqual([
      ["10.0.0.0/24", "web 10.0.0.2 eth0", "router 10.0.0.1 router", "printer 10.0.0.9 printer"],
    ])
  })

  test("the page has them, what is said of them as text, and a link's target for each", async () => {
    const page = await reportPage([{ title: "Fleet", model, problems: [], directory: "/fleet" }])
    expect(page).toContain("2 devices beside the machines")
    expect(page).toContain("in the &#60;cellar&#62;")
    expect(page).toContain('id="fleet-1-machine-router"')
    expect(page).toContain('href="#fleet-1-machine-router"')
  })
})
