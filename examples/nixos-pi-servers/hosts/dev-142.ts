import { type HostDefinition, defineHost, mkForce, pkgs } from "nixgen"
import { standard } from "../disk-layouts/standard.ts"
import { nodeExporter } from "../services/node-exporter.ts"
import { tailscale } from "../services/tailscale.ts"

export default defineHost({
  system: "aarch64-linux",
  stateVersion: "26.05",
  firmware: "uefi",
  inventory: {
    address: "192.168.1.103",
    prefixLength: 24,
    gateway: "192.168.1.1",
    interface: "end0",
  },
  // an x86_64 machine cannot build for it without emulation: it builds for itself
  deploy: { targetHost: "192.168.1.103", buildOn: "remote", tags: ["rack-b", "arm"] },
  disks: standard({
    device: "/dev/disk/by-id/nvme-WD_Blue_SN570_500GB_22145X800123",
    espSize: "512M",
  }),
  services: [nodeExporter({ port: 9200 }), tailscale()],
  config: {
    boot: {
      initrd: { availableKernelModules: ["nvme", "usbhid"] },
      kernelPackages: pkgs.linuxPackages_latest,
    },
    // its real-time clock has no battery
    services: { timesyncd: { enable: mkForce(true) } },
  },
} satisfies HostDefinition)
