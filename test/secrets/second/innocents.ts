/**
 * Innocents: what stands in real modules, has the looks of a secret, and is none. `changeme` is none of
 * them, as a machine would run with it, nor is what AWS calls an access key ID, which scanners report.
 */
import { defineService, nix, str } from "../../../src/index.ts"
import * as z from "zod"
import {
  type DefinitionKind,
  type Draw,
  base64,
  digits,
  hex,
  letters,
  lower,
  rawNix,
  upper,
  word,
} from "../draw.ts"

const bech32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
const nix32 = "0123456789abcdfghijklmnpqrsvwxyz"
const base58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"

function nested(path: readonly string[], value: unknown): object {
  return { [path[0] ?? ""]: path.length === 1 ? value : nested(path.slice(1), value) }
}

/** An option's path and its value. */
function option(path: string, value: (draw: Draw) => unknown): DefinitionKind {
  return [path, (draw) => ({ config: nested(path.split("."), value(draw)) })]
}

function is(path: string, value: unknown): DefinitionKind {
  return option(path, () => value)
}

function script(text: string): DefinitionKind {
  return [
    `script: ${text.slice(0, 40)}`,
    () => ({ config: { systemd: { services: { app: { script: `set -eu\n${text}\n` } } } } }),
  ]
}

function etc(path: string, text: string | ((draw: Draw) => string)): DefinitionKind {
  return [
    `/etc/${path}`,
    (draw) => ({
      config: {
        environment: { etc: { [path]: { text: typeof text === "string" ? text : text(draw) } } },
      },
    }),
  ]
}

function raw(text: string | ((draw: Draw) => string)): DefinitionKind {
  const name = typeof text === "string" ? text.slice(0, 50) : "drawn"
  return [
    `raw: ${name}`,
    (draw) => ({ config: rawNix(typeof text === "string" ? text : text(draw)) }),
  ]
}

function inventory(key: string, value: (draw: Draw) => unknown): DefinitionKind {
  return [`inventory: ${key}`, (draw) => ({ inventory: { [key]: value(draw) } })]
}

const wireguard = ({ text }: Draw) => `${text(base64, 42)}A=`
const sri = ({ text }: Draw) => `sha256-${text(base64, 43)}=`
const uuid = ({ text }: Draw) => [8, 4, 4, 4, 12].map((length) => text(hex, length)).join("-")
const ssh = ({ text }: Draw) =>
  `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${text(base64, 43)} me@example.org`
const sshRsa = ({ text }: Draw) =>
  `ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAB${text(base64, 340)}== me@example.org`
const certificate = ({ text }: Draw) =>
  `-----BEGIN CERTIFICATE-----\nMIID${text(base64, 60)}\n${text(base64, 64)}\n${text(base64, 30)}==\n-----END CERTIFICATE-----\n`
const yescrypt = ({ text }: Draw) => `$y$j9T$${text(word, 22)}$${text(word, 43)}`
const bcrypt = ({ text }: Draw) => `$2b$12$${text(word, 53)}`
const argon = ({ text }: Draw) =>
  `$argon2id$v=19$m=65540,t=3,p=4$${text(base64, 22)}$${text(base64, 43)}`
const sha512 = ({ text }: Draw) => `$6$${text(word, 16)}$${text(word, 86)}`

