/**
 * Fleets of the shapes that public ones have: each is told of nothing, or of exactly what is wrong
 * with the shape. A rule that tells of one more is a false alarm.
 */
import { expect, test } from "vitest"
import { checkRules } from "../src/rules/rules.ts"
import { loadModel } from "./support/model.ts"
import { makeProject, sources } from "./support/project.ts"

const key = '"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAdminAdminAdmin admin@example.org"'

/** What the hosts of every shape may use. */
const parts = `import {
  config, defineHost, defineModule, defineService, disk, esp, filesystem, gpt, host, inventory, inputs, luks, btrfs,
  lib, mkDefault, mkForce, mkIf, mkMerge, nix, nixModule, pkgs, str, swap, tmpfs, zfs, zpool,
} from "nixgen"
import * as z from "zod"
const root = filesystem({ format: "ext4", mountpoint: "/" })
const layout = (device: string, espSize = "1G") => ({
  disk: { main: disk({ device: "/dev/disk/by-id/" + device, content: gpt({ ESP: esp({ size: espSize }), root: { size: "100%", content: root } }) }) },
})
const ssh = { openssh: { enable: true, settings: { PasswordAuthentication: false, KbdInteractiveAuthentication: false } } }
const rootKey = { users: { root: { openssh: { authorizedKeys: { keys: [${key}] } } } } }
const initrd = { initrd: { availableKernelModules: ["nvme", "xhci_pci"] } }
`

const usual = 'system: "x86_64-linux", stateVersion: "26.05", firmware: "uefi",'

/** A host's file; what of its parts it has is said first. */
function host(definition: string, around = usual): string {
  return `${parts}\nexport default defineHost({ ${around} ${definition} })\n`
}

const pins = (...more: readonly string[]) =>
  JSON.stringify({
    ...sources,
    pins: Object.fromEntries(
      [
        ...Object.entries(sources.pins),
        ...more.map((name) => [name, sources.pins["disko"]] as const),
      ].map(([name, pin]) => [name, name === "nixpkgs" ? { ...pin, branch: "nixos-26.05" } : pin]),
    ),
  })

interface Shape {
  readonly name: string
  readonly files: Readonly<Record<string, string>>
  /** The codes that are told, one for each place. */
  readonly told?: readonly string[]
}

const fleet = (text: string): Record<string, string> => ({
  "fleet.ts": `import { defineFleet } from "nixgen"\nimport * as common from "./common.ts"\nexport default defineFleet({ pins: "./npins/sources.json", hosts: "./hosts/*.ts", ${text} })\n`,
})

const common = (text: string): Record<string, string> => ({
  ...fleet("common: { ...common }"),
  "common.ts": `${parts}\n${text}\n`,
})

