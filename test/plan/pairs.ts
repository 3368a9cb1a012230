/**
 * Hosts before and after, and the class that each has to get: what is in their definitions beside
 * `system` and `stateVersion`. `HOST` stands for the host's own name, as no two have one disk.
 */
import type { PlanClass } from "../../src/plan/classes.ts"

/** What a case is, what is defined before and after, its class, and its class where there is no Nix. */
export type Pair = readonly [
  name: string,
  before: string | null,
  after: string | null,
  want: PlanClass,
  withoutNix: PlanClass,
]

const disk = "/dev/disk/by-id/HOST"

const device = `device: "${disk}"`

/** A host with one disk, and what more there is to say of it. */
function host(more = "", layout = `ext4Uefi({ ${device} })`): string {
  return `firmware: "uefi", disks: ${layout}, ${more}`
}

const config = (options: string) => host(`config: { ${options} },`)

/** A machine that says that it is installed: a build would refuse to lose something. */
const installed = (layout: string) => host("deploy: { installed: true },", layout)

/** One disk with partitions of one's own. */
const parts = (partitions: string, name = "main") =>
  `{ disk: { ${name}: disk({ ${device}, content: gpt({ ESP: esp(), ${partitions} }) }) } }`

const ext4 = (mountpoint: string) => `filesystem({ format: "ext4", mountpoint: "${mountpoint}" })`

const root = `root: { size: "100%", content: ${ext4("/")} }`

const data = (more = "") =>
  parts(`data: { size: "10G", ${more} content: ${ext4("/data")} }, ${root}`)

const volumes = (group: string, volume: string) => `{
  disk: { main: disk({ ${device}, content: gpt({ ESP: esp(), pv: { size: "100%", content: physicalVolume("${group}") } }) }) },
  lvm_vg: { ${group}: volumeGroup({ ${volume}: { size: "100%FREE", content: ${ext4("/")} } }) },
}`

const mirror = (array: string) => `{
  disk: {
    one: disk({ device: "${disk}-1", content: gpt({ ESP: esp(), raid: { size: "100%", content: mdraid("${array}") } }) }),
    two: disk({ device: "${disk}-2", content: gpt({ raid: { size: "100%", content: mdraid("${array}") } }) }),
  },
  mdadm: { ${array}: mdadm({ content: ${ext4("/")} }) },
}`

const pool = (dataset: string) => `{
  disk: { main: disk({ ${device}, content: gpt({ ESP: esp(), zfs: { size: "100%", content: zfs("tank") } }) }) },
  zpool: { tank: zpool({ datasets: { ${dataset}: { type: "zfs_fs", mountpoint: "/", options: { mountpoint: "legacy" } } } }) },
}`

const subvolume = (name: string) =>
  parts(
    `root: { size: "100%", content: btrfs({ subvolumes: { "${name}": { mountpoint: "/" } } }) }`,
  )

const encrypted = (name = "crypted", more = "") =>
  parts(`luks: { size: "100%", content: luks({ name: "${name}", ${more} content: ${ext4("/")} }) }`)

const forced = (label: string) =>
  config(`fileSystems: { "/": { device: mkForce("/dev/disk/by-label/${label}") } }`)

const ofMount = (options: string) =>
  parts(
    `data: { size: "10G", content: filesystem({ format: "ext4", mountpoint: "/data", mountOptions: [${options}] }) }, ${root}`,
  )

const service = (more: string) =>
  `systemd: { services: { job: { wantedBy: ["multi-user.target"], script: "sleep 1", ${more} } } }`

