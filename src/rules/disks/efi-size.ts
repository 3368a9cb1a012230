/** NG151: an EFI system partition has room for several systems. */
import { diskRule, optionOf } from "./disk-rule.ts"
import { loadersOn } from "./efi.ts"
import { partitionBytes, told } from "./sizes.ts"

const smallest = 512 * 1024 ** 2

export const efiSize = diskRule({
  code: "NG151",
  severity: "warning",
  title: "An EFI system partition has at least 512M",
  explanation:
    "systemd-boot keeps a kernel and an initial RAM disk of every generation on the EFI system partition, some 50 to 150 MB each. When it is full, the machine can no longer be updated, and the partition cannot grow. Give it 1G.",
  check: ({ host, devices }) =>
    loadersOn(host, devices).flatMap(({ partition }) => {
      const { value, kind } = partition
      const bytes = partitionBytes(value)
      if (bytes === undefined || bytes >= smallest) return []
      const option =
        kind === "partition" && value.size !== undefined && value.end === undefined ? "size" : "end"
      return [
        {
          at: optionOf(partition, option),
          message: `the EFI system partition ${partition.key} has ${told(bytes)}`,
          detail: "A kernel and initial RAM disk of every generation are kept there.",
          hint: 'give it "1G": it cannot grow later',
        },
      ]
    }),
})
