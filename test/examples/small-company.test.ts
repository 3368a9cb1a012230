/**
 * The example `small-company`, evaluated: the files that NixOS makes of deep options (units,
 * configurations, rules of the firewall) say what the definitions say.
 */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect } from "vitest"
import * as z from "zod"
import { askHosts, definitionsOf, loadExample } from "../support/examples.ts"
import { inputsTest } from "../support/nix.ts"

const name = "small-company"

/** The text of each file, by a name of ours. */
const question = `{ gateway, monitoring, web }: {
  "secrets" = builtins.toJSON (builtins.mapAttrs (_: host: builtins.mapAttrs (_: secret: [
    secret.path
    (if builtins.elem secret.owner [ null "root" ] then false else secret.owner)
    secret.restartUnits
  ]) host.config.sops.secrets) { inherit gateway monitoring web; });
  "password of amara" = monitoring.config.users.users.amara.hashedPasswordFile;
  "passphrase of backups" = gateway.config.services.borgbackup.jobs.nightly.encryption.passCommand;
  "dynamic-dns.service" = gateway.config.systemd.units."dynamic-dns.service".text;
  "dynamic-dns.timer" = gateway.config.systemd.units."dynamic-dns.timer".text;
  "vpn.netdev" = gateway.config.systemd.network.units."30-vpn.netdev".text;
  "gateway/lan.network" = gateway.config.systemd.network.units."20-lan.network".text;
  "web/lan.network" = web.config.systemd.network.units."20-lan.network".text;
  "web/lan.link" = web.config.systemd.network.units."10-lan.link".text;
  "sysctl.conf" = gateway.config.environment.etc."sysctl.d/60-nixos.conf".text;
  "nftables/firewall" = gateway.config.networking.nftables.tables.nixos-fw.content;
  "nftables/nat" = gateway.config.networking.nftables.tables.nixos-nat.content;
  "unbound.conf" = gateway.config.environment.etc."unbound/unbound.conf".source.text;
  "nginx.conf" = (web.extendModules {
    modules = [ { services.nginx.enableReload = true; } ];
  }).config.environment.etc."nginx/nginx.conf".source.text;
  "pg_hba.conf" = web.config.services.postgresql.authentication;
  "podman-invoices" = web.config.systemd.services.podman-invoices.script;
  "podman-invoices.service" = web.config.systemd.units."podman-invoices.service".text;
  "invoices-password" = web.config.systemd.services.invoices-password.script;
  "policy.json" = web.config.environment.etc."containers/policy.json".source.text;
  "backup.service" = web.config.systemd.units."borgbackup-job-nightly.service".text;
  "backup.timer" = web.config.systemd.units."borgbackup-job-nightly.timer".text;
  "known_hosts" = web.config.environment.etc."ssh/ssh_known_hosts".text;
  "authorized_keys" =
    builtins.concatStringsSep "\\n" monitoring.config.users.users.borg.openssh.authorizedKeys.keys;
  "prometheus.yml" = (monitoring.extendModules {
    modules = [ { services.prometheus.enableReload = true; } ];
  }).config.environment.etc."prometheus/prometheus.yaml".source.value;
}`

