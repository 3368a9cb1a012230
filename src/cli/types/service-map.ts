/** Where the options of the fleet's services are defined: editors go on from `fleet.services.<name>` to there. */
import { join } from "node:path"
import { propertyKey } from "../../identifiers.ts"
import { type Piece, declarationMap, textOf } from "./declaration-map.ts"
import type { FleetNames } from "./fleet-names.ts"

/** The file in which options of that name are declared. */
export const servicesFile = "fleet.d.ts"

/** The map from it. */
export const servicesMapFile = `${servicesFile}.map`

/** The declarations with their map, which stand in a folder; nothing where no service is declared in them. */
export function mappedServices(
  declarations: string,
  fleets: readonly FleetNames[],
  folder: string,
): { readonly text: string; readonly map: string } | undefined {
  const named = piecesOf(declarations, fleets)
  if (named.length < 2) return undefined
  const pieces = [...named, { text: `//# sourceMappingURL=${servicesMapFile}\n` }]
  return { text: textOf(pieces), map: declarationMap(pieces, join(folder, servicesFile)) }
}

/** The declarations, with the name of each service by itself. */
function piecesOf(declarations: string, fleets: readonly FleetNames[]): readonly Piece[] {
  const start = declarations.indexOf("/** `fleet.services` */")
  const places = new Map(fleets.flatMap(({ services = [] }) => [...services]))
  const found = [...places]
    .map(([name, place]) => ({ at: declarations.indexOf(member(name), start), name, place }))
    .filter(({ at }) => start !== -1 && at !== -1)
    .toSorted((one, other) => one.at - other.at)
  let end = 0
  const pieces = found.flatMap(({ at, name, place }): readonly Piece[] => {
    const before = declarations.slice(end, at + indent.length)
    end = at + indent.length + propertyKey(name).length
    return [{ text: before }, { text: propertyKey(name), origin: { place } }]
  })
  return [...pieces, { text: declarations.slice(end) }]
}

const indent = "\n  "

const member = (name: string): string => `${indent}${propertyKey(name)}?: `