export const innocentForms: readonly DefinitionKind[] = [
  // public keys
  option("users.users.root.openssh.authorizedKeys.keys", (draw) => [ssh(draw), sshRsa(draw)]),
  option("users.users.root.openssh.authorizedKeys.keys", ({ text }) => [
    `sk-ssh-ed25519@openssh.com AAAAGnNrLXNzaC1lZDI1NTE5QG9wZW5zc2guY29tAAAAI${text(base64, 60)}= me`,
  ]),
  option("users.users.root.openssh.authorizedKeys.keys", (draw) => [
    `command="/bin/backup --token-file /run/x",restrict ${ssh(draw)}`,
  ]),
  option("users.users.root.openssh.authorizedKeys.keys", ({ text }) => [
    `ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABB${text(base64, 87)}= me`,
  ]),
  option("programs.ssh.knownHosts.web.publicKey", ssh),
  option("programs.ssh.knownHostsFiles", (draw) => [
    rawNix(`pkgs.writeText "known_hosts" "github.com ${ssh(draw)}"`),
  ]),
  etc(
    "ssh/ssh_known_hosts",
    ({ text }) =>
      `|1|${text(base64, 27)}=|${text(base64, 27)}= ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${text(base64, 43)}\n`,
  ),
  option("networking.wireguard.interfaces.wg0.peers", (draw) => [
    { publicKey: wireguard(draw), presharedKeyFile: "/run/keys/psk", allowedIPs: ["10.0.0.0/24"] },
  ]),
  is("networking.wireguard.interfaces.wg0.privateKeyFile", "/var/lib/wireguard/private.key"),
  is("networking.wireguard.interfaces.wg0.generatePrivateKeyFile", true),
  option("systemd.network.netdevs.wg0.wireguardPeers", (draw) => [
    { PublicKey: wireguard(draw), PresharedKeyFile: "/run/psk", AllowedIPs: ["10.0.0.2"] },
  ]),
  is("systemd.network.netdevs.wg0.wireguardConfig.PrivateKey", "@network.wireguard.wg0"),
  inventory("wireguardKey", wireguard),
  inventory("wgPublicKey", wireguard),
  inventory("publicKey", ssh),
  inventory("sshKey", ssh),
  inventory("hostKey", ssh),
  inventory("ageKey", ({ text }) => `age1${text(bech32, 58)}`),
  inventory("age", ({ text }) => `age1pq1${text(bech32, 1950)}`),
  inventory("recipient", ({ text }) => `age1yubikey1${text(bech32, 58)}`),
  inventory("recipients", ({ text }) => [
    `age1pq1${text(bech32, 2000)}`,
    `age1${text(bech32, 58)}`,
  ]),
  inventory("yggdrasilKey", ({ text }) => text(hex, 64)),
  inventory("signingKey", ({ text }) => `cache.example.org-1:${text(base64, 43)}=`),
  option("nix.settings.trusted-public-keys", ({ text }) => [
    `cache.nixos.org-1:${text(base64, 43)}=`,
    `nix-community.cachix.org-1:${text(base64, 43)}=`,
  ]),
  is("nix.settings.secret-key-files", ["/var/lib/nix/key"]),
  option("boot.initrd.network.ssh.authorizedKeys", (draw) => [ssh(draw)]),
  is("boot.initrd.network.ssh.hostKeys", ["/etc/secrets/initrd/ssh_host_ed25519_key"]),
  is("boot.initrd.secrets./etc/key", "/etc/secrets/key"),
  etc(
    "keys/a.asc",
    ({ text }) =>
      `-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n${text(base64, 64)}\n${text(base64, 64)}\n=${text(base64, 4)}\n-----END PGP PUBLIC KEY BLOCK-----\n`,
  ),
  etc(
    "keys/a.pub",
    ({ text }) => `-----BEGIN PUBLIC KEY-----\n${text(base64, 64)}\n-----END PUBLIC KEY-----\n`,
  ),
  etc(
    "signed",
    ({ text }) =>
      `-----BEGIN PGP SIGNATURE-----\n\n${text(base64, 64)}\n-----END PGP SIGNATURE-----\n`,
  ),
  etc(
    "minisign.pub",
    ({ text }) => `untrusted comment: minisign public key\nRW${text(base64, 54)}\n`,
  ),
  // hashes
  option("users.users.a.hashedPassword", yescrypt),
  option("users.users.a.hashedPassword", sha512),
  option("users.users.a.initialHashedPassword", yescrypt),
  is("users.users.a.hashedPassword", "!"),
  is("users.users.a.hashedPassword", "*"),
  is("users.users.a.hashedPassword", ""),
  is("users.users.a.initialHashedPassword", ""),
  is("users.users.a.hashedPasswordFile", "/persist/passwords/a"),
  option("services.mosquitto.listeners", ({ text }) => [
    {
      users: {
        a: {
          hashedPassword: `$7$101$${text(base64, 16)}$${text(base64, 86)}==`,
          acl: ["readwrite #"],
        },
      },
    },
  ]),
  option("services.vaultwarden.config.ADMIN_TOKEN", argon),
  option(
    "services.caddy.virtualHosts.a.extraConfig",
    (draw) => `basic_auth {\n  admin ${bcrypt(draw)}\n}\n`,
  ),
  option("services.nginx.virtualHosts.a.basicAuthFile", () => "/run/secrets/htpasswd"),
  etc(
    "htpasswd",
    (draw) =>
      `me:${bcrypt(draw)}\nyou:$apr1$${draw.text(word, 8)}$${draw.text(word, 22)}\nold:{SHA}${draw.text(base64, 27)}=\n`,
  ),
  etc("slapd.conf", ({ text }) => `rootpw {SSHA}${text(base64, 32)}\n`),
  option(
    "services.openldap.settings.children.db.attrs.olcRootPW",
    ({ text }) => `{SSHA}${text(base64, 32)}`,
  ),
  is("services.openldap.settings.children.db.attrs.olcRootPW.path", "/run/secrets/ldap"),
  option("services.authelia.instances.a.settings.x.users", (draw) => ({
    me: { displayname: "Me", password: argon(draw) },
  })),
  option("services.adguardhome.settings.users", (draw) => [
    { name: "a", password: `$2y$10$${draw.text(word, 53)}` },
  ]),
  option("services.znc.config.User.a.Pass.password", ({ text }) => ({
    Method: "sha256",
    Hash: text(hex, 64),
    Salt: text(word, 20),
  })),
  option(
    "services.znc.passBlock",
    ({ text }) =>
      `<Pass password>\n  Method = sha256\n  Hash = ${text(hex, 64)}\n  Salt = ${text(`${word}.`, 20)}\n</Pass>`,
  ),
  option(
    "services.jupyter.password",
    ({ text }) => `argon2:$argon2id$v=19$m=10240,t=10,p=8$${text(base64, 22)}$${text(base64, 43)}`,
  ),
  option(
    "boot.loader.grub.users.a.hashedPassword",
    ({ text }) =>
      `grub.pbkdf2.sha512.10000.${text("0123456789ABCDEF", 128)}.${text("0123456789ABCDEF", 128)}`,
  ),
  option("services.traefik.dynamicConfigOptions.http.middlewares.auth.basicAuth.users", (draw) => [
    `admin:$apr1$${draw.text(word, 8)}$${draw.text(word, 22)}`,
  ]),
  option(
    "services.tor.settings.HashedControlPassword",
    ({ text }) => `16:${text("0123456789ABCDEF", 58)}`,
  ),
  option(
    "services.postgresql.authentication",
    () =>
      "host all all 10.0.0.0/8 scram-sha-256\nlocal all all peer map=superuser\nhostssl all all 0.0.0.0/0 password\n",
  ),
  option("services.postgresql.initialScript", ({ text }) =>
    rawNix(
      `pkgs.writeText "x" "ALTER ROLE a PASSWORD 'SCRAM-SHA-256$4096:${text(base64, 22)}==$${text(base64, 43)}=:${text(base64, 43)}='"`,
    ),
  ),
  option("services.frigate.settings.x.password_sha256", ({ text }) => text(hex, 64)),
  // hashes of sources and the like
  raw(
    ({ text }) =>
      `{ environment.systemPackages = [ (pkgs.fetchFromGitHub { owner = "a"; repo = "token-server"; rev = "${text(hex, 40)}"; hash = "sha256-${text(base64, 43)}="; }) ]; }`,
  ),
  raw(
    ({ text }) =>
      `{ x = pkgs.fetchurl { url = "https://example.org/secret-manager-1.0.tar.gz"; sha256 = "${text(nix32, 52)}"; }; }`,
  ),
  raw(
    ({ text }) =>
      `{ x = pkgs.fetchgit { url = "https://git@example.org/password-store.git"; rev = "${text(hex, 40)}"; sha256 = "${text(hex, 64)}"; }; }`,
  ),
  raw(
    ({ text }) =>
      `{ x = pkgs.buildGoModule { pname = "vault-token-helper"; vendorHash = "sha256-${text(base64, 43)}="; }; }`,
  ),
  raw(
    ({ text }) => `{ x = pkgs.buildNpmPackage { npmDepsHash = "sha512-${text(base64, 86)}=="; }; }`,
  ),
  raw(
    ({ text }) =>
      `{ x = builtins.fetchTarball { url = "https://github.com/a/agenix/archive/${text(hex, 40)}.tar.gz"; sha256 = "sha256:${text(nix32, 52)}"; }; }`,
  ),
  raw(({ text }) => `{ x = "/nix/store/${text(nix32, 32)}-password-store-1.7"; }`),
  inventory("revision", ({ text }) => text(hex, 40)),
  inventory("narHash", sri),
  inventory("machineId", ({ text }) => text(hex, 32)),
  inventory("uuid", uuid),
  inventory("hostId", ({ text }) => text(hex, 8)),
  inventory("mac", ({ text }) => Array.from({ length: 6 }, () => text(hex, 2)).join(":")),
  inventory("fingerprint", ({ text }) => `SHA256:${text(base64, 43)}`),
  inventory("gpgKey", ({ text }) => text("0123456789ABCDEF", 40)),
  inventory("gpgFingerprint", ({ text }) =>
    Array.from({ length: 10 }, () => text("0123456789ABCDEF", 4)).join(" "),
  ),
  inventory("keyId", ({ text }) => `0x${text("0123456789ABCDEF", 16)}`),
  inventory("syncthingId", ({ text }) =>
    Array.from({ length: 8 }, () => text(`${upper}234567`, 7)).join("-"),
  ),
  inventory("npub", ({ text }) => `npub1${text(bech32, 58)}`),
  inventory("bitcoin", ({ text }) => `bc1q${text(bech32, 38)}`),
  inventory("ipfs", ({ text }) => `Qm${text(base58, 44)}`),
  inventory("onion", ({ text }) => `${text(`${lower}234567`, 56)}.onion`),
  inventory("zone", ({ text }) => text(hex, 32)),
  inventory("tags", () => ["password-manager", "token-ring", "secret-santa"]),
  option("networking.hostId", ({ text }) => text(hex, 8)),
  option("fileSystems./.device", (draw) => `/dev/disk/by-uuid/${uuid(draw)}`),
  option("boot.initrd.luks.devices.root.device", (draw) => `/dev/disk/by-uuid/${uuid(draw)}`),
  is("boot.initrd.luks.devices.root.keyFile", "/dev/disk/by-id/usb-key"),
  is("boot.initrd.luks.devices.root.keyFileSize", 4096),
  is("boot.initrd.luks.devices.root.bypassWorkqueues", true),
  is("boot.initrd.luks.devices.root.crypttabExtraOpts", [
    "tpm2-device=auto",
    "password-echo=no",
    "token-timeout=10s",
  ]),
  option("services.syncthing.settings.devices.a.id", ({ text }) =>
    Array.from({ length: 8 }, () => text(`${upper}234567`, 7)).join("-"),
  ),
  option("services.radicle.settings.node", ({ text }) => ({
    seedingPolicy: "allow",
    alias: "a",
    connect: [`z6Mk${text(base58, 44)}@seed.radicle.xyz:8776`],
  })),
  option("services.radicle.settings.web.pinned.repositories", ({ text }) => [
    `rad:z${text(base58, 27)}`,
  ]),
  option("services.strfry.settings.relay.info.pubkey", ({ text }) => text(hex, 64)),
  option("services.nostr-rs-relay.settings.authorization.pubkey_whitelist", ({ text }) => [
    text(hex, 64),
  ]),
  option("services.matrix-synapse.settings.trusted_key_servers", ({ text }) => [
    { server_name: "matrix.org", verify_keys: { "ed25519:auto": text(base64, 43) } },
  ]),
  option(
    "services.tor.settings.DirAuthority",
    ({ text }) =>
      `moria1 orport=9101 v3ident=${text("0123456789ABCDEF", 40)} 128.31.0.39:9131 ${text("0123456789ABCDEF", 40)}`,
  ),
  option("services.yggdrasil.settings.AllowedPublicKeys", ({ text }) => [text(hex, 64)]),
  option(
    "services.dnscrypt-proxy2.settings.sources.public-resolvers.minisign_key",
    ({ text }) => `RW${text(base64, 54)}`,
  ),
  option(
    "services.unbound.settings.server.trust-anchor",
    ({ text }) => `. IN DS 20326 8 2 ${text("0123456789ABCDEF", 64)}`,
  ),
  option("security.pki.certificates", (draw) => [certificate(draw)]),
  option("services.nginx.virtualHosts.a.sslCertificateKey", () => "/var/lib/acme/a/key.pem"),
  etc(
    "a.csr",
    ({ text }) =>
      `-----BEGIN CERTIFICATE REQUEST-----\n${text(base64, 64)}\n-----END CERTIFICATE REQUEST-----\n`,
  ),
  etc(
    "dh.pem",
    ({ text }) =>
      `-----BEGIN DH PARAMETERS-----\n${text(base64, 64)}\n${text(base64, 40)}==\n-----END DH PARAMETERS-----\n`,
  ),
  etc(
    "zones/a.zone",
    ({ text }) =>
      `mail._domainkey IN TXT ( "v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA${text(base64, 180)}" "${text(base64, 150)}QIDAQAB" )\n_443._tcp IN TLSA 3 1 1 ${text(hex, 64)}\na IN DNSKEY 257 3 13 ${text(base64, 86)}==\nb IN SSHFP 4 2 ${text(hex, 64)}\n@ IN TXT "google-site-verification=${text(word, 43)}"\n`,
  ),
  option(
    "services.nsd.zones.a.data",
    ({ text }) =>
      `$ORIGIN a.\n@ SOA ns. admin. 2024010101 7200 3600 1209600 3600\n@ TXT "v=spf1 -all"\n_acme-challenge TXT "${text(`${word}-_`, 43)}"\n`,
  ),
  // files and places
  is("services.tailscale.authKeyFile", "/run/secrets/tailscale"),
  is("services.restic.backups.a.passwordFile", "/etc/nixos/restic-password"),
  is("services.restic.backups.a.environmentFile", "/run/agenix/restic"),
  is("services.borgbackup.jobs.a.encryption.passCommand", "cat /root/borgbackup/passphrase"),
  is("services.borgbackup.jobs.a.encryption.mode", "repokey-blake2"),
  is("services.k3s.tokenFile", "/var/lib/k3s/token"),
  is("services.gitlab.secrets.dbFile", "/var/keys/gitlab/db"),
  is("services.gitlab.secrets.jwsFile", nix`config.age.secrets.jws.path`),
  is("services.grafana.settings.security.admin_password", "$__file{/run/secrets/grafana}"),
  is("services.grafana.settings.security.secret_key", "$__env{GRAFANA_SECRET_KEY}"),
  is("services.grafana.settings.database.password", "${DB_PASSWORD}"),
  is("services.matrix-synapse.settings.registration_shared_secret_path", "/run/secrets/x"),
  is("services.home-assistant.config.mqtt.password", "!secret mqtt_password"),
  is("services.home-assistant.config.http.api_password", "!env_var API_PASSWORD"),
  is("services.zigbee2mqtt.settings.mqtt.password", "!/run/secrets/zigbee.yaml mqtt_password"),
  is("services.zigbee2mqtt.settings.advanced.network_key", "GENERATE"),
  is("services.nextcloud.settings.mail_smtppassword", ""),
  is(
    "services.prometheus.exporters.postgres.dataSourceName",
    "user=postgres database=postgres host=/run/postgresql sslmode=disable",
  ),
  is("services.prometheus.scrapeConfigs", [
    {
      basic_auth: { username: "a", password_file: "/run/secrets/a" },
      bearer_token_file: "/run/token",
      authorization: { type: "Bearer", credentials_file: "/run/x" },
    },
  ]),
  is("services.alertmanager.x.smtp_auth_password", "$SMTP_PASSWORD"),
  is("services.alertmanager.x.smtp_auth_password", "@smtp_password@"),
  is("services.gitea.settings.mailer.PASSWD", "#mailerpass#"),
  is("services.forgejo.settings.database.PASSWD", "__FILE__/run/db"),
  is("services.app.settings.password", "%d/password"),
  is("services.app.settings.password", "%{file:/run/secrets/pw}"),
  is("services.app.settings.password", "{{ password }}"),
  is("services.app.settings.password", "<password>"),
  is("services.app.settings.password", "{env.PASSWORD}"),
  is("services.app.settings.password", "${credentials.password}"),
  is("services.app.settings.password", "file:///run/secrets/pw"),
  is("services.app.settings.password", "env:PASSWORD"),
  is("services.app.settings.password", "xxxxxxxx"),
  is("services.app.settings.password", "********"),
  is("services.app.settings.token", "REPLACE_ME"),
  is("services.app.settings.token", "<TOKEN>"),
  is("services.app.settings.token", "vault:secret/data/app#token"),
  is("services.app.settings.password", nix`config.sops.placeholder.app`),
  is("services.app.settings.password", str`${nix`config.sops.placeholder."db/password"`}`),
  is("services.app.settings.url", str`postgres://app:${nix`config.sops.placeholder.db`}@db/app`),
  is("services.app.settings.url", "postgres://app@db.example.org/app"),
  is("services.app.settings.url", "postgresql:///app?host=/run/postgresql"),
  is("services.app.settings.url", "postgres://app:$DB_PASSWORD@db/app"),
  is("services.app.settings.url", "postgres://app:${DB_PASSWORD}@db/app"),
  is("services.app.settings.url", "postgres://app:@db_password@@db/app"),
  is("services.app.settings.url", "redis://127.0.0.1:6379/0"),
  is("services.app.settings.url", "https://example.org:8443/token/refresh@v2"),
  is("services.app.settings.url", "ssh://git@github.com:22/a/b.git"),
  is("services.app.settings.url", "https://user@example.org/"),
  is("services.app.settings.url", "http://[fd00::1]:8080/@me"),
  option(
    "services.app.settings.sentry_dsn",
    ({ text }) => `https://${text(hex, 32)}@o1234.ingest.sentry.io/5678`,
  ),
  option(
    "services.app.settings.SENTRY_DSN",
    ({ text }) => `https://${text(hex, 32)}@sentry.example.org/2`,
  ),
  option("services.app.settings.client_id", ({ text }) => text(hex, 32)),
  option("services.app.settings.clientId", uuid),
  option(
    "services.app.settings.oauth.client_id",
    ({ text }) => `${text(digits, 12)}-${text(`${lower}${digits}`, 32)}.apps.googleusercontent.com`,
  ),
  option("services.app.settings.s3.access_key", ({ text }) => `GK${text(hex, 24)}`),
  option("services.app.settings.s3.accessKey", ({ text }) => text(`${upper}${digits}`, 20)),
  option("services.app.settings.site_key", ({ text }) => `6L${text(word, 38)}`),
  option("services.app.settings.vapid.public_key", ({ text }) => `B${text(`${word}-_`, 86)}`),
  option("services.app.settings.analytics", ({ text }) => `G-${text(upper, 10)}`),
  is("services.minio.rootCredentialsFile", "/run/secrets/minio"),
  is("services.oauth2-proxy.cookie.secretFile", "/run/x"),
  is("services.oauth2-proxy.cookie.name", "_oauth2_proxy_secret"),
  is("services.oauth2-proxy.cookie.expire", "168h0m0s"),
  is("services.oauth2-proxy.keyFile", "/run/secrets/oauth2"),
  is("services.oauth2-proxy.passBasicAuth", true),
  is("services.oauth2-proxy.setXauthrequest", true),
  is("services.keycloak.database.passwordFile", "/run/pw"),
  is("services.vaultwarden.config.SIGNUPS_ALLOWED", false),
  is("services.vaultwarden.config.PASSWORD_HINTS_ALLOWED", "false"),
  is("services.vaultwarden.config.PASSWORD_ITERATIONS", 600000),
  is("services.openssh.settings.PasswordAuthentication", false),
  is("services.openssh.settings.PasswordAuthentication", "no"),
  is("services.openssh.settings.PermitRootLogin", "prohibit-password"),
  is("services.openssh.settings.KbdInteractiveAuthentication", false),
  is("services.openssh.settings.AuthenticationMethods", "publickey,password"),
  is("services.openssh.settings.KexAlgorithms", [
    "sntrup761x25519-sha512@openssh.com",
    "curve25519-sha256",
  ]),
  is("services.openssh.settings.Macs", ["hmac-sha2-512-etm@openssh.com"]),
  is("services.openssh.hostKeys", [{ path: "/etc/ssh/ssh_host_ed25519_key", type: "ed25519" }]),
  is("services.openssh.authorizedKeysCommand", "/etc/ssh/authorized_keys_command %u"),
  is(
    "services.openssh.extraConfig",
    "Match User sftp\n  PasswordAuthentication yes\n  ForceCommand internal-sftp\n",
  ),
  is("security.sudo.wheelNeedsPassword", false),
  is("security.sudo.extraRules", [
    { users: ["a"], commands: [{ command: "ALL", options: ["NOPASSWD", "SETENV"] }] },
  ]),
  is(
    "security.sudo.extraConfig",
    'Defaults passwd_timeout=0, timestamp_timeout=30, passprompt="[sudo] password for %p: "\n%wheel ALL=(ALL) NOPASSWD: ALL\n',
  ),
  is(
    "security.pam.services.login.text",
    "auth sufficient pam_unix.so nullok try_first_pass\npassword sufficient pam_unix.so nullok yescrypt shadow\nauth required pam_google_authenticator.so secret=/var/lib/otp/${USER} user=root\n",
  ),
  is("security.pam.u2f.settings.origin", "pam://example"),
  option("security.pam.u2f.authFile", ({ text }) =>
    rawNix(`pkgs.writeText "u2f" "me:${text(base64, 86)}==,${text(base64, 87)}=,es256,+presence"`),
  ),
  is("security.pam.oath.digits", 6),
  is("security.tpm2.pkcs11.enable", true),
  is("security.acme.certs.a.keyType", "ec384"),
  is("security.acme.certs.a.dnsProvider", "cloudflare"),
  is("security.acme.certs.a.credentialFiles.CF_DNS_API_TOKEN_FILE", "/run/secrets/cf"),
  is("security.acme.defaults.environmentFile", "/run/secrets/acme"),
  is(
    "security.apparmor.policies.x.profile",
    "#include <tunables/global>\nprofile gnome-keyring /usr/bin/gnome-keyring-daemon {\n  deny @{HOME}/.ssh/id_* r,\n  owner @{HOME}/.password-store/** r,\n  /etc/passwd r,\n  /run/secrets/token.key rk,\n  capability setuid,\n}\n",
  ),
  is(
    "services.udev.extraRules",
    'ACTION=="add", SUBSYSTEM=="hidraw", ATTRS{idVendor}=="1050", ATTRS{idProduct}=="0407", TAG+="uaccess", ENV{ID_SECURITY_TOKEN}="1"\nKERNEL=="ttyACM0", SYMLINK+="token"\n',
  ),
  is("boot.kernel.sysctl.kernel.yama.ptrace_scope", 1),
  is("boot.kernel.sysctl.net.ipv4.tcp_fastopen_key", "00000000-00000000-00000000-00000000"),
  is("boot.kernel.sysctl.net.ipv6.conf.all.stable_secret", "random"),
  is("boot.kernelParams", [
    "systemd.gpt_auto=0",
    "rd.luks.options=discard,keyfile-timeout=10s",
    "rd.luks.key=/key:UUID=abc",
    "module.sig_enforce=1",
  ]),
  is("systemd.network.networks.lan.ipv6AcceptRA.Token", "static:::1a:2b:3c:4d"),
  is("systemd.network.networks.lan.networkConfig.IPv6Token", "::1a:2b3c:4d5e:6f70"),
  is("systemd.network.networks.lan.dhcpV6Config.DUIDRawData", "00:01:00:01:2c:3f:aa:bb"),
  is("systemd.services.app.serviceConfig.LoadCredential", [
    "token:/run/secrets/token",
    "db-password:/etc/credstore/db",
  ]),
  is(
    "systemd.services.app.serviceConfig.LoadCredentialEncrypted",
    "token:/etc/credstore.encrypted/token",
  ),
  option(
    "systemd.services.app.serviceConfig.SetCredentialEncrypted",
    ({ text }) => `token: Whxqht+dQJax1aZeCGLxmiAAAAABAAAADAAAABAAAA${text(base64, 160)}==`,
  ),
  is("systemd.services.app.serviceConfig.ImportCredential", "token.*"),
  is("systemd.services.app.serviceConfig.KeyringMode", "private"),
  is("systemd.services.app.serviceConfig.TTYPath", "/dev/tty1"),
  is("systemd.services.app.serviceConfig.PrivateTmp", true),
  is("systemd.services.app.serviceConfig.PrivateUsers", "self"),
  is(
    "systemd.services.app.serviceConfig.ExecStart",
    "/bin/app --password-file %d/password --token-file=${CREDENTIALS_DIRECTORY}/token --key /run/x.key",
  ),
  is(
    "systemd.services.app.serviceConfig.ExecStart",
    "/bin/app --password=$PASSWORD --token ${TOKEN}",
  ),
  is(
    "systemd.services.app.serviceConfig.ExecStart",
    "/bin/app --auth password --secret-name web --require-password --no-token",
  ),
  is("systemd.services.app.serviceConfig.Environment", [
    "PASSWORD_FILE=/run/pw",
    "TOKEN_TTL=3600",
    "SECRET_BACKEND=vault",
    "KEYMAP=us",
    "PASS_MIN_LEN=12",
  ]),
  is("systemd.services.app.serviceConfig.PassEnvironment", ["PATH", "DB_PASSWORD"]),
  is("systemd.services.app.serviceConfig.EnvironmentFile", "-/run/secrets/app.env"),
  is("systemd.services.app.environment.SSH_AUTH_SOCK", "/run/user/1000/ssh-agent"),
  is("systemd.services.app.environment.PASSWORD_STORE_DIR", "/home/a/.password-store"),
  is("systemd.services.app.environment.TOKENIZERS_PARALLELISM", "false"),
  is("systemd.services.app.environment.SECRET_KEY_FILE", "/run/key"),
  is("systemd.services.app.environment.DB_PASSWORD__FILE", "/run/key"),
  is("systemd.services.app.environment.MAX_TOKENS", "4096"),
  is("systemd.services.app.environment.ACCESS_TOKEN_EXPIRE_MINUTES", "60"),
  is("systemd.services.app.environment.JWT_ALGORITHM", "HS256"),
  is("systemd.services.app.environment.JWT_ISSUER", "https://auth.example.org/realms/main"),
  is("systemd.services.app.environment.GPG_TTY", "/dev/tty"),
  is("systemd.services.app.environment.OPENAI_API_BASE", "http://localhost:11434/v1"),
  is("systemd.services.app.environment.API_KEY_HEADER", "X-Api-Key"),
  is("systemd.services.app.environment.AUTH_TYPE", "password"),
  is("systemd.services.pass-through.description", "Pass the token of the secret service through"),
  is("systemd.services.app.description", "Rotate the password: once a week"),
  is("systemd.tmpfiles.rules", [
    "d /run/secrets 0700 root root -",
    "f /var/lib/app/passthrough.log 0640 app app -",
    "L+ /etc/token.key - - - - /persist/token.key",
  ]),
  is("systemd.tmpfiles.settings.a./var/lib/secrets.d", { mode: "0700", user: "root" }),
  is("system.activationScripts.users-password.text", "install -d -m 700 /var/lib/passwords\n"),
  is("system.activationScripts.secretsInstall.deps", [
    "users",
    "groups",
    "agenixInstall",
    "setupSecretsForUsers",
  ]),
  is(
    "services.xserver.xkb.options",
    "grp:alt_shift_toggle,compose:ralt,terminate:ctrl_alt_bksp,keypad:pointerkeys",
  ),
  is("console.keyMap", "de-latin1-nodeadkeys"),
  is("programs.gnupg.agent.pinentryPackage", nix`pkgs.pinentry-curses`),
  is("programs.gnupg.agent.settings.default-cache-ttl", 600),
  option("programs.git.config.user.signingkey", ({ text }) => text("0123456789ABCDEF", 16)),
  option("home-manager.users.a.programs.git.signing.key", (draw) => ssh(draw)),
  is("home-manager.users.a.programs.git.signing.key", "~/.ssh/id_ed25519.pub"),
  is("home-manager.users.a.programs.ssh.matchBlocks.web.identityFile", [
    "~/.ssh/id_ed25519",
    "~/.ssh/id_rsa",
  ]),
  is(
    "home-manager.users.a.programs.password-store.settings.PASSWORD_STORE_KEY",
    "0123456789ABCDEF0123456789ABCDEF01234567",
  ),
  is("home-manager.users.a.programs.rbw.settings.pinentry", nix`pkgs.pinentry-gnome3`),
  is("home-manager.users.a.accounts.email.accounts.b.passwordCommand", "pass show mail/b"),
  is("home-manager.users.a.accounts.email.accounts.b.passwordCommand", [
    "cat",
    "/run/secrets/mail",
  ]),
  is("home-manager.users.a.wayland.windowManager.hyprland.settings.bind", [
    "$mod, P, exec, rofi-pass",
    "$mod, K, exec, keepassxc",
  ]),
  is(
    "home-manager.users.a.programs.vscode.userSettings.editor.tokenColorCustomizations.textMateRules",
    [{ scope: "keyword.control", settings: { foreground: "#ff79c6" } }],
  ),
  is("programs.firefox.policies.PasswordManagerEnabled", false),
  is("programs.firefox.policies.OfferToSaveLogins", false),
  is("programs.firefox.policies.PrimaryPassword", true),
  is("programs.firefox.policies.Preferences.signon.rememberSignons", {
    Value: false,
    Status: "locked",
  }),
  is("programs.firefox.policies.Preferences.security.ask_for_password", {
    Value: 0,
    Status: "locked",
  }),
  is("programs.chromium.extraOpts.PasswordManagerEnabled", false),
  is("programs.chromium.extensions", [
    "nngceckbapebfimnlniiiahkandclblb",
    "oboonakemofpalcgghocfoadofidjkkk",
    "cjpalhdlnbpafiamejdnhcphjbkeiagm",
  ]),
  option("programs.chromium.extensions", ({ text }) => [text("abcdefghijklmnop", 32)]),
  is("services.safari.AutoFillPasswords", "true"),
  is("system.defaults.CustomUserPreferences.com.apple.Safari.AutoFillPasswords", "disabled"),
  is(
    "services.kanata.keyboards.internal.config",
    "(defsrc caps a s d f)\n(deflayer base esc a s d f)\n(defalias pass (macro p a s s))\n",
  ),
  is("services.keyd.keyboards.default.settings.main.capslock", "overload(control, esc)"),
  is("services.monkeysphere.enable", true),
  is("services.ollama.loadModels", ["llama3.2:3b", "deepseek-r1:1.5b"]),
  is(
    "services.elasticsearch.extraConf",
    "index.analysis.tokenizer: standard\nxpack.security.authc.token.enabled: true\n",
  ),
  is("services.meilisearch.x.tokenizer", "unicode-segmentation"),
  is(
    "services.dovecot2.extraConfig",
    "passdb {\n  driver = passwd-file\n  args = scheme=ARGON2ID username_format=%n /run/secrets/dovecot\n}\nauth_mechanisms = plain login\nssl_key = </var/lib/acme/a/key.pem\n",
  ),
  is("services.postfix.config.smtp_sasl_password_maps", "hash:/var/lib/postfix/sasl_passwd"),
  is("services.postfix.settings.main.smtp_sasl_password_maps", "texthash:/run/secrets/sasl"),
  is("services.postfix.settings.main.smtpd_tls_key_file", "/var/lib/acme/a/key.pem"),
  is(
    "services.openldap.settings.attrs.olcAccess",
    '{0}to attrs=userPassword by self write by anonymous auth by dn.base="cn=admin,dc=example,dc=org" write by * none',
  ),
  is("users.ldap.bind.distinguishedName", "uid=bind,ou=services,dc=example,dc=org"),
  is(
    "services.sssd.config",
    "[domain/a]\nldap_default_authtok_type = password\nldap_default_bind_dn = cn=a\nldap_user_authorized_service = authorizedService\ncache_credentials = true\n",
  ),
  is("services.kanidm.provision.adminPasswordFile", "/run/kanidm"),
  is("services.snmpd.configText", "rocommunity @community@ 10.0.0.0/8\nsyslocation Rack 5\n"),
  is(
    "services.bind.extraConfig",
    'include "/run/keys/rndc.key";\nzone "a" { allow-update { key "ddns"; }; };\n',
  ),
  is("services.knot.keyFiles", ["/run/keys/acme.conf"]),
  is(
    "services.keepalived.vrrpInstances.a.extraConfig",
    "authentication {\n  auth_type PASS\n  auth_pass ${VRRP_PASS}\n}\n",
  ),
  is("services.freeradius.x.text", "client a {\n  secret = $ENV{RADIUS_SECRET}\n}\n"),
  is(
    "services.haproxy.config",
    "listen stats\n  stats realm Password\\ Please\n  http-request set-header X-Token-Checked yes\n",
  ),
  is(
    "services.nginx.virtualHosts.a.locations./.extraConfig",
    'proxy_pass_header Authorization;\nproxy_set_header Authorization $http_authorization;\nproxy_pass_request_headers on;\nauth_request /oauth2/auth;\nproxy_cookie_path / "/; secure";\nfastcgi_pass unix:/run/php.sock;\n',
  ),
  is("services.nginx.virtualHosts.a.locations./.proxyPass", "http://127.0.0.1:8080"),
  is(
    "services.nginx.commonHttpConfig",
    "limit_req_zone $http_x_token zone=token:10m rate=1r/s;\nserver_tokens off;\nssl_session_tickets off;\nlog_format pass '$remote_addr - $request';\n",
  ),
  is("services.phpfpm.pools.a.settings.php_admin_value[session.cookie_secure]", "1"),
  is("services.traefik.staticConfigOptions.certificatesResolvers.a.acme.keyType", "EC256"),
  is("services.loki.configuration.schema_config.configs", [
    {
      from: "2024-01-01",
      store: "tsdb",
      schema: "v13",
      index: { prefix: "index_", period: "24h" },
    },
  ]),
  is(
    "services.fail2ban.jails.sshd.settings.failregex",
    "^.*Failed password for .* from <HOST> port \\d+ ssh2$",
  ),
  is("services.logrotate.settings.a.files", [
    "/var/log/passthrough.log",
    "/var/log/secret-service.log",
  ]),
  is("services.logcheck.extraRulesDirs", ["/etc/logcheck"]),
  is("services.gitea.settings.service.REGISTER_EMAIL_CONFIRM", true),
  is("services.gitea.settings.security.PASSWORD_COMPLEXITY", "lower,upper,digit"),
  is("services.gitea.settings.security.PASSWORD_HASH_ALGO", "argon2"),
  is("services.gitea.settings.oauth2.JWT_SIGNING_ALGORITHM", "ES256"),
  is("services.gitea.settings.oauth2.ACCESS_TOKEN_EXPIRATION_TIME", 3600),
  is("services.nextcloud.config.dbtype", "pgsql"),
  is("services.nextcloud.settings.passwordsalt", ""),
  is("services.mysql.settings.mysqld.default_authentication_plugin", "caching_sha2_password"),
  is("services.postgresql.settings.password_encryption", "scram-sha-256"),
  is("services.jellyfin.x.EnablePasswordReset", "always"),
  is("virtualisation.oci-containers.containers.a.environmentFiles", ["/run/secrets/a.env"]),
  option(
    "virtualisation.oci-containers.containers.a.image",
    ({ text }) => `ghcr.io/a/token-server@sha256:${text(hex, 64)}`,
  ),
  is("virtualisation.oci-containers.containers.a.environment", {
    POSTGRES_PASSWORD_FILE: "/run/pw",
    PASSWORD_AUTH: "true",
    TZ: "Europe/Berlin",
    KEY_TYPE: "rsa",
  }),
  is("virtualisation.oci-containers.containers.a.login", {
    registry: "https://ghcr.io",
    username: "a",
    passwordFile: "/run/pw",
  }),
  is("age.secrets.a.file", "./secrets/a.age"),
  is("age.secrets.wifi-password.owner", "root"),
  is("age.identityPaths", ["/etc/ssh/ssh_host_ed25519_key", "/persist/age.key"]),
  is("sops.defaultSopsFile", "./secrets.yaml"),
  is("sops.secrets.db/password.key", "database_password"),
  is("sops.secrets.token", {
    sopsFile: "./.secret/token.yaml",
    format: "yaml",
    key: "api_token",
    mode: "0400",
  }),
  is("sops.age.keyFile", "/var/lib/sops-nix/key.txt"),
  is("sops.age.sshKeyPaths", ["/etc/ssh/ssh_host_ed25519_key"]),
  is(
    "sops.templates.a.content",
    str`PASSWORD=${nix`config.sops.placeholder.a`}\nTOKEN = "${nix`config.sops.placeholder.b`}"\n`,
  ),
  option(
    "sops.x.yaml",
    ({ text }) =>
      `password: ENC[AES256_GCM,data:${text(base64, 20)}=,iv:${text(base64, 43)}=,tag:${text(base64, 22)}==,type:str]\n`,
  ),
  etc(
    "age-file",
    ({ text }) =>
      `-----BEGIN AGE ENCRYPTED FILE-----\n${text(base64, 64)}\n${text(base64, 64)}\n-----END AGE ENCRYPTED FILE-----\n`,
  ),
  etc("vaulted", ({ text }) => `$ANSIBLE_VAULT;1.1;AES256\n${text(digits, 80)}\n`),
  etc(
    "sealed.yaml",
    ({ text }) =>
      `kind: SealedSecret\nspec:\n  encryptedData:\n    password: AgB${text(base64, 200)}==\n`,
  ),
  etc(
    "external.yaml",
    "kind: ExternalSecret\nspec:\n  secretStoreRef:\n    name: vault\n  data:\n  - secretKey: password\n    remoteRef:\n      key: apps/web\n      property: password\n",
  ),
  etc(
    "pod.yaml",
    "env:\n- name: DB_PASSWORD\n  valueFrom:\n    secretKeyRef:\n      name: db-credentials\n      key: password\n",
  ),
  etc(
    "login.defs",
    "PASS_MAX_DAYS 99999\nPASS_MIN_DAYS 0\nPASS_WARN_AGE 7\nENCRYPT_METHOD YESCRYPT\nSHA_CRYPT_MAX_ROUNDS 5000\nUMASK 077\n",
  ),
  etc("nsswitch.conf", "passwd: files ldap systemd\nshadow: files ldap\ngroup: files ldap\n"),
  etc("issue", "Login with your password or token. Forgot your password? Ask admin.\n"),
  etc("motd", "Secret project: do not tell anyone.\nThe password: ask the front desk.\n"),
  etc(
    "krb5.conf",
    "[libdefaults]\n  default_realm = EXAMPLE.ORG\n  default_keytab_name = /etc/krb5.keytab\n  permitted_enctypes = aes256-cts-hmac-sha384-192\n",
  ),
  etc(
    "ssh/sshd_config.d/a.conf",
    "PasswordAuthentication no\nPubkeyAuthentication yes\nPermitEmptyPasswords no\nHostKey /etc/ssh/ssh_host_rsa_key\n",
  ),
  etc("nut/upsmon.conf", "MONITOR ups@localhost 1 admin @upspass@ master\n"),
  etc("ipsec.secrets", "include /run/secrets/ipsec\n: RSA moon.key.pem\n"),
  etc("ppp/options", "require-mschap-v2\nhide-password\nlcp-echo-interval 30\nname me\n"),
  etc("wpa.conf", 'network={\n  ssid="a"\n  key_mgmt=WPA-PSK\n  psk=ext:home_psk\n}\n'),
  etc("wpa-open.conf", 'network={\n  ssid="a"\n  key_mgmt=NONE\n  proto=RSN\n  pairwise=CCMP\n}\n'),
  etc("xsecurelock.conf", "XSECURELOCK_PASSWORD_PROMPT=asterisks\nXSECURELOCK_AUTH_TIMEOUT=10\n"),
  etc(
    "app.toml",
    'token_lifetime = "24h"\npassword_policy = "strong"\nsecret_store = "kubernetes"\npass_through = true\nkey_path = "/run/app.key"\napi_key_env = "APP_KEY"\n',
  ),
  etc(
    "app.json",
    JSON.stringify({
      passwordless: true,
      tokenizer: "bert-base-uncased",
      keyboard: "us",
      monkey: "patch",
      secretName: "tls-web",
      tokenEndpoint: "https://auth.example.org/token",
      tokenType: "Bearer",
      maxTokens: 1024,
      keyAlgorithm: "ed25519",
      passwordField: "#password",
    }),
  ),
  etc(
    "logstash.conf",
    'grok { match => { "message" => "%{SYSLOGTIMESTAMP:timestamp} Accepted password for %{USERNAME:user}" } }\n',
  ),
  script('password=$(cat /run/secrets/pw)\ncurl -u "me:$(cat /run/token)@" https://example.org'),
  script(
    'TOKEN="$(< "$CREDENTIALS_DIRECTORY/token")"\ncurl -H "Authorization: Bearer $TOKEN" https://example.org',
  ),
  script("read -rs -p 'Password: ' password\necho \"password is ${#password} long\""),
  script('if [ -z "$DB_PASSWORD" ]; then echo "DB_PASSWORD: not set" >&2; exit 1; fi'),
  script('psql "postgres://app:$(cat /run/pw)@db/app"'),
  script('git clone "https://oauth2:${TOKEN}@gitlab.example.org/a/b.git"'),
  script("tail -f /var/log/passthrough.log | grep -i 'secret\\|token'"),
  script("tr -dc A-Za-z0-9 </dev/urandom | head -c 32 > /var/lib/app/secret.key"),
  script("openssl rand -hex 32 > token\nwg genkey | tee private.key | wg pubkey > public.key"),
  script(
    "cryptsetup luksFormat --type luks2 --pbkdf argon2id /dev/sda2 --key-file /tmp/secret.key",
  ),
  script("jq -r .data.password < secret.json | base64 -d"),
  script("vault kv get -field=password secret/apps/web\nVAULT_TOKEN=$(vault print token)"),
  script('sed -i "s|@password@|$(cat $CREDENTIALS_DIRECTORY/pw)|" /run/app.conf'),
  script("replace-secret '@dbpass@' /run/secrets/db /run/app.ini"),
  script("kubectl create secret generic web --from-file=password=/run/pw"),
  script("export PASSWORD_STORE_DIR=/var/lib/pass GNUPGHOME=/root/.gnupg\npass show web/admin"),
  script("passwd -l root; chage -M 90 admin; usermod -p '!' guest"),
  script(
    "curl --netrc-file /run/netrc -fsSL https://example.org/keys/signing-key.asc | gpg --import",
  ),
  script("keyctl new_session; keyctl padd user token @s < /run/token"),
  script("bw login --apikey && bw unlock --passwordenv BW_PASSWORD"),
  script('echo "secret: $(hostname)" | systemd-creds encrypt --name=token - -'),
  script("ssh-keygen -t ed25519 -N '' -f /etc/ssh/ssh_host_ed25519_key"),
  script("mysql --defaults-extra-file=/run/my.cnf --password=\"$PW\" -e 'select 1'"),
  script("smbpasswd -a me < /run/secrets/smb"),
  script("token=${1:-}; secret=${2?need a secret}; pass=$3"),
  script('for key in a b c; do echo "key=$key"; done\nlocal password=\nunset token'),
  script("PASSWORD='' TOKEN=\"\" exec app"),
  script("case $1 in --password) password=$2;; --token=*) token=${1#*=};; esac"),
  raw('{ systemd.services.a.script = "password=$(cat ${config.age.secrets.pw.path})"; }'),
  raw(
    '{ services.a.settings.password._secret = "/run/secrets/a"; services.a.settings.token = { _secret = "/run/x"; }; }',
  ),
  raw(
    '{ services.a.passwordFile = config.sops.secrets."a/password".path; services.a.token = lib.mkIf false null; }',
  ),
  raw(
    '{ options.services.a.password = lib.mkOption { type = lib.types.nullOr lib.types.str; default = null; description = "Password: use passwordFile instead, as the store is readable."; example = "hunter2"; }; }',
  ),
  raw(
    'let secrets = import ./secrets.nix; in { services.a.password = secrets.a; services.b.token = builtins.getEnv "TOKEN"; }',
  ),
  raw(
    '{ assertions = [ { assertion = config.services.openssh.settings.PasswordAuthentication == false; message = "Set password: the secret key is needed."; } ]; }',
  ),
  raw(
    '{ security.wrappers.passwd = { owner = "root"; group = "root"; source = "/bin/passwd"; }; }',
  ),
  raw(
    "{ environment.systemPackages = with pkgs; [ pass keepassxc gnupg age sops vault passExtensions ]; }",
  ),
  raw(
    "{ nixpkgs.overlays = [ (final: prev: { keyring = prev.python3.withPackages (ps: with ps; [ keyring pyjwt passlib tokenizers ]); }) ]; }",
  ),
  [
    "a service's descriptions",
    () => ({
      services: [
        defineService({
          name: "app",
          description: "the app; its password comes from passwordFile",
          parameters: z.object({
            passwordFile: z
              .string()
              .default("/run/secrets/app")
              .describe("File with the password: one line."),
            tokenLifetime: z
              .string()
              .default("24h")
              .describe("How long a token: lives, such as 24h."),
            authMethod: z.enum(["password", "token"]).default("password"),
            secretName: z.string().default("app-tls"),
          }),
          config: () => ({}),
        })(),
      ],
    }),
  ],
  inventory("passwordManager", () => "keepassxc"),
  inventory("secretsFolder", () => "./secrets/web"),
  inventory("tokenRing", () => "lan0"),
  inventory("keyboard", () => "de-nodeadkeys"),
  inventory("tsigKeyName", () => "ddns-key.example.org"),
  inventory("authMethod", () => "password"),
  inventory("keys", (draw) => ({
    ssh: ssh(draw),
    wireguard: wireguard(draw),
    age: `age1${draw.text(bech32, 58)}`,
  })),
  inventory("matrix", () => "@admin:example.org"),
  inventory("room", ({ text }) => `!${text(letters, 18)}:example.org`),
  inventory("pubkeys", ({ text }) => [text(hex, 64)]),
  inventory("luksUuid", uuid),
  inventory("serial", ({ text }) => text(`${upper}${digits}`, 15)),
  inventory("wwn", ({ text }) => `0x${text(hex, 16)}`),
  inventory("dkim", ({ text }) => `v=DKIM1; k=ed25519; p=${text(base64, 43)}=`),
  inventory("emptyToken", () => ""),
  inventory("password", () => null),
  inventory("hasPassword", () => true),
  inventory("tokenCount", () => 3),
]
