/** What tells an installer of NixOS from what is installed: it has a name of its own, which says nothing. */

/** The lines of /etc/os-release that images of the installer have, those of nixos-anywhere as well. */
const lines = [`'^ID="*nixos"*$'`, `'^VARIANT_ID="*installer"*$'`]

/** Whether an installer runs, for the POSIX shell of any Linux. */
export const isInstaller = `{ ${lines.map((line) => `grep -qs ${line} /etc/os-release`).join(" && ")}; }`
