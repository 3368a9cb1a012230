/** What stands in the files of secrets, as far as it can be told without a key. */
import { join } from "node:path"
import { type Problem, problem } from "../problems/problem.ts"
import type { SecretFiles } from "./loaded.ts"
import type { ModelSecrets } from "./secrets.ts"

type Store = ModelSecrets["store"]

/** Whether a file is what the store's program makes, by what it writes into each. */
export function isEncrypted(store: Store, text: string): boolean {
  return marks[store](text)
}

const marks: Readonly<Record<Store, (text: string) => boolean>> = {
  agenix: (text) => /^(?:age-encryption\.org\/v1\n|-----BEGIN AGE ENCRYPTED FILE-----)/.test(text),
  sops: (text) => /^sops:|^\[sops\]|^sops_\w+=/m.test(text) || isSopsDocument(text),
}

function isSopsDocument(text: string): boolean {
  try {
    const document: unknown = JSON.parse(text)
    return typeof document === "object" && document !== null && "sops" in document
  } catch {
    return false
  }
}

const keyLine = /^ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI[A-Za-z\d+/]{43}(?= |$)/

/** The public keys of hosts. Problem: NG506 a file that has none. */
export function hostKeysIn(
  files: SecretFiles | undefined,
  hosts: readonly string[],
): { readonly keys: ReadonlyMap<string, string>; readonly problems: readonly Problem[] } {
  const keys = new Map<string, string>()
  const problems: Problem[] = []
  for (const host of hosts) {
    const path = `secrets/hosts/${host}.pub`
    const text = files?.texts.get(path)
    if (files === undefined || text === undefined) continue
    const [key] = keyLine.exec(text.trim()) ?? []
    if (key !== undefined) keys.set(host, key)
    else
      problems.push(
        problem("NG506", {
          place: { file: join(files.folder, path) },
          message: `${path} is no public key of ed25519`,
          hint: `\`nixgen secrets init ${host}\` makes one; that of a machine that runs is its /etc/ssh/ssh_host_ed25519_key.pub`,
        }),
      )
  }
  return { keys, problems }
}
