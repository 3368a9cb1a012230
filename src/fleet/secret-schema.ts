/** What a declaration of a secret must look like, by itself. */
import * as z from "zod"
import { generatorSchema } from "./generators.ts"
import { machinePathSchema } from "./pull.ts"
import { wordPattern } from "./words.ts"

/** What a file is called on the machine, below /run/secrets or /run/agenix. */
const fileNameSchema = z
  .string()
  .max(200)
  .regex(
    new RegExp(`^${wordPattern}(?:/${wordPattern})*$`),
    'expected a name such as "grafana/admin-password": letters, digits, dots, underscores and hyphens, with slashes between them',
  )

/** A name, which is a path below `secrets/`, and on the machine that of the file where no other is said. */
export const secretNameSchema = fileNameSchema.refine(
  (name) => !name.startsWith("hosts/"),
  'expected a name that does not begin with "hosts/": the keys of hosts are there',
)

const accountSchema = z
  .string()
  .regex(/^[A-Za-z_][\w.-]*\$?$/, "expected the name of a user or group")

const modeSchema = z
  .string()
  .regex(/^[0-7]{3,4}$/, 'expected what chmod takes, in octal digits: "0400"')

const unitSchema = z
  .string()
  .regex(
    /^[\w:.@\\-]+\.(?:service|socket|target|timer|path|mount|automount|swap|slice|scope|device)$/,
    'expected the name of a unit with its kind, such as "grafana.service"',
  )

const fileShape = {
  owner: accountSchema.optional(),
  group: accountSchema.optional(),
  mode: modeSchema.optional(),
  path: machinePathSchema.optional(),
  restartUnits: z.array(unitSchema).optional(),
  reloadUnits: z.array(unitSchema).optional(),
}

/** The options of a secret. */
export const secretSchema = z.strictObject({
  ...fileShape,
  name: fileNameSchema.optional(),
  symlink: z.boolean().optional(),
  neededForUsers: z.boolean().optional(),
  file: z.string().optional(),
  format: z.enum(["binary", "yaml", "json", "dotenv", "ini"]).optional(),
  key: z.string().min(1).optional(),
  generate: generatorSchema.optional(),
  per: z.enum(["fleet", "host"]).optional(),
})

/** The options of a file that contains secrets. */
export const secretTextSchema = z.strictObject({
  ...fileShape,
  name: secretNameSchema.optional(),
})

/** How a machine has a secret, checked. */
export type CheckedSecretOptions = z.output<typeof secretSchema>

/** How a machine has a file that contains secrets, checked. */
export type CheckedTextOptions = z.output<typeof secretTextSchema>
