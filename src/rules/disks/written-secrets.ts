/** NG129: no passphrase is written in a definition: everyone on the machine can read the Nix store. */
import type { Device, KeyOption } from "../../disko/types/device.ts"
import { nodeOf } from "../../nix/values/values.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { makesFile } from "../../secrets/expressions.ts"
import { described } from "./described.ts"
import { type DiskFinding, diskRule, optionOf } from "./disk-rule.ts"
import { keyOptions } from "./keys.ts"

/** What there is to say of NG129. */
export const explained: Explanation = {
  title: "No passphrase is written in a definition",
  why: "What a definition says ends up in the repository, in the generated files and in the Nix store, which everyone on the machine can read: a key file made by `pkgs.writeText`, a file that is taken along, a passphrase echoed by a hook.",
  mend: "Leave it out, so that disko asks for it, or name a file that exists on the installer only, such as /tmp/secret.key, which nixos-anywhere brings along with `--disk-encryption-keys`.",
  breaks: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: luks({
        name: "crypted",
        passwordFile: nix\`builtins.toFile "key" "sesame"\`,
        content: filesystem({ format: "ext4", mountpoint: "/data" }),
      }),
    }),
  },
},`,
  close: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: luks({
        name: "crypted",
        passwordFile: "/tmp/disk.key",
        content: filesystem({ format: "ext4", mountpoint: "/data" }),
      }),
    }),
  },
},`,
}

export const writtenSecrets = diskRule({
  code: "NG129",
  check: ({ devices }) =>
    devices.all.flatMap((device) => [
      ...keyOptions(device).flatMap((key) => inStore(device, key)),
      ...hooksOf(device).flatMap((hook) => spoken(device, hook)),
    ]),
})

function inStore(device: Device, { path, value }: KeyOption): readonly DiskFinding[] {
  const node = nodeOf(value)
  const isStored =
    typeof value === "string"
      ? /^(file:\/\/)?\/nix\/store\//.test(value)
      : node !== undefined && makesFile(node)
  if (!isStored) return []
  return [
    {
      at: optionOf(device, ...path),
      message: `the key of ${described(device)} is in the Nix store`,
      detail: "Everyone on the machine can read it, and it is in the generated files.",
      hint: 'name a file that exists on the installer only, such as "/tmp/secret.key"',
    },
  ]
}

/** The shell commands of a device, by the name of their option. */
function hooksOf({ value }: Device): readonly (readonly [string, string])[] {
  return Object.entries(value).flatMap(([name, text]: [string, unknown]) =>
    name.endsWith("Hook") && typeof text === "string" ? [[name, text] as const] : [],
  )
}

/** A word that is written out: no variable, no command's output, no answer to a question. */
const literal = String.raw`(?!["']?yes\b)(?:'[^'\n]+'|"[^"$\`\n]+"|[^\s"'$\`|<>&;-][^\s"'$\`|<>&;]*)`
const programs = "(?:cryptsetup|zfs|zpool|bcachefs|systemd-cryptenroll)"
const printed = String.raw`\b(?:echo|printf)\s+(?:-\w+\s+)*${literal}[^|<>;&$\`\n]*`

/** A text given to a program that unlocks, or written where keys are looked for. */
const giveaways: readonly RegExp[] = [
  String.raw`${printed}\|[^;\n]*\b${programs}\b`,
  String.raw`\b${programs}\b[^;\n]*<<<\s*${literal}`,
  String.raw`${printed}>\s*\S*(?:key|secret|pass)\S*`,
].map((source) => new RegExp(source, "i"))

function spoken(device: Device, [name, text]: readonly [string, string]): readonly DiskFinding[] {
  if (!giveaways.some((giveaway) => giveaway.test(text))) return []
  return [
    {
      at: optionOf(device, name),
      message: `${name} of ${described(device)} has a passphrase in it`,
      detail:
        "The command is in the generated files and in the Nix store, which everyone on the machine can read.",
      hint: 'read it from a file that exists on the installer only, such as "/tmp/secret.key"',
    },
  ]
}
