/**
 * Adds to the table of systemd's directives: `npx jiti scripts/extract-directives.ts SYSTEMD NIXPKGS`, with the folder
 * of systemd's programs (`/usr/lib/systemd`), which tell and hold their names, and that of a nixpkgs, whose networkd
 * module lists some. What is in the table stays: neither knows what a newer systemd reads, nor the words of directives,
 * and those of [Match] are written by hand, of systemd's own tables (`*-gperf.gperf`).
 */
import { execFileSync } from "node:child_process"
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import {
  type Sections,
  parseDirectives,
  printDirectives,
  sectionsOf,
} from "../src/options/tree/directives.ts"
import { directivesTable } from "../src/options/bundled-sections.ts"
import { groupedBy } from "../src/grouped.ts"

type Found = readonly [section: string, name: string]

const root = join(import.meta.dirname, "..")
const [systemd = "", nixpkgs = ""] = process.argv.slice(2)

/** Of units: systemd prints them, under a heading for each section. */
function ofUnits(): readonly Found[] {
  const program = join(systemd, "systemd")
  const lines = execFileSync(program, ["--dump-configuration-items"], { encoding: "utf8" })
  return lines.split("\n[").flatMap((part) => {
    const [section = "", ...rest] = part.split(/\]?\n/)
    return rest.flatMap((line): readonly Found[] => {
      const [, name] = /^([\w-]+)=/.exec(line) ?? []
      return name === undefined ? [] : [[`unit.${section.replace("[", "")}`, name]]
    })
  })
}

/** Sections that networkd reads in `.netdev` files alone. */
const ofDevices = new Set(
  [
    "BareUDP BatmanAdvanced Bond FooOverUDP GENEVE IPVLAN IPVTAP L2TP L2TPSession MACVLAN MACVTAP MACsec",
    "MACsecReceiveAssociation MACsecReceiveChannel MACsecTransmitAssociation NetDev Peer Tap Tun Tunnel VLAN VRF",
    "VXCAN VXLAN WLAN WireGuard WireGuardPeer Xfrm",
  ].flatMap((line) => line.split(" ")),
)

/** What networkd.conf has in a section that networks have, too. */
const ofNetworkdItself = new Set(
  "SpeedMeter SpeedMeterIntervalSec ManageForeignRoutingPolicyRules ManageForeignRoutes RouteTable".split(
    " ",
  ),
)

/** Of networkd: its table is in the program. Sections of the name that two kinds of files have are not told apart. */
function ofNetworkd(): readonly Found[] {
  const bytes = readFileSync(join(systemd, "systemd-networkd"), "latin1")
  return [...bytes.matchAll(/(?<=\0)([A-Z][A-Za-z0-9-]+)\.([A-Z][A-Za-z0-9]+)(?=\0)/g)].flatMap(
    ([, section = "", name = ""]): readonly Found[] =>
      section === "Match" ||
      section === "Bridge" ||
      (section === "Network" && ofNetworkdItself.has(name))
        ? []
        : [[`${ofDevices.has(section) ? "netdev" : "network"}.${section}`, name]],
  )
}

/** What the module asserts: a heading for each kind of file, and one for each section. */
function ofNixos(): readonly Found[] {
  const text = readFileSync(join(nixpkgs, "nixos/modules/system/boot/networkd.nix"), "utf8")
  return text
    .split(/^ {4}(?=\w+ = )/m)
    .flatMap((part) => {
      const [kind = ""] = /^(?:link|netdev|network)\b/.exec(part) ?? []
      return kind === "" ? [] : part.split("checkUnitConfig").map((each) => [kind, each] as const)
    })
    .flatMap(([kind, part]) => {
      const [, section = ""] = /^\w* (?:"\w+" )?"([\w-]+)"/.exec(part) ?? []
      const [, names = ""] = /assertOnlyFields \[([^\]]*)\]/.exec(part) ?? []
      const own = section === "Netdev" ? "NetDev" : section
      return own === ""
        ? []
        : [...names.matchAll(/"([^"]+)"/g)].map(([, name = ""]): Found => [`${kind}.${own}`, name])
    })
}

/** The sections with what was found beside what they have. */
function withFound(known: Sections, found: readonly Found[]): Sections {
  const added = groupedBy(found, ([section]) => section)
  const names = [...new Set([...known.keys(), ...added.keys()])].toSorted()
  return new Map(
    names.map((section) => [
      section,
      new Map([
        ...(added.get(section) ?? []).map(([, name]) => [name, []] as const),
        ...(known.get(section) ?? []),
      ]),
    ]),
  )
}

const table = join(root, directivesTable)
const known = sectionsOf(parseDirectives(readFileSync(table, "utf8")))
const found = [...ofUnits(), ...ofNetworkd(), ...ofNixos()]
writeFileSync(table, printDirectives(withFound(known, found)))
