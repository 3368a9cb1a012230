/** Units before and after, and what a switch does with them where they run. */
import { expect, test } from "vitest"
import type { Unit } from "../evaluate/hosts/system.ts"
import type { UnitAction } from "./host-plan.ts"
import { changedUnits } from "./units.ts"

const unit: Unit = { body: "a", reload: "a", settings: [], enabled: true, wanted: true }
const other: Unit = { ...unit, body: "b" }
const set = (...settings: string[]): Unit => ({ ...other, settings })

const staying: Unit = { ...unit, settings: ["X-StopOnRemoval=false"] }

type Case = readonly [
  what: string,
  name: string,
  before: Unit | undefined,
  after: Unit | undefined,
  want: UnitAction | undefined,
]

test.each<Case>([
  ["is the same", "a.service", unit, unit, undefined],
  ["is another", "a.service", unit, other, "restart"],
  ["is another timer", "a.timer", unit, other, "restart"],
  ["is another mount", "data.mount", unit, other, "restart"],
  ["is the root", "-.mount", unit, other, "reload"],
  ["is the store", "nix.mount", unit, other, "reload"],
  ["is another socket", "a.socket", unit, other, undefined],
  ["is another slice", "a.slice", unit, other, undefined],
  ["is another path", "a.path", unit, other, undefined],
  ["is another target", "multi-user.target", unit, other, undefined],
  ["is the bus", "dbus.service", unit, other, undefined],
  ["is the other bus", "dbus-broker.service", unit, other, undefined],
  ["is not to be restarted", "a.service", unit, set("X-RestartIfChanged=false"), undefined],
  ["is to be restarted", "a.service", unit, set("X-RestartIfChanged=true"), "restart"],
  ["is to be reloaded", "a.service", unit, set("X-ReloadIfChanged=true"), "reload"],
  ["may not be stopped", "a.service", unit, set("RefuseManualStop=yes"), undefined],
  ["is started by hand", "a.service", unit, set("X-OnlyManualStart=1"), undefined],
  [
    "says it twice",
    "a.service",
    unit,
    set("X-RestartIfChanged=no", "X-RestartIfChanged=yes"),
    "restart",
  ],
  ["has other triggers to reload", "a.service", unit, { ...unit, reload: "b" }, "reload"],
  ["is new", "a.service", undefined, unit, "start"],
  ["is new and wanted by nobody", "a.service", undefined, { ...unit, wanted: false }, undefined],
  ["is new and off", "a.service", undefined, { ...unit, enabled: false }, undefined],
  ["is gone", "a.service", unit, undefined, "stop"],
  ["is gone and goes on", "a.service", staying, undefined, undefined],
  ["is switched off", "a.service", unit, { ...unit, enabled: false }, "stop"],
  ["is switched on", "a.service", { ...unit, enabled: false }, unit, "start"],
  ["was off and is gone", "a.service", { ...unit, enabled: false }, undefined, undefined],
])("a unit that %s", (_, name, before, after, want) => {
  const changes = changedUnits(
    before === undefined ? {} : { [name]: before },
    after === undefined ? {} : { [name]: after },
  )
  const found = Object.entries(changes).flatMap(([action, names]) =>
    names.length === 0 ? [] : [[action, names]],
  )
  expect(found).toEqual(want === undefined ? [] : [[want, [name]]])
})
