/** What Nix gets where a pin leads to: the hash of it, and when it was last changed. */
import * as z from "zod"
import { printNix } from "../../nix/values/print-nix.ts"
import { nix } from "../../nix/values/templates.ts"
import type { PinSource, TreeReference } from "../../pins/movable.ts"
import { type NixOptions, runNix } from "../nix.ts"
import { PinFailure } from "./pin-failure.ts"

/** The contents of a pin. */
export interface FetchedPin {
  readonly hash: string
  /** Seconds since 1970. */
  readonly lastModified?: number | undefined
}

const treeSchema = z.object({ narHash: z.string(), lastModified: z.int().nullable() })

const fileSchema = z.object({ hash: z.string() })

/** Fetches what a pin leads to into Nix' store. Throws a `PinFailure`. */
export async function fetchPin(source: PinSource, options: NixOptions): Promise<FetchedPin> {
  return source.kind === "tree"
    ? await fetchTree(source.reference, options)
    : await fetchFile(source.url, options)
}

/** By an expression: a reference in one line of text has no way to say all addresses. */
async function fetchTree(reference: TreeReference, options: NixOptions): Promise<FetchedPin> {
  const input = printNix(nix`
    let
      tree = builtins.fetchTree ${reference};
    in
    {
      inherit (tree) narHash;
      lastModified = tree.lastModified or null;
    }
  `)
  const command = ["eval", "--impure", "--refresh", "--json", "--file", "-"]
  const output = await outputOf(command, reference.url, { ...options, input })
  const { narHash: hash, lastModified } = treeSchema.parse(JSON.parse(output))
  return { hash, ...(lastModified !== null && { lastModified }) }
}

async function fetchFile(url: string, options: NixOptions): Promise<FetchedPin> {
  const command = ["store", "prefetch-file", "--json", "--name", "source", "--refresh", url]
  return fileSchema.parse(JSON.parse(await outputOf(command, url, options)))
}

const lockedSchema = z.object({ locked: z.object({ url: z.string() }) })

/** Where an archive is to be had for ever, as its server says (Nix manual, "Lockable HTTP Tarball Protocol"). */
export async function lockedUrl(url: string, options: NixOptions): Promise<string> {
  const command = ["flake", "prefetch", "--json", "--refresh", `tarball+${url}`]
  return lockedSchema.parse(JSON.parse(await outputOf(command, url, options))).locked.url
}

async function outputOf(
  command: readonly string[],
  url: string,
  options: NixOptions,
): Promise<string> {
  const { output, failure } = await runNix(command, options)
  if (output !== undefined) return output
  throw new PinFailure(`Nix cannot fetch ${withoutPassword(url)}: ${failure.message}`)
}

/** An address as it may be shown. */
export function withoutPassword(url: string): string {
  return url.replace(/(?<=:\/\/)[^/@]*@/, "").replace(/(?<=[?&]private_token=)[^&]*/, "…")
}
