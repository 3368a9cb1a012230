import { expect, test } from "vitest"
import { mkForce, mkIf, mkMerge, nix } from "../../index.ts"
import { formatPath } from "../../problems/problem.ts"
import type { OptionNames } from "../tree/option-names.ts"
import { parseTable } from "../tree/table.ts"
import { buildTree } from "../tree/tree.ts"
import { bundledOptions } from "../bundled-options.ts"
import { checkDefinitions } from "./check-definitions.ts"
import { mismatchProblem } from "./mismatch-problems.ts"

function told(definition: object, options: OptionNames = bundledOptions()): readonly string[] {
  return checkDefinitions(definition, options).map((mismatch) => {
    const { code, message, hint, path = [] } = mismatchProblem(mismatch, [])
    return `${code} ${formatPath(path)}: ${message} (${hint})`
  })
}

const service = (serviceConfig: unknown) => ({ systemd: { services: { a: { serviceConfig } } } })
const ofService = "systemd.services.a.serviceConfig"
const network = (a: object) => ({ systemd: { network: { networks: { a } } } })
const ofNetwork = "systemd.network.networks.a"

test.each<[string, object, readonly string[]]>([
  [
    "a name in other capitals",
    service({ type: "oneshot" }),
    [`NG435 ${ofService}.type: systemd reads no "type" in [Service] (did you mean "Type"?)`],
  ],
  [
    "a letter too few, in a list of definitions",
    service(mkMerge([{ ExecStat: "a" }, mkIf(true, { Restart: "no" })])),
    [
      `NG435 ${ofService}[0].ExecStat: systemd reads no "ExecStat" in [Service] (did you mean "ExecStart"?)`,
    ],
  ],
  [
    "words that are none",
    service({ Type: "one-shot", Restart: mkForce("allways") }),
    [
      `NG435 ${ofService}.Type: Type takes no "one-shot" (did you mean "oneshot"?)`,
      `NG435 ${ofService}.Restart: Restart takes no "allways" (did you mean "always"?)`,
    ],
  ],
  [
    "a timer's",
    { systemd: { timers: { a: { timerConfig: { OnCalender: "daily" } } } } },
    [
      'NG435 systemd.timers.a.timerConfig.OnCalender: systemd reads no "OnCalender" in [Timer] (did you mean "OnCalendar"?)',
    ],
  ],
  [
    "an element of a list",
    { systemd: { mounts: [{ what: "a", where: "/a", mountConfig: { options: "ro" } }] } },
    [
      'NG435 systemd.mounts[0].mountConfig.options: systemd reads no "options" in [Mount] (did you mean "Options"?)',
    ],
  ],
  [
    "a network's, some of which NixOS refuses itself",
    network({ matchConfig: { name: "en*" }, networkConfig: { DHCP: "v4" } }),
    [
      `NG435 ${ofNetwork}.matchConfig.name: systemd reads no "name" in [Match] of a .network file (did you mean "Name"?)`,
      `NG435 ${ofNetwork}.networkConfig.DHCP: DHCP takes no "v4" (known: yes, no, ipv4, ipv6)`,
    ],
  ],
  [
    "an address",
    network({ addresses: [{ address: "10.0.0.1/24" }] }),
    [
      `NG435 ${ofNetwork}.addresses[0].address: systemd reads no "address" in [Address] of a .network file (did you mean "Address"?)`,
    ],
  ],
  [
    "in a specialisation",
    {
      specialisation: {
        b: { configuration: { systemd: { slices: { a: { sliceConfig: { memoryMax: "1G" } } } } } },
      },
    },
    [
      'NG435 specialisation.b.configuration.systemd.slices.a.sliceConfig.memoryMax: systemd reads no "memoryMax" in [Slice] (did you mean "MemoryMax"?)',
    ],
  ],
  [
    "in a container, of a user's unit",
    {
      containers: {
        c: { config: { systemd: { user: { services: { a: { unitConfig: { after: "b" } } } } } } },
      },
    },
    [
      'NG435 containers.c.config.systemd.user.services.a.unitConfig.after: systemd reads no "after" in [Unit] (did you mean "After"?)',
    ],
  ],
  [
    "in the initrd",
    { boot: { initrd: { systemd: { services: { a: { serviceConfig: { type: "exec" } } } } } } },
    [
      'NG435 boot.initrd.systemd.services.a.serviceConfig.type: systemd reads no "type" in [Service] (did you mean "Type"?)',
    ],
  ],
  [
    "in a section that another option takes",
    { services: { restic: { backups: { a: { timerConfig: { persistent: true } } } } } },
    [
      'NG435 services.restic.backups.a.timerConfig.persistent: systemd reads no "persistent" in [Timer] (did you mean "Persistent"?)',
    ],
  ],
])("%s", (_, definition, want) => {
  expect(told(definition)).toEqual(want)
})

const home = buildTree(
  parseTable(
    [
      "option\ttype\tdefault\tdeclared_in",
      `home.<name>.systemd.user.services\tattribute set of (open submodule of attribute set of attribute set of (string or list of string))\t\t`,
      "home\tattribute set of (submodule)\t\t",
      "home.<name>.systemd.user.services.<name>.Service.Environment\tlist of string\t\t",
    ].join("\n"),
  ),
).members

test("a home's, which has the names that systemd has", () => {
  const a = {
    Service: { ExecStartpre: "a", Environment: ["A=a"], Type: "oneshot", Own: "a" },
    Unit: { after: ["a"], Wants: ["b"] },
    service: { type: "a" },
  }
  const definition = { home: { me: { systemd: { user: { services: { a } } } } } }
  expect(told(definition, home)).toEqual([
    'NG435 home.me.systemd.user.services.a.Service.ExecStartpre: systemd reads no "ExecStartpre" in [Service] (did you mean "ExecStartPre"?)',
    'NG435 home.me.systemd.user.services.a.Unit.after: systemd reads no "after" in [Unit] (did you mean "After"?)',
  ])
})

test.each<[string, object]>([
  ["right names and words", service({ Type: "oneshot", ExecStart: "a", PrivateTmp: "Yes" })],
  ["names of one's own", service({ "X-RestartIfChanged": false, "X-Tpye": "a" })],
  ["names that are near to none", service({ CompletelyNewSetting: true })],
  ["names that systemd still reads", service({ StartLimitInterval: 0, CPUShares: 5 })],
  ["what is left out", service({ type: undefined, Type: null })],
  ["what takes back others", service({ Restart: "", ExecStart: ["", "a"] })],
  ["what Nix knows alone", service({ Type: nix`x`, Restart: nix`"a${"b"}"` })],
  [
    "a word of none but a mount",
    { systemd: { mounts: [{ what: "a", where: "/a", mountConfig: { Type: "ext4" } }] } },
  ],
  [
    "a network of the name of another section's",
    network({ linkConfig: { RequiredForOnline: "no" } }),
  ],
  ["sections of other files", { systemd: { nspawn: { a: { networkConfig: { private: true } } } } }],
])("nothing of %s", (_, definition) => {
  expect(told(definition)).toEqual([])
})
