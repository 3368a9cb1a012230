/**
 * Definitions that stay as they are: what is written of them changes with nixgen alone. Lines are added
 * here where a new kind of output is to be watched, in a commit of their own.
 */
import * as z from "zod"
import {
  config,
  defineDiskLayout,
  defineFleet,
  defineHost,
  defineModule,
  defineService,
  defineTest,
  disk,
  esp,
  file,
  filesystem,
  gpt,
  host,
  inventory,
  lib,
  mkDefault,
  mkForce,
  mkIf,
  mkMerge,
  nix,
  not,
  pkgs,
  str,
  swap,
} from "nixgen"
import { ext4Bios, luksBtrfs, raspberryPi } from "nixgen/layouts"

const standard = defineDiskLayout({
  name: "standard",
  parameters: z.object({ device: z.string(), espSize: z.string().default("1G") }),
  devices: ({ device, espSize }) => ({
    disk: {
      main: disk({
        device,
        content: gpt({
          ESP: esp({ size: espSize }),
          swap: { size: "8G", content: swap() },
          root: { size: "100%", content: filesystem({ format: "ext4", mountpoint: "/" }) },
        }),
      }),
    },
  }),
})

const exporter = defineService({
  name: "exporter",
  parameters: z.object({
    port: z.int().min(1).max(65535).default(9100).describe("Port to listen on."),
    labels: z.record(z.string(), z.string()).default({}),
    mode: z.enum(["pull", "push"]).default("pull"),
    peer: z.string().optional(),
  }),
  config: ({ port, mode }) => ({
    services: { prometheus: { exporters: { node: { enable: true, port } } } },
    environment: { variables: { EXPORTER_MODE: mode } },
  }),
})

/** What every machine has. */
const base = defineModule({
  config: {
    networking: {
      useDHCP: false,
      interfaces: { lan: { ipv4: { addresses: [{ address: host.address, prefixLength: 24 }] } } },
      hosts: nix`lib.mapAttrs' (name: entry: lib.nameValuePair entry.address [ name ]) inventory`,
    },
    services: { openssh: { enable: true, settings: { PasswordAuthentication: false } } },
    users: {
      users: {
        root: {
          openssh: {
            authorizedKeys: {
              keys: [
                "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMww2zNrPgg19BnF8iDsHs/uhe9Rm+2GMF+Pvt0JnpSa admin",
              ],
            },
          },
        },
      },
    },
    environment: {
      systemPackages: [pkgs.git, lib.hiPrio(pkgs.htop)],
      etc: { motd: { source: file("./motd.txt") } },
    },
  },
})

const backup = defineModule({
  config: mkMerge([
    {
      services: {
        borgbackup: {
          jobs: {
            nightly: {
              paths: "/var",
              repo: str`borg@${inventory["bios"].address}:.`,
              encryption: { mode: "none" },
            },
          },
        },
      },
    },
    mkIf(not(config.services.nginx.enable), {
      systemd: { tmpfiles: { rules: ["d /srv 0755 root root -"] } },
    }),
  ]),
})

/** An address of a documentation's network. */
function at(last: number) {
  const address = `192.0.2.${last}`
  return {
    inventory: { address },
    deploy: { targetHost: address, tags: [last < 12 ? "rack" : "shelf"] },
  }
}

export default defineFleet({
  description: "Every kind of output",
  pins: "./npins/sources.json",
  common: { base },
  modules: [{ module: backup, hosts: { tags: ["rack"] } }],
  arguments: { domain: "example.org" },
  deployment: {
    builders: [{ hostName: "builder.example.org", systems: ["x86_64-linux"] }],
    cache: { substituters: ["https://cache.example.org"] },
  },
  tests: {
    starts: defineTest({ nodes: ["uefi"], script: `uefi.wait_for_unit("multi-user.target")` }),
  },
  hosts: {
    uefi: defineHost({
      system: "x86_64-linux",
      stateVersion: "26.05",
      firmware: "uefi",
      ...at(10),
      disks: standard({ device: "/dev/disk/by-id/nvme-one" }),
      services: [exporter({ port: 9101, labels: { site: "a" } })],
      config: {
        zramSwap: { enable: mkDefault(true) },
        boot: { tmp: { useTmpfs: mkForce(false) } },
      },
    }),
    bios: defineHost({
      system: "x86_64-linux",
      stateVersion: "25.11",
      firmware: "bios",
      ...at(11),
      disks: ext4Bios({ device: "/dev/disk/by-id/ata-two" }),
      services: [exporter()],
      config: { services: { nginx: { enable: true } } },
    }),
    encrypted: defineHost({
      system: "x86_64-linux",
      stateVersion: "26.05",
      firmware: "uefi",
      ...at(12),
      disks: luksBtrfs({ device: "/dev/disk/by-id/nvme-three" }),
      config: {},
    }),
    small: defineHost({
      system: "aarch64-linux",
      stateVersion: "26.05",
      firmware: "raspberry-pi",
      ...at(13),
      disks: raspberryPi({ device: "/dev/disk/by-id/mmc-four" }),
      config: { services: { openssh: { settings: { X11Forwarding: false } } } },
    }),
  },
})
