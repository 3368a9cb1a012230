/**
 * Machines that the scripts refuse before anything is sent that changes them, and what they say then: by
 * `deploy.sh` once it has read one, by what ssh says of one, and by `update.sh`.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { inventory, machine, needs } from "./stand-ins.ts"

/** Why a machine is refused. */
export const kinds = [
  "missing device",
  "ambiguous device",
  "disk too small",
  "other architecture",
  "other firmware",
  "kexec impossible",
  "no space",
  "missing key file",
  "in use",
  "no Linux",
  "no rights",
  "no terminal",
  "another host",
  "protected",
  "installed already",
  "not installed",
  "placeholder",
  "wrong key",
  "password prompt",
  "changed host key",
  "unknown host key",
  "unknown host",
  "no connection",
  "dropped connection",
  "slow connection",
  "not built",
  "busy",
] as const

type Kind = (typeof kinds)[number]

/** A refusal: of which kind, of what, in which surroundings, and what is said. */
export type Refusal = readonly [kind: Kind, what: string, environment: object, message: RegExp]

/** A machine like the right one, with other lines: `key` to a value, or to nothing. */
export function machineWith(changes: Readonly<Record<string, string | undefined>>): {
  MACHINE: string
} {
  const lines = machine.split("\n").flatMap((line) => {
    const [key = ""] = line.split(" ")
    if (!Object.hasOwn(changes, key)) return [line]
    return changes[key] === undefined ? [] : [`${key} ${changes[key]}`]
  })
  return { MACHINE: lines.join("\n") }
}

/** A machine that runs some other Linux: nixos-anywhere starts its installer there by kexec. */
export const debian = { installer: undefined, os: "Debian GNU/Linux 13", name: "debian" }

/** What alpha needs, with more lines. */
export function needsWith(lines: string): object {
  return { NEEDS: `${needs}${lines}` }
}

/** A machine whose first disk has something mounted. */
export const inUse = machine.replace(
  "device /dev/disk/by-id/two",
  "mounted /srv\ndevice /dev/disk/by-id/two",
)

/** An inventory that says more of alpha. */
const alphaIs = (lines: string) => ({
  INVENTORY: inventory.replace("host alpha", `host alpha\n${lines}`),
})

/** An inventory in which a host's machine calls itself something else. */
export function named(host: string, hostName: string, of = inventory): string {
  return of.replace(`hostName ${host}\n`, `hostName ${hostName}\n`)
}

