/** Devices of the fleet's network that are no hosts: routers, switches, printers. Nothing is generated for them. */
import { isIP } from "node:net"
import * as z from "zod"
import { descriptionSchema } from "./module.ts"
import { wordSchema } from "./words.ts"

/** A device that is known to rules and to the report, and that nixgen neither builds nor reaches. */
export interface NetworkDevice {
  /** What it is, in a word or two: `"router"`, `"switch"`, `"printer"`. */
  readonly kind: string
  /** What more there is to say of it: where it stands, whose it is. */
  readonly description?: string | undefined
  /** Its address, or all of them: `"192.0.2.1"`, with the length of the network's prefix `"192.0.2.1/24"`. */
  readonly address?: string | readonly string[] | undefined
  /** The hardware address of its card, or those of all: `"3c:ec:ef:40:00:10"`. */
  readonly mac?: string | readonly string[] | undefined
}

const addressSchema = z.string().refine((text) => {
  const [address = "", prefix = "0", ...more] = text.split("/")
  const family = isIP(address)
  return (
    family !== 0 &&
    !address.includes("%") &&
    /^\d{1,3}$/.test(prefix) &&
    Number(prefix) <= (family === 4 ? 32 : 128) &&
    more.length === 0
  )
}, 'expected an address, such as "192.0.2.1" or "192.0.2.1/24"')

const macSchema = z
  .string()
  .regex(
    /^[\da-f]{2}(?:[:-][\da-f]{2}){5}$/i,
    'expected a hardware address, such as "3c:ec:ef:40:00:10"',
  )

function oneOrMore(schema: z.ZodType<string>) {
  return z
    .union([schema, z.array(schema)])
    .default([])
    .transform((given) => [given].flat())
}

/** Devices by their names, which are words as those of hosts are. */
export const networkDevicesSchema = z
  .record(
    wordSchema,
    z.strictObject({
      kind: descriptionSchema.refine(
        (kind) => kind.trim() !== "",
        "expected a word, such as router",
      ),
      description: descriptionSchema.optional(),
      address: oneOrMore(addressSchema),
      mac: oneOrMore(macSchema),
    }),
  )
  .default({})
