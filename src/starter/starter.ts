/** The project that `nixgen init` writes: a working fleet of one host. */
import { hostDefinition, layoutDefinition, placeholders } from "./definitions.ts"
import { startingPins } from "./pins.ts"

/** The files of a new project by path, all but package.json, which may be there already. */
export const starterFiles: Readonly<Record<string, string>> = {
  "fleet.ts": `import { defineFleet } from "nixgen"
import { base, ssh, users } from "./hosts/common/index.ts"

export default defineFleet({
  description: "NixOS machines",
  pins: "./npins/sources.json",
  common: { base, ssh, users },
  hosts: "./hosts/*.ts",
})
`,
  "hosts/server-1.ts": hostDefinition("server-1", {
    address: placeholders.address,
    layout: "../disk-layouts/standard.ts",
    service: "../services/node-exporter.ts",
  }),
  "hosts/common/index.ts": `export { base } from "./base.ts"
export { ssh } from "./ssh.ts"
export { users } from "./users.ts"
`,
  "hosts/common/base.ts": `import { defineModule, mkDefault, pkgs } from "nixgen"

export const base = defineModule({
  description: "What every machine has.",
  config: {
    nix: {
      settings: { "experimental-features": ["nix-command", "flakes"] },
      gc: { automatic: true, options: "--delete-older-than 30d" },
    },
    time: { timeZone: mkDefault("UTC") },
    networking: { useDHCP: mkDefault(true) },
    environment: { systemPackages: [pkgs.git, pkgs.htop] },
  },
})
`,
  "hosts/common/ssh.ts": `import { defineModule } from "nixgen"

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
`,
  "hosts/common/users.ts": `import { config, defineModule } from "nixgen"

/** Your public keys: who may log in to the machines. */
const keys = ["${placeholders.sshKey}"]

export const users = defineModule({
  description: "One administrator, who logs in by key and needs no password for sudo.",
  config: {
    users: {
      mutableUsers: false,
      users: {
        admin: {
          isNormalUser: true,
          extraGroups: ["wheel"],
          openssh: { authorizedKeys: { keys } },
        },
        // deployments log in as root, with the administrator's keys
        root: {
          openssh: {
            authorizedKeys: { keys: config.users.users.admin.openssh.authorizedKeys.keys },
          },
        },
      },
    },
    security: { sudo: { wheelNeedsPassword: false } },
  },
})
`,
  "disk-layouts/standard.ts": layoutDefinition("standard"),
  "services/node-exporter.ts": `import { defineService } from "nixgen"
import * as z from "zod"

export const nodeExporter = defineService({
  name: "node-exporter",
  description: "the Prometheus exporter of the machine's own figures",
  parameters: z.object({
    port: z.int().min(1).max(65535).default(9100).describe("Port to listen on."),
  }),
  config: ({ port }) => ({
    services: { prometheus: { exporters: { node: { enable: true, port } } } },
  }),
})
`,
  "npins/sources.json": `${JSON.stringify(startingPins, undefined, 2)}\n`,
  "tsconfig.json": `${JSON.stringify(
    {
      compilerOptions: {
        target: "ES2023",
        module: "NodeNext",
        strict: true,
        exactOptionalPropertyTypes: true,
        allowImportingTsExtensions: true,
        skipLibCheck: true,
        noEmit: true,
        types: [],
      },
    },
    undefined,
    2,
  )}\n`,
  ".gitignore": "node_modules/\n.nixgen/\n",
}
