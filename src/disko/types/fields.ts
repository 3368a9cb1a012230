/** Kinds of values that disko's options have, as schemas. */
import * as z from "zod"

/** A path from the root, `/boot` (disko's `absolute-pathname`). */
export const absolutePath = z.string().startsWith("/", 'expected an absolute path, such as "/boot"')

/** Words of a command line or mount options, one to an element. */
export const words = z.array(z.string())

/** Shell commands, run as root. */
const commands = z.string()

/** What every device type has: commands around the steps that disko takes. */
export const hooks = {
  /** Shell commands to run before the device is created. */
  preCreateHook: commands.optional(),
  /** Shell commands to run after the device is created. */
  postCreateHook: commands.optional(),
  /** Shell commands to run before it is mounted. */
  preMountHook: commands.optional(),
  /** Shell commands to run after it is mounted. */
  postMountHook: commands.optional(),
  /** Shell commands to run before it is unmounted. */
  preUnmountHook: commands.optional(),
  /** Shell commands to run after it is unmounted. */
  postUnmountHook: commands.optional(),
}

/** A UUID in its usual form, in either case. */
export const uuid = z
  .string()
  .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, "expected a UUID")
