/** NG216: the initial RAM disk runs no commands of its older kind under systemd. */
import type { ModelHost } from "../../model/model.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { keptFor } from "../../remembered.ts"
import { type Finding, type FleetRule, onlyData } from "../rule.ts"
import { checkEach, firstRelease } from "./initrd-systemd.ts"

/** What there is to say of NG216. */
export const explained: Explanation = {
  title: "The initial RAM disk runs no commands of its older kind under systemd",
  why: "Since NixOS 26.05 systemd runs in the initial RAM disk, unless `boot.initrd.systemd.enable` is false. It has no place for the commands of the older one, such as `boot.initrd.postDeviceCommands`, by which many wipe a root file system: NixOS refuses them.",
  mend: "Make each a unit of `boot.initrd.systemd.services`, ordered before `sysroot.mount` where it is to run before the root file system is mounted.",
  breaks: `config: {
  boot: {
    initrd: { systemd: { enable: true }, postDeviceCommands: "echo here" },
  },
},`,
  close: `config: {
  boot: {
    initrd: { systemd: { enable: false }, postDeviceCommands: "echo here" },
  },
},`,
}

/** The options that NixOS refuses there (`nixos/modules/system/boot/systemd/initrd.nix`). */
const commands: readonly (readonly string[])[] = [
  ["preFailCommands"],
  ["preDeviceCommands"],
  ["preLVMCommands"],
  ["postDeviceCommands"],
  ["postResumeCommands"],
  ["postMountCommands"],
  ["extraUdevRulesCommands"],
  ["extraUtilsCommands"],
  ["extraUtilsCommandsTest"],
  ["network", "postCommands"],
]

export const initrdCommands: FleetRule<"NG216"> = {
  code: "NG216",
  sees: onlyData,
  check: checkEach((host, runsSystemd) => (runsSystemd ? refused(host) : [])),
}

const refused = keptFor((host: ModelHost): readonly Finding[] => {
  return commands.flatMap((option) => {
    const { values } = host.definitions("boot", "initrd", ...option)
    return values
      .filter(({ value }) => typeof value === "string" && value !== "")
      .map(({ origin }) => ({
        ...origin,
        host: host.name,
        message: `boot.initrd.${option.join(".")} is refused where systemd runs in the initial RAM disk`,
        detail: `In ${host.name} it does: by boot.initrd.systemd.enable, or since NixOS ${firstRelease} by itself.`,
        hint: "write a unit in boot.initrd.systemd.services, or set boot.initrd.systemd.enable to false",
      }))
  })
})
