/** What a deployment means for a host, from the least to the greatest. */

export const planClasses = [
  "nothing",
  "switch",
  "reboot",
  "removed",
  "install",
  "unknown",
  "destroys data",
] as const

export type PlanClass = (typeof planClasses)[number]

/** Each class in words. */
export const classWords: Readonly<Record<PlanClass, string>> = {
  nothing: "the machine stays as it is",
  switch: "the new system is switched to while the machine runs",
  reboot: "some of it holds only once the machine is started again: `nixgen deploy --restart`",
  removed: "the fleet has it no longer; its machine stays as it is",
  install: "its machine is installed, and its disks are wiped",
  unknown: "what it means cannot be told",
  "destroys data":
    "its disks cannot become what is declared in place: the machine has to be installed again",
}

/** The greatest of some classes; nothing where there are none. */
export function greatest(classes: readonly PlanClass[]): PlanClass {
  return classes.reduce<PlanClass>(
    (most, each) => (planClasses.indexOf(each) > planClasses.indexOf(most) ? each : most),
    "nothing",
  )
}
