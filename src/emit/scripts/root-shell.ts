/** How a user who is not root has a shell of root on a machine: for scripts and commands. */

/** By a sudo that asks for nothing. */
export const rootShell = "sudo -n sh -s"

/**
 * By a sudo that asks for a password, which is the first line of what comes in: it is neither in an
 * argument nor in the environment, here or there. It is tried alone first: sudo would take the lines
 * behind a wrong one for further tries, and a shell of root that asks for none would run it. A sudo that
 * asks for none is tried with nothing to read: one that logs its input would take what follows. There is
 * no quote in it, so that any login shell takes it as it is.
 */
export const rootShellByPassword = `sh -c '${[
  "IFS= read -r password",
  "if sudo -k -n sh -c : </dev/null 2>/dev/null; then exec sudo -n sh -s; fi",
  'printf "%s\\n" "$password" | sudo -k -S -p "" sh -c : || exit',
  '{ printf "%s\\n" "$password"; exec cat; } | sudo -k -S -p "" sh -s',
].join("; ")}'`