/** Each file and lines of it, in their order; what stands between them is NixOS' own. */
const expected: readonly (readonly [string, readonly string[]])[] = [
  [
    "dynamic-dns.service",
    [
      "After=network-online.target",
      "Description=Tell the name server of the address that the provider gave",
      "Wants=network-online.target",
      "DynamicUser=true",
      "LoadCredential=netrc:/run/secrets/dynamic-dns",
      "ProtectSystem=strict",
      "RestrictAddressFamilies=AF_INET",
      "RestrictAddressFamilies=AF_UNIX",
      "SystemCallFilter=@system-service",
      "SystemCallFilter=~@privileged",
      "Type=oneshot",
    ],
  ],
  [
    "dynamic-dns.timer",
    ["OnBootSec=1min", "OnUnitActiveSec=5min", "RandomizedDelaySec=30s", "WantedBy=timers.target"],
  ],
  [
    "gateway/lan.network",
    [
      "Name=lan",
      "DHCPServer=true",
      "Address=10.20.0.1/24",
      "DNS=10.20.0.1",
      "[DHCPServer]",
      "PoolOffset=100",
      "PoolSize=100",
      "[DHCPServerStaticLease]",
      "Address=10.20.0.20",
    ],
  ],
  ["web/lan.network", ["Address=10.20.0.10/24", "Gateway=10.20.0.1", "DNS=10.20.0.1"]],
  ["web/lan.link", ["[Match]", "PermanentMACAddress=3c:ec:ef:40:00:10", "[Link]", "Name=lan"]],
  ["sysctl.conf", ["net.core.default_qdisc=fq", "net.ipv4.tcp_congestion_control=bbr"]],
  [
    "nftables/firewall",
    [
      "udp dport { 51820 } accept",
      "iifname lan tcp dport { 22, 53, 9100 } accept",
      "iifname vpn tcp dport { 22, 53 } accept",
      'iifname { "lan", "vpn" } accept',
    ],
  ],
  [
    "unbound.conf",
    [
      "interface: 10.20.9.1",
      "ip-freebind: yes",
      'local-data: "git.example.org. A 10.20.0.10"',
      'local-data: "monitoring.example.org. A 10.20.0.11"',
      "forward-zone:",
      "forward-addr: 9.9.9.9@853#dns.quad9.net",
      "forward-tls-upstream: yes",
    ],
  ],
  [
    "nginx.conf",
    [
      "server_name example.org ;",
      "ssl_certificate /var/lib/certificates/example.org.crt;",
      "return 301 https://www.example.org$request_uri;",
      "server_name git.example.org ;",
      "proxy_pass http://127.0.0.1:3000;",
      "client_max_body_size 512m;",
      "server_name invoices.example.org ;",
      "proxy_pass http://127.0.0.1:8080;",
      "proxy_set_header Upgrade $http_upgrade;",
      "allow 10.20.0.0/16;",
      "deny all;",
      "server_name www.example.org ;",
      "location ~* \\.(css|js|svg|webp)$ {",
      "expires 30d;",
    ],
  ],
  ["pg_hba.conf", ["host invoices invoices 10.88.0.0/16 scram-sha-256"]],
  [
    "podman-invoices",
    [
      "-e 'PGDATABASE'='invoices' \\",
      "--env-file '/run/secrets/rendered/invoices.env' \\",
      "-p '127.0.0.1:8080:8080' \\",
      "-v '/var/lib/invoices:/data' \\",
      "git.example.org/company/invoices:2.4.1",
    ],
  ],
  [
    "podman-invoices.service",
    ["After=network-online.target invoices-password.service", "Requires=invoices-password.service"],
  ],
  [
    "invoices-password",
    [
      "psql --set ON_ERROR_STOP=1 <<'SQL'",
      "\\set password `cat /run/secrets/invoices/database`",
      "ALTER ROLE invoices PASSWORD :'password';",
    ],
  ],
  [
    "policy.json",
    [
      '{"default":[{"type":"reject"}],"transports":{"docker":{"git.example.org":[{"type":"insecureAcceptAnything"}]}}}',
    ],
  ],
  ["backup.timer", ["OnCalendar=02:30", "Persistent=true"]],
]

interface Staff {
  readonly vpn: { readonly address: string; readonly publicKey: string }
}

const staffModule = z.object({
  staff: z.record(
    z.string(),
    z.object({ vpn: z.object({ address: z.string(), publicKey: z.string() }) }),
  ),
})

/** The staff that the definitions know of, by path: the example is a project of its own. */
async function staffOf(): Promise<readonly Staff[]> {
  const module: unknown = await import(join(definitionsOf(name), "staff.ts"))
  return Object.values(staffModule.parse(module).staff)
}

let texts: Readonly<Record<string, string>> | undefined

/** Asked of Nix once. */
function textOf(file: string): string {
  texts ??= z.record(z.string(), z.string()).parse(askHosts(name, question))
  return texts[file] ?? ""
}

/** The lines of a text that are in a list, in the text's order. */
function linesOf(text: string, wanted: readonly string[]): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => wanted.includes(line))
}

