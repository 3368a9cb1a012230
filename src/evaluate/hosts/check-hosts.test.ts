/** Hosts that cannot be judged, as an input is missing: that is told once, and nobody waits for it again. */
import { appendFileSync, readFileSync, writeFileSync } from "node:fs"
import { delimiter, join } from "node:path"
import { afterEach, expect, test, vi } from "vitest"
import { makeFolder, treeOf } from "../../../test/support/trees.ts"
import { hostProblems } from "./check-hosts.ts"

afterEach(() => vi.unstubAllEnvs())

/** Puts a Nix into the path that says so much of every flake; gives how often it was asked. */
function fakeNix(said: readonly string[]): () => number {
  const folder = makeFolder()
  const log = said.map((msg) => `@nix ${JSON.stringify({ action: "msg", level: 0, msg })}\n`)
  writeFileSync(join(folder, "log"), log.join(""))
  appendFileSync(join(folder, "asked"), "")
  const script = `#!/bin/sh\necho x >>"${folder}/asked"\ncat "${folder}/log" >&2\nexit 1\n`
  writeFileSync(join(folder, "nix"), script, { mode: 0o755 })
  vi.stubEnv("PATH", `${folder}${delimiter}${process.env["PATH"]}`)
  return () => readFileSync(join(folder, "asked"), "utf8").length / 2
}

const missing = "unable to download 'https://a/b.tar.gz': Could not resolve host: a"
const ofHost = (index: number, message: string) =>
  `error (ignored): error:\n       … while checking the overlay 'overlays.w${index}'\n\n       error: ${message}`
const summary = "error: some errors were encountered during the evaluation"

test.each<[what: string, said: readonly string[], asked: number, codes: readonly string[]]>([
  ["all hosts need", [`error:\n       error: ${missing}`], 1, ["NG720"]],
  ["each host needs", [ofHost(0, missing), ofHost(1, missing), summary], 1, ["NG720"]],
  [
    "one needs, beside another whose options are looked at",
    [ofHost(0, missing), ofHost(1, "attribute 'a' missing"), summary],
    2,
    ["NG720", "NG700"],
  ],
])("an input that is missing, which %s", async (_, said, asked, codes) => {
  const nix = fakeNix(said)
  const tree = treeOf({ "flake.nix": "{ outputs = _: { }; }\n", "flake.lock": "{}\n" })
  const problems = await hostProblems(
    {
      tree,
      originOf: () => undefined,
      hosts: ["a", "b"],
      others: false,
      inputs: undefined,
      jobs: 1,
      showTrace: false,
    },
    { tell: () => undefined, now: () => 0, signal: new AbortController().signal },
  )
  expect(problems.map(({ code }) => code)).toEqual(codes)
  expect(nix()).toBe(asked)
})
