import { type HostDefinition, defineHost, nixModule } from "nixgen"
import { standardBios } from "../disk-layouts/standard-bios.ts"
import { nodeExporter } from "../services/node-exporter.ts"
import { tailscale } from "../services/tailscale.ts"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  firmware: "bios",
  hardware: nixModule("./dev-901.hardware.nix"),
  inventory: {
    address: "192.168.1.102",
    prefixLength: 24,
    gateway: "192.168.1.1",
    interface: "eno1",
  },
  deploy: { targetHost: "192.168.1.102", tags: ["physical", "rack-a", "gateway"] },
  disks: standardBios({
    device: "/dev/disk/by-id/ata-WDC_WD10EZEX-08WN4A0_WD-WCC6Y7KX1234",
    swapSize: "8G",
  }),
  services: [nodeExporter(), tailscale({ exitNode: true })],
} satisfies HostDefinition)
