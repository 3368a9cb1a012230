/** Systems before and after, and the class and the reasons that follow: what Nix says is made up here. */
import { expect, test } from "vitest"
import type { System } from "../evaluate/hosts/system.ts"
import { guideTo } from "../evaluate/hosts/places.ts"
import type { LayoutIdentity } from "../lock/identity.ts"
import type { GeneratedTree } from "../output/tree.ts"
import type { PlanClass } from "./classes.ts"
import { type HostSide, comparedHost } from "./compare.ts"

const part = (hash: string, name: string | null = null) => ({ hash, name })

const plain: System = {
  toplevel: "/nix/store/a.drv",
  parts: {
    kernel: part("k", "linux-6.6"),
    modules: part("m"),
    initrd: part("i"),
    firmware: part("f"),
    deviceTree: null,
  },
  kernelParameters: ["loglevel=4"],
  startOptions: { "boot.loader.timeout": "5", "boot.initrd.kernelModules": "x" },
  inhibitors: { dbus: "dbus" },
  packages: [],
  units: {},
  fileSystems: {
    "/": { device: "/dev/disk/by-partlabel/disk-main-root", type: "ext4", subvolume: null },
  },
  swapDevices: [],
  luksDevices: {},
}

const identity: LayoutIdentity = {
  fileSystems: new Map([["/", "/dev/disk/by-partlabel/disk-main-root"]]),
  swapDevices: [],
  luksDevices: new Map(),
}

/** A tree of one host, and what its module has. */
function treeOf(module: string, files: Readonly<Record<string, string>> = {}): GeneratedTree {
  const texts = {
    "hosts/inventory.nix": '{ web = { system = "x86_64-linux"; }; }',
    "hosts/web/default.nix": `{ pkgs, ... }: { ${module} }`,
    ...files,
  }
  return new Map(
    Object.entries(texts).map(([path, text]) => [
      path,
      { content: Buffer.from(text), executable: false },
    ]),
  )
}

const changed: System = { ...plain, toplevel: "/nix/store/b.drv" }

function planned(
  before: Partial<HostSide>,
  after: Partial<HostSide>,
  more: { readonly unknown?: string; readonly isAccepted?: boolean } = {},
) {
  const side = { tree: treeOf(""), identity, system: plain }
  const { tree } = { ...side, ...after }
  return comparedHost({
    host: "web",
    base: "0",
    before: { ...side, ...before },
    after: { ...side, ...after },
    guide: () => guideTo({ tree, originOf: () => undefined }, "web"),
    isTouched: true,
    disks: undefined,
    isInstalled: true,
    isAccepted: more.isAccepted ?? false,
    unknown: more.unknown,
  })
}

const parts = (some: Partial<System["parts"]>): System => ({
  ...changed,
  parts: { ...plain.parts, ...some },
})

test.each<[string, System, PlanClass, readonly string[]]>([
  ["nothing", plain, "nothing", []],
  ["the system alone", changed, "switch", ["system"]],
  ["a kernel", parts({ kernel: part("l", "linux-6.10") }), "reboot", ["kernel"]],
  ["the same kernel with patches", parts({ kernel: part("l", "linux-6.6") }), "reboot", ["kernel"]],
  ["modules of the kernel", parts({ modules: part("n") }), "reboot", ["kernel modules"]],
  ["the initrd", parts({ initrd: part("j") }), "reboot", ["initrd"]],
  ["no initrd", parts({ initrd: null }), "reboot", ["initrd"]],
  ["firmware", parts({ firmware: part("g") }), "reboot", ["firmware"]],
  ["a device tree", parts({ deviceTree: part("d") }), "reboot", ["device tree"]],
  ["parameters", { ...changed, kernelParameters: ["loglevel=7"] }, "reboot", ["kernel parameters"]],
  [
    "the boot loader",
    { ...changed, startOptions: { ...plain.startOptions, "boot.loader.timeout": "9" } },
    "reboot",
    ["boot loader"],
  ],
  [
    "an option of the initrd",
    { ...changed, startOptions: { ...plain.startOptions, "boot.initrd.kernelModules": "y" } },
    "reboot",
    ["initrd"],
  ],
  ["an inhibitor", { ...changed, inhibitors: { dbus: "broker" } }, "reboot", ["switch inhibitor"]],
  [
    "an inhibitor that is new",
    { ...changed, inhibitors: { ...plain.inhibitors, a: "b" } },
    "reboot",
    ["switch inhibitor"],
  ],
  ["an inhibitor that is gone", { ...changed, inhibitors: {} }, "reboot", ["switch inhibitor"]],
  [
    "another root",
    {
      ...changed,
      fileSystems: { "/": { device: "/dev/sda1", type: "ext4", subvolume: null } },
    },
    "destroys data",
    ["/", "system"],
  ],
  [
    "another kind of root",
    {
      ...changed,
      fileSystems: {
        "/": {
          ...plain.fileSystems["/"],
          device: "/dev/disk/by-partlabel/disk-main-root",
          type: "xfs",
          subvolume: null,
        },
      },
    },
    "destroys data",
    ["/", "system"],
  ],
  [
    "a root whose kind is not known",
    {
      ...changed,
      fileSystems: {
        "/": { device: "/dev/disk/by-partlabel/disk-main-root", type: "auto", subvolume: null },
      },
    },
    "switch",
    ["system"],
  ],
  [
    "a mount that no layout has",
    {
      ...changed,
      fileSystems: {
        ...plain.fileSystems,
        "/mnt": { device: "nas:/a", type: "nfs", subvolume: null },
      },
    },
    "switch",
    ["system"],
  ],
])("another system by %s", (_, system, want, whats) => {
  const { class: of, reasons } = planned({}, { system })
  expect([of, reasons.map(({ what }) => what)]).toEqual([want, whats])
})