const nothing: readonly Pair[] = [
  ["nothing is another", host(), host(), "nothing", "nothing"],
  [
    "a comment",
    config("zramSwap: { enable: true }"),
    config("// small\nzramSwap: { enable: true }"),
    "nothing",
    "unknown",
  ],
  [
    "the order of options",
    config('zramSwap: { enable: true }, time: { timeZone: "UTC" }'),
    config('time: { timeZone: "UTC" }, zramSwap: { enable: true }'),
    "nothing",
    "unknown",
  ],
  [
    "how it is reached",
    host('deploy: { targetHost: "HOST.example.org" },'),
    host('deploy: { targetHost: "HOST.example.com", tags: ["a"] },'),
    "nothing",
    "nothing",
  ],
  ["that it is installed", host(), host("deploy: { installed: true },"), "nothing", "nothing"],
  [
    "a default, said",
    host(),
    config("services: { nginx: { enable: false } }"),
    "nothing",
    "unknown",
  ],
  [
    "what another module says",
    host(),
    config("services: { openssh: { enable: true } }"),
    "nothing",
    "unknown",
  ],
  [
    "an option of what is off",
    host(),
    config("services: { nginx: { recommendedGzipSettings: true } }"),
    "nothing",
    "unknown",
  ],
  [
    "an option of another boot loader",
    host(),
    config('boot: { loader: { grub: { timeoutStyle: "hidden" } } }'),
    "nothing",
    "unknown",
  ],
  [
    "data of its own that nothing uses",
    host(),
    host('inventory: { rack: "a" },'),
    "nothing",
    "unknown",
  ],
  [
    "the size of a partition",
    host("", data()),
    host("", data().replace("10G", "20G")),
    "nothing",
    "unknown",
  ],
  [
    "the path of a disk with a GPT",
    host(),
    host().replaceAll("by-id/HOST", "by-id/other-HOST"),
    "nothing",
    "unknown",
  ],
  [
    "the key of a disk that keeps its name",
    installed(parts(root)),
    installed(parts(root, "first").replace("disk({", 'disk({ name: "main",')),
    "nothing",
    "unknown",
  ],
]

const switches: readonly Pair[] = [
  ["a package", host(), config("environment: { systemPackages: [pkgs.jq] }"), "switch", "unknown"],
  [
    "a package less",
    config("environment: { systemPackages: [pkgs.jq] }"),
    host(),
    "switch",
    "unknown",
  ],
  [
    "a setting of a service",
    host(),
    config("services: { openssh: { settings: { X11Forwarding: true } } }"),
    "switch",
    "unknown",
  ],
  ["a service more", host(), config("services: { nginx: { enable: true } }"), "switch", "unknown"],
  ["a service less", config("services: { nginx: { enable: true } }"), host(), "switch", "unknown"],
  [
    "a port of the firewall",
    host(),
    config("networking: { firewall: { allowedTCPPorts: [80] } }"),
    "switch",
    "unknown",
  ],
  [
    "a user",
    host(),
    config("users: { users: { ada: { isNormalUser: true } } }"),
    "switch",
    "unknown",
  ],
  [
    "a file in /etc",
    host(),
    config('environment: { etc: { "a.conf": { text: "a" } } }'),
    "switch",
    "unknown",
  ],
  [
    "the time zone",
    config('time: { timeZone: "UTC" }'),
    config('time: { timeZone: "Europe/Berlin" }'),
    "switch",
    "unknown",
  ],
  [
    "a setting of the kernel at run time",
    host(),
    config('boot: { kernel: { sysctl: { "net.ipv4.ip_forward": 1 } } }'),
    "switch",
    "unknown",
  ],
  [
    "a module that is loaded while it runs",
    host(),
    config('boot: { kernelModules: ["dummy"] }'),
    "switch",
    "unknown",
  ],
  [
    "a unit of one's own",
    config(service("")),
    config(service('path: ["/run/wrappers"],')),
    "switch",
    "unknown",
  ],
  [
    "data of its own that a module uses",
    host('inventory: { site: "a.example" },'),
    host('inventory: { site: "b.example" },'),
    "switch",
    "unknown",
  ],
  [
    "options of a mount",
    host("", ofMount('"noatime"')),
    host("", ofMount('"noatime", "nodev"')),
    "switch",
    "unknown",
  ],
  [
    "a mount point that is left out",
    host("", data()),
    host("", data().replace('mountpoint: "/data"', "mountpoint: null")),
    "switch",
    "unknown",
  ],
  [
    "Nix's own settings",
    host(),
    config('nix: { settings: { "max-jobs": 2 } }'),
    "switch",
    "unknown",
  ],
]

