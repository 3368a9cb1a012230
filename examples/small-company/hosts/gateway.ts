import {
  type HostDefinition,
  type HostName,
  composed,
  config,
  defineHost,
  host,
  inventory,
  pkgs,
  prompt,
  secret,
  str,
  wireguardKey,
} from "nixgen"
import { server } from "../disk-layouts/server.ts"
import { backup } from "../services/backup.js"
import { type Person, staff } from "../staff.ts"

/** Names that lead to the machine itself inside of the company, not to the public address. */
const sites: readonly (readonly [HostName, readonly string[]])[] = [
  ["web", ["www", "git", "invoices", "staging"]],
  ["monitoring", ["monitoring"]],
]

const vpnKey = secret("vpn", {
  owner: "systemd-network",
  generate: wireguardKey(),
  restartUnits: ["systemd-networkd.service"],
})

const nameServerLogin = secret("dynamic-dns", {
  generate: composed`
    machine dyn.example.net
    login ${prompt("User at the name server's provider", { shown: true })}
    password ${prompt("Password there")}
  `,
})

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  firmware: "uefi",
  inventory: {
    lan: { address: "10.20.0.1", mac: "00:0d:b9:5f:10:01" },
    vpnAddress: "10.20.9.1",
  },
  deploy: { targetHost: "10.20.0.1" },
  disks: server({ device: "/dev/disk/by-id/ata-TS64GMSA230S_F123450123", systemSize: "32G" }),
  services: [backup({ paths: ["/var/lib"] })],
  config: {
    boot: {
      initrd: { availableKernelModules: ["ahci", "sd_mod"] },
      kernelModules: ["tcp_bbr"],
      kernel: {
        sysctl: {
          "net.core.default_qdisc": "fq",
          "net.ipv4.tcp_congestion_control": "bbr",
        },
      },
    },

    systemd: {
      network: {
        links: {
          "10-wan": {
            matchConfig: { PermanentMACAddress: "00:0d:b9:5f:10:00" },
            linkConfig: { Name: "wan" },
          },
        },
        netdevs: {
          "30-vpn": {
            netdevConfig: { Name: "vpn", Kind: "wireguard" },
            wireguardConfig: {
              ListenPort: 51820,
              PrivateKeyFile: vpnKey.path,
            },
            wireguardPeers: Object.values(staff).map(peer),
          },
        },
        networks: {
          "10-wan": {
            matchConfig: { Name: "wan" },
            networkConfig: { DHCP: "ipv4", IPv6AcceptRA: false },
            dhcpV4Config: { UseDNS: false },
            linkConfig: { RequiredForOnline: "routable" },
          },
          "20-lan": {
            networkConfig: { DHCPServer: true },
            dhcpServerConfig: { PoolOffset: 100, PoolSize: 100, DNS: ["10.20.0.1"] },
            dhcpServerStaticLeases: [{ MACAddress: "3c:2a:f4:11:22:33", Address: "10.20.0.20" }],
          },
          "30-vpn": { matchConfig: { Name: "vpn" }, address: [str`${host.vpnAddress}/24`] },
        },
      },

      services: {
        "dynamic-dns": {
          description: "Tell the name server of the address that the provider gave",
          wants: ["network-online.target"],
          after: ["network-online.target"],
          path: [pkgs.curl],
          script: str`
            curl --fail --silent --show-error --netrc-file "$CREDENTIALS_DIRECTORY/netrc" \\
              https://dyn.example.net/update?hostname=gateway.example.org
          `,
          serviceConfig: {
            Type: "oneshot",
            DynamicUser: true,
            LoadCredential: [str`netrc:${nameServerLogin.path}`],
            ProtectSystem: "strict",
            ProtectHome: true,
            PrivateDevices: true,
            NoNewPrivileges: true,
            RestrictAddressFamilies: ["AF_INET", "AF_UNIX"],
            SystemCallFilter: ["@system-service", "~@privileged"],
          },
        },
      },
      timers: {
        "dynamic-dns": {
          wantedBy: ["timers.target"],
          timerConfig: { OnBootSec: "1min", OnUnitActiveSec: "5min", RandomizedDelaySec: "30s" },
        },
      },
    },

    networking: {
      nat: {
        enable: true,
        externalInterface: "wan",
        internalInterfaces: ["lan", "vpn"],
        forwardPorts: [80, 443].map((port) => ({
          sourcePort: port,
          destination: str`${inventory.web.lan.address}:${port}`,
        })),
      },
      firewall: {
        allowedUDPPorts: [config.systemd.network.netdevs["30-vpn"].wireguardConfig.ListenPort],
        interfaces: {
          lan: { allowedTCPPorts: [53], allowedUDPPorts: [53, 67] },
          vpn: { allowedTCPPorts: [22, 53], allowedUDPPorts: [53] },
        },
        filterForward: true,
        extraForwardRules: str`
          iifname { "lan", "vpn" } accept
        `,
      },
    },

    services: {
      unbound: {
        enable: true,
        settings: {
          server: {
            interface: ["127.0.0.1", host.lan.address, host.vpnAddress],
            "ip-freebind": true,
            "access-control": ["127.0.0.0/8 allow", "10.20.0.0/16 allow"],
            "local-zone": ['"example.org." transparent'],
            "local-data": sites.flatMap(([site, names]) =>
              names.map((name) => str`"${name}.example.org. A ${inventory[site].lan.address}"`),
            ),
          },
          "forward-zone": [
            {
              name: ".",
              "forward-tls-upstream": true,
              "forward-addr": ["9.9.9.9@853#dns.quad9.net", "149.112.112.112@853#dns.quad9.net"],
            },
          ],
        },
      },
    },
  },
} satisfies HostDefinition)

function peer({ vpn }: Person) {
  return { PublicKey: vpn.publicKey, AllowedIPs: [`${vpn.address}/32`] }
}
