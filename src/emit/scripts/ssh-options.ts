/** What ssh is told wherever a machine is spoken to: by scripts and by commands. */

/** No waiting without end. */
export const livelyOptions = ["ConnectTimeout=10", "ServerAliveInterval=5", "ServerAliveCountMax=3"]

/** No question that nobody answers. */
export const silentOptions = ["BatchMode=yes"]

/** A connection that is made anew, whatever is still open. */
export const anewOptions = ["ControlMaster=no", "ControlPath=none"]

/** Options as ssh's arguments. */
export function asArguments(options: readonly string[]): readonly string[] {
  return options.flatMap((option) => ["-o", option])
}
