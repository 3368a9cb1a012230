/** A small company that keeps secrets: what its definitions say, as files of a project. */
import { fleetWith, keptBySops, secretProject } from "../../src/model/secret-example.ts"
import { keptProject, makeProject } from "./project.ts"

/** Files as they are laid over others; `null` for none. */
export type Files = Readonly<Record<string, string | null>>

const imports = `import {
  accept, agenix, composed, config, defineDiskLayout, defineFleet, defineHost, defineModule, defineService, disk, esp,
  filesystem, file, gpt, hex, inputs, luks, mkDefault, mkIf, mkMerge, nix, password, passwordHash, passwordHashOf, prompt, secret,
  secretText, selfSigned, sops, sshKey, str, tmpfs, wireguardKey,
} from "nixgen"
import { ext4Uefi, impermanence } from "nixgen/layouts"
import * as z from "zod"
`

/** Text of a module; one that exports nothing is what the definition of a host has. */
function moduleOf(text: string): string {
  if (/^(?:import|export) /m.test(text)) return `${imports}${text}`
  return `${imports}export default defineHost({ system: "x86_64-linux", stateVersion: "26.05", ${text} })\n`
}

/** The files of a project whose secret "db" is there, and what a test says. */
export function filesOf(files: Files): Readonly<Record<string, string>> {
  const all = Object.entries(secretProject({ "fleet.ts": fleetWith(keptBySops), ...files }).files)
  return Object.fromEntries(
    all.flatMap(([path, text]) =>
      text === null ? [] : [[path, path.endsWith(".ts") ? moduleOf(text) : text]],
    ),
  )
}

/** A project of them, gone when the test is over. */
export function secretFleet(files: Files): string {
  return makeProject(filesOf(files))
}

/** Public keys of hosts; nobody has the private ones. */
export const hostKeys = {
  db: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMww2zNrPgg19BnF8iDsHs/uhe9Rm+2GMF+Pvt0JnpSa db\n",
  gateway:
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPJ+FRkNXXaBOEjQveC7YDiqfhntl5Fsm0BxAC1TuxZL gateway\n",
} as const

const disks = (name: string) =>
  `firmware: "uefi", disks: ext4Uefi({ device: "/dev/disk/by-id/nvme-${name}" }),`

/** The encrypted files of the company: none has a value. */
function encrypted(extension: "sops" | "age"): Files {
  const names = ["postgresql/app", "staff/ann", "borg", "wireguard/gateway", "wireguard/db"]
  const text =
    extension === "sops" ? '{ "data": "ENC[]", "sops": {} }\n' : "age-encryption.org/v1\n"
  return Object.fromEntries(names.map((name) => [`secrets/${name}.${extension}`, text]))
}

/** WireGuard, PostgreSQL, a user's password and borg's passphrase, with sops or with agenix. */
export function companyFiles(store: "sops" | "agenix"): Files {
  const isSops = store === "sops"
  return {
    "fleet.ts": `export const staff = defineModule({
  description: "Who works here.",
  config: {
    users: {
      users: {
        ann: {
          isNormalUser: true,
          hashedPasswordFile: secret("staff/ann"${isSops ? ", { neededForUsers: true }" : ""}).path,
          openssh: { authorizedKeys: { keys: ["${hostKeys.db.trim()}"] } },
        },
        root: { openssh: { authorizedKeys: { keys: ["${hostKeys.db.trim()}"] } } },
      },
    },
    services: { openssh: { enable: true } },
  },
})

export default defineFleet({
  description: "A small company that keeps secrets",
  pins: "./npins/sources.json",
  common: { staff },
  secrets: ${store}({
    recipients: { ann: "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p" },
  }),
  hosts: "./hosts/*.ts",
})
`,
    "wireguard.ts": `export const wireguard = secret("wireguard", { generate: wireguardKey(), per: "host" })
`,
    "hosts/gateway.ts": `import { wireguard } from "../wireguard.ts"
export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  ${disks("gateway")}
  deploy: { targetHost: "192.0.2.1" },
  config: {
    networking: {
      wireguard: {
        interfaces: {
          wg0: {
            ips: ["10.0.0.1/24"],
            privateKeyFile: wireguard.path,
            peers: [{ publicKey: wireguard.of("db").publicKey, allowedIPs: ["10.0.0.2/32"] }],
          },
        },
      },
    },
  },
})
`,
    "hosts/db.ts": `import { wireguard } from "../wireguard.ts"

const app = secret("postgresql/app", { owner: "postgres"${isSops ? ', restartUnits: ["postgresql.service"]' : ""} })
${isSops ? 'const environment = secretText({ name: "app.env" })`PGPASSWORD=${app}\\n`' : ""}

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  ${disks("db")}
  deploy: { targetHost: "192.0.2.2" },
  config: {
    services: {
      postgresql: { enable: true },
      borgbackup: {
        jobs: {
          home: {
            paths: "/home",
            repo: "/backup",
            encryption: { mode: "repokey-blake2", passCommand: str\`cat \${secret("borg").path}\` },
          },
        },
      },
    },
    systemd: {
      services: {
        postgresql: { serviceConfig: { LoadCredential: str\`app:\${app.path}\` } },
        ${isSops ? 'app: { script: "true", serviceConfig: { EnvironmentFile: environment.path } },' : ""}
      },
    },
    networking: {
      wireguard: {
        interfaces: {
          wg0: {
            ips: ["10.0.0.2/24"],
            privateKeyFile: wireguard.path,
            peers: [{ publicKey: wireguard.of("gateway").publicKey, allowedIPs: ["10.0.0.0/24"] }],
          },
        },
      },
    },
  },
})
`,
    "secrets/hosts/web.pub": null,
    "secrets/hosts/db.pub": hostKeys.db,
    "secrets/hosts/gateway.pub": hostKeys.gateway,
    "secrets/wireguard/gateway.pub": `${Buffer.alloc(32, 1).toString("base64")}\n`,
    "secrets/wireguard/db.pub": `${Buffer.alloc(32, 2).toString("base64")}\n`,
    "secrets/db.sops": null,
    ...encrypted(isSops ? "sops" : "age"),
  }
}

/** The company's project, for several tests. */
export function companyProject(store: "sops" | "agenix"): string {
  return keptProject(filesOf(companyFiles(store)))
}
