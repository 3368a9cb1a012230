/** What other hosts call a host: its name, its addresses, and what ssh connects to. */
import type { ModelHost } from "../../model/model.ts"
import { isAttributeSet } from "../../nix/values/value-kinds.ts"
import { keptFor } from "../../remembered.ts"
import { addressOf, isLocal } from "./addresses.ts"
import { linksOf } from "./links.ts"

/** The hosts by what others call them; what several are called is nobody's. */
export function machinesOf(
  hosts: readonly ModelHost[],
): ReadonlyMap<string, ModelHost | undefined> {
  const found = new Map<string, ModelHost | undefined>()
  for (const host of hosts)
    for (const name of namesOf(host)) found.set(name, found.has(name) ? undefined : host)
  return found
}

/** The names and addresses of a host. */
export const namesOf = keptFor((host: ModelHost): ReadonlySet<string> => {
  const { targetHost } = host.deploy
  const entered = addressesIn(host.inventory)
  const links = linksOf(host).flatMap(({ addresses }) => addresses.map(({ address }) => address))
  const reached = targetHost === undefined ? [] : [targetHost]
  return new Set([host.name, ...reached, ...entered, ...links])
})

function addressesIn(data: unknown): readonly string[] {
  if (isAttributeSet(data))
    return Object.entries(data).flatMap(([name, value]) =>
      isOfOthers(name) ? [] : addressesIn(value),
    )
  const address = addressOf(data)
  return address === undefined || isLocal(address) ? [] : [address.address]
}

/** Whether data of that name is the address of another machine. */
export function isOfOthers(name: string): boolean {
  return /gateway|dns|peer|server|via|router/i.test(name)
}
