/** What a host must do after an update, for the update to stay. */
import * as z from "zod"
import { portSchema } from "./target-host.ts"

/** The health of a host, which an update asks for before it is confirmed. */
export interface Health {
  /**
   * Commands that have to end with 0 there, as root and in the shell of the system:
   * `["curl --fail --silent http://localhost/health"]`.
   */
  readonly commands?: readonly string[] | undefined
  /** TCP ports on which something has to listen there. */
  readonly ports?: readonly number[] | undefined
  /** Seconds that all of it may take to come true; 30 where it is not given. */
  readonly seconds?: number | undefined
}

/** The scripts read the inventory line by line. */
const commandSchema = z
  .string()
  .regex(
    /^(?=\S)[^\p{Cc}\p{Zl}\p{Zp}]*(?<=\S)$/u,
    "expected a command on one line, with no blanks around it; a longer one is a program of the host's system",
  )

/** The health of a host, complete. */
export const healthSchema = z
  .strictObject({
    commands: z.array(commandSchema).min(1).optional(),
    ports: z.array(portSchema).min(1).optional(),
    seconds: z.int().min(1).max(3600).default(30),
  })
  .refine(
    ({ commands, ports }) => commands !== undefined || ports !== undefined,
    "expected `commands`, `ports` or both: with neither, nothing is asked for",
  )
