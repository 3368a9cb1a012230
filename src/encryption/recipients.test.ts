/** Recipients: the `age1…` of an ssh key. */
import { describe, expect, test } from "vitest"
import { ageRecipientOf } from "./recipients.ts"

// a pair of sops-nix's own tests, whose recipient the real sops has written
const key = "AAAAC3NzaC1lZDI1NTE5AAAAIBI1+Q+ntzANebtnicCiAY29uqLGWOaOGLEa8bUqOVmS"
const converted = "age1a8pk4akrdamj7nvqy3zywgtny8dxz7t5xzu7u8v9mhrayp9freqsqatyrs"

describe("the recipient of an ssh key", () => {
  test.each([
    ["a line", `ssh-ed25519 ${key}`],
    ["one with a comment", `ssh-ed25519 ${key} root@web of 2026`],
    ["one of a file", `ssh-ed25519 ${key} web\n`],
  ])("%s", (_name, line) => {
    expect(ageRecipientOf(line)).toBe(converted)
  })

  test.each([
    ["nothing", ""],
    ["another type", `ssh-rsa ${key}`],
    ["a type that the key is not of", `ssh-ed25519 AAAAB3NzaC1yc2EAAAADAQABAAAAgQ`],
    ["a key that is cut", `ssh-ed25519 ${key.slice(0, -4)}`],
    ["two lines", `ssh-ed25519 ${key} web\nssh-ed25519 ${key} mail`],
    ["no point of the curve", `ssh-ed25519 ${key.slice(0, 24)}${"C".repeat(44)}`],
  ])("of %s there is none", (_name, line) => {
    expect(() => ageRecipientOf(line)).toThrow(RangeError)
  })
})
