// @ts-check
import { builtins, config, defineHost, file, password, secret, secretText, str } from "nixgen"
import { server } from "../disk-layouts/server.ts"
import { metricsToken } from "../secrets.ts"
import { backup } from "../services/backup.js"

/** For the company's own networks alone. */
const companyOnly = str`
  allow 10.20.0.0/16;
  deny all;
`

const invoicesPassword = secret("invoices/database", {
  owner: "postgres",
  generate: password(),
  restartUnits: ["invoices-password.service"],
})

/** What the program of the invoices is told, beside what everyone may know. */
const invoicesEnvironment = secretText({
  name: "invoices.env",
  restartUnits: ["podman-invoices.service"],
})`
  PGUSER=invoices
  PGPASSWORD=${invoicesPassword}
`

/** Put there by hand, with one certificate for all names. */
const certificates = "/var/lib/certificates"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  firmware: "uefi",
  inventory: { lan: { address: "10.20.0.10", mac: "3c:ec:ef:40:00:10" } },
  deploy: { targetHost: "10.20.0.10" },
  disks: server({ device: "/dev/disk/by-id/nvme-SAMSUNG_MZVL21T0HCLR-00B00_S676NX0T123456" }),
  services: [
    backup({
      paths: ["/var/backup", "/var/lib"],
      exclude: ["/var/lib/containers", "/var/lib/postgresql"],
    }),
  ],
  config: {
    boot: { initrd: { availableKernelModules: ["nvme", "xhci_pci"] } },

    networking: {
      firewall: {
        allowedTCPPorts: [80, 443],
        interfaces: { podman0: { allowedTCPPorts: [config.services.postgresql.settings.port] } },
      },
    },

    services: {
      nginx: {
        enable: true,
        recommendedGzipSettings: true,
        recommendedOptimisation: true,
        recommendedProxySettings: true,
        recommendedTlsSettings: true,
        virtualHosts: {
          "example.org": https({ globalRedirect: "www.example.org" }),
          "www.example.org": https({
            root: file("./www"),
            locations: {
              "~* \\.(css|js|svg|webp)$": { extraConfig: "expires 30d;\n" },
            },
          }),
          "git.example.org": https({
            locations: {
              "/": {
                proxyPass: str`http://127.0.0.1:${builtins.toString(config.services.gitea.settings.server.HTTP_PORT)}`,
                extraConfig: "client_max_body_size 512m;\n",
              },
            },
          }),
          "invoices.example.org": https({
            extraConfig: companyOnly,
            locations: { "/": { proxyPass: "http://127.0.0.1:8080", proxyWebsockets: true } },
          }),
          "staging.example.org": https({
            extraConfig: companyOnly,
            locations: { "/": { proxyPass: "http://127.0.0.1:8081" } },
          }),
        },
      },

      gitea: {
        enable: true,
        database: { type: "postgres" },
        lfs: { enable: true },
        metricsTokenFile: "/run/credentials/gitea.service/metrics-token",
        settings: {
          server: {
            DOMAIN: "git.example.org",
            ROOT_URL: "https://git.example.org/",
            HTTP_ADDR: "127.0.0.1",
            HTTP_PORT: 3000,
          },
          service: { DISABLE_REGISTRATION: true },
          session: { COOKIE_SECURE: true },
          metrics: { ENABLED: true },
          repository: { DEFAULT_BRANCH: "main" },
        },
      },

      postgresql: {
        enable: true,
        enableTCPIP: true,
        settings: {
          shared_buffers: "4GB",
          effective_cache_size: "12GB",
          work_mem: "32MB",
          log_min_duration_statement: 500,
          password_encryption: "scram-sha-256",
        },
        ensureDatabases: ["invoices"],
        ensureUsers: [
          { name: "invoices", ensureDBOwnership: true, ensureClauses: { login: true } },
        ],
        authentication: "host invoices invoices 10.88.0.0/16 scram-sha-256\n",
      },
      postgresqlBackup: {
        enable: true,
        databases: ["gitea", "invoices"],
        compression: "zstd",
        startAt: "*-*-* 01:30:00",
      },

      fail2ban: {
        enable: true,
        maxretry: 5,
        bantime: "1h",
        "bantime-increment": { enable: true, maxtime: "168h" },
        ignoreIP: ["10.20.0.0/16"],
        jails: {
          "nginx-botsearch": {
            settings: { backend: "auto", logpath: "/var/log/nginx/access.log", maxretry: 10 },
          },
        },
      },
    },

    // the company's own programs, from its own registry and no other
    virtualisation: {
      containers: {
        policy: {
          default: [{ type: "reject" }],
          transports: { docker: { "git.example.org": [{ type: "insecureAcceptAnything" }] } },
        },
      },
      podman: { autoPrune: { enable: true, dates: "weekly" } },
      "oci-containers": {
        backend: "podman",
        containers: {
          invoices: {
            image: "git.example.org/company/invoices:2.4.1",
            ports: ["127.0.0.1:8080:8080"],
            environment: { PGHOST: "host.containers.internal", PGDATABASE: "invoices" },
            environmentFiles: [invoicesEnvironment.path],
            volumes: ["/var/lib/invoices:/data"],
          },
          staging: {
            image: "git.example.org/company/website:next",
            ports: ["127.0.0.1:8081:80"],
          },
        },
      },
    },
    systemd: {
      services: {
        gitea: { serviceConfig: { LoadCredential: [str`metrics-token:${metricsToken.path}`] } },
        "invoices-password": {
          description: "Let the program of the invoices into its database",
          requires: ["postgresql.service"],
          after: ["postgresql.service"],
          path: [config.services.postgresql.package],
          script: str`
            psql --set ON_ERROR_STOP=1 <<'SQL'
              \\set password \`cat ${invoicesPassword.path}\`
              ALTER ROLE invoices PASSWORD :'password';
            SQL
          `,
          serviceConfig: { Type: "oneshot", RemainAfterExit: true, User: "postgres" },
        },
        "podman-invoices": {
          requires: ["invoices-password.service"],
          after: ["invoices-password.service"],
        },
      },
      tmpfiles: {
        settings: {
          "20-web": {
            [certificates]: { d: { mode: "0750", user: "root", group: "nginx" } },
            // the program's own user, in its container
            "/var/lib/invoices": { d: { mode: "0750", user: "1000", group: "1000" } },
          },
        },
      },
    },
  },
})

/**
 * A virtual host that is reached by HTTPS alone.
 *
 * @template {{}} T
 * @param {T} virtualHost
 */
function https(virtualHost) {
  return {
    forceSSL: true,
    sslCertificate: `${certificates}/example.org.crt`,
    sslCertificateKey: `${certificates}/example.org.key`,
    ...virtualHost,
  }
}
