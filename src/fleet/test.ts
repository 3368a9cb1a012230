/** Tests in virtual machines: hosts of the fleet, and others, and what is asked of them. */
import * as z from "zod"
import { type CopiedFile, isCopiedFile } from "../files/files.ts"
import { type Defined, defined, isOriginal } from "./defined.ts"
import { type Module, descriptionSchema, isModule } from "./module.ts"

/**
 * A machine of a test: a host of the fleet by its name, a module that is all of a machine that only the
 * test has, or a host with a module beside its own.
 */
export type TestNode = string | Module | { readonly host: string; readonly module: Module }

/** Machines that start together, and what is to hold of them. */
export interface TestDefinition {
  /** What is tested: the comment at the head of the generated file. */
  readonly description?: string | undefined
  /**
   * The machines by their names in the test, or hosts that have their own names there. At least one is a
   * host of the fleet, and all hosts are of one system.
   */
  readonly nodes: readonly string[] | { readonly [name: string]: TestNode }
  /**
   * The script in Python, as text or as a file that is taken along (NixOS manual, "Writing Tests"). A
   * machine is a variable of its name, with "_" for "-". The indentation that all lines share is left out.
   */
  readonly script: string | CopiedFile
  /**
   * Whether `nix flake check` runs it: it takes minutes, and a machine with KVM. All tests are in
   * `legacyPackages`, and run when they are asked for: `nix build .#<name>-test`.
   */
  readonly check?: boolean | undefined
}

/** A test of the fleet. */
export type Test = Defined<"test", TestDefinition>

/**
 * Defines a test that NixOS runs in virtual machines. Named in `defineFleet`'s `tests`, it becomes
 * `tests/<name>/`, which `nix build .#<name>-test` runs. Hosts are as they are, but for their disks,
 * which are the machine's own, and their place in the network.
 *
 * @example
 * ```ts
 * export const webAnswers = defineTest({
 *   nodes: {
 *     web: "web",
 *     client: defineModule({ config: { environment: { systemPackages: [pkgs.curl] } } }),
 *   },
 *   script: `
 *     web.wait_for_unit("nginx.service")
 *     client.succeed("curl --fail http://web/")
 *   `,
 * })
 * ```
 */
export function defineTest(definition: TestDefinition): Test {
  return defined("test", definition)
}

/** Whether a value is what `defineTest` gives. */
export function isTest(value: unknown): value is Test {
  return isOriginal(value, "test")
}

const moduleSchema = z.custom<Module>(isModule, "expected what defineModule gives")

/** A name that a machine can have, and a variable of Python once each "-" is "_". */
const nodeName = z
  .string()
  .regex(
    /^[a-z](?:[a-z0-9-]*[a-z0-9])?$/i,
    "expected a name of letters, digits and hyphens that begins with a letter",
  )

const nodeSchema = z.union(
  [z.string(), moduleSchema, z.strictObject({ host: z.string(), module: moduleSchema })],
  "expected the name of a host, what defineModule gives, or { host, module }",
)

/** What a test's definition must look like; which hosts there are is judged by rules. */
export const testSchema = z.strictObject({
  description: descriptionSchema.optional(),
  nodes: z.union(
    [z.array(nodeName), z.record(nodeName, nodeSchema)],
    "expected the names of hosts, or an object of machines by their names",
  ),
  script: z.union(
    [z.string().regex(/\S/, "expected a script in Python"), z.custom<CopiedFile>(isCopiedFile)],
    'expected a script in Python, or file("./…")',
  ),
  check: z.boolean().default(false),
})
