/** Secrets as real options and the files of real programs hold them. */
import { nix } from "../../../src/index.ts"
import { type Draw, type DefinitionKind, base64, digits, hex, lower, upper, word } from "../draw.ts"
import { rawNix } from "../draw.ts"
import { mark, password } from "./secrets.ts"

function config(make: (draw: Draw) => object): (draw: Draw) => object {
  return (draw) => ({ config: make(draw) })
}

/** An option's path and its value. */
function option(path: string, value: (draw: Draw) => unknown): DefinitionKind {
  return [path, config((draw) => nested(path.split("."), value(draw)))]
}

function nested(path: readonly string[], value: unknown): object {
  return { [path[0] ?? ""]: path.length === 1 ? value : nested(path.slice(1), value) }
}

/** A script with a line that has a password in it. */
function script(name: string, line: (password: string) => string): DefinitionKind {
  return [
    `script: ${name}`,
    config((draw) => ({
      systemd: { services: { app: { script: `set -eu\n${line(plain(draw))}\nexec app\n` } } },
    })),
  ]
}

/** A file in /etc with a line that has a password in it. */
function etc(path: string, text: (password: string, draw: Draw) => string): DefinitionKind {
  return [
    `/etc/${path}`,
    config((draw) => ({
      environment: { etc: { [path]: { text: `${text(plain(draw), draw)}\n` } } },
    })),
  ]
}

function plain(draw: Draw): string {
  return draw.of([
    () => draw.text(word, 14),
    () => `${draw.text(lower, 6)}-${draw.text(lower, 6)}`,
    () => `${draw.of(["Summer", "dragon", "Letmein", "hunter"])}${draw.text(digits, 4)}`,
  ])()
}

const key = ({ text }: Draw) => `${text(base64, 42)}A=`