const reboots: readonly Pair[] = [
  [
    "another kernel",
    host(),
    config("boot: { kernelPackages: pkgs.linuxPackages_latest }"),
    "reboot",
    "unknown",
  ],
  [
    "a parameter of the kernel",
    host(),
    config('boot: { kernelParams: ["nomodeset"] }'),
    "reboot",
    "unknown",
  ],
  ["how much the kernel says", host(), config("boot: { consoleLogLevel: 7 }"), "reboot", "unknown"],
  [
    "a module that the initrd can load",
    host(),
    config('boot: { initrd: { availableKernelModules: ["nvme"] } }'),
    "reboot",
    "unknown",
  ],
  [
    "a module that the initrd loads",
    host(),
    config('boot: { initrd: { kernelModules: ["dm-snapshot"] } }'),
    "reboot",
    "unknown",
  ],
  [
    "a file system in the initrd",
    host(),
    config('boot: { initrd: { supportedFilesystems: ["f2fs"] } }'),
    "reboot",
    "unknown",
  ],
  [
    "commands in the initrd",
    host(),
    config('boot: { initrd: { postDeviceCommands: "sleep 1" } }'),
    "reboot",
    "unknown",
  ],
  [
    "systemd in the initrd",
    host(),
    config("boot: { initrd: { systemd: { enable: true } } }"),
    "reboot",
    "unknown",
  ],
  [
    "how long the boot loader waits",
    host(),
    config("boot: { loader: { timeout: 9 } }"),
    "reboot",
    "unknown",
  ],
  [
    "how many generations there are",
    host(),
    config('boot: { loader: { "systemd-boot": { configurationLimit: 3 } } }'),
    "reboot",
    "unknown",
  ],
  [
    "another boot loader",
    config("boot: { loader: { grub: { enable: false } } }"),
    config(
      'boot: { loader: { "systemd-boot": { enable: mkForce(false) }, grub: { enable: true, device: "nodev", efiSupport: true } } }',
    ),
    "reboot",
    "unknown",
  ],
  [
    "microcode",
    host(),
    config("hardware: { cpu: { intel: { updateMicrocode: true } } }"),
    "reboot",
    "unknown",
  ],
  [
    "microcode of another kind",
    host(),
    config("hardware: { cpu: { amd: { updateMicrocode: true } } }"),
    "reboot",
    "unknown",
  ],
  [
    "modules beside the kernel's",
    host(),
    config("boot: { extraModulePackages: [pkgs.linuxPackages.v4l2loopback] }"),
    "reboot",
    "unknown",
  ],
  [
    "settings of an encrypted device",
    host("", encrypted()),
    host("", encrypted("crypted", "settings: { allowDiscards: true },")),
    "reboot",
    "unknown",
  ],
  [
    "a kernel and a package",
    host(),
    config(
      "boot: { kernelPackages: pkgs.linuxPackages_latest }, environment: { systemPackages: [pkgs.jq] }",
    ),
    "reboot",
    "unknown",
  ],
]

