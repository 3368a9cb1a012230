/**
 * What a switch does with units of systemd, as `switch-to-configuration` decides it
 * (`handle_modified_unit` and what is around it). It does so with those that run.
 */
import type { Unit } from "../evaluate/hosts/system.ts"
import { type UnitAction, type UnitChanges, unitActions } from "./host-plan.ts"

type Units = Readonly<Record<string, Unit>>

/** The units that are stopped, restarted, reloaded and started. */
export function changedUnits(before: Units, after: Units): UnitChanges {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted()
  const acted = names.map((name) => [name, actionOn(name, before[name], after[name])] as const)
  const of = (action: UnitAction) =>
    acted.flatMap(([name, taken]) => (taken === action ? [name] : []))
  const [stop, restart, reload, start] = unitActions.map(of)
  return { stop: stop ?? [], restart: restart ?? [], reload: reload ?? [], start: start ?? [] }
}

function actionOn(
  name: string,
  before: Unit | undefined,
  after: Unit | undefined,
): UnitAction | undefined {
  if (before?.enabled !== true) return after?.enabled && after.wanted ? "start" : undefined
  if (after?.enabled !== true) return has(before, "X-StopOnRemoval", false) ? undefined : "stop"
  if (before.body !== after.body) return actionOnChanged(name, after)
  return before.reload === after.reload ? undefined : "reload"
}

/** Units that a switch does nothing with of their own, or that would take the machine down. */
const untouched = /\.(?:path|slice|socket|target)$|^dbus(?:-broker)?\.service$/

/** Mounts that nobody can take away from a machine that runs. */
const kept = new Set(["-.mount", "nix.mount"])

function actionOnChanged(name: string, after: Unit): UnitAction | undefined {
  if (kept.has(name) || has(after, "X-ReloadIfChanged", true)) return "reload"
  if (untouched.test(name)) return undefined
  const isLeft =
    has(after, "X-RestartIfChanged", false) ||
    has(after, "RefuseManualStop", true) ||
    has(after, "X-OnlyManualStart", true)
  return isLeft ? undefined : "restart"
}

/** Whether a unit has a setting, the last of its lines, as one or the other. */
function has({ settings }: Unit, key: string, wanted: boolean): boolean {
  const value = settings.findLast((line) => line.startsWith(`${key}=`))?.slice(key.length + 1)
  return value !== undefined && /^(?:1|yes|true|on)$/i.test(value.trim()) === wanted
}
