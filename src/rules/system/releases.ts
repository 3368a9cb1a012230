/** NG201: no host is of a later release than NixOS is pinned at (NixOS manual, `system.stateVersion`). */
import { pinnedRelease } from "../../model/option-sources.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { type FleetRule, onlyData } from "../rule.ts"

const pins = (branch: string): string =>
  JSON.stringify({
    version: 7,
    pins: Object.fromEntries(
      ["nixpkgs", "disko", "nixos-anywhere"].map((repo) => [
        repo,
        {
          type: "Git",
          repository: { type: "GitHub", owner: "example", repo },
          branch: repo === "nixpkgs" ? branch : "main",
          submodules: false,
          revision: "0123456789012345678901234567890123456789",
          url: `https://example.org/${repo}.tar.gz`,
          hash: "sha256-lDebytrYdd47IBLwvNOD+6AGeoqZ78CIKlp70hzW280=",
        },
      ]),
    ),
  })

/** What there is to say of NG201. */
export const explained: Explanation = {
  title: "No host is of a later release than NixOS is pinned at",
  why: "`stateVersion` is the release that a machine was first installed with: by it NixOS knows how the data of services is laid out. A release that the pinned NixOS is older than cannot have been that one, and with the next update services take their data for what it is not. The rule knows the pin's release by its branch or channel, such as nixos-25.11.",
  mend: "Write the release that the machine was installed with, or update the pin.",
  breaks: {
    files: { "hosts/web.ts": "deploy: { port: 22 }", "npins/sources.json": pins("nixos-25.05") },
  },
  close: {
    files: { "hosts/web.ts": "deploy: { port: 22 }", "npins/sources.json": pins("nixos-26.05") },
  },
}

export const releases: FleetRule<"NG201"> = {
  code: "NG201",
  sees: onlyData,
  check: ({ hosts, inputs }) => {
    const release = pinnedRelease(inputs)
    if (release === undefined) return []
    return hosts
      .filter(({ stateVersion }) => stateVersion > release)
      .map(({ name, place, stateVersion }) => ({
        place,
        path: ["stateVersion"],
        message: `${name} is of release ${stateVersion}, and NixOS is pinned at ${release}`,
        detail: "It cannot have been installed with a release that is not there yet.",
        hint: `write the release that it was installed with, such as "${release}", or update the pin of nixpkgs`,
      }))
  },
}
