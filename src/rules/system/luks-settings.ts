/** NG227: settings of LUKS are of the kind of initial RAM disk there is (`assertions` in NixOS's `luksroot.nix`). */
import type { ModelHost } from "../../model/model.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { keptFor } from "../../remembered.ts"
import { type Finding, type FleetRule, onlyData } from "../rule.ts"
import { winners } from "../settled.ts"
import { type LuksSetting, opensLuks, wrongSettings } from "./initrd-luks.ts"
import { checkEach, firstRelease } from "./initrd-systemd.ts"

/** What there is to say of NG227. */
export const explained: Explanation = {
  title: "Settings of LUKS are of the kind of initial RAM disk there is",
  why: "systemd in the initial RAM disk opens LUKS by itself: it asks for a passphrase where a key file does not serve, knows no commands around it, and takes what of tokens there is from crypttab. NixOS refuses the settings of the older kind there, and `keyFileTimeout` without systemd. It runs there by `boot.initrd.systemd.enable`, and since NixOS 26.05 by itself.",
  mend: "Leave the setting out. For tokens, enroll them with systemd-cryptenroll and say so in `crypttabExtraOpts`; for commands, write units in `boot.initrd.systemd.services`.",
  breaks: `config: {
  boot: {
    initrd: {
      systemd: { enable: true },
      luks: { devices: { root: { device: "/dev/sda2", fallbackToPassword: true } } },
    },
  },
},`,
  close: `config: {
  boot: {
    initrd: {
      systemd: { enable: false },
      luks: { devices: { root: { device: "/dev/sda2", fallbackToPassword: true } } },
    },
  },
},`,
}

/** A setting that NixOS refuses under one kind of initial RAM disk, and what to do about it there. */
type Refused = Pick<LuksSetting, "option" | "isWrong"> & { readonly hint: string }

const isTrue = (value: unknown): boolean => value === true
const isText = (value: unknown): boolean => typeof value === "string" && value !== ""

const underSystemd: readonly Refused[] = [
  {
    option: "fallbackToPassword",
    isWrong: isTrue,
    hint: "leave it out: systemd asks for a passphrase by itself",
  },
  {
    option: "preLVM",
    isWrong: (value) => value === false,
    hint: "leave it out: systemd opens whatever is there",
  },
  ...(["preOpenCommands", "postOpenCommands"] as const).map((option) => ({
    option,
    isWrong: isText,
    hint: "write a unit in boot.initrd.systemd.services, bound to cryptsetup.target",
  })),
]

const withoutSystemd: readonly Refused[] = [
  {
    option: "keyFileTimeout",
    isWrong: (value) => typeof value === "number",
    hint: "set boot.initrd.systemd.enable to true, or leave it out",
  },
]

/** Settings of all devices together that NixOS refuses under systemd. */
const ofAll = [
  ...["gpgSupport", "fido2Support", "yubikeySupport"].map((option) => ({
    option,
    isWrong: isTrue,
    hint: "enroll the token with systemd-cryptenroll, and name it in crypttabExtraOpts",
  })),
  {
    option: "reusePassphrases",
    // whatever it is, by whichever priority
    isWrong: (value: unknown) => typeof value === "boolean",
    hint: "leave it out: systemd tries a passphrase on the other devices by itself",
  },
]

export const luksSettings: FleetRule<"NG227"> = {
  code: "NG227",
  sees: onlyData,
  check: checkEach((host, runsSystemd) =>
    runsSystemd ? refusedBySystemd(host) : refusedWithout(host),
  ),
}

const refusedBySystemd = keptFor((host: ModelHost): readonly Finding[] => [
  ...underSystemd.flatMap((setting) => refusedIn(host, setting, true)),
  ...(opensLuks(host) ? ofAll.flatMap((setting) => refusedOfAll(host, setting)) : []),
])

const refusedWithout = keptFor((host: ModelHost): readonly Finding[] =>
  withoutSystemd.flatMap((setting) => refusedIn(host, setting, false)),
)

function refusedIn(host: ModelHost, setting: Refused, runsSystemd: boolean): readonly Finding[] {
  return wrongSettings(host, { ...setting, ...refusal(setting.option, runsSystemd) })
}

function refusedOfAll(
  host: ModelHost,
  { option, isWrong, hint }: (typeof ofAll)[number],
): readonly Finding[] {
  return (winners(host, "boot", "initrd", "luks", option) ?? [])
    .filter(({ value }) => isWrong(value))
    .map(({ origin }) => ({ ...origin, ...refusal(option, true), host: host.name, hint }))
}

function refusal(option: string, runsSystemd: boolean) {
  const runs = runsSystemd ? "runs" : "does not run"
  return {
    message: `${option} is refused where systemd ${runs} in the initial RAM disk`,
    detail: `It runs there by boot.initrd.systemd.enable, or since NixOS ${firstRelease} by itself.`,
  }
}
