/** What ssh is told of a host beside how it is reached: options of ssh_config(5), without blanks. */
import * as z from "zod"
import { nearest } from "../problems/suggest.ts"
import { expectedOf } from "./ssh-values.ts"

/** The options of ssh_config(5) as OpenSSH 10 has them, and those that distributions add. */
const known =
  `AddKeysToAgent AddressFamily BatchMode BindAddress BindInterface CanonicalDomains CanonicalizeFallbackLocal
CanonicalizeHostname CanonicalizeMaxDots CanonicalizePermittedCNAMEs CASignatureAlgorithms CertificateFile ChannelTimeout
CheckHostIP Ciphers ClearAllForwardings Compression ConnectionAttempts ConnectTimeout ControlMaster ControlPath
ControlPersist DynamicForward EnableEscapeCommandline EnableSSHKeysign EscapeChar ExitOnForwardFailure FingerprintHash
ForkAfterAuthentication ForwardAgent ForwardX11 ForwardX11Timeout ForwardX11Trusted GatewayPorts GlobalKnownHostsFile
GSSAPIAuthentication GSSAPIClientIdentity GSSAPIDelegateCredentials GSSAPIKexAlgorithms GSSAPIKeyExchange
GSSAPIRenewalForcesRekey GSSAPIServerIdentity GSSAPITrustDns HashKnownHosts HostbasedAcceptedAlgorithms
HostbasedAuthentication HostKeyAlgorithms HostKeyAlias IdentitiesOnly IdentityAgent IdentityFile IgnoreUnknown
IPQoS KbdInteractiveAuthentication KbdInteractiveDevices KexAlgorithms KnownHostsCommand LocalCommand LocalForward
LogLevel LogVerbose MACs NoHostAuthenticationForLocalhost NumberOfPasswordPrompts ObscureKeystrokeTiming
PasswordAuthentication PermitLocalCommand PermitRemoteOpen PKCS11Provider PreferredAuthentications ProxyCommand ProxyJump
ProxyUseFdpass PubkeyAcceptedAlgorithms PubkeyAuthentication RefuseConnection RekeyLimit
RemoteCommand RemoteForward RequestTTY RequiredRSASize RevokedHostKeys SecurityKeyProvider SendEnv ServerAliveCountMax
ServerAliveInterval SessionType SetEnv StdinNull StreamLocalBindMask StreamLocalBindUnlink StrictHostKeyChecking
SyslogFacility Tag TCPKeepAlive Tunnel TunnelDevice UpdateHostKeys UseKeychain UserKnownHostsFile VerifyHostKeyDNS VersionAddendum
VisualHostKey WarnWeakCrypto XAuthLocation`.split(/\s+/)

/** Old names that ssh still takes, those of Debian among them, with those of today. */
const oldNames: Readonly<Record<string, string>> = {
  ChallengeResponseAuthentication: "KbdInteractiveAuthentication",
  DSAAuthentication: "PubkeyAuthentication",
  HostbasedKeyTypes: "HostbasedAcceptedAlgorithms",
  IdentityFile2: "IdentityFile",
  KeepAlive: "TCPKeepAlive",
  ProtocolKeepAlives: "ServerAliveInterval",
  PubkeyAcceptedKeyTypes: "PubkeyAcceptedAlgorithms",
  SetupTimeOut: "ServerAliveInterval",
  SkeyAuthentication: "KbdInteractiveAuthentication",
  SmartcardDevice: "PKCS11Provider",
  TISAuthentication: "KbdInteractiveAuthentication",
}

const names: ReadonlyMap<string, string> = new Map([
  ...known.map((name) => [name.toLowerCase(), name] as const),
  ...Object.entries(oldNames).map(([old, name]) => [old.toLowerCase(), name] as const),
])

/** What an option is called today; one that ssh does not have, as it is. */
export function nameToday(name: string): string {
  return names.get(name.toLowerCase()) ?? name
}

/** Names that ssh takes as well, and does nothing by. */
const ignored: ReadonlySet<string> = new Set(
  `AFSTokenPassing Cipher CompressionLevel FallBackToRsh GlobalKnownHostsFile2 KerberosAuthentication KerberosTGTPassing
Protocol RhostsAuthentication RhostsRSAAuthentication RSAAuthentication UseBlacklistedKeys UsePrivilegedPort UseRoaming
UserKnownHostsFile2 UseRsh`
    .toLowerCase()
    .split(/\s+/),
)

/** What a host's deployment has an own key for: scripts ask that, and not ssh's options. */
const ownKeys: ReadonlyMap<string, string> = new Map([
  ["hostname", "targetHost"],
  ["port", "port"],
  ["user", "user"],
])

/** An option with its value, as `ssh -o` takes it. */
export const sshOptionSchema = z.string().superRefine((text, context) => {
  const mistake = mistakeIn(text)
  if (mistake === undefined) return
  const [message, hint] = mistake
  context.addIssue({ code: "custom", message, params: { hint }, input: text })
})

function mistakeIn(text: string): readonly [message: string, hint: string | undefined] | undefined {
  if (!/^[A-Za-z]\w*=[^\s"'\\]+$/.test(text))
    return [
      'expected an option of ssh with its value and without blanks, such as "ServerAliveInterval=30"',
      /^proxycommand=/i.test(text)
        ? 'name the hosts on the way: jumpHosts: ["bastion"]; or say it in ~/.ssh/config, and name the alias in targetHost'
        : undefined,
    ]
  const [name = "", ...rest] = text.split("=")
  const own = ownKeys.get(name.toLowerCase())
  if (own !== undefined) return [`"${text}" is not for ssh alone`, `say it by \`${own}\``]
  if (ignored.has(name.toLowerCase()))
    return [`"${name}" does nothing: ssh takes it no longer, and says nothing`, "leave it out"]
  if (names.has(name.toLowerCase())) return mistakeInValue(name, rest.join("="))
  const near = nearest(name, known)
  return [`ssh has no option "${name}"`, near === undefined ? undefined : `did you mean "${near}"?`]
}

function mistakeInValue(
  name: string,
  value: string,
): readonly [message: string, hint: string] | undefined {
  const expected = expectedOf(nameToday(name), value)
  return expected === undefined
    ? undefined
    : [`ssh refuses ${name} with the value "${value}"`, `it takes ${expected}`]
}
