/** NG515: the key that a host decrypts its secrets with stays, and is mounted before they are. */
import type { ModelHost } from "../../model/model.ts"
import { secretProject } from "../../model/secret-example.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { isWiped } from "../disks/kept-state.ts"
import {
  type Mount,
  areMountsKnown,
  holderOf,
  isBelow,
  isNeededForBoot,
  mountsOf,
} from "../disks/mounts.ts"
import type { Finding, HostRule } from "../rule.ts"
import { mayBeDefined, membersOf } from "../settled.ts"
import { hostKeyOf } from "./host-key.ts"
import { machineWith } from "../disks/disk-rule.ts"

const using = (more: string) =>
  secretProject({
    "hosts/web.ts": `firmware: "uefi",
disks: {
  nodev: { "/": tmpfs({ mountOptions: ["mode=755"] }) },
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: gpt({
        ESP: esp({ size: "1G" }),
        nix: { size: "50G", content: filesystem({ format: "ext4", mountpoint: "/nix" }) },
        keep: { size: "100%", content: filesystem({ format: "ext4", mountpoint: "/keep" }) },
      }),
    }),
  },
},
hardware: facter("./web.facter.json"),
config: {
  ${more}
  environment: { etc: { db: { source: secret("db").path } } },
},`,
    "hosts/web.facter.json": "{}\n",
  })

/** What there is to say of NG515. */
export const explained: Explanation = {
  title: "The key of a host stays, and is mounted before its secrets are decrypted",
  why: "Secrets are decrypted early in each start. A host key on a root file system that is emptied is gone after the first; one on a file system that is mounted later is not there yet. The machine has no secrets then, and no passwords of users.",
  mend: "Say `neededForBoot: true` of the file system that stays: the key is kept there, and nixgen tells sops-nix or agenix, and the ssh server. Or say in `services.openssh.hostKeys` where it is.",
  breaks: using(""),
  close: using('fileSystems: { "/keep": { neededForBoot: true } },'),
}

export const keptHostKeys: HostRule<"NG515"> = {
  code: "NG515",
  checkHost: (host) => (host.secrets === undefined ? [] : lostKey(host)),
}

function lostKey(host: ModelHost): readonly Finding[] {
  const machine = machineWith(host)
  const { path, isSaid } = hostKeyOf(host)
  if (machine === undefined || isSaid || !areMountsKnown(machine.devices)) return []
  // what else is mounted, or kept by another module, may have the key
  const others = membersOf(host, "fileSystems")
  if (others === undefined || mayBeDefined(host, "systemd", "mounts")) return []
  const mounts = mountsOf(machine.devices).filter(({ mountpoint }) => mountpoint !== "/")
  const mount = holderOf(path, mounts)
  const other = others.some((each) => each !== "/" && isBelow(path, each))
  if (mount === undefined) return isWiped(machine) && !other ? [gone(host, path)] : []
  return isNeededForBoot(mount, machine) ? [] : [late(host, path, mount)]
}

function gone({ name, place }: ModelHost, path: string): Finding {
  return {
    place,
    path: ["disks"],
    host: name,
    message: `${name} loses the key that it decrypts its secrets with at every start: ${path} is on a file system that is emptied`,
    hint: 'say of a file system that stays that it is needed for boot: fileSystems: { "/persist": { neededForBoot: true } }',
  }
}

function late({ name, place }: ModelHost, path: string, { mountpoint }: Mount): Finding {
  return {
    place,
    path: ["disks"],
    host: name,
    message: `${name} decrypts its secrets with ${path}, which is mounted only after that`,
    hint: `say that it is needed for boot: fileSystems: { ${JSON.stringify(mountpoint)}: { neededForBoot: true } }`,
  }
}