export const secretForms: readonly DefinitionKind[] = [
  option("users.users.alice.password", password),
  option("users.users.alice.initialPassword", password),
  option("users.users.root.hashedPassword", plain),
  option("networking.wireless.networks.home.psk", password),
  option("networking.wireless.networks.home.pskRaw", ({ text }) => text(hex, 64)),
  option(
    "networking.wireless.networks.home.auth",
    (draw) => `eap=PEAP\nidentity="me"\npassword="${plain(draw)}"\n`,
  ),
  option(
    "networking.wireless.extraConfig",
    (draw) => `network={\n  ssid="home"\n  psk="${plain(draw)}"\n}\n`,
  ),
  option(
    "networking.wireless.extraConfig",
    (draw) => `network={\n  ssid="home"\n  wep_key0="${plain(draw)}"\n}\n`,
  ),
  option("networking.wireguard.interfaces.wg0.privateKey", key),
  option("networking.wireguard.interfaces.wg0.peers", (draw) => [
    { publicKey: key(draw), presharedKey: key(draw), allowedIPs: ["10.0.0.0/24"] },
  ]),
  option("networking.wg-quick.interfaces.wg0.privateKey", key),
  option("systemd.network.netdevs.wg0.wireguardConfig.PrivateKey", key),
  option(
    "environment.etc.wg0.text",
    (draw) => `[Interface]\nPrivateKey = ${key(draw)}\n[Peer]\nPublicKey = ${key(draw)}\n`,
  ),
  option("services.snmpd.configText", (draw) => `rocommunity ${plain(draw)} 10.0.0.0/8\n`),
  option("services.snmpd.configText", (draw) => `com2sec readonly default ${plain(draw)}\n`),
  option(
    "services.snmpd.configText",
    (draw) => `createUser admin SHA "${plain(draw)}" AES "${plain(draw)}"\n`,
  ),
  option("services.nginx.virtualHosts.web.basicAuth.admin", password),
  option("services.mosquitto.listeners", (draw) => [{ users: { ha: { password: plain(draw) } } }]),
  option("services.borgbackup.jobs.all.encryption.passphrase", password),
  option("services.murmur.password", plain),
  option("services.coturn.static-auth-secret", plain),
  option("services.matrix-synapse.settings.registration_shared_secret", plain),
  option("services.matrix-synapse.settings.macaroon_secret_key", plain),
  option("services.keycloak.initialAdminPassword", plain),
  option("services.transmission.settings.rpc-password", plain),
  option("services.hostapd.radios.wlan0.networks.wlan0.authentication.wpaPassword", plain),
  option("services.hostapd.radios.wlan0.networks.wlan0.authentication.saePasswords", (draw) => [
    { password: plain(draw) },
  ]),
  option("networking.networkmanager.ensureProfiles.profiles.home.wifi-security.psk", plain),
  option("services.openvpn.servers.a.authUserPass", (draw) => ({
    username: "me",
    password: plain(draw),
  })),
  option(
    "services.openvpn.servers.a.config",
    ({ text }) =>
      `remote a\n<tls-auth>\n-----BEGIN OpenVPN Static key V1-----\n${text(hex, 32)}\n${text(hex, 32)}\n-----END OpenVPN Static key V1-----\n</tls-auth>\n`,
  ),
  option("services.k3s.token", plain),
  option("services.k3s.extraFlags", (draw) => ["--node-label=a", `--token=${plain(draw)}`]),
  option("services.k3s.extraFlags", (draw) => `--node-label=a --token ${plain(draw)}`),
  option("services.vaultwarden.config.ADMIN_TOKEN", plain),
  option("services.grafana.settings.security.admin_password", plain),
  option("services.grafana.settings.security.secret_key", plain),
  option("services.grafana.provision.datasources.settings.datasources", (draw) => [
    { name: "db", secureJsonData: { password: plain(draw) } },
  ]),
  option("services.grafana.provision.datasources.settings.datasources", (draw) => [
    { name: "db", secureJsonData: { httpHeaderValue1: `Bearer ${draw.text(word, 30)}` } },
  ]),
  option("services.nextcloud.config.adminpass", plain),
  option("services.zabbixServer.database.password", plain),
  option("nix.settings.access-tokens", ({ text }) => `github.com=gh${mark("p")}_${text(word, 36)}`),
  option("nix.extraOptions", ({ text }) => `access-tokens = git.example.org=${text(hex, 40)}\n`),
  option(
    "services.bind.extraConfig",
    ({ text }) => `key ddns {\n  algorithm hmac-sha256;\n  secret "${text(base64, 43)}=";\n};\n`,
  ),
  option("services.knot.settings.key", ({ text }) => [
    { id: "acme", algorithm: "hmac-sha256", secret: `${text(base64, 43)}=` },
  ]),
  option("services.strongswan-swanctl.swanctl.secrets.ike.a.secret", plain),
  option("services.openldap.settings.children.db.attrs.olcRootPW", plain),
  option("users.ldap.bind.password", plain),
  option("services.sssd.config", (draw) => `[domain/a]\nldap_default_authtok = ${plain(draw)}\n`),
  option("services.redis.servers.a.requirePass", plain),
  option("services.redis.servers.a.settings.masterauth", plain),
  option(
    "services.haproxy.config",
    (draw) => `userlist a\n  user admin insecure-password ${plain(draw)}\n`,
  ),
  option("services.haproxy.config", (draw) => `listen stats\n  stats auth admin:${plain(draw)}\n`),
  option(
    "services.nginx.virtualHosts.web.locations./.extraConfig",
    ({ text }) => `proxy_set_header Authorization "Basic ${text(base64, 28)}";\n`,
  ),
  option(
    "services.nginx.virtualHosts.web.locations./.extraConfig",
    ({ text }) => `proxy_set_header X-Api-Key "${text(word, 32)}";\n`,
  ),
  option("services.prometheus.remoteWrite", (draw) => [
    { url: "https://a", basic_auth: { username: "1", password: plain(draw) } },
  ]),
  option("services.prometheus.scrapeConfigs", (draw) => [
    { job_name: "a", bearer_token: draw.text(word, 40) },
  ]),
  option("services.prometheus.alertmanager.configuration.global.smtp_auth_password", plain),
  option("services.prometheus.alertmanager.configuration.receivers", ({ text }) => [
    { pagerduty_configs: [{ routing_key: text(hex, 32) }] },
  ]),
  option("services.prometheus.alertmanager.configuration.receivers", ({ text }) => [
    { pushover_configs: [{ user_key: text(word, 30), token: text(word, 30) }] },
  ]),
  option("services.telegraf.extraConfig.outputs.influxdb_v2", ({ text }) => [
    { urls: ["a"], token: `${text(word, 86)}==` },
  ]),
  option(
    "services.frr.bgpd.config",
    (draw) => `router bgp 65000\n neighbor 10.0.0.1 password ${plain(draw)}\n`,
  ),
  option("services.bird.config", (draw) => `protocol bgp a {\n  password "${plain(draw)}";\n}\n`),
  option(
    "services.keepalived.vrrpInstances.a.extraConfig",
    (draw) => `authentication {\n  auth_type PASS\n  auth_pass ${plain(draw)}\n}\n`,
  ),
  option("services.icecast.admin.password", plain),
  option(
    "services.icecast.extraConfig",
    (draw) => `<authentication><source-password>${plain(draw)}</source-password></authentication>`,
  ),
  option("programs.msmtp.accounts.default.password", plain),
  option("services.inadyn.settings.provider.dyndns.password", plain),
  option("power.ups.upsmon.monitor.a.password", plain),
  option("services.postgresql.initialScript", (draw) =>
    rawNix(`pkgs.writeText "init.sql" "CREATE ROLE app WITH LOGIN PASSWORD '${plain(draw)}';"`),
  ),
  option("services.mysql.initialScript", (draw) =>
    rawNix(
      `pkgs.writeText "init.sql" ''\n  CREATE USER 'app'@'localhost' IDENTIFIED BY '${plain(draw)}';\n''`,
    ),
  ),
  option("services.postgresql.initdbArgs", (draw) => [
    `--pwfile=<(echo ${plain(draw)})`,
    `--set=password=${plain(draw)}`,
  ]),
  option("fileSystems./mnt/share.options", (draw) => [
    "username=me",
    `password=${plain(draw)}`,
    "uid=1000",
  ]),
  option("fileSystems./mnt/share.options", (draw) => [
    `credentials=/etc/smb`,
    `username=me,password=${plain(draw)},uid=1000`,
  ]),
  option("services.postfix.mapFiles.sasl", (draw) =>
    rawNix(`pkgs.writeText "sasl_passwd" "[smtp.example.org]:587 me:${plain(draw)}"`),
  ),
  option("services.tailscale.extraUpFlags", ({ text }) => [
    `--auth-key=tskey-auth-k${text(word, 11)}CNTRL-${text(word, 32)}`,
  ]),
  option("services.headscale.settings.oidc.client_secret", plain),
  option("services.oauth2-proxy.cookie.secret", ({ text }) => text(base64, 32)),
  option("services.oauth2-proxy.clientSecret", plain),
  option("services.paperless.settings.PAPERLESS_SECRET_KEY", plain),
  option("services.minio.secretKey", plain),
  option("services.thanos.receive.objstore.config", ({ text }) => ({
    type: "S3",
    config: { access_key: "AKIA", secret_key: text(base64, 40) },
  })),
  option("services.loki.configuration.common.storage.s3", ({ text }) => ({
    access_key_id: "loki",
    secret_access_key: text(base64, 40),
  })),
  option("services.frigate.settings.cameras.front.ffmpeg.inputs", (draw) => [
    { path: `rtsp://admin:${plain(draw)}@10.0.0.5:554/stream` },
  ]),
  option("services.home-assistant.config.mqtt", (draw) => ({
    broker: "a",
    username: "ha",
    password: plain(draw),
  })),
  option("services.zigbee2mqtt.settings.advanced.network_key", ({ of }) =>
    Array.from({ length: 16 }, () => of(Array.from({ length: 256 }, (_v, i) => i))),
  ),
  option("services.gitlab.secrets.secretFile", (draw) =>
    rawNix(`pkgs.writeText "secret" "${draw.text(word, 64)}"`),
  ),
  option("services.gitlab.initialRootPasswordFile", (draw) =>
    rawNix(`pkgs.writeText "rootpw" "${plain(draw)}"`),
  ),
  option("services.restic.backups.a.passwordFile", (draw) =>
    rawNix(`toString (pkgs.writeText "pw" "${plain(draw)}")`),
  ),
  option(
    "services.restic.backups.a.passwordFile",
    (draw) => nix`builtins.toFile "pw" ${plain(draw)}`,
  ),
  option(
    "services.nextcloud.config.adminpassFile",
    (draw) => nix`pkgs.writeText "adminpass" ${plain(draw)}`,
  ),
  option("services.cfssl.x", ({ text }) =>
    rawNix(
      `{ caKey = builtins.toFile "ca-key.pem" "-----BEGIN EC ${mark("PRIVATE")} KEY-----\\n${text(base64, 64)}\\n-----END EC ${mark("PRIVATE")} KEY-----"; }`,
    ),
  ),
  option("services.kea.dhcp-ddns.settings.tsig-keys", ({ text }) => [
    { name: "a", algorithm: "HMAC-SHA256", secret: `${text(base64, 43)}=` },
  ]),
  option(
    "services.dovecot2.extraConfig",
    (draw) => `passdb {\n  driver = static\n  args = password=${plain(draw)}\n}\n`,
  ),
  option(
    "services.squid.extraConfig",
    (draw) => `cache_peer 10.0.0.1 parent 3128 0 login=me:${plain(draw)}\n`,
  ),
  option(
    "services.ngircd.config",
    (draw) => `[Operator]\nName = admin\nPassword = ${plain(draw)}\n`,
  ),
  option("services.jitsi-videobridge.xmppConfigs.a.password", plain),
  option("services.prosody.extraConfig", (draw) => `component_secret = "${plain(draw)}"\n`),
  option(
    "services.asterisk.confFiles.sip",
    (draw) => `[6001]\ntype=friend\nsecret=${plain(draw)}\n`,
  ),
  option("services.github-runners.a.token", ({ text }) => text(upper, 29)),
  option("systemd.services.a.serviceConfig.SetCredential", (draw) => [
    `db-password:${plain(draw)}`,
  ]),
  option(
    "systemd.services.a.serviceConfig.ExecStart",
    (draw) => `/bin/redis-server --requirepass ${plain(draw)}`,
  ),
  option("home-manager.users.me.programs.git.settings.github.token", ({ text }) => text(hex, 40)),
  option("home-manager.users.me.home.sessionVariables.OPENAI_API_KEY", ({ text }) =>
    text(word, 48),
  ),
  option("containers.a.config.services.b.settings.password", plain),
  option("specialisation.a.configuration.users.users.b.initialPassword", plain),
  option("disko.devices.disk.a.content.partitions.b.content.settings.x.passphrase", plain),
  option("boot.initrd.network.ssh.x", (draw) => ({ passphrase: plain(draw) })),
  option("services.cron.systemCronJobs", (draw) => [
    `0 3 * * * root mysqldump --password=${plain(draw)} app`,
  ]),
  script("chpasswd", (pw) => `echo 'root:${pw}' | chpasswd`),
  script("smbpasswd", (pw) => `(echo "${pw}"; echo "${pw}") | smbpasswd -s -a me`),
  script("curl -u", (pw) => `curl -u me:${pw} https://example.org`),
  script("curl with a header", (pw) => `curl -H "X-Auth-Token: ${pw}" https://example.org`),
  script(
    "curl with a bearer",
    (pw) => `curl -H 'Authorization: Bearer ${pw}${pw}' https://example.org`,
  ),
  script("mysql -p", (pw) => `mysql -u root -p${pw} app < x.sql`),
  script("mysql --password", (pw) => `mysql -u root --password='${pw}' app < x.sql`),
  script("psql", (pw) => `PGPASSWORD=${pw} psql -U app app`),
  script("psql's SQL", (pw) => `psql -c "ALTER USER app WITH PASSWORD '${pw}'"`),
  script("redis-cli", (pw) => `redis-cli -a ${pw} PING`),
  script("mosquitto_pub", (pw) => `mosquitto_pub -u me -P ${pw} -t a -m b`),
  script("openssl", (pw) => `openssl pkcs12 -in a.p12 -passin pass:${pw}`),
  script("cryptsetup by echo", (pw) => `echo -n "${pw}" | cryptsetup luksOpen /dev/sda2 root -`),
  script("cryptsetup by a here string", (pw) => `cryptsetup open /dev/sda2 root <<< "${pw}"`),
  script("htpasswd", (pw) => `htpasswd -bc /etc/htpasswd me ${pw}`),
  script("docker login", (pw) => `docker login -u me -p ${pw} ghcr.io`),
  script("ldapsearch", (pw) => `ldapsearch -D cn=admin,dc=a -w ${pw} -b dc=a`),
  script("gpg", (pw) => `gpg --batch --passphrase ${pw} -d a.gpg`),
  script("ipmitool", (pw) => `ipmitool -H a -U admin -P ${pw} power on`),
  script("snmpwalk", (pw) => `snmpwalk -v2c -c ${pw} 10.0.0.1`),
  script("wpa_passphrase", (pw) => `wpa_passphrase home ${pw} > /etc/wpa.conf`),
  script("nmcli", (pw) => `nmcli device wifi connect home password ${pw}`),
  script("borg", (pw) => `BORG_PASSPHRASE='${pw}' borg create ::a /home`),
  script("restic", (pw) => `export RESTIC_PASSWORD=${pw}`),
  script("rclone", (pw) => `rclone mount a: /mnt --sftp-pass "$(rclone obscure ${pw})"`),
  script("mount.cifs", (pw) => `mount -t cifs //a/b /mnt -o username=me,password=${pw}`),
  script("zip", (pw) => `zip -P ${pw} a.zip a`),
  script("kinit", (pw) => `echo ${pw} | kinit admin`),
  script("sudo -S", (pw) => `echo ${pw} | sudo -S reboot`),
  script("sshpass", (pw) => `sshpass -p '${pw}' ssh root@a`),
  script("vncpasswd", (pw) => `x11vnc -passwd ${pw} -display :0`),
  script("printf to a key", (pw) => `printf '%s' '${pw}' > /run/app/secret.key`),
  script("a token on the command line", (pw) => `tailscale up --authkey ${pw}`),
  script("a URL's query", (pw) => `curl 'https://example.org/hook?token=${pw}${pw}'`),
  etc("ppp/chap-secrets", (pw) => `# client server secret ip\nme * ${pw} *`),
  etc("ppp/pap-secrets", (pw) => `"me" * "${pw}"`),
  etc("ipsec.secrets", (pw) => `10.0.0.1 10.0.0.2 : PSK "${pw}"`),
  etc("ipsec.d/a.secrets", (pw) => `me : EAP "${pw}"`),
  etc("wpa_supplicant.conf", (pw) => `network={\n  ssid="a"\n  psk="${pw}"\n}`),
  etc("netrc", (pw) => `machine a.example.org\nlogin me\npassword ${pw}`),
  etc("pgpass", (pw) => `db.example.org:5432:app:me:${pw}`),
  etc("raddb/clients.conf", (pw) => `client a {\n  ipaddr = 10.0.0.1\n  secret = ${pw}\n}`),
  etc("raddb/users", (pw) => `me Cleartext-Password := "${pw}"`),
  etc("samba/credentials", (pw) => `username=me\npassword=${pw}\ndomain=a`),
  etc(
    "rclone.conf",
    (_pw, { text }) => `[a]\ntype = sftp\nuser = me\npass = ${text(`${word}-_`, 30)}`,
  ),
  etc(
    "rclone-b2.conf",
    (_pw, { text }) => `[a]\ntype = b2\naccount = ${text(hex, 12)}\nkey = K00${text(base64, 28)}`,
  ),
  etc("mosquitto/passwd.plain", (pw) => `me:${pw}`),
  etc("htpasswd", (pw) => `me:{PLAIN}${pw}`),
  etc("nut/upsd.users", (pw) => `[admin]\npassword = ${pw}\nactions = SET`),
  etc("nut/upsmon.conf", (pw) => `MONITOR ups@localhost 1 admin ${pw} master`),
  etc("slapd.conf", (pw) => `suffix "dc=a"\nrootpw ${pw}`),
  etc("sasl_passwd", (pw) => `[smtp.example.org]:587 me@example.org:${pw}`),
  etc("my.cnf", (pw) => `[client]\nuser=me\npassword=${pw}`),
  etc("msmtprc", (pw) => `account default\nhost a\nuser me\npassword ${pw}`),
  etc("fetchmailrc", (pw) => `poll mail.example.org protocol imap user "me" password "${pw}"`),
  etc("davfs2/secrets", (pw) => `https://dav.example.org me ${pw}`),
  etc("ssmtp.conf", (pw) => `AuthUser=me\nAuthPass=${pw}`),
  etc("isync/mbsyncrc", (pw) => `IMAPAccount a\nUser me\nPass "${pw}"`),
  etc("vnc.ini", (pw) => `PasswordPlain=${pw}`),
  etc("app.properties", (pw) => `spring.datasource.username=me\nspring.datasource.password=${pw}`),
  etc("wp-config.php", (pw) => `<?php define('DB_PASSWORD', '${pw}');`),
  etc(
    "settings.py",
    (_pw, { text }) => `SECRET_KEY = '${text(`${lower}${digits}!@#%^&*(-_=+)`, 50)}'`,
  ),
  etc("docker.json", (_pw, { text }) => `{"auths":{"ghcr.io":{"auth":"${text(base64, 38)}=="}}}`),
  etc(
    "k8s.yaml",
    (_pw, { text }) =>
      `apiVersion: v1\nkind: Secret\nmetadata:\n  name: a\ndata:\n  password: ${text(base64, 22)}==`,
  ),
  etc(
    "k8s-string.yaml",
    (pw) => `apiVersion: v1\nkind: Secret\nmetadata:\n  name: a\nstringData:\n  db: ${pw}`,
  ),
  etc(
    "compose.yaml",
    (pw) => `services:\n  db:\n    environment:\n      - POSTGRES_PASSWORD=${pw}`,
  ),
  etc(
    "compose-map.yaml",
    (pw) => `services:\n  db:\n    environment:\n      MYSQL_ROOT_PASSWORD: ${pw}`,
  ),
  etc(
    "tinc/rsa_key.priv",
    (_pw, { text }) =>
      `-----BEGIN RSA ${mark("PRIVATE")} KEY-----\n${text(base64, 64)}\n-----END RSA ${mark("PRIVATE")} KEY-----`,
  ),
  etc("munge.key", (_pw, { text }) => text(base64, 172)),
  etc("swarm.key", (_pw, { text }) => `/key/swarm/psk/1.0.0/\n/base16/\n${text(hex, 64)}`),
  etc(
    "aws/credentials",
    (_pw, { text }) =>
      `[default]\naws_access_key_id = AKIA${text(upper, 16)}\naws_secret_access_key = ${text(base64, 40)}`,
  ),
  etc("s3cmd.cfg", (_pw, { text }) => `access_key = web\nsecret_key = ${text(base64, 40)}`),
  etc("passwd-s3fs", (_pw, { text }) => `AKIA${text(upper, 16)}:${text(base64, 40)}`),
  etc("boto.ini", (_pw, { text }) => `gs_secret_access_key = ${text(base64, 40)}`),
]
