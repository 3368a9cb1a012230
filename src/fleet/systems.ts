/** The platforms that machines may have. */
import * as z from "zod"

/** The platforms that NixOS runs on, as Nix names them. */
export const systems = [
  "x86_64-linux",
  "aarch64-linux",
  "armv7l-linux",
  "armv6l-linux",
  "i686-linux",
  "riscv64-linux",
  "powerpc64le-linux",
] as const

/** A platform, such as `x86_64-linux`. */
export type System = (typeof systems)[number]

/** A platform, as it is checked. */
export const systemSchema = z.enum(systems).meta({
  // as other programs call them
  otherNames: {
    amd64: "x86_64-linux",
    "amd64-linux": "x86_64-linux",
    arm64: "aarch64-linux",
    "arm64-linux": "aarch64-linux",
    "armhf-linux": "armv7l-linux",
    "i386-linux": "i686-linux",
    "ppc64le-linux": "powerpc64le-linux",
    "x64-linux": "x86_64-linux",
  },
})