/** What keeps `deploy.sh` from installing alpha, in the surroundings of `scriptTree`. */
export const installRefusals: readonly Refusal[] = [
  [
    "missing device",
    "one of the disks is not there",
    { MACHINE: machine.replace(/disk \/dev\/sda\n(.*\n)*/, "") },
    /it has no disk \/dev\/disk\/by-id\/two: look there/,
  ],
  [
    "missing device",
    "none of them is",
    { MACHINE: machine.replaceAll(/^disk .*\n/gm, "") },
    /no disk \/dev\/disk\/by-id\/one.*\n.*no disk \/dev\/disk\/by-id\/two/,
  ],
  [
    "ambiguous device",
    "two names lead to one disk",
    { MACHINE: machine.replace("/dev/sda", "/dev/nvme0n1") },
    /by-id\/two is \/dev\/nvme0n1, which the layout has already by another name/,
  ],
  [
    "disk too small",
    "by far",
    { MACHINE: machine.replace("500107862016", "1000000000") },
    /by-id\/one has 1\.0 GB, and the fixed sizes of the layout need 1\.1 GB/,
  ],
  [
    "disk too small",
    "by a byte",
    { MACHINE: machine.replace("64000000000", "2097151") },
    /by-id\/two has 0\.0 GB, and/,
  ],
  ...["aarch64", "i686", "armv7l", "riscv64"].map((architecture): Refusal => [
    "other architecture",
    architecture,
    machineWith({ architecture }),
    new RegExp(`its architecture is ${architecture}, and alpha is for x86_64-linux`),
  ]),
  ["other firmware", "BIOS", machineWith({ firmware: "bios" }), /was not started by UEFI/],
  [
    "other firmware",
    "UEFI, for a host of BIOS",
    { NEEDS: needs.replace("firmware uefi", "firmware bios") },
    /was started by UEFI, and the boot loader of alpha is for BIOS/,
  ],
  [
    "kexec impossible",
    "too little memory",
    machineWith({ ...debian, memory: "500000" }),
    /it has 0\.5 GB of memory: the installer, which runs from memory, needs 1 GB/,
  ],
  [
    "kexec impossible",
    "a container",
    machineWith({ ...debian, container: "lxc" }),
    /it is a container/,
  ],
  [
    "kexec impossible",
    "a kernel that allows none",
    machineWith({ ...debian, kexec: "1" }),
    /its kernel allows no kexec/,
  ],
  [
    "no space",
    "none for the installer",
    machineWith({ ...debian, space: "300000" }),
    /no space for the installer in the home folder there: 0\.3 GB of 0\.7 GB/,
  ],
  [
    "another host",
    "by its own word",
    machineWith({ ...debian, name: "gamma" }),
    /it says that it is gamma, another host of this fleet/,
  ],
  [
    "another host",
    "by the name that its machine has",
    { ...machineWith({ ...debian, name: "gw" }), INVENTORY: named("gamma", "gw") },
    /it says that it is gw \(gamma\), another host of this fleet/,
  ],
  [
    "no rights",
    "sudo asks for a password",
    machineWith({ rights: "none" }),
    /not root there, and sudo asks for a password/,
  ],
  [
    "missing key file",
    "one",
    needsWith("key /tmp/disk.key\n"),
    /it has no key \/tmp\/disk\.key, .*--disk-encryption-keys \/tmp\/disk\.key FILE/,
  ],
  [
    "missing key file",
    "two",
    needsWith("key /tmp/a\nkey /tmp/b\n"),
    /no key \/tmp\/a,.*\n.*no key \/tmp\/b,/,
  ],
  [
    "missing key file",
    "one that is lost with the system that has it",
    {
      ...needsWith("key /tmp/disk.key\n"),
      MACHINE: `${machineWith(debian).MACHINE}file /tmp/disk.key\n`,
    },
    /nothing brings the key \/tmp\/disk\.key/,
  ],
  [
    "missing key file",
    "a device that has it",
    { ...needsWith("key /dev/disk/by-id/usb-key\n"), ...machineWith(debian) },
    /it has no key \/dev\/disk\/by-id\/usb-key/,
  ],
  [
    "no terminal",
    "for the passphrase that disko asks for",
    needsWith("asks askPassword\n"),
    /the layout has a passphrase asked for, and there is no terminal.*--disk-encryption-keys/,
  ],
  [
    "in use",
    "the installer runs from the disk",
    { MACHINE: inUse.replace("/srv", "/iso") },
    /by-id\/one is in use: \/iso is on it, and the system that runs there stays/,
  ],
  ["in use", "the disk is mounted", { MACHINE: inUse }, /is in use: \/srv is on it/],
  ["no Linux", "it says nothing", { MACHINE: "" }, /no Linux answers there/],
  ["no Linux", "BSD", { MACHINE: "rights root\nkernel FreeBSD\nmemory \n" }, /no Linux answers/],
  ["slow connection", "no answer in time", { SLOW: "30" }, /it took too long to answer/],
]

/** What keeps it from looking at the machine at all. */
export const unseenRefusals: readonly Refusal[] = [
  [
    "protected",
    "by its definition",
    alphaIs("protect 1\ninstalled 1"),
    /alpha is protected from being installed again, by deploy\.protect/,
  ],
  [
    "installed already",
    "by its definition",
    alphaIs("installed 1"),
    /alpha is installed, and would lose all .*--reinstall erases it/,
  ],
  [
    "placeholder",
    "an ssh key",
    { NEEDS: `${needs}login ssh-ed25519 REPLACE-ME-WITH-YOUR-PUBLIC-KEY you@example.org\n` },
    /alpha would not let you in: an ssh key .* is still the placeholder/,
  ],
  [
    "placeholder",
    "a disk",
    { NEEDS: "disk /dev/disk/by-id/REPLACE-ME-device\nsize 0\n" },
    /alpha has no disk yet/,
  ],
]

