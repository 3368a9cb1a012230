/** What is offered in the place of a plain secret: the compiler takes each, as it stands here as well. */
import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { secret, secretText } from "../fleet/secret.ts"
import { str } from "../nix/values/templates.ts"
import type { NixosConfig } from "../options/config.ts"
import type { PathSegment } from "../problems/problem.ts"
import { fixFor } from "./secret-fix.ts"

/** The definitions that are offered below, as a user would have them. */
export const config: NixosConfig = {
  services: {
    akkoma: { dist: { cookie: { _secret: secret("akkoma/dist-cookie").path } } },
    gitea: { database: { passwordFile: secret("gitea/database-password").path } },
    restic: { backups: { home: { passwordFile: secret("restic/backups-home-password").path } } },
    vaultwarden: {
      environmentFile: secretText`ADMIN_TOKEN=${secret("vaultwarden-ADMIN_TOKEN")}`.path,
    },
    grafana: {
      settings: {
        security: {
          admin_password: str`$__file{${secret("grafana/security-admin_password").path}}`,
        },
      },
    },
    borgbackup: {
      jobs: {
        home: {
          encryption: {
            passCommand: str`cat ${secret("borgbackup/jobs-home-encryption-passphrase").path}`,
          },
        },
      },
    },
  },
  users: {
    users: { ann: { hashedPasswordFile: secret("ann-password", { neededForUsers: true }).path } },
  },
  networking: {
    wireguard: {
      interfaces: {
        wg0: {
          privateKeyFile: secret("wireguard/wg0-privateKey").path,
          peers: [{ presharedKeyFile: secret("wireguard/wg0-peers-presharedKey").path }],
        },
      },
    },
  },
}

const offered: readonly (readonly [string, string])[] = [
  [
    "config.services.gitea.database.password",
    'passwordFile: secret("gitea/database-password").path',
  ],
  [
    "config.services.restic.backups.home.password",
    'passwordFile: secret("restic/backups-home-password").path',
  ],
  [
    "config.services.vaultwarden.config.ADMIN_TOKEN",
    'environmentFile: secretText`ADMIN_TOKEN=${secret("vaultwarden-ADMIN_TOKEN")}`.path',
  ],
  ["config.services.akkoma.dist.cookie", 'cookie: { _secret: secret("akkoma/dist-cookie").path }'],
  [
    "config.services.grafana.settings.security.admin_password",
    'admin_password: str`$__file{${secret("grafana/security-admin_password").path}}`',
  ],
  [
    "config.services.borgbackup.jobs.home.encryption.passphrase",
    'passCommand: str`cat ${secret("borgbackup/jobs-home-encryption-passphrase").path}`',
  ],
  [
    "config.users.users.ann.password",
    'hashedPasswordFile: secret("ann-password", { neededForUsers: true }).path',
  ],
  [
    "config.networking.wireguard.interfaces.wg0.privateKey",
    'privateKeyFile: secret("wireguard/wg0-privateKey").path',
  ],
  [
    "config.networking.wireguard.interfaces.wg0.peers.0.presharedKey",
    'presharedKeyFile: secret("wireguard/wg0-peers-presharedKey").path',
  ],
]

function pathOf(text: string): readonly PathSegment[] {
  return text.split(".").map((each) => (/^\d+$/.test(each) ? Number(each) : each))
}

describe("an option that reads a file is offered, as the compiler takes it", () => {
  const own = readFileSync(import.meta.filename, "utf8")
    .split("const offered", 1)
    .join("")

  test.each(offered)("%s", (path, want) => {
    expect(fixFor(pathOf(path))).toBe(`write ${want}`)
    expect(own).toContain(want)
  })
})

describe("where there is none that is known, the way is told", () => {
  test.each([
    ["inventory.wifi.psk", /^give secret\("wifi-psk"\)\.path to an option of `config`/],
    [
      "config.services.minio.secretKey",
      /^give secret\("minio-secretKey"\)\.path to .* often named …File; .*secretText/,
    ],
    ["config.environment.etc.a b!.text", /^give secret\("etc\/a-b-text"\)\.path to/],
    ["config", /secret\("name"\)\.path/],
  ])("%s", (path, want) => {
    expect(fixFor(pathOf(path))).toMatch(want)
  })
})

test("what agenix does not have is not offered with it", () => {
  const all = offered.map(([path]) => fixFor(pathOf(path), "agenix"))
  expect(all.filter((each) => /neededForUsers|secretText/.test(each))).toEqual([])
  expect(all).toContain('write hashedPasswordFile: secret("ann-password").path')
})
