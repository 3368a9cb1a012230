import { type HostDefinition, defineHost } from "nixgen"
import { standard } from "../disk-layouts/standard.ts"
import { nodeExporter } from "../services/node-exporter.ts"
import { website } from "../services/website.ts"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  firmware: "uefi",
  inventory: {
    address: "192.168.1.101",
    prefixLength: 24,
    gateway: "192.168.1.1",
    interface: "enp1s0",
  },
  deploy: { targetHost: "192.168.1.101", tags: ["physical", "rack-a", "web"] },
  disks: standard({ device: "/dev/disk/by-id/nvme-Samsung_SSD_980_S64DNF0R123456" }),
  services: [nodeExporter(), website({ domain: "dev-365.example.org" })],
  config: {
    boot: { initrd: { availableKernelModules: ["nvme", "xhci_pci", "usb_storage"] } },
    hardware: { cpu: { intel: { updateMicrocode: true } } },
  },
} satisfies HostDefinition)
