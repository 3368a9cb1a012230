/** Every rule about networks, in the order of their codes. A new rule is a line here. */
import { distinctAddresses } from "./distinct-addresses.ts"
import { distinctMacs } from "./distinct-macs.ts"
import { gateways } from "./gateways.ts"
import { missingGateways } from "./missing-gateways.ts"
import { openServices } from "./open-services.ts"
import { prefixes } from "./prefixes.ts"
import { trueAddresses } from "./true-addresses.ts"
import { tunnelAddresses } from "./tunnel-addresses.ts"
import { unknownHosts } from "./unknown-hosts.ts"
import { wireguardKeys } from "./wireguard-keys.ts"

/** The rules about addresses, gateways, tunnels, and what hosts say of each other. */
export const networkRules = [
  prefixes,
  missingGateways,
  gateways,
  distinctAddresses,
  distinctMacs,
  wireguardKeys,
  tunnelAddresses,
  openServices,
  unknownHosts,
  trueAddresses,
] as const