test("the class is the greatest of its reasons", () => {
  const lost: LayoutIdentity = { ...identity, fileSystems: new Map([["/", "/dev/sdb1"]]) }
  const { class: of, reasons } = planned(
    {},
    { system: parts({ initrd: part("j") }), identity: lost },
  )
  expect(of).toBe("destroys data")
  expect(reasons.map((reason) => reason.class)).toEqual(["destroys data", "reboot"])
})

test("what a disk has no partition for needs an installation", () => {
  const partition = new Map([["/dev/disk/by-partlabel/disk-main-boot", "BIOS boot"]])
  const { class: of, reasons } = planned(
    { identity: { ...identity, bootPartitions: new Map() } },
    { identity: { ...identity, bootPartitions: partition } },
  )
  expect([of, reasons.map(({ what }) => what)]).toEqual([
    "destroys data",
    ["a partition for BIOS boot"],
  ])
})

test("what is lost is known without Nix", () => {
  const lost: LayoutIdentity = { ...identity, fileSystems: new Map([["/", "/dev/sdb1"]]) }
  const none = { system: undefined }
  const { class: of } = planned(none, { ...none, identity: lost }, { unknown: "no Nix" })
  expect(of).toBe("destroys data")
  expect(planned(none, none, { unknown: "no Nix" }).class).toBe("unknown")
})

test("a layout that the record was changed to is one that the disks have", () => {
  const lost: LayoutIdentity = { ...identity, fileSystems: new Map([["/", "/dev/sdb1"]]) }
  expect(planned({}, { identity: lost }, { isAccepted: true }).class).toBe("switch")
})

test("a machine of another architecture is another machine", () => {
  const tree = treeOf("", {
    "hosts/inventory.nix": '{ web = { system = "aarch64-linux"; }; }',
  })
  expect(planned({}, { tree }).class).toBe("destroys data")
})

test.each<[string, string, string, System, readonly (readonly string[])[]]>([
  [
    "an option of the part itself",
    'boot.loader.timeout = 5; time.timeZone = "UTC";',
    'boot.loader.timeout = 9; time.timeZone = "Europe/Paris";',
    { ...changed, startOptions: { ...plain.startOptions, "boot.loader.timeout": "9" } },
    [
      ["boot loader", "boot.loader.timeout"],
      ["system", "time.timeZone"],
    ],
  ],
  [
    "an option that it is made from",
    "",
    "boot.kernelPackages = pkgs.linuxPackages_latest;",
    parts({ kernel: part("l"), initrd: part("j"), modules: part("n") }),
    [
      ["kernel", "boot.kernelPackages"],
      ["kernel modules", "boot.kernelPackages"],
      ["initrd", "boot.kernelPackages"],
    ],
  ],
  [
    "whatever was changed",
    "",
    "services.lvm.enable = true;",
    parts({ initrd: part("j") }),
    [["initrd", "services.lvm.enable"]],
  ],
])("a reason is because of %s", (_, before, after, system, want) => {
  const { reasons } = planned({ tree: treeOf(before) }, { tree: treeOf(after), system })
  const found = reasons.map(({ what, because }) => [what, ...because.map(({ option }) => option)])
  expect(found).toEqual(want)
})

const lock = (rev: string) => ({
  "flake.lock": JSON.stringify({ nodes: { nixpkgs: { locked: { rev } }, root: {} } }),
})

test("pins are the reason where no option is", () => {
  const before = treeOf("", lock("aaaa"))
  const after = treeOf('time.timeZone = "UTC";', lock("bbbb"))
  const { reasons, options } = planned(
    { tree: before },
    { tree: after, system: parts({ kernel: part("l") }) },
  )
  expect(reasons[0]?.because.map(({ option }) => option)).toEqual(["pin nixpkgs"])
  expect(options).toContainEqual({ option: "pin nixpkgs", path: [], before: "aaaa", after: "bbbb" })
})
