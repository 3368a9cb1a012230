/**
 * The page that `nixgen report` writes: the whole of a small one, which `vitest -u` writes anew, and
 * what must hold for any: escaped, whole by itself, readable without eyes or mouse, and not too large.
 */
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { format } from "prettier"
import { describe, expect, test, vi } from "vitest"
import { openFile } from "../src/cli/report/open-file.ts"
import { type HostDefinition, defineHost, mkIf, nix, str } from "../src/index.ts"
import { defineFleet } from "../src/fleet/fleet.ts"
import { element, printed } from "../src/markup.ts"
import type { Model } from "../src/model/model.ts"
import { validate } from "../src/model/validate.ts"
import { graphOf } from "../src/overview/groups.ts"
import { beginning, reportPage } from "../src/overview/page.ts"
import { referencesIn } from "../src/overview/references.ts"
import { openPorts, programsOn } from "../src/overview/running.ts"
import { networkText, subnetsOf } from "../src/overview/subnets.ts"
import { ProblemError } from "../src/problems/problem.ts"
import { addressOf } from "../src/rules/network/addresses.ts"
import { zfsRoot } from "../src/layouts/index.ts"
import { report } from "./support/commands.ts"
import { hostFile, makeProject } from "./support/project.ts"
import { testTerminal } from "./support/terminal.ts"

type Hosts = Readonly<Record<string, Partial<HostDefinition>>>

function modelOf(hosts: Hosts, description = "A fleet"): Model {
  const loaded = Object.entries(hosts).map(([name, host]) => ({
    name,
    host: defineHost({ system: "x86_64-linux", stateVersion: "26.05", ...host }),
  }))
  const fleet = defineFleet({ description, pins: "./sources.json", hosts: {} })
  return validate({ fleet, hosts: loaded, pins: undefined }).model
}

async function pageOf(hosts: Hosts, description?: string): Promise<string> {
  const model = modelOf(hosts, description)
  return await reportPage([{ title: model.description, model, problems: [], directory: "/fleet" }])
}

