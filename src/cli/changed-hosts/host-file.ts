/** A host's own file. */

/** A file that defines a host, and no other module imports. */
export interface HostFile {
  /** The host's name. */
  readonly name: string
  /** As it was built. */
  readonly text: string
}
