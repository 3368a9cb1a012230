import { type HostDefinition, defineHost, pkgs, str } from "nixgen"
import { mirrored } from "../disk-layouts/mirrored.ts"
import { database } from "../services/database.ts"
import { nodeExporter } from "../services/node-exporter.ts"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  firmware: "uefi",
  inventory: {
    address: "192.168.1.104",
    prefixLength: 24,
    gateway: "192.168.1.1",
    interface: "enp3s0",
  },
  deploy: {
    targetHost: "192.168.1.104",
    tags: ["physical", "rack-b", "database"],
    installed: true,
  },
  disks: mirrored({
    first: "/dev/disk/by-id/ata-Samsung_SSD_870_EVO_1TB_S6PTNM0T501234",
    second: "/dev/disk/by-id/ata-Samsung_SSD_870_EVO_1TB_S6PTNM0T505678",
  }),
  services: [
    nodeExporter({ collectors: ["systemd", "processes"] }),
    database({ applications: ["inventory", "metrics"], settings: { shared_buffers: "2GB" } }),
  ],
  config: {
    boot: {
      initrd: { availableKernelModules: ["ahci", "sd_mod"] },
      loader: {
        "systemd-boot": {
          // the machine starts from the second disk when the first one is gone
          extraInstallCommands: str`
            ${pkgs.rsync}/bin/rsync --archive --delete /boot/ /boot-fallback/
          `,
        },
      },
      swraid: { mdadmConf: "MAILADDR root\n" },
    },
  },
} satisfies HostDefinition)
