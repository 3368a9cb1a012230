/** Secrets inside of longer texts. */
import { expect, test } from "vitest"
import { namesBefore } from "./members.ts"
import { shapeIn } from "./shapes.ts"
import { isStandIn } from "./stand-ins.ts"
import { namedSecret, secretInText } from "./text.ts"

/** Drawn from letters, digits and the marks that Django takes, some of which end a value elsewhere. */
const drawn = [
  ["6)96xu(hota)1*#2=frjdb2", "&^v)1f5&#c3#8n@2c52_%rp2+x("],
  ["0a4loiw)e!@^7c%463)-nb(", "alckpl-)gsw4-2&twgb7fm0!p68"],
  ["3-4n8r6%4&&!g&vmc%4#0%h", "wiekpg#hxtfrjg5z5k-#_26(7ll"],
].map((parts) => parts.join(""))

test.each(drawn)("%s in every form", (value) => {
  const texts = [
    `--secret-key=${value}`,
    `"SECRET_KEY=${value}"`,
    `[main]\nport = 80\nsecret_key = ${value}\n`,
    `main:\n  secret_key: ${value}\n`,
    `PORT=80\nDJANGO_SECRET_KEY=${value}\n`,
  ]
  expect(texts.map((text) => secretInText(text))).toEqual(texts.map(() => "a key"))
})

test.each([
  "secret_key = hash(password, salt, rounds)",
  "key = web-01.rack-2.prod-3.example.org",
  "token = options.map(each)[index].value",
  "PasswordStore.get_decrypted_password = PasswordStore.get_decypted_password",
  "totals = {\n  totalTokens: usage.totalTokens,\n}",
])("%s is none", (text) => {
  expect(secretInText(text)).toBeUndefined()
})

test.each([
  "--token Zk7qP2vX9mL4tR8w",
  "--password Zk7qP2vX9mL4tR8w",
  "db:\n  password: |\n    Zk7qP2vX9mL4tR8w\n",
  "password: >-\n  Zk7qP2vX9mL4tR8w",
  "password:\n  Zk7qP2vX9mL4tR8w",
  "$cfg['password'] = 'Zk7qP2vX9mL4tR8w';",
  "config['secret_key'] = 'Zk7qP2vX9mL4tR8w'",
  "os.environ['API_TOKEN'] = 'Zk7qP2vX9mL4tR8w'",
  "x: {pw: Zk7qP2vX9mL4tR8w}",
  "PASSWORD := Zk7qP2vX9mL4tR8w",
  "set -gx API_TOKEN Zk7qP2vX9mL4tR8w",
  "set $token Zk7qP2vX9mL4tR8w;",
  "proxy_set_header X-Auth-Token Zk7qP2vX9mL4tR8w;",
  "Basic YWRtaW46aHVudGVyMnNlY3JldA==",
  "username admin password 0 Zk7qP2vX9mL4tR8w",
  "user a password Zk7qP2vX9mL4tR8w",
  "snmp-server community Zk7qP2vX9mL4tR8w ro",
  "useradd -m -p 'Zk7qP2vX9mL4tR8w' alice",
  "ssh-keygen -t ed25519 -N Zk7qP2vX9mL4tR8w -f key",
])("it is said: %s", (text) => {
  expect(secretInText(text)).toEqual(expect.any(String))
})

test.each([
  "password:\n  minLength: 8\n",
  "secrets:\n  db_password:\n    file: ./x\n",
  "password:\n  - required\n",
  "x: {password: required, token: $TOKEN}",
  "const { token, key } = { token: request.headers.token1, key: keys(1) }",
  "set -gx API_TOKEN_FILE /run/secrets/token1",
  "set -q token; and echo",
  "set $token $http_x_token1;",
  "proxy_set_header Authorization $http_authorization;",
  "proxy_set_header X-Forwarded-User $user1;",
  "Basic Authentication",
  "Basic YWJjZGVmZ2hpamtsbW5vcA==",
  "username admin password required",
  "user-agent: *",
  "useradd -p '$6$abc$def' alice",
  "ssh-keygen -t ed25519 -N '' -f key",
  "map['key'] = 'value'",
  "$rules['password'] = 'required|min:8|confirmed'",
  "$errors['password'] = 'Password must have 8 characters';",
  "types['password'] = 'varchar255'",
  "proxy_set_header X-Auth-Request-Token oauth2;",
  "password: >\n  At-least-8-characters",
  "set password scram-sha-256",
])("it is not said: %s", (text) => {
  expect(secretInText(text)).toBeUndefined()
})

