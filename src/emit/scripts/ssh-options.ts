/** What ssh is told wherever a machine is spoken to: by scripts and by commands. */

/** No waiting without end. */
export const livelyOptions = ["ConnectTimeout=10", "ServerAliveInterval=5", "ServerAliveCountMax=3"]

/**
 * Why ssh does not get there is heard, whatever else it is told: an option that comes first holds, but for
 * `-q`, which has to be left out.
 */
export const heardOptions = ["LogLevel=INFO"]

/** Has ssh say nothing, not even why it does not get there. */
export const quietFlag = "-q"

/** No question that nobody answers. */
export const silentOptions = ["BatchMode=yes"]

/** A connection that is made anew, whatever is still open. */
export const anewOptions = ["ControlMaster=no", "ControlPath=none"]

/** Where a generated tree has the keys of the hosts whose keys the fleet has. */
export const knownHostsPath = "hosts/known_hosts"

/**
 * What a host's machine is known by where its key stands in a file under its name: nothing else is taken
 * for it, whatever its address and port (ssh_config(5)).
 */
export function strictOptions(host: string, file: string): readonly string[] {
  return [
    `HostKeyAlias=${host}`,
    "HostKeyAlgorithms=ssh-ed25519",
    "StrictHostKeyChecking=yes",
    `UserKnownHostsFile=${file}`,
    "GlobalKnownHostsFile=/dev/null",
  ]
}

/** In what somebody says who tells ssh what to know hosts by, who has to say all of it then. */
export const hostKeyWords = ["hostkey", "knownhosts"]

/** Options as ssh's arguments. */
export function asArguments(options: readonly string[]): readonly string[] {
  return options.flatMap((option) => ["-o", option])
}
