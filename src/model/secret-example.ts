/** A project that keeps secrets, as the examples of problems have it: what they change is laid over it. */
import type { Files } from "../problems/explanation.ts"

const admin = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"
const hostKey =
  "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIM3RJ7TbooSmtxq2vf3hpsLqrxr9hTMEVQszg+hTwvxS web\n"

const pin = (repo: string) => ({
  type: "Git",
  repository: { type: "GitHub", owner: "example", repo },
  branch: "main",
  submodules: false,
  revision: "0123456789012345678901234567890123456789",
  url: `https://example.org/${repo}.tar.gz`,
  hash: "sha256-lDebytrYdd47IBLwvNOD+6AGeoqZ78CIKlp70hzW280=",
})

const pinned = ["nixpkgs", "nixos-anywhere", "disko", "sops-nix", "agenix"]

/** The fleet's file, with what it says of secrets: a member of its definition, or nothing. */
export function fleetWith(secrets: string): string {
  return `export default defineFleet({
  pins: "./npins/sources.json",
  hosts: "./hosts/*.ts",
  ${secrets}
})
`
}

/** Who keeps secrets how. */
export const keptBySops = `secrets: sops({ recipients: { ann: "${admin}" } }),`
export const keptByAgenix = `secrets: agenix({ recipients: { ann: "${admin}" } }),`

/** A file as sops writes it, without a value in it. */
export const encryptedFile = `{ "data": "ENC[AES256_GCM,data:,iv:,tag:,type:str]", "sops": { "version": "3.9.4" } }\n`

/** The files of a project whose secret "db" is there, with the host "web" and its key; without those that are `null`. */
export function secretProject(files: Files): { readonly files: Files } {
  const all = Object.entries({ ...usualFiles(), ...files })
  return { files: Object.fromEntries(all.filter(([, text]) => text !== null)) }
}

function usualFiles(): Files {
  const pins = Object.fromEntries(pinned.map((name) => [name, pin(name)]))
  return {
    "fleet.ts": fleetWith(keptBySops),
    "npins/sources.json": `${JSON.stringify({ version: 7, pins }, undefined, 2)}\n`,
    "secrets/hosts/web.pub": hostKey,
    "secrets/db.sops": encryptedFile,
  }
}
