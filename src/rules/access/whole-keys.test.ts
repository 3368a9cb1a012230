/** NG612: what ssh-keygen refuses as a public key, and what it takes; the keys are made for this test. */
import { expect, test } from "vitest"
import { rulesAlone } from "../../../test/support/fleet.ts"
import { mkForce } from "../../nix/values/properties.ts"
import { nix } from "../../nix/values/templates.ts"

const { told } = rulesAlone("NG612")

const ed25519 = "AAAAC3NzaC1lZDI1NTE5AAAAILwVSjG3T3ngdCKqMZ8fwk7TaN8+t8U9PQS6Vcmg4qsH"
const rsa =
  "AAAAB3NzaC1yc2EAAAADAQABAAAAgQDQkDQaQTpc8oPE3R1Oe/UxOS5RG4pepAsJtOgnLjUgXj+2elCXxqp2osxAq5zguJaMgiD34oOtzJvomeKlEzO10nhk3qAGO7MPWE+Pap0OiOXQTSelTmxqa0qZPqi7BZLRzwCyrEBaFv4XirCg0EDPTfFPkSsR+r+RoPJ6p4XchQ=="
const ecdsa =
  "AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBG/7/Nu0Bh+OmiTpPnPAeiBjqZbig5JLXd1R3eaWwB9rRjqv415eRWikTf1Bni1nt859pfZUBkEI0EEb8Lj6wTA="
const certificate =
  "AAAAHHNzaC1yc2EtY2VydC12MDFAb3BlbnNzaC5jb20AAAAgkZGNzgbzr/uvwrLxPpc3++ANtzjTfBPVU8VwD8Xed4QAAAADAQABAAAAgQDQkDQaQTpc8oPE3R1Oe/UxOS5RG4pepAsJtOgnLjUgXj+2elCXxqp2osxAq5zguJaMgiD34oOtzJvomeKlEzO10nhk3qAGO7MPWE+Pap0OiOXQTSelTmxqa0qZPqi7BZLRzwCyrEBaFv4XirCg0EDPTfFPkSsR+r+RoPJ6p4XchQAAAAAAAAAAAAAAAQAAAAJpZAAAAAgAAAAEcm9vdAAAAAAAAAAA//////////8AAAAAAAAAggAAABVwZXJtaXQtWDExLWZvcndhcmRpbmcAAAAAAAAAF3Blcm1pdC1hZ2VudC1mb3J3YXJkaW5nAAAAAAAAABZwZXJtaXQtcG9ydC1mb3J3YXJkaW5nAAAAAAAAAApwZXJtaXQtcHR5AAAAAAAAAA5wZXJtaXQtdXNlci1yYwAAAAAAAAAAAAAAMwAAAAtzc2gtZWQyNTUxOQAAACC8FUoxt0954HQiqjGfH8JO02jfPrfFPT0EulXJoOKrBwAAAFMAAAALc3NoLWVkMjU1MTkAAABA1gwsSlONpG2E+LCVXdJN14UE8eN0H7YJx4gU+VS6q09VOX9N3JnGRm18HO9uJOpAOU4RIdYybXzui6EPII39DA=="

const within = (key: string, added: string) => key.slice(0, 40) + added + key.slice(40)

