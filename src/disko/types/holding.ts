/** How the options of a device hold others: one, several by name, or several in their order. */
import { isAttributeSet } from "../../nix/values/value-kinds.ts"
import type { DeviceKind, Holding, Member } from "./device.ts"

/** A content: its `type` says what it is. */
export const content: Holding = {
  members: (value, option, key) => {
    if (!isAttributeSet(value)) return []
    const kind = value["type"]
    return typeof kind === "string" ? [{ kind, key, value, path: [option] }] : []
  },
}

/** The members of an attribute set, of one kind as a rule; `kindOf` tells those that are of another. */
export function byName(
  kind: DeviceKind,
  kindOf: (value: object) => DeviceKind = () => kind,
): Holding {
  return { kind, members: (values, option) => membersIn(values, option, kindOf) }
}

/** The members of an attribute set, as far as they are written out. */
function membersIn(
  values: unknown,
  option: string,
  kindOf: (value: object) => DeviceKind,
): readonly Member[] {
  if (!isAttributeSet(values)) return []
  return Object.entries(values).flatMap(([key, value]) =>
    isAttributeSet(value) ? [{ kind: kindOf(value), key, value, path: [option, key] }] : [],
  )
}

/** The items of a list, called by their names, or by their numbers from 1. */
export function inOrder(kind: DeviceKind): Holding {
  return { kind, members: (values, option) => itemsIn(values, option, kind) }
}

function itemsIn(values: unknown, option: string, kind: DeviceKind): readonly Member[] {
  if (!Array.isArray(values)) return []
  return values.flatMap((value: unknown, index) => {
    if (!isAttributeSet(value)) return []
    const key = typeof value["name"] === "string" ? value["name"] : String(index + 1)
    return [{ kind, key, value, path: [option, index] }]
  })
}
