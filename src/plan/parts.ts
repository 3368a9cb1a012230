/** What only a start of the machine takes over, and the options that have to do with it. */
import type { System } from "../evaluate/hosts/system.ts"
import { isWithin } from "../options/tree/option-path.ts"
import type { Change } from "./host-plan.ts"

/** A part that is another. */
export interface ChangedPart extends Change {
  readonly what: string
  readonly note?: string
  /** Options that may have made it so, the surest first. */
  readonly options: readonly (readonly string[])[]
}

/** A part of what a machine is started with. */
interface Part {
  /** All that it is made of, by a hash, and its name where that says more. */
  readonly made: (system: System) => System["parts"]["kernel"]
  /** Where options are that are a part of it whatever is made of them. */
  readonly own: readonly string[]
  /** Where options are that it is made from besides. */
  readonly from: readonly string[]
}

const kernel = ["boot.kernelPackages", "boot.kernelPatches"]

const parts: Readonly<Record<string, Part>> = {
  kernel: {
    made: (system) => system.parts.kernel,
    own: ["boot.kernelPatches"],
    from: kernel,
  },
  "kernel modules": {
    made: (system) => system.parts.modules,
    own: ["boot.extraModulePackages"],
    from: [...kernel, "boot.supportedFilesystems", "hardware"],
  },
  "kernel parameters": {
    made: ({ kernelParameters }) => ({ name: null, hash: kernelParameters.join("\n") }),
    own: [],
    from: ["boot.kernelParams", "boot.consoleLogLevel", "boot.resumeDevice", "console"],
  },
  initrd: {
    made: (system) => system.parts.initrd,
    own: ["boot.initrd"],
    from: [
      ...kernel,
      "boot.plymouth",
      "boot.resumeDevice",
      "boot.supportedFilesystems",
      "boot.swraid",
      "boot.zfs",
      "disko",
      "fileSystems",
      "hardware.cpu",
      "swapDevices",
    ],
  },
  firmware: {
    made: (system) => system.parts.firmware,
    own: ["hardware.cpu", "hardware.enableAllFirmware", "hardware.enableRedistributableFirmware"],
    from: ["hardware.firmware", "hardware.wirelessRegulatoryDatabase"],
  },
  "device tree": {
    made: (system) => system.parts.deviceTree,
    own: ["hardware.deviceTree"],
    from: kernel,
  },
  "boot loader": { made: () => null, own: ["boot.loader"], from: [] },
}

/** The parts of two systems that are not the same. */
export function changedParts(before: System, after: System): readonly ChangedPart[] {
  const changed = changedKeys(before.startOptions, after.startOptions)
  return [
    ...Object.entries(parts).flatMap(([what, { made, own, from }]) => {
      const [old, now] = [made(before), made(after)]
      const options = changed.filter((option) => own.some((name) => isWithin(option, name)))
      const isSame = old?.hash === now?.hash && options.length === 0
      return isSame ? [] : [{ what, ...named(old?.name, now?.name), options: [options, from] }]
    }),
    ...changedKeys(before.inhibitors, after.inhibitors).map((name) => ({
      what: "switch inhibitor",
      options: [[`system.switch.inhibitors.${name}`]],
      note: `${name}: NixOS refuses to switch while the machine runs, and takes a restart: --restart, or --boot`,
    })),
  ]
}

/** Names are told where they differ: of one name, only what is inside does. */
function named(before: string | null | undefined, after: string | null | undefined): Change {
  return before === after ? {} : { before: before ?? undefined, after: after ?? undefined }
}

type Hashes = Readonly<Record<string, string>>

function changedKeys(before: Hashes, after: Hashes): readonly string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys].filter((key) => before[key] !== after[key]).toSorted()
}
