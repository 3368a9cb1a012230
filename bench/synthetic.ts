/** A fleet of many hosts, built in this process: prints its time in milliseconds and its memory. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as z from "zod"
import * as nixgen from "../dist/index.js"

const count = Number(process.argv[2])
const folder = mkdtempSync(join(tmpdir(), "nixgen-bench-"))
const pin = (repo: string) => ({
  type: "Git",
  repository: { type: "GitHub", owner: "example", repo },
  branch: "main",
  submodules: false,
  revision: "0123456789012345678901234567890123456789",
  url: "https://example.org/archive.tar.gz",
  hash: "sha256-lDebytrYdd47IBLwvNOD+6AGeoqZ78CIKlp70hzW280=",
})
const pins = {
  nixpkgs: pin("nixpkgs"),
  disko: pin("disko"),
  "nixos-anywhere": pin("nixos-anywhere"),
}
writeFileSync(join(folder, "sources.json"), JSON.stringify({ version: 7, pins }))

const standard = nixgen.defineDiskLayout({
  name: "standard",
  parameters: z.object({ device: z.string() }),
  devices: ({ device }) => ({
    disk: {
      main: nixgen.disk({
        device,
        content: nixgen.gpt({
          ESP: nixgen.esp(),
          root: { size: "100%", content: nixgen.filesystem({ format: "ext4", mountpoint: "/" }) },
        }),
      }),
    },
  }),
})
const exporter = nixgen.defineService({
  name: "exporter",
  parameters: z.object({ port: z.int().default(9100) }),
  config: ({ port }) => ({
    services: { prometheus: { exporters: { node: { enable: true, port } } } },
  }),
})

const key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGm2MZ9bpUAz9Yb9Nq0w6YfH7hyCJHWyGTl7TjrNuQ3f admin"

const start = performance.now()
const hosts = Object.fromEntries(
  Array.from({ length: count }, (_, index) => [
    `host-${index}`,
    nixgen.defineHost({
      system: "x86_64-linux",
      stateVersion: "26.05",
      firmware: "uefi",
      inventory: { address: `10.${index >> 16}.${(index >> 8) & 255}.${index & 255}`, rack: "a" },
      deploy: { targetHost: `host-${index}.example.org`, tags: ["rack-a", `row-${index % 10}`] },
      disks: standard({ device: `/dev/disk/by-id/nvme-${index}` }),
      services: [exporter({ port: 9000 + (index % 100) })],
      config: {
        boot: { initrd: { availableKernelModules: ["nvme", "xhci_pci"] } },
        environment: { systemPackages: nixgen.nix`[ pkgs.git pkgs.htop ]` },
        services: { openssh: { enable: true, settings: { PasswordAuthentication: false } } },
        users: { users: { root: { openssh: { authorizedKeys: { keys: [key] } } } } },
      },
    }),
  ]),
)
const fleet = nixgen.defineFleet({ pins: join(folder, "sources.json"), hosts })
const { tree, problems } = await nixgen.build(fleet)
const milliseconds = performance.now() - start
if (problems.length > 0) throw new Error(JSON.stringify(problems[0]))
rmSync(folder, { recursive: true })
const megabytes = process.resourceUsage().maxRSS / 1024
console.log(JSON.stringify({ milliseconds, megabytes, files: tree.size }))
