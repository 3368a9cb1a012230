/** Defaults that never hold, and such as may. */
import { expect, test } from "vitest"
import { nodeOf } from "../../nix/values/values.ts"
import { nix } from "../../nix/values/templates.ts"
import { bundledOptions } from "../bundled-options.ts"
import { unneededDefaults } from "./unneeded-defaults.ts"

function found(text: string): number {
  const node = nodeOf(nix(Object.assign([text], { raw: [text] })))
  return node === undefined ? -1 : unneededDefaults(node, { ...bundledOptions() }).length
}

test.each([
  ['config.networking.domain or "lan"'],
  ["(config.networking.domain or 1)"],
  ["{ a = config.services.postgresql.initialScript or ./x; }"],
  ["config.services.mysql.initialScript or 1"],
])("%s never holds", (text) => {
  expect(found(text)).toBe(1)
})

test.each([
  ["config.networking.domain"],
  ["config.networking.domain or null"],
  ["config.networking.domain or (null)"],
  // never null, which one may ask for all the same: other releases may not have it
  ["config.networking.hostName or 1"],
  ["config.services.nothing.domain or 1"],
  // a user of the name may not be there
  ["config.users.users.alice.hashedPassword or 1"],
  ["config.services.vector.settings.a or 1"],
  ["({ config }: config.networking.domain or 1)"],
  ["let config = { }; in config.networking.domain or 1"],
  ["options.networking.domain or 1"],
  ["host.domain or 1"],
  ["config.networking.${config.a} or 1"],
])("%s may", (text) => {
  expect(found(text)).toBe(0)
})
