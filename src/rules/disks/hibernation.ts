/** NG154: there is as much swap to resume from as there is memory. */
import * as z from "zod"
import type { Device } from "../../disko/types/device.ts"
import { devicesOf } from "../../disko/tree/device-tree.ts"
import { isHardwareReport } from "../../files/files.ts"
import type { ModelHost } from "../../model/model.ts"
import { textsOf } from "../../files/source-file.ts"
import { nodeOf } from "../../nix/values/values.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { described } from "./described.ts"
import { diskRule } from "./disk-rule.ts"
import { bytesOf, told } from "./sizes.ts"
import { partitionBytes } from "./spans.ts"

/** What there is to say of NG154. */
export const explained: Explanation = {
  title: "There is as much swap to resume from as there is memory",
  why: "Hibernation writes the memory to the swap that is resumed from. What does not fit keeps the machine from hibernating, mostly when it is needed. The memory is known where `hardware` is a report of nixos-facter.",
  mend: "Make the swap at least as large, or leave out `resumeDevice`.",
  breaks: {
    files: {
      "hosts/web.ts": `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: gpt({ swap: { size: "8G", content: swap({ resumeDevice: true }) } }),
    }),
  },
},
hardware: facter("./web.facter.json"),`,
      "hosts/web.facter.json": `{ "version": 1, "hardware": { "memory": [{ "index": 1, "resources": [{ "type": "phys_mem", "range": 17179869184 }] }] } }
`,
    },
  },
  close: {
    files: {
      "hosts/web.ts": `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: gpt({ swap: { size: "16G", content: swap({ resumeDevice: true }) } }),
    }),
  },
},
hardware: facter("./web.facter.json"),`,
      "hosts/web.facter.json": `{ "version": 1, "hardware": { "memory": [{ "index": 1, "resources": [{ "type": "phys_mem", "range": 17179869184 }] }] } }
`,
    },
  },
}

export const hibernation = diskRule({
  code: "NG154",
  check: ({ host, devices }) => {
    const swaps = devicesOf(devices, "swap").filter(({ value }) => value.resumeDevice === true)
    const memory = swaps.length === 0 ? undefined : memoryOf(host)
    return swaps.flatMap((swap) => {
      const { parent } = swap
      const bytes = parent && sizeOf(parent)
      if (memory === undefined || bytes === undefined || bytes >= memory) return []
      return [
        {
          at: parent?.path ?? swap.path,
          message: `the swap on ${described(swap)} has ${told(bytes)}, and ${host.name} has ${told(memory)} of memory`,
          detail: "Hibernation needs room for all of it.",
          hint: `give it ${told(Math.ceil(memory / 1024 ** 3) * 1024 ** 3)} or more, or leave out \`resumeDevice\``,
        },
      ]
    })
  },
})

function sizeOf(device: Device): number | undefined {
  if (device.kind === "partition") return partitionBytes(device)
  if (device.kind === "lvm_lv" || device.kind === "zfs_volume") return bytesOf(device.value.size)
  // what is in LUKS is as large as that
  return device.kind === "luks" && device.parent ? sizeOf(device.parent) : undefined
}

/** What nixos-facter reports of the memory. */
const reportSchema = z.object({
  hardware: z.object({
    memory: z.array(
      z.object({
        resources: z.array(z.object({ type: z.string(), range: z.number().optional() })).optional(),
      }),
    ),
  }),
})

/** The bytes of memory that a host's report tells of. */
function memoryOf({ hardware }: ModelHost): number | undefined {
  const node = nodeOf(hardware)
  if (hardware === undefined || !isHardwareReport(hardware)) return undefined
  if (node?.kind !== "path" || node.copyOf === undefined) return undefined
  const report = reportSchema.safeParse(parsed(textsOf(node.copyOf)?.[0] ?? ""))
  const resources = report.data?.hardware.memory.flatMap((each) => each.resources ?? []) ?? []
  return resources.find(({ type }) => type === "phys_mem")?.range
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // a report that cannot be read is a problem of its own
  }
}