/** The list with each line once, at its first place. */
function unique(lines: readonly string[]): readonly string[] {
  return [...new Set(lines)]
}

describe.each(expected)("NixOS writes %s", (file, lines) => {
  inputsTest("as it is defined", () => {
    expect(unique(linesOf(textOf(file), lines))).toEqual(unique(lines))
  })
})

describe("NixOS writes", () => {
  inputsTest("a peer for the device of everyone in the staff", async () => {
    const peers = (await staffOf()).map(
      ({ vpn }) => `[WireGuardPeer]\nAllowedIPs=${vpn.address}/32\nPublicKey=${vpn.publicKey}\n`,
    )
    expect(textOf("vpn.netdev")).toContain(
      `[WireGuard]\nListenPort=51820\nPrivateKeyFile=/run/secrets/vpn\n\n${peers.join("\n")}`,
    )
  })

  inputsTest("what the outside may reach on the web host", () => {
    expect(textOf("nftables/nat")).toContain(
      "{ tcp . 80 : 10.20.0.10 . 80, tcp . 443 : 10.20.0.10 . 443 }",
    )
  })

  inputsTest("a way from each host's backups to where they are kept", async () => {
    const { model } = await loadExample(name)
    const backupKeys = ["gateway", "web"].map((host) =>
      readFileSync(join(definitionsOf(name), `secrets/backup/key/${host}.pub`), "utf8").trim(),
    )
    for (const key of backupKeys) expect(textOf("authorized_keys")).toContain(`restrict ${key}`)
    expect(textOf("backup.service")).toContain('"BORG_REPO=borg@10.20.0.11:."')
    expect(textOf("backup.service")).toContain('"BORG_RSH=ssh -i /run/secrets/backup/key"')
    const hostKey = model.secrets?.hostKeys.get("monitoring") ?? ""
    expect(textOf("known_hosts")).toContain(`monitoring,10.20.0.11 ${hostKey}`)
  })

  inputsTest("the secrets that a host uses, for whom they are, and what they restart", () => {
    expect(JSON.parse(textOf("secrets"))).toEqual({
      gateway: {
        "backup/key": ["/run/secrets/backup/key", false, []],
        "backup/passphrase": ["/run/secrets/backup/passphrase", false, []],
        "dynamic-dns": ["/run/secrets/dynamic-dns", false, []],
        "staff/amara": ["/run/secrets-for-users/staff/amara", false, []],
        "staff/jonas": ["/run/secrets-for-users/staff/jonas", false, []],
        vpn: ["/run/secrets/vpn", "systemd-network", ["systemd-networkd.service"]],
      },
      monitoring: {
        "gitea/metrics-token": ["/run/secrets/gitea/metrics-token", false, []],
        "staff/amara": ["/run/secrets-for-users/staff/amara", false, []],
        "staff/jonas": ["/run/secrets-for-users/staff/jonas", false, []],
      },
      web: {
        "backup/key": ["/run/secrets/backup/key", false, []],
        "backup/passphrase": ["/run/secrets/backup/passphrase", false, []],
        "gitea/metrics-token": ["/run/secrets/gitea/metrics-token", false, []],
        "invoices/database": [
          "/run/secrets/invoices/database",
          "postgres",
          ["invoices-password.service"],
        ],
        "staff/amara": ["/run/secrets-for-users/staff/amara", false, []],
        "staff/jonas": ["/run/secrets-for-users/staff/jonas", false, []],
      },
    })
    expect(textOf("password of amara")).toBe("/run/secrets-for-users/staff/amara")
    expect(textOf("passphrase of backups")).toBe("cat /run/secrets/backup/passphrase")
  })

  inputsTest("what Prometheus asks, and whom", () => {
    const { scrape_configs: jobs } = JSON.parse(textOf("prometheus.yml"))
    expect(jobs).toMatchObject([
      {
        job_name: "node",
        static_configs: [{ targets: ["gateway:9100", "monitoring:9100", "web:9100"] }],
      },
      { job_name: "gitea", scheme: "https" },
      { job_name: "websites", params: { module: ["http_2xx"] }, relabel_configs: [{}, {}, {}] },
    ])
  })
})
