/** NG202: a host's firmware is one that machines of its system have. */
import type { Firmware } from "../../fleet/host.ts"
import type { System } from "../../fleet/systems.ts"
import type { Explanation } from "../../problems/explanation.ts"
import type { HostRule } from "../rule.ts"

/** What there is to say of NG202. */
export const explained: Explanation = {
  title: "A host's firmware is one that machines of its system have",
  why: "BIOS is what machines with x86 processors have, and a Raspberry Pi has an ARM processor: the boot loader that `firmware` implies is not there for others, so that the system cannot be built.",
  mend: "Correct `system` or `firmware`. ARM and RISC-V machines with U-Boot mostly start by UEFI.",
  breaks: {
    files: {
      "hosts/web.ts": `export default defineHost({
  system: "aarch64-linux",
  stateVersion: "26.05",
  firmware: "bios",
})
`,
    },
  },
  close: {
    files: {
      "hosts/web.ts": `export default defineHost({
  system: "aarch64-linux",
  stateVersion: "26.05",
  firmware: "uefi",
})
`,
    },
  },
}

/** The firmware that each system has. */
export const firmwareOf: Readonly<Record<System, readonly Firmware[]>> = {
  "x86_64-linux": ["uefi", "bios"],
  "i686-linux": ["uefi", "bios"],
  "aarch64-linux": ["uefi", "raspberry-pi"],
  "armv7l-linux": ["uefi", "raspberry-pi"],
  "armv6l-linux": ["uefi", "raspberry-pi"],
  "riscv64-linux": ["uefi"],
  "powerpc64le-linux": [],
}

export const fittingFirmware: HostRule<"NG202"> = {
  code: "NG202",
  checkHost: ({ name, place, system, firmware }) => {
    if (firmware === undefined || firmwareOf[system].includes(firmware)) return []
    const own = firmwareOf[system].map((each) => JSON.stringify(each))
    return [
      {
        place,
        path: ["firmware"],
        message: `${name} is ${system}, and no such machine starts by firmware "${firmware}"`,
        hint:
          own.length === 0
            ? "leave `firmware` out, and define the boot loader in `config`"
            : `write firmware: ${own.join(" or ")}, or correct \`system\``,
      },
    ]
  },
}
