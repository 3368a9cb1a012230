/** Binary caches of a fleet: stores that Nix fetches from what somebody has built already. */
import * as z from "zod"

/** The caches that all hosts, and whoever builds the flake, may fetch from. */
export interface BinaryCache {
  /** Addresses of stores, the first ones asked first: `https://cache.example.org`, `s3://bucket`. */
  readonly substituters?: readonly string[] | undefined
  /** The keys that sign what is in them: `cache.example.org-1:…`, as `nix key` prints them. */
  readonly publicKeys?: readonly string[] | undefined
}

const substituterSchema = z
  .string()
  .regex(
    /^[a-z][a-z\d+.-]*:\/\/[^\s/?#][^\s]*$|^file:\/\/\/[^\s]+$/,
    'expected the address of a store, such as "https://cache.example.org"',
  )

const publicKeySchema = z.string().superRefine((text, context) => {
  const [, key = ""] = /^[^\s:]+:([A-Za-z\d+/]+={0,2})$/.exec(text) ?? []
  const bytes = Buffer.from(key, "base64")
  // the private half is told of as the secret that it is, and its text not repeated
  if ((bytes.length === 32 && bytes.toString("base64") === key) || bytes.length === 64) return
  context.addIssue({
    code: "custom",
    message: "expected a public key, NAME:KEY with 32 bytes in base64",
    params: { hint: "`nix key convert-secret-to-public` prints it" },
  })
})

/** The caches of a fleet. */
export const binaryCacheSchema = z.strictObject({
  substituters: z.array(substituterSchema).default([]),
  publicKeys: z.array(publicKeySchema).default([]),
})
