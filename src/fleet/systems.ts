/** The platforms that machines may have. */

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
