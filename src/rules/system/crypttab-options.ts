/** NG226: options for crypttab(5) are of use (`stage1Crypttab` in NixOS's `luksroot.nix`). */
import type { ModelHost } from "../../model/model.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { keptFor } from "../../remembered.ts"
import { type FleetRule, onlyData } from "../rule.ts"
import { wrongSettings } from "./initrd-luks.ts"
import { checkEach, firstRelease } from "./initrd-systemd.ts"

/** What there is to say of NG226. */
export const explained: Explanation = {
  title: "Options for crypttab are read by the initial RAM disk",
  why: "Only systemd in the initial RAM disk reads `crypttabExtraOpts` of LUKS, such as `tpm2-device=auto`. It runs there by `boot.initrd.systemd.enable`, and since NixOS 26.05 by itself. Without it they are left out in silence: the machine asks for a passphrase, and waits.",
  mend: "Set `boot.initrd.systemd.enable`, or leave the options out.",
  breaks: `config: {
  boot: {
    initrd: {
      systemd: { enable: false },
      luks: { devices: { root: { device: "/dev/sda2", crypttabExtraOpts: ["tpm2-device=auto"] } } },
    },
  },
},`,
  close: `config: {
  boot: {
    initrd: {
      systemd: { enable: true },
      luks: { devices: { root: { device: "/dev/sda2", crypttabExtraOpts: ["tpm2-device=auto"] } } },
    },
  },
},`,
}

const option = "crypttabExtraOpts"

export const crypttabOptions: FleetRule<"NG226"> = {
  code: "NG226",
  sees: onlyData,
  check: checkEach((host, runsSystemd) => (runsSystemd ? [] : unread(host))),
}

const unread = keptFor((host: ModelHost) =>
  wrongSettings(host, {
    option,
    isWrong: (value) => Array.isArray(value) && value.length > 0,
    message: `${option} is not read where systemd does not run in the initial RAM disk`,
    detail: `It runs there by boot.initrd.systemd.enable, or since NixOS ${firstRelease} by itself.`,
    hint: "set boot.initrd.systemd.enable to true, or leave it out",
  }),
)
