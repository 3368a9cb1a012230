/**
 * What nixpkgs' own modules and tests define, checked against the bundle: Nix takes it all, and so
 * nothing of it may be refused.
 */
import { readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { expect } from "vitest"
import { bundledOptions } from "../../src/options/bundled-options.ts"
import { checkDefinitions } from "../../src/options/check/check-definitions.ts"
import { mismatchProblem } from "../../src/options/check/mismatch-problems.ts"
import { withUnlisted } from "../../src/options/tree/unlisted-options.ts"
import { formatPath } from "../../src/problems/problem.ts"
import { inputPath, inputsTest } from "../support/nix.ts"
import { definitionsIn } from "./written-definitions.ts"

/** What is refused with reason, or told to be passed over by systemd: each file, the option, and why. */
const explained: Readonly<Record<string, string>> = {
  "image.repart": "read-only, and since 25.11 declared elsewhere: its own module defines it",
  'services["grafana-image-renderer"]': "its settings have another type in 25.11",
  "services.rsyncd.settings.global": "its settings are in other groups in 25.11",
  "users.users": "a list, which Nix refuses as well: nobody enables these services",
  "users.groups": "the same",
  "services.mysql.ensureUsers[0].ensureDBOwnership": "Nix refuses it as well",
  "services.geth.testnet.network": "25.11 has no such value",
  "services.fcgiwrap.gitolite": "its instances are elsewhere in 25.11",
  "services.radicle.publicKeyFile": "renamed since, in a group that takes it no more",
  "networking.primaryIPAddress": "declared for the machines of tests only",
  "systemd.services.rrdcached.serviceConfig.PidFile":
    "systemd has PIDFile alone, and passes over it",
  'systemd.services["guix-gc"].serviceConfig.PrivateNetworks': "systemd has PrivateNetwork alone",
  "virtualisation.azure": "declared by a module that NixOS does not import by itself",
}

const options = withUnlisted(bundledOptions())

inputsTest("nothing of it is refused", () => {
  const root = join(inputPath("nixpkgs"), "nixos")
  const refused: string[] = []
  let count = 0
  let modules = 0
  for (const folder of ["modules", "tests"])
    for (const file of readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })) {
      if (!file.endsWith(".nix")) continue
      const definitions = definitionsIn(
        readFileSync(join(root, folder, file), "utf8"),
        folder === "tests",
      )
      modules += definitions.length
      for (const each of definitions) {
        count += leaves(each)
        for (const mismatch of checkDefinitions(each, options)) {
          const { code, severity, message, path = [] } = mismatchProblem(mismatch, [])
          const isOwn = options.get(String(path[0])) !== undefined
          // a module defines what only it may
          if (
            (severity === "error" || code === "NG435") &&
            isOwn &&
            !(folder === "modules" && code === "NG029")
          )
            refused.push(`${folder}/${file} ${code} ${formatPath(path)}: ${message}`)
        }
      }
    }
  console.info(`${count} values of ${modules} definitions, ${refused.length} refused`)
  const unexplained = refused.filter(
    (each) => !Object.keys(explained).some((start) => each.includes(` ${start}`)),
  )
  expect(unexplained).toEqual([])
  expect(count).toBeGreaterThan(35_000)
})

function leaves(value: unknown): number {
  if (typeof value !== "object" || value === null) return 1
  return Object.values(value).reduce<number>((sum, each) => sum + leaves(each), 0)
}
