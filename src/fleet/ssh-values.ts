/**
 * The values that options of ssh take, by kinds, as OpenSSH judges them (`ssh -G -o …`). Of options that are
 * not here, ssh alone knows what they take.
 */
import { portSchema } from "./target-host.ts"

/** Values of a kind. */
interface Kind {
  readonly takes: (value: string) => boolean
  readonly expected: string
}

/** Words that are as good in capitals. */
function words(...all: readonly [string, ...string[]]): Kind {
  const known = new Set(all.map((word) => word.toLowerCase()))
  const [last = "", ...before] = all.toReversed()
  const expected = before.length === 0 ? last : `${before.toReversed().join(", ")} or ${last}`
  return { takes: (value) => known.has(value.toLowerCase()), expected }
}

/** Either of two kinds. */
function either(one: Kind, other: Kind): Kind {
  return {
    takes: (value) => one.takes(value) || other.takes(value),
    expected: `${one.expected}, or ${other.expected}`,
  }
}

/** The greatest number that ssh reads. */
const greatest = 2 ** 31 - 1

function numberFrom(least: number): Kind {
  return {
    takes: (value) => /^\+?\d+$/.test(value) && Number(value) >= least && Number(value) <= greatest,
    expected: `a number from ${least}`,
  }
}

const units: Readonly<Record<string, number>> = {
  "": 1,
  s: 1,
  m: 60,
  h: 3600,
  d: 86_400,
  w: 604_800,
}

const time: Kind = {
  takes: (value) => /^\d(?:[smhdw]?\d)*[smhdw]?$/i.test(value) && secondsOf(value) <= greatest,
  expected: "a time such as 30 or 5m",
}

function secondsOf(value: string): number {
  const parts = [...value.matchAll(/(\d+)([smhdw]?)/gi)]
  return parts.reduce(
    (sum, [, count, unit = ""]) => sum + Number(count) * (units[unit.toLowerCase()] ?? 1),
    0,
  )
}

const none: Kind = { takes: (value) => value === "none", expected: "none" }

const smallFlag: Kind = {
  takes: (value) => ["yes", "no", "true", "false"].includes(value),
  expected: "yes or no",
}

const flagWords = ["yes", "no", "true", "false"] as const

const flag: Kind = { ...words(...flagWords), expected: "yes or no" }

const jumps: Kind = {
  takes: (value) => value.split(",").every(hasRightPort),
  expected: "hosts whose ports are from 1 to 65535",
}

/** Whether the port of a host that ssh goes through is one, where it has one. */
export function hasRightPort(host: string): boolean {
  const [, port] = /^(?:.*@)?(?:[^:[\]]+|\[[^\]]*\]):(\d+)$/.exec(host) ?? []
  return port === undefined || portSchema.safeParse(Number(port)).success
}

/** Options by the kind of what they take. */
const table: readonly (readonly [kind: Kind, names: string])[] = [
  [
    flag,
    `BatchMode CanonicalizeFallbackLocal CheckHostIP ClearAllForwardings EnableEscapeCommandline EnableSSHKeysign
ExitOnForwardFailure ForkAfterAuthentication ForwardX11 ForwardX11Trusted GatewayPorts GSSAPIAuthentication
GSSAPIDelegateCredentials GSSAPIKeyExchange GSSAPIRenewalForcesRekey GSSAPITrustDns HashKnownHosts
HostbasedAuthentication IdentitiesOnly KbdInteractiveAuthentication NoHostAuthenticationForLocalhost
PasswordAuthentication PermitLocalCommand ProxyUseFdpass StdinNull StreamLocalBindUnlink TCPKeepAlive VisualHostKey`,
  ],
  [words("yes", "no"), "Compression"],
  [words(...flagWords, "always"), "CanonicalizeHostname"],
  [words(...flagWords, "ask", "auto", "autoask"), "ControlMaster"],
  [words(...flagWords, "ask", "off", "accept-new"), "StrictHostKeyChecking"],
  [words(...flagWords, "ask"), "UpdateHostKeys VerifyHostKeyDNS"],
  [words(...flagWords, "unbound", "host-bound"), "PubkeyAuthentication"],
  [words(...flagWords, "force", "auto"), "RequestTTY"],
  [words(...flagWords, "ethernet", "point-to-point"), "Tunnel"],
  [words("any", "inet", "inet6"), "AddressFamily"],
  [words("none", "subsystem", "default"), "SessionType"],
  [
    words(
      "SILENT",
      "QUIET",
      "FATAL",
      "ERROR",
      "INFO",
      "VERBOSE",
      "DEBUG",
      "DEBUG1",
      "DEBUG2",
      "DEBUG3",
    ),
    "LogLevel",
  ],
  [
    numberFrom(0),
    "CanonicalizeMaxDots NumberOfPasswordPrompts RequiredRSASize ServerAliveCountMax",
  ],
  [numberFrom(1), "ConnectionAttempts"],
  [either(time, none), "ConnectTimeout ForwardX11Timeout ServerAliveInterval"],
  [either(smallFlag, time), "ControlPersist"],
  [either(words(...flagWords, "ask", "confirm"), time), "AddKeysToAgent"],
  [jumps, "ProxyJump"],
]

const kinds: ReadonlyMap<string, Kind> = new Map(
  table.flatMap(([kind, names]) =>
    names.split(/\s+/).map((name) => [name.toLowerCase(), kind] as const),
  ),
)

/** What an option takes, where a value is nothing of that; its name as it is today. */
export function expectedOf(name: string, value: string): string | undefined {
  const kind = kinds.get(name.toLowerCase())
  return kind === undefined || kind.takes(value) ? undefined : kind.expected
}
