/** Real Nix and the reference inputs, for the tests that ask them; without, they say what is left out. */
import { execFileSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { test } from "vitest"
import * as z from "zod"
import { inputsFolder } from "./inputs-folder.ts"

export { inputsFolder }

const required = process.env["NIXGEN_REQUIRE_NIX"] === "1"

const hasNix = succeeds(() => execFileSync("nix", ["--version"]))
/** Whether the reference inputs are there. */
export const hasInputs = hasNix && existsSync(join(inputsFolder, "inputs.json"))

/** A test that needs Nix; with NIXGEN_REQUIRE_NIX=1 it fails where there is none. */
export const nixTest = hasNix || required ? test : test.skip

/** A test that needs the reference inputs, which no continuous integration is obliged to have. */
export const inputsTest = hasInputs ? test : test.skip

/** A test that needs a program; with NIXGEN_REQUIRE_NIX=1 it fails where there is none. */
export function programTest(program: string): typeof test | typeof test.skip {
  const found = succeeds(() => execFileSync(program, ["--version"]))
  return found || required ? test : test.skip
}

/** The path of a reference input in the Nix store. */
export function inputPath(name: string): string {
  const inputs = z
    .record(z.string(), z.object({ path: z.string(), narHash: z.string() }))
    .parse(JSON.parse(readFileSync(join(inputsFolder, "inputs.json"), "utf8")))
  const input = inputs[name]
  if (input === undefined) throw new Error(`inputs.json names no ${name}`)
  return input.path
}

/** Runs a Nix command, with flakes; gives what it prints. */
export function nix(parameters: readonly string[], input?: string): string {
  return execFileSync(
    "nix",
    ["--extra-experimental-features", "nix-command flakes", ...parameters],
    { encoding: "utf8", input, maxBuffer: 1 << 30, stdio: ["pipe", "pipe", "pipe"] },
  )
}

/** What an expression evaluates to, as JSON. */
export function evaluate(expression: string): unknown {
  return JSON.parse(nix(["eval", "--impure", "--json", "--file", "-"], expression))
}

/** Definitions for a `let`: the library of nixpkgs, and disko's, given what its own tests give. */
export function diskoLibrary(): string {
  return `
    lib = import ${inputPath("nixpkgs")}/lib;
    diskoLib = import ${inputPath("disko")}/lib {
      inherit lib;
      rootMountPoint = "/mnt";
      makeTest = null;
      eval-config = null;
      qemu-common = null;
    };`
}

function succeeds(attempt: () => unknown): boolean {
  try {
    attempt()
    return true
  } catch {
    return false
  }
}