/** Lines of a user's keys, and what is said of each: nothing of those that sshd takes, and of dummies. */
test.each<[line: string, want?: string]>([
  [`ssh-ed25519 ${ed25519} one`],
  [`ssh-ed25519 ${ed25519}`],
  [`  ssh-ed25519   ${ed25519}   one and more  `],
  [`ssh-rsa ${rsa} r`],
  [`ecdsa-sha2-nistp256 ${ecdsa} e`],
  [`ssh-rsa-cert-v01@openssh.com ${certificate} c`],
  [`cert-authority ssh-ed25519 ${ed25519}`],
  [`command="echo \\"a b\\" ssh-rsa",no-pty ssh-ed25519 ${ed25519} one`],
  [`# ssh-ed25519 ${ed25519.slice(0, -5)}`],
  [`ssh-rsa ${rsa}\nssh-ed25519 ${ed25519}\n`],
  [""],
  ["ssh-new-type AAAAfoo"],
  // dummies
  ["ssh-ed25519 AAAA admin"],
  ["ssh-ed25519 AAAAfoo"],
  ["ssh-rsa AAAAB3Nz... you@example.org"],
  ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI… you"],
  ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFakeFakeFakeFakeFake"],
  ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleKeyForTestsOnly admin"],
  ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIxxxxxxxxxxxxxxxxxxxxxxxxx admin"],
  ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI1234567890abcdefghijklmn admin"],
  ["ssh-ed25519 REPLACE-ME-WITH-YOUR-PUBLIC-KEY you@example.org"],
  // cut off
  ...[1, 2, 3, 5, 10].map((count): [string, string] => [
    `ssh-ed25519 ${ed25519.slice(0, -count)} one`,
    `is cut off: ${count === 1 ? "1 character is" : `${count} characters are`} missing at its end, or within it`,
  ]),
  [
    `ssh-ed25519 ${ed25519.slice(0, 30)}${ed25519.slice(31)} one`,
    "is cut off: 1 character is missing at its end, or within it",
  ],
  [
    `ssh-rsa ${rsa.slice(0, -8)} r`,
    "is cut off: 8 characters are missing at its end, or within it",
  ],
  [`ssh-rsa ${rsa.slice(0, -1)} r`, "is cut off: = is missing at its end"],
  [
    `ecdsa-sha2-nistp256 ${ecdsa.slice(0, -4)} e`,
    "is cut off: 4 characters are missing at its end, or within it",
  ],
  // too many
  [`ssh-ed25519 ${ed25519}A one`, "has 1 character too many, at its end or within it"],
  [
    `ssh-ed25519 ${within(ed25519, "xyz")} one`,
    "has 3 characters too many, at its end or within it",
  ],
  // other letters, blanks and breaks
  [`ssh-ed25519 ${within(ed25519, ",")} one`, "has , in it, where no key has it"],
  [`ssh-ed25519 ${within(ed25519, " ")} one`, "has a blank in it"],
  [`ssh-ed25519 ${within(ed25519, "\n")} one`, "has a line break in it"],
  [`ssh-rsa ${within(rsa, "\r\n")} r`, "has a line break in it"],
  [
    `ssh-ed25519 ${ed25519}ssh-ed25519 ${ed25519}`,
    "has another key run into it: a line break is missing between them",
  ],
  // another type
  [`ssh-rsa ${ed25519} one`, "says ssh-rsa and is of ssh-ed25519"],
  [`ssh-ed25519 ${rsa} one`, "says ssh-ed25519 and is of ssh-rsa"],
  // the second of two lines
  [
    `ssh-rsa ${rsa}\nssh-ed25519 ${ed25519.slice(0, -2)}\n`,
    "is cut off: 2 characters are missing at its end, or within it",
  ],
])("%s", (line, want) => {
  const at = "NG612 config.users.users.admin.openssh.authorizedKeys.keys[0]"
  const found = told({
    config: { users: { users: { admin: { openssh: { authorizedKeys: { keys: [line] } } } } } },
  })
  expect(found).toEqual(want === undefined ? [] : [`${at}: the key of admin ${want}`])
})

const short = `ssh-ed25519 ${ed25519.slice(0, -3)} one`
const mistake = "is cut off: 3 characters are missing at its end, or within it"

test("each option that holds keys is looked at", () => {
  expect(
    told({
      config: {
        users: { users: { admin: { openssh: { authorizedKeys: { keys: mkForce([short]) } } } } },
        boot: { initrd: { network: { ssh: { authorizedKeys: [`${short}1`] } } } },
        services: {
          borgbackup: { repos: { laptop: { authorizedKeys: [`${short}2`] } } },
          openssh: { knownHosts: { far: { publicKey: `${short}3` } } },
        },
        programs: { ssh: { knownHosts: { near: { publicKey: `${short}4` } } } },
      },
    }).toSorted(),
  ).toEqual([
    `NG612 config.boot.initrd.network.ssh.authorizedKeys[0]: the key of the initrd ${mistake}`,
    `NG612 config.programs.ssh.knownHosts.near.publicKey: the key of near ${mistake}`,
    `NG612 config.services.borgbackup.repos.laptop.authorizedKeys[0]: the key of laptop ${mistake}`,
    `NG612 config.services.openssh.knownHosts.far.publicKey: the key of far ${mistake}`,
    `NG612 config.users.users.admin.openssh.authorizedKeys.keys[0]: the key of admin ${mistake}`,
  ])
})

test("what several have is told once, and what Nix alone knows is not", () => {
  const keys = { openssh: { authorizedKeys: { keys: [short] } } }
  const unknown = { openssh: { authorizedKeys: { keys: [nix`x`] } } }
  expect(
    told({ config: { users: { users: { root: keys, admin: keys, other: unknown } } } }),
  ).toEqual([
    `NG612 config.users.users.root.openssh.authorizedKeys.keys[0]: the key of root and admin ${mistake}`,
  ])
})
