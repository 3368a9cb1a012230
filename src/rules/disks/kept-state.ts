/** NG301: what a service keeps is on no file system that every start, or the next installation, wipes. */
import type { Explanation } from "../../problems/explanation.ts"
import { isAttributeSet } from "../../nix/values/value-kinds.ts"
import { elements, isSettled, mayBeDefined, membersOf, settled } from "../settled.ts"
import type { ModelHost } from "../../model/model.ts"
import { type DiskFinding, type Machine, diskRule } from "./disk-rule.ts"
import { areMountsKnown, isBelow, mountsOf } from "./mounts.ts"

/** What there is to say of NG301. */
export const explained: Explanation = {
  title: "What a service keeps is on no file system that is wiped",
  why: "Where the root file system is in memory, or rolled back with every start, what lies on it is gone with the next one. Data bases, backups and the like have their folders in /var, which stay only on a file system of their own, or where `environment.persistence` or `preservation` names them.",
  mend: "Mount a file system there, or name the folder among what is kept.",
  breaks: `disks: {
  nodev: { "/": tmpfs({ mountOptions: ["mode=755"] }) },
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: gpt({
        nix: { size: "100%", content: filesystem({ format: "ext4", mountpoint: "/nix" }) },
      }),
    }),
  },
},
config: { services: { postgresql: { enable: true } } },`,
  close: `disks: {
  nodev: { "/": tmpfs({ mountOptions: ["mode=755"] }) },
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: gpt({
        nix: { size: "100G", content: filesystem({ format: "ext4", mountpoint: "/nix" }) },
        lib: { size: "100%", content: filesystem({ format: "ext4", mountpoint: "/var/lib" }) },
      }),
    }),
  },
},
config: { services: { postgresql: { enable: true } } },`,
}

/** A service, the option that says where its data is, if it has one, and where that is otherwise. */
interface Keeper {
  readonly service: string
  readonly option?: string
  readonly folder: string
}

/** Services whose data nobody wants to lose, by the names of their options (`services.…`). */
const keepers: readonly Keeper[] = [
  { service: "postgresql", option: "dataDir", folder: "/var/lib/postgresql" },
  { service: "postgresqlBackup", option: "location", folder: "/var/backup/postgresql" },
  { service: "mysql", option: "dataDir", folder: "/var/lib/mysql" },
  { service: "mysqlBackup", option: "location", folder: "/var/backup/mysql" },
  { service: "gitea", option: "stateDir", folder: "/var/lib/gitea" },
  { service: "forgejo", option: "stateDir", folder: "/var/lib/forgejo" },
  { service: "nextcloud", option: "home", folder: "/var/lib/nextcloud" },
  { service: "vaultwarden", folder: "/var/lib/vaultwarden" },
  { service: "matrix-synapse", option: "dataDir", folder: "/var/lib/matrix-synapse" },
  { service: "home-assistant", option: "configDir", folder: "/var/lib/hass" },
  { service: "paperless", option: "dataDir", folder: "/var/lib/paperless" },
  { service: "immich", option: "mediaLocation", folder: "/var/lib/immich" },
  { service: "jellyfin", option: "dataDir", folder: "/var/lib/jellyfin" },
  { service: "syncthing", option: "dataDir", folder: "/var/lib/syncthing" },
  { service: "grafana", option: "dataDir", folder: "/var/lib/grafana" },
  { service: "prometheus", folder: "/var/lib/prometheus2" },
  { service: "influxdb2", folder: "/var/lib/influxdb2" },
  { service: "loki", option: "dataDir", folder: "/var/lib/loki" },
  { service: "minecraft-server", option: "dataDir", folder: "/var/lib/minecraft" },
  { service: "dovecot2", option: "mailLocation", folder: "/var/spool/mail" },
  { service: "k3s", folder: "/var/lib/rancher" },
]

export const keptState = diskRule({
  code: "NG301",
  check: (machine) => {
    const { host } = machine
    if (!isWiped(machine)) return []
    return keepers.flatMap((keeper) => {
      if (!isSettled(host, ["services", keeper.service, "enable"], true)) return []
      const folder = folderOf(host, keeper)
      return folder === undefined || isKept(folder, machine) ? [] : [lost(keeper, folder, host)]
    })
  },
})

/** Whether the root file system is in memory, or is rolled back while the machine starts. */
export function isWiped({ host, devices }: Machine): boolean {
  if (!areMountsKnown(devices)) return false
  const root = mountsOf(devices).find(({ mountpoint }) => mountpoint === "/")
  const isInMemory = root?.device.kind === "nodev" && root.device.value.fsType === "tmpfs"
  return (
    isInMemory || host.definitions("boot", "initrd").values.some(({ value }) => rollsBack(value))
  )
}

const rollback = /btrfs\s+subvolume\s+(?:snapshot|delete)|zfs\s+rollback/

function rollsBack(value: unknown): boolean {
  if (typeof value === "string") return rollback.test(value)
  return isAttributeSet(value) && Object.values(value).some(rollsBack)
}

function folderOf(host: ModelHost, { service, option, folder }: Keeper): string | undefined {
  if (option === undefined) return folder
  const value = settled(host, "services", service, option)
  if (value === undefined) return undefined
  const given = value.value ?? folder
  return typeof given === "string" && given.startsWith("/") ? given : undefined
}

/** Whether a folder is on a file system of its own, or is among what is kept; or may be. */
function isKept(folder: string, { host, devices }: Machine): boolean {
  const mounted = mountsOf(devices).map(({ mountpoint }) => mountpoint)
  const others = membersOf(host, "fileSystems")
  const kept = [
    keptBy(host, "environment", "persistence"),
    keptBy(host, "preservation", "preserveAt"),
  ]
  if (others === undefined || kept.includes(undefined)) return true
  if (mayBeDefined(host, "systemd", "mounts") || mayBeDefined(host, "preservation", "preserve"))
    return true
  const all = [...mounted, ...others, ...kept.flatMap((each) => each ?? [])]
  return all.some((path) => path !== "/" && (folder === path || isBelow(folder, path)))
}

/** The folders that are kept by either program; none where they are not all known. */
function keptBy(host: ModelHost, ...at: readonly string[]): readonly string[] | undefined {
  const places = membersOf(host, ...at)
  if (places === undefined) return undefined
  const lists = places.map((name) => elements(host, ...at, name, "directories"))
  if (lists.includes(undefined)) return undefined
  return lists.flatMap((list = []) =>
    list.flatMap(({ value }) => {
      const folder = isAttributeSet(value) ? value["directory"] : value
      return typeof folder === "string" ? [folder.replace(/(?<=.)\/+$/, "")] : []
    }),
  )
}

function lost({ service }: Keeper, folder: string, host: ModelHost): DiskFinding {
  const enable = settled(host, "services", service, "enable")
  return {
    at: enable?.origin ?? { place: host.place, path: ["config"] },
    message: `${service} keeps its data in ${folder}, which is wiped with every start`,
    detail: `The root file system of ${host.name} is in memory, or rolled back while it starts, and nothing else is mounted there.`,
    hint: `name ${JSON.stringify(folder)} among what is kept, or mount a file system there`,
  }
}