test.each([
  "passwordeval echo hunter22",
  'PassCmd "echo hunter22"',
  "RESTIC_PASSWORD_COMMAND=\"printf 'hunter22'\"",
  "password_command: echo -n hunter22",
  "hash=$(mkpasswd -m sha-512 hunter22)",
  "echo -e 'hunter22\\nhunter22' | passwd root",
  "curl --oauth2-bearer hV7xQ2mZ9pK4sT8wYbN3cD6f https://example.org",
  "alice:{PLAIN}hunter22:1000:1000::\n",
  "htpasswd of alice:{CLEARTEXT}hunter22",
  "postgres://app:hunter22@${config.networking.fqdn}:5432/app",
  "psql postgres://app:hunter22@$HOST/app",
  "postgres://app:hunter22@",
  "docker login -u alice -p hunter22 registry.example.org",
  "ldapsearch -s base -D cn=admin -w hunter22 -b dc=x",
  "ldappasswd -s hunter22 uid=alice",
  "curl 'https://example.org/?a=1&b=2' -u alice:hunter22",
  "htpasswd -bc /x/y alice hunter22",
  "htpasswd -b -B /x/y alice hunter22",
  "htpasswd -nb alice hunter22",
  "sshpass -v -p hunter22 ssh host",
  "sshpass -phunter22 ssh host",
  "mysqladmin -u root password hunter22",
  "lftp -u alice,hunter22 host",
  "rabbitmqctl add_user alice hunter22",
  "mosquitto_passwd -b /x/y alice hunter22",
  "vault login hunter22abc",
  "OAUTH2_PROXY_CLIENT_SECRET=Zk7qP2vX9mL4tR8w",
  "OAUTH2_PROXY_COOKIE_SECRET=Zk7qP2vX9mL4tR8w",
  "masterAuth = hunter22",
  "SET PASSWORD FOR 'root'@'localhost' = PASSWORD('hunter22');",
  "CREATE USER 'x'@'%' IDENTIFIED BY \"hunter22\";",
  "jdbc:mysql://db:3306/app?user=app&password=appelboom",
  'plugin pppoe.so eth0\npassword "73829104"\n',
  "  ip ospf message-digest-key 1 md5 hunter22",
  "set httpd port 2812\n  allow admin:hunter22\n",
  `API_TOKEN=${"Zk7qP2vX9mL4tR8w".repeat(60)}\n`,
  "register => alice:hunter22@sip.example.org/100",
  "reverse_proxy x {\n  header_up X-Auth-Token Zk7qP2vX9mL4tR8w\n}",
  "{\n  acme_dns cloudflare Zk7qP2vX9mL4tR8wYbN3cD6f\n}",
  "tls {\n  dns duckdns 7c3c1f5e-0a2b-4d6c-9e8f-112233445566\n}",
  "<Network libera>\n  Server = irc.libera.chat 6667 hunter22\n</Network>",
  "irc.libera.chat +6697 hunter22",
  "<User ann>\n  Pass = plain#hunter22\n</User>",
  "GPG_PASSPHRASE=hunter22",
  "curl -u :hunter22 https://example.org",
  "curl -sSfu alice:hunter22 https://example.org",
  "echo 'hunter22' | openconnect --passwd-on-stdin vpn.example.org",
  'spawn ssh web\nexpect "*assword:"\nsend "hunter22\\r"\n',
  "TLS_KEY_PASSWORD=hunter22",
  "U2F_API_SECRET=hunter22",
  "<github_authorization>\n  alice = token 9f8a7c6b5d4e3f2a\n</github_authorization>\n",
  "<gitea_authorization>\n  # of alice\n  alice = 9f8a7c6b5d4e3f2a\n</gitea_authorization>\n",
  "localclient:a7bef72a890d:10\nandrew:appelboom:5\n",
  "[admins]\n; all of them\nann = -pbkdf2-1ab,2cd,10\nbob = hunter22\n",
  "smtp_sasl_password_maps = inline:{ [smtp.example.org]:587=alice:hunter22 }",
  "smtp_sasl_password_maps = static:alice:hunter22\n",
  "netroot=iscsi:alice:hunter22@192.168.1.1::3260::iqn.2009-06.dracut:target0",
])("%s has one", (text) => {
  expect(secretInText(text)).toMatch(/^a (?:password|key)\b/)
})