/** What ssh says of a machine that it does not get to. */
export const connectionRefusals: readonly Refusal[] = (
  [
    [
      "wrong key",
      "root@192.0.2.1: Permission denied (publickey).\r",
      /does not let you in by a key, and passwords.*\n {2}root@192\.0\.2\.1: Permission denied \(publickey\)\.$/m,
    ],
    [
      "password prompt",
      "root@h: Permission denied (publickey,password).",
      /passwords are not asked for/,
    ],
    [
      "wrong key",
      "Received disconnect: Too many authentication failures",
      /does not let you in by a key/,
    ],
    [
      "changed host key",
      "@ WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED! @\nHost key for [192.0.2.1]:2222 has changed and you have requested strict checking.\nHost key verification failed.",
      /shows another ssh host key than the one that is known: .*ssh-keygen -R '\[192\.0\.2\.1\]:2222'\)/,
    ],
    ["unknown host key", "Host key verification failed.", /its ssh host key is not known yet/],
    [
      "no connection",
      "ssh: connect to host h port 22: Connection refused",
      /it refuses the connection/,
    ],
    ["no connection", "ssh: connect to host h port 22: Connection timed out", /it does not answer/],
    ["no connection", "ssh: connect to host h port 22: Operation timed out", /it does not answer/],
    [
      "no connection",
      "ssh: connect to host h port 22: No route to host",
      /there is no way to it from here/,
    ],
    [
      "no connection",
      "ssh: connect to host h port 22: Network is unreachable",
      /there is no way to it from here/,
    ],
    [
      "unknown host",
      "ssh: Could not resolve hostname h: Name or service not known",
      /nobody knows its name/,
    ],
    [
      "unknown host",
      "ssh: Could not resolve hostname h: nodename nor servname provided",
      /nobody knows its name/,
    ],
    ["dropped connection", "Timeout, server h not responding.", /the connection was lost/],
    [
      "dropped connection",
      "kex_exchange_identification: read: Connection reset by peer",
      /it ended the connection/,
    ],
    ["dropped connection", "Connection closed by 192.0.2.1 port 22", /it ended the connection/],
    ["dropped connection", "something else", /ssh gave 255\n {2}something else/],
  ] as const
).map(([kind, complaint, message]) => [kind, complaint, { COMPLAINT: complaint }, message])

/** Has a machine, which is a folder, call itself something. */
export function calledThere(name: string): (place: string) => void {
  const text = `#!/bin/sh\necho ${name}\n`
  return (place) => writeFileSync(join(place, "bin/uname"), text, { mode: 0o755 })
}

/** What ends `update.sh` of alpha: what is done with the machine before, which is a folder, and the status. */
export const updateRefusals: readonly (readonly [
  ...refusal: Refusal,
  arrange: (place: string) => void,
  status: number,
])[] = [
  [
    "no connection",
    "it does not answer",
    {},
    /alpha: is not reached.*does not answer/,
    (place) => writeFileSync(join(place, "cut"), ""),
    6,
  ],
  [
    "not installed",
    "no NixOS runs there",
    {},
    /no NixOS runs there: deploy\.sh installs one; nothing was changed/,
    (place) => rmSync(join(place, "run/current-system")),
    1,
  ],
  [
    "another host",
    "by its own word",
    {},
    /the machine says that it is gamma, another host of this fleet; nothing was changed/,
    calledThere("gamma"),
    1,
  ],
  [
    "another host",
    "by the name that its machine has",
    { INVENTORY: named("gamma", "gw") },
    /the machine says that it is gw \(gamma\), another host of this fleet; nothing was changed/,
    calledThere("gw"),
    1,
  ],
  [
    "no rights",
    "sudo asks for a password",
    { INVENTORY: inventory.replace("user root", "user ada") },
    /is not root there, and sudo asks for a password \(--ask-sudo-password\); nothing was changed/,
    (place) => writeFileSync(join(place, "bin/sudo"), "#!/bin/sh\nexit 1\n", { mode: 0o755 }),
    1,
  ],
  [
    "no rights",
    "root's is none",
    {},
    /no shell of root@\S+ could be used: it gave 1; nothing was changed there\n {2}This account is off\n/,
    (place) =>
      writeFileSync(join(place, "bin/sh"), "#!/bin/bash\necho This account is off >&2\nexit 1\n", {
        mode: 0o755,
      }),
    1,
  ],
  [
    "not built",
    "its system",
    { FAIL_BUILD: "1" },
    /its system was not built; nothing was changed/,
    () => undefined,
    1,
  ],
  [
    "no space",
    "its system does not get there",
    { FAIL_DRY: "1" },
    /did not get there.*; nothing was changed/,
    () => undefined,
    1,
  ],
  [
    "busy",
    "another update goes on",
    {},
    /its watchdog is busy: does another update go on/,
    (place) => {
      // its watchdog is this process
      mkdirSync(join(place, "run/nixgen-update"))
      writeFileSync(join(place, "run/nixgen-update/watching"), String(process.pid))
    },
    1,
  ],
]
