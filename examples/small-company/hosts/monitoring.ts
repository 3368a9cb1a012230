import { type HostDefinition, builtins, config, defineHost, host, nix, pkgs, str } from "nixgen"
import { server } from "../disk-layouts/server.ts"
import { backupKey, metricsToken } from "../secrets.ts"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  firmware: "uefi",
  inventory: { lan: { address: "10.20.0.11", mac: "3c:ec:ef:40:00:11" } },
  deploy: { targetHost: "10.20.0.11" },
  disks: server({ device: "/dev/disk/by-id/ata-ST4000VN006-3CW104_ZW60ABCD" }),
  config: {
    boot: { initrd: { availableKernelModules: ["ahci", "sd_mod"] } },

    services: {
      prometheus: {
        enable: true,
        listenAddress: "127.0.0.1",
        retentionTime: "90d",
        // promtool would ask for the token, which is on the machine alone
        checkConfig: false,
        globalConfig: { scrape_interval: "30s" },
        scrapeConfigs: [
          {
            job_name: "node",
            static_configs: [
              {
                targets: nix`
                  map (name: "\${name}:\${toString config.services.prometheus.exporters.node.port}") (
                    builtins.attrNames inventory
                  )
                `,
              },
            ],
          },
          {
            job_name: "gitea",
            scheme: "https",
            authorization: { credentials_file: "/run/credentials/prometheus.service/gitea-token" },
            static_configs: [{ targets: ["git.example.org"] }],
          },
          {
            job_name: "websites",
            metrics_path: "/probe",
            params: { module: ["http_2xx"] },
            static_configs: [
              { targets: ["https://www.example.org", "https://git.example.org/api/healthz"] },
            ],
            relabel_configs: [
              { source_labels: ["__address__"], target_label: "__param_target" },
              { source_labels: ["__param_target"], target_label: "instance" },
              { target_label: "__address__", replacement: "127.0.0.1:9115" },
            ],
          },
        ],
        rules: [
          builtins.toJSON({
            groups: [
              {
                name: "machines",
                rules: [
                  {
                    alert: "MachineDown",
                    expr: 'up{job="node"} == 0',
                    for: "5m",
                    annotations: { summary: "{{ $labels.instance }} does not answer" },
                  },
                  {
                    alert: "DiskAlmostFull",
                    expr: 'node_filesystem_avail_bytes{mountpoint="/"} / node_filesystem_size_bytes < 0.1',
                    for: "1h",
                    annotations: { summary: "{{ $labels.instance }} has less than 10 % left" },
                  },
                ],
              },
            ],
          }),
        ],
        alertmanagers: [{ static_configs: [{ targets: ["127.0.0.1:9093"] }] }],
        alertmanager: {
          enable: true,
          listenAddress: "127.0.0.1",
          configuration: {
            global: { smtp_smarthost: "mail.example.net:587", smtp_from: "alerts@example.org" },
            route: { receiver: "administrators", group_by: ["alertname"], repeat_interval: "12h" },
            receivers: [
              { name: "administrators", email_configs: [{ to: "administrators@example.org" }] },
            ],
          },
        },
        exporters: {
          blackbox: {
            enable: true,
            listenAddress: "127.0.0.1",
            configFile: nix`
              (pkgs.formats.yaml { }).generate "blackbox.yml" {
                modules.http_2xx = {
                  prober = "http";
                  timeout = "5s";
                };
              }
            `,
          },
        },
      },

      grafana: {
        enable: true,
        settings: {
          server: {
            http_addr: host.lan.address,
            http_port: 3000,
            domain: "monitoring.example.org",
          },
          analytics: { reporting_enabled: false },
          // everything is provisioned, and everyone may look
          security: { disable_initial_admin_creation: true },
          "auth.anonymous": { enabled: true, org_role: "Viewer" },
        },
        provision: {
          datasources: {
            settings: {
              datasources: [
                {
                  name: "Prometheus",
                  type: "prometheus",
                  url: str`http://127.0.0.1:${builtins.toString(config.services.prometheus.port)}`,
                  isDefault: true,
                },
              ],
            },
          },
        },
      },

      borgbackup: {
        repos: {
          gateway: repository("gateway", "50G"),
          web: repository("web", "1T"),
        },
      },
    },

    networking: { firewall: { interfaces: { lan: { allowedTCPPorts: [3000] } } } },

    // a backup that was never restored is none: each is read through once a week
    systemd: {
      services: {
        prometheus: {
          serviceConfig: { LoadCredential: [str`gitea-token:${metricsToken.path}`] },
        },
        "check-backups": {
          description: "Read all backups through",
          startAt: "Sun 06:00",
          path: [pkgs.borgbackup],
          environment: { BORG_BASE_DIR: "%C/check-backups" },
          script: str`
            for repository in /var/lib/backup/*; do
              borg check --repository-only "$repository"
            done
          `,
          serviceConfig: {
            Type: "oneshot",
            User: "borg",
            Nice: 19,
            IOSchedulingClass: "idle",
            CacheDirectory: "check-backups",
            ReadWritePaths: ["/var/lib/backup"],
            ProtectSystem: "strict",
          },
        },
      },
    },
  },
} satisfies HostDefinition)

/** Where a host's backups go. */
function repository(name: "gateway" | "web", quota: string) {
  return { path: `/var/lib/backup/${name}`, quota, authorizedKeys: [backupKey.of(name).publicKey] }
}