/** Whatever is on a page, it holds together, needs nothing from elsewhere and runs nothing. */
async function expectWhole(page: string): Promise<void> {
  expect(page.startsWith(beginning)).toBe(true)
  await expect(format(page, { parser: "html" })).resolves.toBeTypeOf("string")
  expect(page).not.toMatch(/<(?:script|link|img|iframe|object)\b| src=| on\w+=|@import|url\((?!#)/)
  const ids = Array.from(page.matchAll(/ id="([^"]*)"/g), ([, id = ""]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const links = Array.from(page.matchAll(/ href="([^"]*)"/g), ([, href = ""]) => href)
  const labels = Array.from(page.matchAll(/ aria-labelledby="([^"]*)"/g), ([, all = ""]) => all)
  const needed = [
    ...links.map((href) => href.replace(/^#/, "")),
    ...labels.flatMap((all) => all.split(" ")),
  ]
  expect(needed.filter((id) => !ids.includes(id))).toEqual([])
  expect(page.match(/<th(?!ead| scope)/)).toBeNull()
  expect(page.match(/<svg(?![^>]*role="img" aria-labelledby)/)).toBeNull()
  expect(page.match(/<h1/g)).toHaveLength(1)
}

const small = {
  "fleet.ts": `import { defineFleet } from "nixgen"
export default defineFleet({
  description: "Two & a <half>",
  pins: "./npins/sources.json",
  hosts: "./hosts/*.ts",
})
`,
  "hosts/db.ts": hostFile(
    `
firmware: "uefi",
inventory: { address: "10.0.0.2" },
deploy: { targetHost: "10.0.0.2", tags: ["data"] },
disks: ext4Uefi({ device: "/dev/disk/by-id/nvme-A" }),
config: {
  networking: {
    interfaces: { eth0: { ipv4: { addresses: [{ address: "10.0.0.2", prefixLength: 24 }] } } },
    firewall: { allowedTCPPorts: [5432] },
    wireguard: { interfaces: { wg0: { ips: ["10.9.0.1/24"], peers: [
      { publicKey: "QQmTkSd5IDg3Gv7P7v9yb0Nf0JQyXxGpu4ozkKMB0Ac=", allowedIPs: ["10.9.0.2/32"] },
    ] } } },
  },
  services: { openssh: { enable: true }, postgresql: { enable: true } },
  users: { users: { root: { openssh: { authorizedKeys: { keys: ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKwAk6hrYHsWRxFTAKvk9BdKvKWdUMsaCYNTVsGm6eD4 a"] } } } } },
},`,
    `import { ext4Uefi } from "nixgen/layouts"`,
  ),
  "hosts/web.ts": hostFile(`
inventory: { address: "10.0.0.3" },
config: {
  networking: { wireguard: { interfaces: { wg0: { ips: ["10.9.0.2/24"] } } } },
  services: { grafana: { enable: true, settings: { database: { host: "10.0.0.2:5432" } } } },
},`),
}

describe("the page of a small fleet", () => {
  test("is this one, to the byte, wherever the fleet lies", async () => {
    const pages = ["one", "another"].map(async () => {
      const folder = makeProject(small)
      expect(await report({}, testTerminal(folder))).toBe(0)
      return readFileSync(join(folder, "report.html"), "utf8")
    })
    const [page = "", other] = await Promise.all(pages)
    expect(other).toBe(page)
    await expectWhole(page)
    await expect(page).toMatchFileSnapshot(join(import.meta.dirname, "report-page/report.html"))
  })

  test("takes the place of an older report, and of nothing else", async () => {
    const folder = makeProject({ ...small, "other.html": "<!doctype html>\n<html></html>\n" })
    const file = join(folder, "pages/index.html")
    mkdirSync(join(folder, "pages"))
    writeFileSync(file, `${beginning}</head></html>`)
    expect(await report({ out: "pages/index.html" }, testTerminal(folder))).toBe(0)
    expect(readFileSync(file, "utf8")).toContain("10.9.0.2/32")
    const kept = report({ out: "other.html" }, testTerminal(folder))
    await expect(kept).rejects.toThrow(ProblemError)
    expect(readFileSync(join(folder, "other.html"), "utf8")).toContain("<html></html>")
  })

  test("is not written where the fleet has an error", async () => {
    const folder = makeProject({ ...small, "hosts/odd.ts": hostFile("servics: []") })
    await expect(report({}, testTerminal(folder))).rejects.toThrow(ProblemError)
    expect(existsSync(join(folder, "report.html"))).toBe(false)
  })

  test("of no host at all says so", async () => {
    const fleet =
      'import { defineFleet } from "nixgen"\nexport default defineFleet({ pins: "./npins/sources.json", hosts: {} })\n'
    const folder = makeProject({ "fleet.ts": fleet })
    expect(await report({}, testTerminal(folder))).toBe(0)
    const page = readFileSync(join(folder, "report.html"), "utf8")
    expect(page).toContain("The fleet has no machines yet.")
    await expectWhole(page)
  })
})

describe("texts are escaped", () => {
  const script = "<script>alert(1)</script>"
  test.each([
    ["&", "&#38;"],
    [script, "&#60;script&#62;alert(1)&#60;/script&#62;"],
    ['" onload="x', "&#34; onload=&#34;x"],
    ["a\u0000b\u001B[2J", String.raw`a\u0000b\u001b[2J`],
    ["\u202Eevil", String.raw`\u202eevil`],
    ["\uD800", "\uFFFD"],
    ["]]> <!-- -->", "]]&#62; &#60;!-- --&#62;"],
    ["ä 😀\n", "ä 😀\n"],
  ])("%j", (text, want) => {
    expect(printed(element("p", { title: text }, text))).toBe(`<p title="${want}">${want}</p>`)
  })

  test("wherever they come from", async () => {
    const host: Partial<HostDefinition> = {
      deploy: { tags: [script] },
      disks: {
        disk: { main: { type: "disk", device: `/dev/${script}`, content: { type: "swap" } } },
      },
      config: { systemd: { services: { [script]: { script: "true" } } } },
    }
    const page = await pageOf({ a: host }, script)
    expect(page.match(/alert\(1\)/g)?.length).toBeGreaterThan(4)
    await expectWhole(page)
  })
})

const star: Hosts = Object.fromEntries(
  Array.from({ length: 200 }, (_, index) => {
    const address = `10.0.0.${index + 1}`
    const host: Partial<HostDefinition> = {
      inventory: { address },
      disks: zfsRoot({ device: `/dev/disk/by-id/nvme-${index}` }),
      config: {
        networking: { firewall: { allowedTCPPorts: [80, 443] } },
        services: {
          openssh: { enable: true },
          promtail: { enable: true, configuration: { clients: [{ url: "http://host-0:3100/" }] } },
        },
      },
    }
    return [`host-${index}`, host]
  }),
)

const mesh: Hosts = Object.fromEntries(
  Object.entries(star).map(([name, host]) => [
    name,
    { ...host, config: { environment: { etc: { peers: { text: peers() } } } } },
  ]),
)

function peers(): string {
  return Array.from({ length: 200 }, (_, index) => `host-${index}:51820`).join(" ")
}

test.each([
  ["that all refer to one", star, "199 hosts: host-1 … host-199"],
  ["that all refer to each other", mesh, "200 hosts: host-0 … host-199"],
])("200 hosts %s make a page of less than 2 MB", async (_, hosts, node) => {
  const page = await pageOf(hosts)
  expect(Buffer.byteLength(page)).toBeLessThan(2_000_000)
  expect(page).toContain(node)
  const [picture = ""] = /<svg class="graph".*?<\/svg>/s.exec(page) ?? []
  expect(picture.length).toBeLessThan(3000)
})

function to(from: string, target: string, port = 1) {
  return { from, to: target, ports: [port], options: [] }
}

describe("references", () => {
  const address = nix<string>`inventory.db.address`
  const db: Partial<HostDefinition> = { inventory: { address: "10.0.0.2" } }
  const table: readonly (readonly [string, HostDefinition["config"], unknown])[] = [
    ["none", { services: { nginx: { enable: true } } }, undefined],
    [
      "a name and a port",
      { services: { grafana: { settings: { database: { host: "db:5432" } } } } },
      [[5432], ["services.grafana.settings.database.host"]],
    ],
    [
      "an address and ports, in a list",
      { environment: { etc: { a: { text: "http://10.0.0.2:9090/ 10.0.0.2:80" } } } },
      [[80, 9090], ["environment.etc.a.text"]],
    ],
    [
      "the inventory",
      { networking: { hosts: { [`1.2.3.4`]: [address] } } },
      [[], ['networking.hosts["1.2.3.4"]']],
    ],
    [
      "the inventory with a port, once",
      { environment: { etc: { a: { text: str`${address}:5432` } } } },
      [[5432], ["environment.etc.a.text"]],
    ],
    [
      "the inventory in Nix",
      { environment: { etc: { a: { text: nix`inventory.db.address + ":1"` } } } },
      [[], ["environment.etc.a.text"]],
    ],
    ["itself", { environment: { etc: { a: { text: "web:80" } } } }, undefined],
    ["another machine", { environment: { etc: { a: { text: "example.org:80" } } } }, undefined],
  ]
  test.each(table)("%s", (_, config = {}, want) => {
    const [found] = referencesIn(modelOf({ db, web: { config } }))
    expect(found && [found.ports, found.options]).toEqual(want)
  })

  const five = ["a", "b", "c", "d", "e"]
  test.each([
    ["no host", [], [], 0],
    ["two", [to("a", "b")], ["a", "b"], 1],
    [
      "four alike stay apart",
      five.slice(1).map((from) => to(from, "a")),
      ["b", "a", "c", "d", "e"],
      4,
    ],
    ["five alike are one", five.map((from) => to(from, "z")), ["5 hosts: a … e", "z"], 1],
    [
      "of one port alone",
      five.map((from, index) => to(from, "z", index)),
      ["a", "z", "b", "c", "d", "e"],
      5,
    ],
    [
      "all to each other",
      five.flatMap((from) => five.filter((each) => each !== from).map((each) => to(from, each))),
      ["5 hosts: a … e"],
      1,
    ],
  ])("as a graph: %s", (_, references, labels, edges) => {
    const graph = graphOf(references)
    expect(graph.nodes.map(({ label }) => label)).toEqual(labels)
    expect(graph.edges).toHaveLength(edges)
  })
})

describe("what a host runs and lets in", () => {
  const table: readonly (readonly [string, HostDefinition["config"], unknown, unknown])[] = [
    ["nothing", {}, [], []],
    [
      "services, one of them off, and what is in others",
      {
        services: {
          nginx: { enable: true },
          postgresql: { enable: false },
          prometheus: { enable: true, exporters: { node: { enable: true } } },
          grafana: { enable: mkIf(true, true), settings: { smtp: { enable: true } } },
        },
      },
      ["grafana", "nginx", "prometheus", "prometheus.exporters.node"],
      [],
    ],
    [
      "containers and units",
      {
        virtualisation: { "oci-containers": { containers: { app: { image: "app" } } } },
        systemd: { services: { job: { script: "true" }, nginx: { after: ["job.service"] } } },
      },
      ["container app", "unit job"],
      [],
    ],
    [
      "ssh and ports",
      {
        services: { openssh: { enable: true } },
        networking: {
          firewall: {
            allowedTCPPorts: [80, 443],
            allowedUDPPortRanges: [{ from: 1000, to: 1010 }],
            interfaces: { wg0: { allowedUDPPorts: [53] } },
          },
        },
      },
      ["openssh"],
      ["TCP 22 for ssh", "TCP 80, 443", "UDP 1000 to 1010", "UDP 53 on wg0"],
    ],
    [
      "no firewall",
      { networking: { firewall: { enable: false } } },
      [],
      ["everything: the firewall is off"],
    ],
    [
      "what only Nix knows",
      { networking: { firewall: { allowedTCPPorts: nix`[ 80 ]` } } },
      [],
      ["TCP: some that only Nix knows"],
    ],
  ]
  test.each(table)("%s", (_, config = {}, programs, ports) => {
    const [host] = modelOf({ a: { config } }).hosts
    expect(host && programsOn(host)).toEqual(programs)
    expect(host && openPorts(host)).toEqual(ports)
  })
})

describe("networks", () => {
  test.each([
    ["10.0.0.7/24", "10.0.0.0/24"],
    ["10.0.7.200/20", "10.0.0.0/20"],
    ["192.0.2.255/25", "192.0.2.128/25"],
    ["10.1.2.3/0", "0.0.0.0/0"],
    ["2001:db8::7/64", "2001:db8::/64"],
    ["fd00:1:2:3ff::1/58", "fd00:1:2:3c0::/58"],
    ["10.0.0.7/32", undefined],
    ["10.0.0.7", undefined],
    ["fd00::1/128", undefined],
  ])("%s is in %s", (text, want) => {
    const address = addressOf(text)
    expect(address && networkText(address)).toBe(want)
  })

  test("an address without a prefix is where its network is, each once", () => {
    const model = modelOf({
      a: {
        inventory: { address: "10.0.0.1", gateway: "10.0.0.254" },
        config: {
          networking: {
            interfaces: {
              eth0: { ipv4: { addresses: [{ address: "10.0.0.1", prefixLength: 24 }] } },
            },
          },
        },
      },
      b: { deploy: { targetHost: "10.0.0.2" } },
      c: { inventory: { lan: { address: "192.0.2.1" } } },
    })
    const told = subnetsOf(model).map(({ network, members }) => [
      network,
      members.map(({ owner, address, at }) => `${owner} ${address.address} ${at}`),
    ])
    expect(told).toEqual([
      ["10.0.0.0/24", ["a 10.0.0.1 eth0", "b 10.0.0.2 deployed to"]],
      [undefined, ["c 192.0.2.1 inventory.lan.address"]],
    ])
  })
})

describe("opening", () => {
  test("is what the desktop has for it, which is not waited for", async () => {
    const folder = makeProject({ "xdg-open": '#!/bin/sh\necho "$1" > "$0.said"\n' })
    chmodSync(join(folder, "xdg-open"), 0o755)
    await openFile("/fleet/report.html", { environment: { PATH: folder }, platform: "linux" })
    await vi.waitFor(() => {
      expect(readFileSync(join(folder, "xdg-open.said"), "utf8")).toBe("/fleet/report.html\n")
    })
  })

  test("says that it cannot", async () => {
    const opened = openFile("/a.html", { environment: { PATH: "/nowhere" }, platform: "linux" })
    await expect(opened).rejects.toThrow("/a.html is written, and cannot be opened: spawn xdg-open")
  })
})
