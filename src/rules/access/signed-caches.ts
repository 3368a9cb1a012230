/** NG610: what comes from a binary cache is signed by a key that is known. */
import type { Explanation } from "../../problems/explanation.ts"
import { type FleetRule, onlyData } from "../rule.ts"

const fleet = (cache: string) => ({
  files: {
    "fleet.ts": `export default defineFleet({
  pins: "./npins/sources.json",
  hosts: "./hosts/*.ts",
  deployment: { cache: ${cache} },
})
`,
    "hosts/web.ts": "",
  },
})

/** What there is to say of NG610. */
export const explained: Explanation = {
  title: "What comes from a binary cache is signed by a key that is known",
  why: "Nix takes nothing from a cache whose signature it has no key for, and builds everything itself instead, without a word. The key of cache.nixos.org is known everywhere; a store that is to be trusted without one says so in its address, `?trusted=true`.",
  mend: "Write the cache's public key into `publicKeys`, as `nix key convert-secret-to-public` prints it.",
  breaks: fleet('{ substituters: ["https://cache.example.org"] }'),
  close: fleet(`{
    substituters: ["https://cache.example.org"],
    publicKeys: ["cache.example.org-1:6NCHdD59X431o0gWypbMrAURkbJ16ZPMQFGspcDShjY="],
  }`),
}

export const signedCaches: FleetRule<"NG610"> = {
  code: "NG610",
  sees: onlyData,
  check: ({ deployment: { cache }, place }) => {
    const unknown = cache.substituters.filter((address) => !isTrusted(address))
    if (cache.publicKeys.length > 0 || unknown.length === 0) return []
    return [
      {
        place,
        path: ["deployment", "cache", "substituters"],
        message: "the binary cache has no key: nothing that it has would be used",
        hint: 'add publicKeys: ["NAME:…"], or "?trusted=true" to an address that only you can write to',
      },
    ]
  },
}

function isTrusted(address: string): boolean {
  return /^https?:\/\/cache\.nixos\.org(?:[/?]|$)|[?&]trusted=(?:true|1)\b/.test(address)
}