test.each([
  'PassCmd "pass show mail/alice"',
  'passwordeval "gpg --quiet --decrypt ~/.mail.gpg"',
  "passwordeval cat /run/secrets/mail",
  "RESTIC_PASSWORD_COMMAND='cat /run/secrets/restic'",
  'password_command: echo "$PASSWORD"',
  "password_command: echo $(systemd-creds cat restic)",
  "eval echo hunter22",
  'startCommand = "echo started22"',
  "mkpasswd -m sha-512 -s < /run/secrets/alice",
  "getent passwd alice22 | cut -d: -f1",
  "docker run --rm -p 8080:80 image",
  "docker run -p 127.0.0.1:5432:5432 image",
  "podman run -p 443:443/tcp image",
  "ldapsearch -s subtree -b dc=example",
  "curl -fsSL https://example.org -o image && docker run -u 1000:1000 image",
  "curl -fsSLou:a https://example.org",
  "curl https://example.org | podman run --user app:app image",
  "unzip x.zip && scp -P 2222 x host:/y",
  "unzip x.zip; scp -P 2222 x host:/y",
  "snmpget -v3 -u x host | bash -c 'cat1234'",
  "openssl x509 -in x | sort -k 2nr",
  "gpg --import x && sort -k 2,2n y",
  "gpg -k 0xABCDEF12",
  "7z x a.7z && mkdir -p out1234",
  "sshpass -f /x scp -p file.txt host:",
  "echo vacuum | su postgres -c psql",
  "printf 'select1\\n' | su - postgres -c psql",
  'htpasswd -bc /x/y admin22 "$PASSWORD"',
  "htpasswd -bc /x/y admin22 `cat /run/secrets/x`",
  'htpasswd -nb admin22 "$(cat /run/secrets/x)"',
  "curl -u admin:`cat /run/secrets/x` https://example.org",
  'set smtp_pass="`gpg -d ~/.x.gpg`"',
  "password \"#{ENV['PASS']}\"",
  "ldap_user_password = userPassword",
  "password = {env}ENV_PASSWORD",
  "vault login -method=userpass username=alice22",
  "vault login method=userpass",
  "https://user:password@${host}/x",
  "    password = clean_password\n",
  "    self.client.api.token = access_token\n",
  "alice:{SHA512-CRYPT}$6$abc$def:1000:1000::\n",
  "Peers = tls://a.example.org:443?key=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
  "authorization: bearer",
  "authorization: {http.request.header.Authorization}",
  "proxy_pass http://backend22;",
  "proxyPass = upstream22",
  "  allow 2001:db8::/32;\n  allow 10.0.0.0/8;\n",
  "set httpd port 2812\n  allow admin:$PASSWORD22\n",
  "allow 046d:c52b\nallow net:lan-internal\n",
  'ALTER USER app IDENTIFIED BY "&password";',
  "register => alice:${SIP_PASSWORD}@sip.example.org/100",
  "SET PASSWORD FOR 'root'@'localhost' = PASSWORD('$PASSWORD');",
  "ALTER ROLE app WITH PASSWORD :'role_password';",
  '  -password "$sojuPassword" \\',
  "-password='\"$weechat_password\"'",
  "pass=ATLASSIAN_${tool^^}_PASS",
  "rtsp://{FRIGATE_USER}:{FRIGATE_PASSWORD}@10.0.0.8/live",
  'f"https://api:{github_token}@github.com/"',
  'hosts.write(f"root-password: {passwd}\\n")',
  "print(f'SECRET_KEY={get_random_secret_key()}')",
  '    "refresh_token": refresh_token,\n',
  '    "X-Api-Key": prowlarr_apikey,\n',
  'return link.split("token=")[1].split("&")[0]',
  'secret=file["secret"],\n private_key=args.identity_file,\n',
  "file_key = base64.b64decode(file_key_b64 + '=')",
  "unknown-token    = red,bold\n",
  'set imap_pass = "\\`rbw get mail\\`"',
  "passwordeval rbw get --folder x login --field password\naccount home",
  "(echo trust; echo 5; echo quit) | gpg --command-fd 0 --edit-key 21F488205D18E986",
  "hashed by mkpasswd -m yescrypt --rounds=11",
  "makePasswordSecret lnd-wallet-password",
  "The server has\nbearer authentication.\n",
  '  pass "class $class: all shares are there"\n',
  "'password': '@@PASSWORD@@',",
  'OPENAI_API_KEY="not-needed"',
  'SOCIAL_AUTH_GITHUB_KEY = "Ov23liH7GWzgesskSZnM"',
  "acme_dns cloudflare {env.CLOUDFLARE_API_TOKEN}",
  "  dns server 2001:db8::1\n  dns ttl 3600\n",
  "  dns server1 some-very-long-hostname-01\n",
  "Server = irc.libera.chat +6697",
  "Server = https://mirror.example.org/$repo",
  "Pass = sha256#0a1b2c3d4e5f#salt#",
  "fastcgi_pass backend22;",
  "PORTAL=xdg\norg.freedesktop.impl.portal.Secret=gnome-keyring",
  "GPG_KEY=Zk7qP2vX9mL4tR8wYbN3cD6f",
  'imagePullSecret: "regcred-main"',
  "makePassword = lnd-wallet22",
  'spawn ssh web\nexpect "*assword:"\nsend "$password\\r"\n',
  "curl --user : --negotiate https://example.org",
  "WPA-PSK WPA-PSK-SHA256 SAE",
  "printf 'SECRET_KEY=' > \"$out/secret-key\"",
  "ADMIN_TOKEN=!!VAULTWARDEN_ADMIN_TOKEN!!",
  '{\n  "secret": $secret,\n}',
  'connect(password=_secret("CALDAV_PASSWORD_FILE"))',
  '  pass "timer-restored"',
  'rpassword = "7.3"',
  "const STORAGE_KEY = 'pi-livecraft.themes'",
  '"pathKey": "homeAarch64-to-hm"',
  "<github_authorization>\n  include /run/secrets/github\n</github_authorization>\n",
  "<github_authorization>\n  alice = $TOKEN\n</github_authorization>\n",
  "andrew:appelboom:10\n",
  "[admins]\nann = -pbkdf2-1ab,2cd,10\n",
  "[users]\nann = hunter22\n",
  "smtp_sasl_password_maps = hash:/run/secrets/sasl22",
  "transport_maps = inline:{ example.org=relay:[mx1.example.org]:25 }",
  "netroot=iscsi:@192.168.1.1::3260::iqn.2009-06.dracut:target0",
])("%s has none", (text) => {
  expect(secretInText(text)).toBeUndefined()
})