const losses: readonly Pair[] = [
  [
    "a disk is renamed",
    host("", parts(root)),
    host("", parts(root, "first")),
    "destroys data",
    "destroys data",
  ],
  [
    "a disk of an installed host is renamed",
    installed(parts(root)),
    installed(parts(root, "first")),
    "destroys data",
    "destroys data",
  ],
  [
    "a partition is renamed",
    installed(parts(root)),
    installed(parts(root.replace("root:", "system:"))),
    "destroys data",
    "destroys data",
  ],
  [
    "a partition has a label",
    installed(parts(root)),
    installed(parts(root.replace("size", 'label: "nixos", size'))),
    "destroys data",
    "destroys data",
  ],
  [
    "a file system of another kind",
    installed(parts(root)),
    installed(parts(root.replace("ext4", "xfs"))),
    "destroys data",
    "destroys data",
  ],
  [
    "ext4 becomes f2fs",
    installed(parts(root)),
    installed(
      parts('root: { size: "100%", content: filesystem({ format: "f2fs", mountpoint: "/" }) }'),
    ),
    "destroys data",
    "destroys data",
  ],
  [
    "data of another kind",
    host("", data()),
    host("", data().replace('"ext4"', '"xfs"')),
    "destroys data",
    "unknown",
  ],
  [
    "a file system becomes subvolumes",
    installed(parts(root)),
    installed(subvolume("/root")),
    "destroys data",
    "destroys data",
  ],
  [
    "a subvolume is renamed",
    installed(subvolume("/root")),
    installed(subvolume("/system")),
    "destroys data",
    "destroys data",
  ],
  [
    "a root is encrypted",
    installed(parts(root)),
    installed(encrypted()),
    "destroys data",
    "destroys data",
  ],
  [
    "a root is no longer encrypted",
    installed(encrypted()),
    installed(parts(root)),
    "destroys data",
    "destroys data",
  ],
  [
    "the partition of an encrypted device is renamed",
    installed(encrypted()),
    installed(encrypted().replace("luks: {", "secret: {")),
    "destroys data",
    "destroys data",
  ],
  [
    "a volume group is renamed",
    installed(volumes("pool", "root")),
    installed(volumes("vg", "root")),
    "destroys data",
    "destroys data",
  ],
  [
    "a volume is renamed",
    installed(volumes("pool", "root")),
    installed(volumes("pool", "system")),
    "destroys data",
    "destroys data",
  ],
  [
    "an array is renamed",
    installed(mirror("root")),
    installed(mirror("system")),
    "destroys data",
    "destroys data",
  ],
  [
    "one disk becomes a mirror",
    installed(parts(root)),
    installed(mirror("root")),
    "destroys data",
    "destroys data",
  ],
  [
    "a dataset is renamed",
    host(
      'config: { networking: { hostId: "8425e349" } }, deploy: { installed: true },',
      pool("root"),
    ),
    host(
      'config: { networking: { hostId: "8425e349" } }, deploy: { installed: true },',
      pool("system"),
    ),
    "destroys data",
    "destroys data",
  ],
  ["a partition more", installed(parts(root)), installed(data()), "destroys data", "destroys data"],
  [
    "another disk",
    installed(parts(root)),
    installed(
      parts(root).replace(
        / \} \}$/,
        `, more: disk({ device: "${disk}-2", content: gpt({ more: { size: "100%", content: ${ext4("/more")} } }) }) } }`,
      ),
    ),
    "destroys data",
    "destroys data",
  ],
  [
    "swap on a partition",
    installed(parts(root)),
    installed(parts(`swap: { size: "8G", content: swap() }, ${root}`)),
    "destroys data",
    "destroys data",
  ],
  [
    "/var becomes a file system of its own",
    installed(parts(root)),
    installed(parts(`var: { size: "10G", content: ${ext4("/var")} }, ${root}`)),
    "destroys data",
    "destroys data",
  ],
  [
    "/var is one no longer",
    installed(parts(`var: { size: "10G", content: ${ext4("/var")} }, ${root}`)),
    installed(parts(root)),
    "destroys data",
    "destroys data",
  ],
  [
    "two partitions change places",
    installed(
      parts(
        `a: { size: "10G", content: ${ext4("/a")} }, b: { size: "10G", content: ${ext4("/b")} }, ${root}`,
      ),
    ),
    installed(
      parts(
        `a: { size: "10G", content: ${ext4("/b")} }, b: { size: "10G", content: ${ext4("/a")} }, ${root}`,
      ),
    ),
    "destroys data",
    "destroys data",
  ],
  [
    "a host by hand gets disks",
    'config: { fileSystems: { "/": { device: "/dev/disk/by-label/root", fsType: "ext4" } }, boot: { loader: { grub: { enable: false } } } },',
    host(),
    "destroys data",
    "destroys data",
  ],
  ["a root that is said to be elsewhere", host(), forced("other"), "destroys data", "unknown"],
  [
    "losses beside a new kernel",
    installed(parts(root)),
    host(
      "deploy: { installed: true }, config: { boot: { kernelPackages: pkgs.linuxPackages_latest } },",
      parts(root, "first"),
    ),
    "destroys data",
    "destroys data",
  ],
]

const others: readonly Pair[] = [
  ["a host that is new", null, host(), "install", "install"],
  ["a host that is gone", host(), null, "removed", "removed"],
]

/** `boot.nix` declares the option of NixOS 26.05 for inhibitors, which takes the host's own word. */
const bus = (name: string) =>
  host(`inventory: { bus: "${name}" }, imports: [nixModule("../boot.nix")],`)

const inhibitors: readonly Pair[] = [
  ["what NixOS refuses to switch", bus("dbus"), bus("broker"), "reboot", "unknown"],
]

export const pairs: readonly Pair[] = [
  ...nothing,
  ...switches,
  ...reboots,
  ...inhibitors,
  ...losses,
  ...others,
]