const shapes: readonly Shape[] = [
  {
    name: "a desktop with NetworkManager and a password",
    files: {
      "hosts/desk.ts": host(`disks: layout("desk"), config: {
        boot: initrd, time: { timeZone: "Europe/Lisbon" }, i18n: { defaultLocale: "pt_PT.UTF-8", extraLocaleSettings: { LC_TIME: "en_DK.UTF-8", LANGUAGE: "pt:en" } },
        networking: { networkmanager: { enable: true } },
        services: { displayManager: { sddm: { enable: true } }, pipewire: { enable: true } },
        users: { users: { ana: { isNormalUser: true, uid: 1000, extraGroups: ["wheel", "networkmanager", "video"], initialPassword: "change-me" } } },
      }`),
    },
  },
  {
    name: "a laptop without ssh, its disk encrypted",
    files: {
      "hosts/lap.ts":
        host(`disks: { disk: { main: disk({ device: "/dev/disk/by-id/lap", content: gpt({ ESP: esp({ size: "1G" }), crypt: { size: "100%", content: luks({ name: "crypt", settings: { allowDiscards: true }, content: root }) } }) }) } },
        config: { boot: initrd, networking: { wireless: { iwd: { enable: true } } }, users: { mutableUsers: false, users: { ana: { isNormalUser: true, extraGroups: ["wheel"], hashedPasswordFile: "/persist/ana" } } } }`),
    },
  },
  {
    name: "servers by systemd-networkd, addresses in the inventory",
    files: {
      ...common(`export const network = defineModule({ config: {
        networking: { useNetworkd: true, useDHCP: false },
        systemd: { network: { networks: { "10-lan": { matchConfig: { Name: "en*" }, address: [str\`\${host.ip}/24\`], gateway: ["10.1.0.1"], dns: ["10.1.0.1"] } } } },
        services: { ...ssh }, users: rootKey, boot: initrd,
      } })`),
      "hosts/a.ts": host(
        'inventory: { ip: "10.1.0.11" }, deploy: { targetHost: "10.1.0.11" }, disks: layout("a")',
      ),
      "hosts/b.ts": host(
        'inventory: { ip: "10.1.0.12" }, deploy: { targetHost: "10.1.0.12" }, disks: layout("b")',
      ),
    },
  },
  {
    name: "a router with several interfaces, NAT and a DHCP server",
    files: {
      "hosts/router.ts":
        host(`deploy: { targetHost: "192.168.1.1" }, disks: layout("router"), config: {
        boot: { ...initrd, kernel: { sysctl: { "net.ipv4.conf.all.forwarding": true } } }, services: { ...ssh, kea: { dhcp4: { enable: true } } }, users: rootKey,
        networking: {
          useDHCP: false,
          interfaces: {
            wan: { useDHCP: true },
            lan: { ipv4: { addresses: [{ address: "192.168.1.1", prefixLength: 24 }] } },
            guest: { ipv4: { addresses: [{ address: "192.168.2.1", prefixLength: 24 }] } },
          },
          nat: { enable: true, externalInterface: "wan", internalInterfaces: ["lan", "guest"] },
          firewall: { trustedInterfaces: ["lan"] },
        },
      }`),
      "hosts/other-router.ts":
        host(`deploy: { targetHost: "vpn.example.org" }, disks: layout("router-2"), config: {
        boot: initrd, services: ssh, users: rootKey,
        networking: { useDHCP: false, bridges: { br0: { interfaces: ["eth1", "eth2"] } }, interfaces: { eth0: { useDHCP: true }, br0: { ipv4: { addresses: [{ address: "192.168.1.1", prefixLength: 24 }] } } } },
      }`),
    },
  },
  {
    name: "a host of containers, its ports published by podman",
    files: {
      "hosts/box.ts": host(`deploy: { targetHost: "203.0.113.9" }, disks: layout("box"), config: {
        boot: initrd, services: ssh, users: rootKey,
        virtualisation: { podman: { enable: true }, "oci-containers": { backend: "podman", containers: { app: { image: "app:1", ports: ["8080:8080"], environment: { DATABASE: "postgres://db:5432/app" } } } } },
      }`),
      "hosts/db.ts": host(`deploy: { targetHost: "203.0.113.10" }, disks: layout("db"), config: {
        boot: initrd, services: { ...ssh, postgresql: { enable: true } }, users: rootKey }`),
    },
  },
  {
    name: "a root file system in memory, and impermanence",
    files: {
      ...common(
        "export const base = defineModule({ imports: [inputs.impermanence.nixosModules.impermanence], config: {} })",
      ),
      "fleet.ts": `import { defineFleet } from "nixgen"\nimport * as common from "./common.ts"\nexport default defineFleet({ pins: "./npins/sources.json", hosts: "./hosts/*.ts", common: { ...common }, inputs: { impermanence: { follows: { nixpkgs: "nixpkgs", "home-manager": "" } } } })\n`,
      "npins/sources.json": pins("impermanence"),
      "hosts/mem.ts": host(`deploy: { targetHost: "10.0.0.3" },
        disks: { nodev: { "/": tmpfs({ mountOptions: ["size=2G", "mode=755"] }) }, disk: { main: disk({ device: "/dev/disk/by-id/mem", content: gpt({ ESP: esp({ size: "1G" }), nix: { size: "100%", content: filesystem({ format: "ext4", mountpoint: "/nix" }) } }) }) } },
        config: { boot: initrd, users: { ...rootKey, mutableUsers: false },
          services: { ...ssh, postgresql: { enable: true }, vaultwarden: { enable: true } },
          environment: { persistence: { "/nix/persist": { directories: ["/var/log", "/var/lib/nixos", "/var/lib/postgresql", { directory: "/var/lib/vaultwarden" }] } } } }`),
    },
  },
  {
    name: "the same, where one service is forgotten",
    files: {
      "hosts/mem.ts": host(`deploy: { targetHost: "10.0.0.3" },
        disks: { nodev: { "/": tmpfs({ mountOptions: ["size=2G", "mode=755"] }) }, disk: { main: disk({ device: "/dev/disk/by-id/mem", content: gpt({ ESP: esp({ size: "1G" }), nix: { size: "100%", content: filesystem({ format: "ext4", mountpoint: "/nix" }) } }) }) } },
        config: { boot: initrd, users: rootKey, services: { ...ssh, postgresql: { enable: true }, gitea: { enable: true, stateDir: "/nix/gitea" } } }`),
    },
    told: ["NG301"],
  },
  {
    name: "a root subvolume of btrfs that is rolled back by a unit of systemd",
    files: {
      "hosts/roll.ts": host(`deploy: { targetHost: "10.0.0.4" },
        disks: { disk: { main: disk({ device: "/dev/disk/by-id/roll", content: gpt({ ESP: esp({ size: "1G" }), root: { size: "100%", content: btrfs({ subvolumes: { "/root": { mountpoint: "/" }, "/nix": { mountpoint: "/nix" }, "/persist": { mountpoint: "/persist" }, "/lib": { mountpoint: "/var/lib" } } }) } }) }) } },
        config: { boot: { initrd: { availableKernelModules: ["nvme"], systemd: { enable: true, services: { rollback: { wantedBy: ["initrd.target"], before: ["sysroot.mount"], script: "btrfs subvolume delete /mnt/root; btrfs subvolume snapshot /mnt/blank /mnt/root" } } } } },
          users: rootKey, services: { ...ssh, postgresql: { enable: true } } }`),
    },
  },
  {
    name: "a root subvolume that is rolled back by commands of the older initial RAM disk",
    files: {
      "npins/sources.json": pins(),
      "hosts/old.ts": host(`deploy: { targetHost: "10.0.0.5" }, disks: layout("old"),
        config: { boot: { initrd: { availableKernelModules: ["nvme"], postDeviceCommands: "mount /dev/x /mnt" } }, users: rootKey, services: ssh }`),
      "hosts/older.ts": host(`deploy: { targetHost: "10.0.0.6" }, disks: layout("older"),
        config: { boot: { initrd: { availableKernelModules: ["nvme"], systemd: { enable: false }, postDeviceCommands: "mount /dev/x /mnt" } }, users: rootKey, services: ssh }`),
    },
    told: ["NG216"],
  },
  {
    name: "a Raspberry Pi that starts by U-Boot, deployed to from a PC of no fleet",
    files: {
      "hosts/pi.ts": host(
        `deploy: { targetHost: "pi.local", user: "ana" },
        config: { boot: { loader: { grub: { enable: false }, "generic-extlinux-compatible": { enable: true } } },
          fileSystems: { "/": { device: "/dev/disk/by-label/NIXOS_SD", fsType: "ext4" } }, hardware: { enableRedistributableFirmware: true },
          security: { sudo: { wheelNeedsPassword: false } }, nix: { settings: { "trusted-users": ["root", "@wheel"] } },
          users: { users: { ana: { isNormalUser: true, extraGroups: ["wheel"], openssh: { authorizedKeys: { keys: [${key}] } } } } }, services: ssh }`,
        'system: "aarch64-linux", stateVersion: "25.11",',
      ),
    },
  },
  {
    name: "a hub of WireGuard and its spokes",
    files: {
      "hosts/hub.ts":
        host(`inventory: { vpn: { address: "10.9.0.1", publicKey: "${"H".repeat(42)}E=" } }, deploy: { targetHost: "hub.example.org" }, disks: layout("hub"), config: {
        boot: initrd, services: ssh, users: rootKey,
        networking: { firewall: { allowedUDPPorts: [51820] }, wireguard: { interfaces: { wg0: { ips: [str\`\${host.vpn.address}/24\`], listenPort: 51820, privateKeyFile: "/etc/wireguard/key",
          peers: ["s1", "s2"].map((name) => ({ publicKey: inventory[name].vpn.publicKey, allowedIPs: [str\`\${inventory[name].vpn.address}/32\`] })) } } } } }`),
      ...Object.fromEntries(
        ["s1", "s2"].map((name, index) => [
          `hosts/${name}.ts`,
          host(`inventory: { vpn: { address: "10.9.0.${index + 2}", publicKey: "${"AB"[index]?.repeat(42)}E=" } }, deploy: { targetHost: "${name}.example.org" }, disks: layout("${name}"), config: {
            boot: initrd, services: ssh, users: rootKey,
            networking: { wireguard: { interfaces: { wg0: { ips: [str\`\${host.vpn.address}/24\`], privateKeyFile: "/etc/wireguard/key",
              peers: [{ publicKey: inventory.hub.vpn.publicKey, allowedIPs: ["10.9.0.0/24"], endpoint: "hub.example.org:51820", persistentKeepalive: 25 }] } } } } }`),
        ]),
      ),
    },
  },
  {
    name: "a mail server, and a monitor that asks it by name",
    files: {
      "hosts/mail.ts":
        host(`deploy: { targetHost: "198.51.100.25" }, disks: layout("mail"), config: {
        boot: initrd, users: { ...rootKey, users: { root: { openssh: { authorizedKeys: { keys: [${key}] } } }, vmail: { isSystemUser: true, group: "vmail", uid: 5000, home: "/var/vmail" } }, groups: { vmail: { gid: 5000 } } },
        services: { ...ssh, postfix: { enable: true }, dovecot2: { enable: true }, prometheus: { exporters: { node: { enable: true, port: 9100, openFirewall: true } } } },
        networking: { firewall: { allowedTCPPorts: [25, 465, 587, 993] } } }`),
      "hosts/monitor.ts":
        host(`deploy: { targetHost: "198.51.100.26" }, disks: layout("monitor"), config: {
        boot: initrd, users: rootKey,
        services: { ...ssh, prometheus: { enable: true, scrapeConfigs: [{ job_name: "node", static_configs: [{ targets: ["mail:9100", "mail:993", "198.51.100.25:25"] }] }] } } }`),
    },
  },
  {
    name: "the same, where the exporter's port is closed",
    files: {
      "hosts/mail.ts": host(
        `deploy: { targetHost: "198.51.100.25" }, disks: layout("mail"), config: { boot: initrd, users: rootKey, services: { ...ssh, prometheus: { exporters: { node: { enable: true } } } } }`,
      ),
      "hosts/monitor.ts":
        host(`deploy: { targetHost: "198.51.100.26" }, disks: layout("monitor"), config: {
        boot: initrd, users: rootKey, services: { ...ssh, prometheus: { enable: true, scrapeConfigs: [{ job_name: "node", static_configs: [{ targets: ["mail:9100"] }] }] } } }`),
    },
    told: ["NG210"],
  },
  {
    name: "a cluster of k3s",
    files: {
      ...common(`export const k3s = defineService({ name: "k3s-node", parameters: z.object({ role: z.enum(["server", "agent"]) }), config: ({ role }) => ({
        services: { k3s: { enable: true, role, serverAddr: "https://10.2.0.1:6443", tokenFile: "/var/lib/k3s/token" } },
        networking: { firewall: { allowedTCPPorts: [6443, 10250] } } }) })`),
      ...fleet(""),
      ...Object.fromEntries(
        [1, 2, 3].map((number) => [
          `hosts/n${number}.ts`,
          `import { k3s } from "../common.ts"\n${host(`deploy: { targetHost: "10.2.0.${number}", user: "ops" }, disks: layout("n${number}"), services: [k3s({ role: "${number === 1 ? "server" : "agent"}" })], config: {
            boot: initrd, services: ssh, security: { sudo: { extraRules: [{ users: ["ops"], commands: [{ command: "ALL", options: ["NOPASSWD"] }] }] } }, nix: { settings: { "trusted-users": ["ops"] } },
            networking: { useDHCP: false, interfaces: { eno1: { ipv4: { addresses: [{ address: "10.2.0.${number}", prefixLength: 16 }] } } }, defaultGateway: { address: "10.2.255.254" }, nameservers: ["10.2.255.254"] },
            users: { users: { ops: { isNormalUser: true, openssh: { authorizedKeys: { keys: [${key}] } } } } } }`)}`,
        ]),
      ),
    },
  },
  {
    name: "ssh by Tailscale alone",
    files: {
      "hosts/tail.ts": host(`deploy: { targetHost: "tail" }, disks: layout("tail"), config: {
        boot: initrd, services: { openssh: { enable: false }, tailscale: { enable: true, authKeyFile: "/run/keys/tailscale", extraUpFlags: ["--ssh"] } }, networking: { firewall: { trustedInterfaces: ["tailscale0"] } } }`),
      "hosts/tail-2.ts": host(`deploy: { targetHost: "tail-2" }, disks: layout("tail-2"), config: {
        boot: initrd, services: { openssh: { enable: true, openFirewall: false }, tailscale: { enable: true } }, users: rootKey, networking: { firewall: { trustedInterfaces: ["tailscale0"] } } }`),
    },
  },
  {
    name: "ssh on another port, opened by itself, behind a router for some",
    files: {
      "hosts/port.ts": host(
        `deploy: { targetHost: "198.51.100.30", port: 2222 }, disks: layout("port"), config: { boot: initrd, services: { openssh: { ...ssh.openssh, ports: [2222], openFirewall: true } }, users: rootKey }`,
      ),
      "hosts/home-1.ts": host(
        `deploy: { targetHost: "home.example.org", port: 2201 }, disks: layout("home-1"), config: { boot: initrd, services: ssh, users: rootKey }`,
      ),
      "hosts/home-2.ts": host(
        `deploy: { targetHost: "home.example.org", port: 2202 }, disks: layout("home-2"), config: { boot: initrd, services: ssh, users: rootKey }`,
      ),
    },
  },
  {
    name: "passwords by sops, users that are not mutable, a common module for all",
    files: {
      ...common(`export const users = defineModule({ imports: [inputs["sops-nix"].nixosModules.sops], config: {
        sops: { secrets: { "ana-password": { neededForUsers: true } } },
        users: { mutableUsers: false, users: { ana: { isNormalUser: true, extraGroups: ["wheel"], hashedPasswordFile: config.sops.secrets["ana-password"].path, openssh: { authorizedKeys: { keys: [${key}] } } }, ...rootKey.users } },
        services: ssh, boot: initrd } })`),
      "fleet.ts": `import { defineFleet } from "nixgen"\nimport * as common from "./common.ts"\nexport default defineFleet({ pins: "./npins/sources.json", hosts: "./hosts/*.ts", common: { ...common }, inputs: { "sops-nix": { follows: { nixpkgs: "nixpkgs" } } } })\n`,
      "npins/sources.json": pins("sops-nix"),
      "hosts/a.ts": host('deploy: { targetHost: "10.3.0.1" }, disks: layout("a")'),
      "hosts/b.ts": host('deploy: { targetHost: "10.3.0.2" }, disks: layout("b")'),
    },
  },
  {
    name: "roots that differ by role, by mkIf and mkMerge",
    files: {
      ...common(`export const base = defineModule({ config: mkMerge([
        { services: { openssh: { enable: mkDefault(true) } } },
        mkIf(lib.elem("server", host.deploy.tags), { users: rootKey, networking: { firewall: { allowedTCPPorts: [22] } } }),
      ]) })`),
      "hosts/a.ts": host(
        'deploy: { targetHost: "10.4.0.1", tags: ["server"] }, disks: layout("a"), config: { boot: initrd }',
      ),
      "hosts/b.ts": host(
        'deploy: { targetHost: "10.4.0.2", tags: [] }, disks: layout("b"), config: { boot: initrd, services: { openssh: { enable: mkForce(true) } } }',
      ),
    },
  },
  {
    name: "a machine of a provider: an address with a prefix of 32 and a gateway of its own link",
    files: {
      "hosts/vps.ts": host(`deploy: { targetHost: "203.0.113.77" }, disks: layout("vps"), config: {
        boot: initrd, services: ssh, users: rootKey, networking: { useNetworkd: true, useDHCP: false },
        systemd: { network: { networks: { "10-wan": { matchConfig: { MACAddress: "96:00:02:aa:bb:cc" }, address: ["203.0.113.77/32", "2001:db8:1::1/64"], routes: [{ Gateway: "172.31.1.1", GatewayOnLink: true }, { Gateway: "fe80::1" }] } } } } }`),
      "hosts/vps-2.ts":
        host(`deploy: { targetHost: "203.0.113.78" }, disks: layout("vps-2"), config: {
        boot: initrd, services: ssh, users: rootKey,
        networking: { useDHCP: false, interfaces: { ens3: { ipv4: { addresses: [{ address: "203.0.113.78", prefixLength: 32 }] } } }, defaultGateway: { address: "172.31.1.1", interface: "ens3" }, defaultGateway6: { address: "fe80::1", interface: "ens3" } } }`),
    },
  },
  {
    name: "PCs and a board of ARM, which is emulated",
    files: {
      "hosts/pc.ts": host(
        'deploy: { targetHost: "10.5.0.1" }, disks: layout("pc"), config: { boot: { ...initrd, binfmt: { emulatedSystems: ["aarch64-linux"] } }, services: ssh, users: rootKey }',
      ),
      "hosts/board.ts": host(
        'deploy: { targetHost: "10.5.0.2" }, disks: layout("board"), config: { boot: initrd, services: ssh, users: rootKey }',
        'system: "aarch64-linux", stateVersion: "25.05", firmware: "uefi",',
      ),
    },
  },
  {
    name: "the same, where nobody emulates it",
    files: {
      "hosts/pc.ts": host(
        'deploy: { targetHost: "10.5.0.1" }, disks: layout("pc"), config: { boot: initrd, services: ssh, users: rootKey }',
      ),
      "hosts/board.ts": host(
        'deploy: { targetHost: "10.5.0.2" }, disks: layout("board"), config: { boot: initrd, services: ssh, users: rootKey }',
        'system: "aarch64-linux", stateVersion: "25.05", firmware: "uefi",',
      ),
    },
    told: ["NG608"],
  },
  {
    name: "hardware modules of Nix, and what they may define",
    files: {
      "hosts/hw.ts": host(
        'deploy: { targetHost: "10.6.0.1" }, hardware: nixModule("./hw.nix"), disks: layout("hw"), imports: [nixModule("./ssh.nix")]',
      ),
      "hosts/hw.nix":
        '{ config, lib, modulesPath, ... }:\n{\n  imports = [ (modulesPath + "/profiles/qemu-guest.nix") ];\n  boot.initrd.availableKernelModules = [ "virtio_pci" ];\n}\n',
      "hosts/ssh.nix":
        '{ ... }:\n{\n  services.openssh.enable = true;\n  users.users.root.openssh.authorizedKeys.keys = [ "ssh-ed25519 AAAA" ];\n}\n',
    },
  },
  {
    name: "a pool of ZFS, generations limited on a small partition",
    files: {
      "hosts/nas.ts":
        host(`deploy: { targetHost: "10.7.0.1" }, disks: { disk: { main: disk({ device: "/dev/disk/by-id/nas", content: gpt({ ESP: esp({ size: "512M" }), zfs: { size: "100%", content: zfs("tank") } }) }) },
        zpool: { tank: zpool({ datasets: { root: { type: "zfs_fs", mountpoint: "/", options: { mountpoint: "legacy" } } } }) } },
        config: { boot: { ...initrd, loader: { "systemd-boot": { configurationLimit: 8 } } }, networking: { hostId: "8425e349" }, services: { ...ssh, samba: { enable: true, openFirewall: true } }, users: rootKey }`),
    },
  },
]

test.each(shapes)("$name", async ({ files, told = [] }) => {
  const folder = makeProject({ "common.ts": "export {}\n", ...files })
  const { model, problems } = await loadModel(folder)
  expect(problems).toEqual([])
  expect(checkRules(model).map(({ code, message }) => `${code} ${message}`)).toEqual(
    told.map((code) => expect.stringMatching(`^${code} `)),
  )
})