test.each([
  "alice:$2y$05$abcdefghijklmnopqrstuv",
  "alice@example.org:{SSHA}x1Yz83kQpLm0VbnT7RwA",
  "ENC(x1Yz83kQpLm0VbnT7RwA)",
  "{7d827abfb09b77e45fe9e72d97956ab8fb53acafoPNV1MpJ",
  "allow",
  "@{secretstore:mqtt_password}",
  "SECRET[file.api_key]",
  "$env(ADMIN_PASSWORD)",
  "sk-no-key-required",
  "unnecessary",
  "ADGUARDPASS",
  "$oidc.clientSecret",
  "~/.ssh/id_ed25519_sk_rk_ybk5@sign",
  "SW2YcwTIb9zpOOhoPsMm",
])("%s stands for none", (text) => {
  expect(isStandIn(text)).toBe(true)
})

test.each(["makeWebhookToken", "MAKE_API_KEY", "pull_secret", "generateToken"])(
  "%s is a setting, and one that looks like a key is none",
  (name) => {
    expect(namedSecret(name, "Zk7qP2vX9mL4tR8wYbN3cD6f")).toBe("what looks like a key")
    expect(namedSecret(name, "registry-main22")).toBeUndefined()
  },
)

test("an option takes what is no option itself, whatever it begins with", () => {
  expect(namesBefore("--secret-key", "-e3&l-2ty9kil")).toEqual(["secret-key"])
  expect(namesBefore("--secret-key", "--port=80")).toEqual([])
  expect(namesBefore("--secret-key", "-v")).toEqual([])
})

test.each([
  "bob on >Wq81kfjwaWW ~* +@all",
  "user default off\nuser bob on >Wq81kfjwaWW ~app:* &* +@read -@dangerous\n",
  "user bob >Wq81kfjwaWW on allkeys +@all",
  "redis-cli ACL SETUSER bob on >Wq81kfjwaWW ~* +@all",
  "cachemgr_passwd Wq81kfjwaWW all",
  "http_port 3128\n  cachemgr_passwd Wq81kfjwaWW shutdown info # of all\n",
  "user=bob:Wq81kfjwaWW",
  "lt-cred-mech\nuser=bob:Wq81kfjwaWW\nuser = ann:0x18fe6ab31cf\n",
  "localhost:5432:app:bob:Wq81kfjwaWW",
  "# of backups\n*:*:*:bob:Wq81kfjwaWW\n",
  "password:hunter2x",
  "server:mail.example.org\nsmtp_password:hunter2x\n",
  "--hmac jbQ1isvaRUYKl21arvxv9J7pWwJZE29phBBL78QbPPr",
  "telegram:\n  api_hash: 6186b30c856bb91e5aac9789a3666539\n",
])("one is in a line of %s", (text) => {
  expect(secretInText(text)).toEqual(expect.any(String))
})

