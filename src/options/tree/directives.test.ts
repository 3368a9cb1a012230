import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { parseDirectives, printDirectives, sectionAt, sectionsOf } from "./directives.ts"
import { bundleTable } from "../bundle.ts"
import { bundledSections, directivesTable } from "../bundled-sections.ts"
import { parseTable } from "./table.ts"

const root = join(import.meta.dirname, "../../..")
const text = readFileSync(join(root, directivesTable), "utf8")
const sections = sectionsOf(parseDirectives(text))
const names = [...sections.keys()]

test("the table is as its script prints it, each directive of a section once", () => {
  expect(printDirectives(sections)).toBe(text)
  const all = parseDirectives(text).flatMap(({ file, sections: those, directives }) =>
    those.flatMap((name) => [...directives.keys()].map((each) => `${file} ${name} ${each}`)),
  )
  expect(all).toHaveLength(new Set(all).size)
})

test("what is built has all sections", () => {
  expect(bundledSections()).toEqual(sections)
  const count = [...sections.values()].reduce((sum, each) => sum + each.size, 0)
  expect([sections.size, count]).toEqual([101, 2316])
})

test.each([
  ["unit.Service", "ExecStart", []],
  ["unit.Service", "Restart", ["no", "always"]],
  ["unit.Service", "PrivateTmp", ["boolean", "disconnected"]],
  ["unit.Mount", "Type", []],
  ["unit.Slice", "MemoryMax", []],
  ["unit.Timer", "OnCalendar", []],
  ["network.Match", "Name", []],
  ["link.Match", "OriginalName", []],
  ["netdev.Bridge", "STP", []],
])("%s has %s", (section, name, words) => {
  expect(sections.get(section)?.get(name)).toEqual(expect.arrayContaining(words))
})

describe("the section that an option is", () => {
  test.each<[string, string | undefined]>([
    ["systemd.services.<name>.serviceConfig", "unit.Service"],
    ["systemd.services.networks.unitConfig", "unit.Unit"],
    ["boot.initrd.systemd.sockets.a.socketConfig", "unit.Socket"],
    ["systemd.mounts.*.mountConfig", "unit.Mount"],
    ["services.restic.backups.<name>.timerConfig", "unit.Timer"],
    ["systemd.network.networks.<name>.matchConfig", "network.Match"],
    ["systemd.network.netdevs.<name>.matchConfig", "netdev.Match"],
    ["systemd.network.links.<name>.matchConfig", "link.Match"],
    ["systemd.network.networks.<name>.addresses.*", "network.Address"],
    ["systemd.network.networks.<name>.dhcpV4Config", "network.DHCPv4"],
    ["systemd.network.networks.<name>.ipv6PREF64Prefixes.*", "network.IPv6PREF64Prefix"],
    [
      "systemd.network.networks.<name>.quickFairQueueingConfigClass",
      "network.QuickFairQueueingClass",
    ],
    ["systemd.network.config.networkConfig", undefined],
    ["systemd.nspawn.<name>.networkConfig", undefined],
    ["services.home-assistant.config", undefined],
    ["systemd", undefined],
  ])("%s", (path, want) => {
    expect(sectionAt(path.split("."), names)).toBe(want)
  })

  test("is not known of what programs of systemd have", () => {
    const unknown = parseTable(readFileSync(join(root, bundleTable), "utf8")).filter(
      ({ path, typeText }) =>
        typeText.includes("attribute set of (systemd option)") &&
        sectionAt(path, names) === undefined,
    )
    expect(unknown.map(({ path }) => path.join("."))).toEqual([
      "boot.initrd.systemd.settings.Manager",
      "services.homed.settings.Home",
      "services.logind.settings.Login",
      "systemd.network.config.dhcpV4Config",
      "systemd.network.config.dhcpV6Config",
      "systemd.network.config.networkConfig",
      "systemd.nspawn.<name>.execConfig",
      "systemd.nspawn.<name>.filesConfig",
      "systemd.nspawn.<name>.networkConfig",
      "systemd.oomd.settings.OOM",
      "systemd.settings.Manager",
    ])
  })
})
