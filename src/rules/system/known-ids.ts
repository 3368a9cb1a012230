/** Users and groups that NixOS has by itself, with their numbers (`nixos/modules/misc/ids.nix`). */

/** Those whose numbers are taken on every machine. */
export const usersOfNixos: ReadonlyMap<string, number> = new Map([
  ["root", 0],
  ["messagebus", 4],
  ["nobody", 65534],
])

/** Likewise, groups. */
export const groupsOfNixos: ReadonlyMap<string, number> = new Map([
  ["root", 0],
  ["wheel", 1],
  ["kmem", 2],
  ["tty", 3],
  ["messagebus", 4],
  ["disk", 6],
  ["audio", 17],
  ["floppy", 18],
  ["uucp", 19],
  ["lp", 20],
  ["cdrom", 24],
  ["tape", 25],
  ["video", 26],
  ["dialout", 27],
  ["utmp", 29],
  ["adm", 55],
  ["users", 100],
  ["input", 174],
  ["kvm", 302],
  ["render", 303],
  ["sgx", 304],
  ["shadow", 318],
  ["nixbld", 30000],
  ["nogroup", 65534],
])

/** Whether NixOS has a user or a group of that name on every machine. */
export function isOfNixos(name: string): boolean {
  return usersOfNixos.has(name) || groupsOfNixos.has(name)
}
