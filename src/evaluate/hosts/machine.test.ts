import { expect, test } from "vitest"
import { machineProblem } from "./machine.ts"

const failureOf = (message: string) => ({
  text: `error:\n       … while fetching the input 'github:NixOS/nixpkgs'\n\n       error: ${message}`,
  message,
  more: [],
  frames: [],
})

test.each([
  ["unable to download 'https://a': Could not resolve host: a", "NG720"],
  ["opening lock file '/nix/var/nix/db/big-lock': Permission denied", "NG725"],
  ["No space left on device", "NG721"],
  [
    "Cannot find Git revision '8eee' in ref 'main' of repository 'ssh://git@a/b'! Please make sure",
    "NG720",
  ],
  ["attribute 'php' missing", undefined],
])("%s is a problem of the machine: %s", (message, code) => {
  expect(machineProblem(failureOf(message))?.code).toBe(code)
})
