/** The fleet's own file, and the modules that all hosts of a new fleet share. */
import { publicKey } from "./placeholders.ts"

/** Where secrets are kept, and the one who can read them all at first. */
export interface SecretsStart {
  readonly store: "sops" | "agenix"
  /** The public half of a key of ssh, of ed25519. */
  readonly key: string
}

/** `fleet.ts`. */
export function fleetText(secrets?: SecretsStart): string {
  const names = secrets === undefined ? "defineFleet" : `defineFleet, ${secrets.store}`
  return `import { ${names} } from "nixgen"
import { base, network, ssh, users } from "./hosts/common/index.ts"

export default defineFleet({
  description: "NixOS machines",
  pins: "./npins/sources.json",
  common: { base, network, ssh, users },
${secrets === undefined ? "" : secretsText(secrets)}  hosts: "./hosts/*.ts",
})
`
}

function secretsText({ store, key }: SecretsStart): string {
  return `  // who can read every secret: \`nixgen secrets set NAME\` encrypts one, and a host decrypts those that it uses
  secrets: ${store}({ recipients: { ${JSON.stringify(ownerOf(key))}: ${JSON.stringify(key)} } }),
`
}

/** What the comment of a key calls who has it. */
function ownerOf(key: string): string {
  const [, name = "admin"] = /^\S+ \S+ ([A-Za-z0-9_][A-Za-z0-9._-]*)/.exec(key) ?? []
  return name
}

/** `hosts/common/index.ts`. */
export const commonText = `export { base } from "./base.ts"
export { network } from "./network.ts"
export { ssh } from "./ssh.ts"
export { users } from "./users.ts"
`

/** `hosts/common/base.ts`. */
export const baseText = `import { defineModule, mkDefault, pkgs } from "nixgen"

export const base = defineModule({
  description: "What every machine has: Nix itself, time, language, a firewall, a few tools.",
  config: {
    nix: {
      settings: { "experimental-features": ["nix-command", "flakes"] },
      gc: { automatic: true, dates: "weekly", options: "--delete-older-than 30d" },
    },
    time: { timeZone: mkDefault("UTC") },
    i18n: { defaultLocale: mkDefault("en_US.UTF-8") },
    networking: { firewall: { enable: true } },
    environment: { systemPackages: [pkgs.git, pkgs.htop] },
  },
})
`

/** `hosts/common/network.ts`. */
export const networkText = `import { builtins, defineModule, host, nix, str } from "nixgen"

export const network = defineModule({
  description: "One static address per machine, and every machine known to every other by name.",
  config: {
    networking: {
      useNetworkd: true,
      useDHCP: false,
      hosts: nix\`lib.mapAttrs' (name: entry: lib.nameValuePair entry.address [ name ]) inventory\`,
    },
    systemd: {
      network: {
        networks: {
          "10-uplink": {
            matchConfig: { Name: host.interface },
            address: [str\`\${host.address}/\${builtins.toString(host.prefixLength)}\`],
            gateway: [host.gateway],
            dns: [host.gateway],
            linkConfig: { RequiredForOnline: "routable" },
          },
        },
      },
    },
  },
})
`

/** `hosts/common/ssh.ts`. */
export const sshText = `import { defineModule } from "nixgen"

export const ssh = defineModule({
  description: "Logins by key only; root has no password.",
  config: {
    services: {
      openssh: {
        enable: true,
        settings: {
          PasswordAuthentication: false,
          KbdInteractiveAuthentication: false,
          PermitRootLogin: "prohibit-password",
        },
      },
    },
  },
})
`

/** `hosts/common/users.ts`, with a key or with the placeholder of one. */
export function usersText(key?: string): string {
  const about = key === undefined ? "; the first one is a placeholder" : ""
  return `import { defineModule } from "nixgen"

/** Public keys of those who may log in${about}. */
const adminKeys = [
  ${JSON.stringify(key ?? publicKey)},
]

export const users = defineModule({
  description: "One administrator, who logs in by key and needs no password for sudo.",
  config: {
    users: {
      mutableUsers: false,
      users: {
        admin: {
          isNormalUser: true,
          extraGroups: ["wheel"],
          openssh: { authorizedKeys: { keys: adminKeys } },
        },
        // deployments log in as root
        root: { openssh: { authorizedKeys: { keys: adminKeys } } },
      },
    },
    security: { sudo: { wheelNeedsPassword: false } },
  },
})
`
}
