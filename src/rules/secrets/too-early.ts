/** NG511: the path of a secret is in nothing that is read before the machine has its secrets. */
import type { SecretUse } from "../../model/secrets.ts"
import { secretProject } from "../../model/secret-example.ts"
import type { Explanation } from "../../problems/explanation.ts"
import type { Finding, HostRule } from "../rule.ts"

/** What there is to say of NG511. */
export const explained: Explanation = {
  title: "The path of a secret is in nothing that is read before secrets are there",
  why: "Secrets are decrypted when the system is activated, by the host key on its own disks. Its initial RAM disk, what is started before, and disko at an installation find no file at the path.",
  mend: "Give disko a file of the installer's, which nixos-anywhere brings along with `--disk-encryption-keys`; give the initial RAM disk a file with `boot.initrd.secrets`, which is copied when the boot loader is installed.",
  breaks: secretProject({
    "hosts/web.ts": `config: {
  boot: { initrd: { luks: { devices: { data: { device: "/dev/vdb", keyFile: secret("db").path } } } } },
}`,
  }),
  close: secretProject({
    "hosts/web.ts": `config: {
  environment: { etc: { crypttab: { text: str\`data /dev/vdb \${secret("db").path}\` } } },
}`,
  }),
}

export const secretsInTime: HostRule<"NG511"> = {
  code: "NG511",
  checkHost: ({ name, secretUses = [] }) =>
    secretUses.flatMap((use) => {
      const reader = earlyReader(use)
      return reader === undefined ? [] : [tooEarly(use, reader, name)]
    }),
}

/** Who reads what the path stands in, where that is before there are secrets. */
function earlyReader({ origin: { path = [] }, isOfDisks }: SecretUse): string | undefined {
  if (isOfDisks) return "disko, which reads it while the machine is installed,"
  const [first, ...names] = path.filter((segment) => typeof segment === "string")
  if (first !== "config") return undefined
  const [group, second, third] = names
  if (group === "disko") return "disko, which reads it while the machine is installed,"
  if (group === "boot")
    return second === "initrd"
      ? "the initial RAM disk"
      : "what the machine starts with, before its services,"
  if (group === "fileSystems" && third === "encrypted") return "the initial RAM disk"
  return undefined
}

function tooEarly({ declaration, origin }: SecretUse, reader: string, host: string): Finding {
  return {
    ...origin,
    host,
    message: `the secret "${declaration.name}" is not there yet for ${reader}`.replace(/,$/, ""),
    detail: "Secrets are decrypted when the system is activated, by the host key on its own disks.",
    hint: reader.startsWith("disko")
      ? 'name a file of the installer, such as "/tmp/disk.key", and bring it along: deploy: { install: { diskEncryptionKeys: { … } } }'
      : "name a file that stands on its disks, and have it copied by boot.initrd.secrets",
  }
}
