/** The compiled command by itself, as npx runs it: it must stay executable through every build. */
import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import * as z from "zod"

const root = join(import.meta.dirname, "..")

test("the command is a program, and tells the package's version", () => {
  const manifest: unknown = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))
  const { version, bin } = z
    .object({ version: z.string(), bin: z.object({ nixgen: z.string() }) })
    .parse(manifest)
  const told = execFileSync(join(root, bin.nixgen), ["--version"], { encoding: "utf8" })
  expect(told.trim()).toBe(version)
})