test.each([
  "user default on nopass ~* +@all",
  "user bob on #9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 ~* +@all",
  "user bob on >$PASSWORD ~* +@all",
  "notify on ~alice >/dev/null",
  "turn it on @home > log1234",
  "cachemgr_passwd none all",
  "cachemgr_passwd disable shutdown info",
  "auth_token sha256 of the file",
  "password_hash argon2id m=65536",
  "ssl_password_file /run/secrets/x y",
  "user=www-data:www-data",
  "user=1000:1000",
  "user=app1234:app1234",
  "user=bob:$PASSWORD1",
  "127.0.0.1:5432:5432",
  "localhost:5432:app:bob:$PASSWORD1",
  "fe80:5432:app1:bob2:dead",
  "registry.example.org:5000:app:v1:latest2",
  "alice:x:1000:100:alice1:/home/alice:/bin/sh",
  "password:required|min8",
  "token:sha256",
  "key:ipv4addr",
  "password:mail.example.org",
  "--hmac sha256",
  "api_hash: sha256",
])("none is in a line of %s", (text) => {
  expect(secretInText(text)).toBeUndefined()
})

test("names say what programs call a key, and what is public", () => {
  const key = "jbQ1isvaRUYKl21arvxv9J7pWwJZE29phBBL78QbPPr"
  expect(namedSecret("hmac", key)).toBe("what looks like a key")
  expect(namedSecret("api_hash", "6186b30c856bb91e5aac9789a3666539")).toBe("what looks like a key")
  expect(namedSecret("hmac", "sha256")).toBeUndefined()
  expect(namedSecret("password_hmac", key)).toBeUndefined()
  expect(namedSecret("STRIPE_PUBLISHABLE_KEY", "pk_live_fk5HFcbv8uEe8lh299rf1fdW")).toBeUndefined()
  expect(namedSecret("STRIPE_KEY", "pk_test_fk5HFcbv8uEe8lh299rf1fdW")).toBeUndefined()
  expect(namedSecret("STRIPE_KEY", "fk5HFcbv8uEe8lh299rf1fdW")).toBe("what looks like a key")
  expect(namedSecret("cert-key", `${key}=`)).toBeUndefined()
  expect(namedSecret("u2f_keys", `alice:${key},${key},es256,+presence`)).toBeUndefined()
  expect(namedSecret("adminKeys", `[alice@pad.example.org/${key}=]`)).toBeUndefined()
  expect(namedSecret("id_token", "preferred_username")).toBeUndefined()
  expect(namedSecret("semantic_tokens", "combined")).toBeUndefined()
  expect(namedSecret("initialClusterToken", "etcd-cluster")).toBeUndefined()
  expect(namedSecret("key", "Q-8d6fc646-b4c9-4e51-ab40-3a2a91aa1933-0")).toBeUndefined()
  expect(namedSecret("p0-api-key", "p0-api-key")).toBeUndefined()
  expect(namedSecret("passphrase", "var.passphrase")).toBeUndefined()
})

test("a file of google-authenticator is a seed", () => {
  const lines = ['" RATE_LIMIT 3 30', '" TOTP_AUTH', "12345678", ""].join("\n")
  const what = "a seed of one-time passwords"
  expect(shapeIn(`HHLUNVDJ2O5GYXJ73L62PHFQNP\n${lines}`)).toBe(what)
  expect(shapeIn(`SECRET\n${lines}`)).toBeUndefined()
  expect(shapeIn('HHLUNVDJ2O5GYXJ73L62PHFQNP\n" said he\n')).toBeUndefined()
})

/** Each took minutes, and twice as long for one letter more. */
test("texts that look like something in very many ways are read once", () => {
  const bits = "1".repeat(200)
  expect(namedSecret("networkKey", `${bits} z`)).toBeUndefined()
  expect(namedSecret("networkKey", Array.from({ length: 16 }, (_, at) => at).join(", "))).toBe(
    "a key",
  )
  expect(isStandIn(`your_${"a_".repeat(200)}x`)).toBe(false)
  expect(isStandIn(`your_${"a_".repeat(200)}key`)).toBe(true)
  const header = "-----BEGIN PRIVATE KEY-----"
  expect(shapeIn(`${header}${"\\".repeat(50)}${"!".repeat(50)}`)).toBeUndefined()
  expect(shapeIn(`${header}\\\\n${"MIIEvQIBADANBgkq".repeat(4)}`)).toBe("a private key")
})
