/** What definitions take beside options, under `exactOptionalPropertyTypes` as well; the compiler is the test. */
import * as z from "zod"
import {
  type BinaryCache,
  type Builder,
  type Deployment,
  type DiskoDevices,
  type EspOptions,
  type Filesystem,
  type FleetDefinition,
  type FleetDeployment,
  type Health,
  type HostDefinition,
  type Installation,
  type Luks,
  type ModuleSettings,
  type NetworkDevice,
  type OptionSettings,
  type PackageOptionSettings,
  type ServiceDefinition,
  type DiskLayoutDefinition,
  type TestDefinition,
  type TestNode,
  type SecretStoreOptions,
  type SecretFileOptions,
  type SecretOptions,
  type SecretTextOptions,
  type CominOptions,
  type AutoUpgrade,
  type PromptOptions,
  type Accepted,
  type FlakeInput,
  type BuildOptions,
  type CheckOptions,
  type ModuleAssignment,
  append,
  defineDiskLayout,
  defineService,
  disk,
  fallback,
  esp,
  filesystem,
  gpt,
  pkgs,
  secret,
  str,
} from "../../src/index.ts"

/** The members that may be left out, and not be `undefined`. */
type NeverUndefined<T> = {
  [Name in keyof T]-?: {} extends Pick<T, Name>
    ? { readonly [Given in Name]: undefined } extends Pick<T, Name>
      ? never
      : Name
    : never
}[keyof T]

/** Those of each; what a condition decides is `undefined` where it does not hold: `firmware: isOld ? "bios" : undefined`. */
interface Refused {
  readonly binaryCache: NeverUndefined<BinaryCache>
  readonly builder: NeverUndefined<Builder>
  readonly deployment: NeverUndefined<Deployment>
  readonly diskoDevices: NeverUndefined<DiskoDevices>
  readonly espOptions: NeverUndefined<EspOptions>
  readonly filesystem: NeverUndefined<Filesystem>
  readonly fleet: NeverUndefined<FleetDefinition>
  readonly fleetDeployment: NeverUndefined<FleetDeployment>
  readonly rules: NeverUndefined<NonNullable<FleetDefinition["rules"]>>
  readonly health: NeverUndefined<Health>
  readonly host: NeverUndefined<HostDefinition>
  readonly installation: NeverUndefined<Installation>
  readonly kexec: NeverUndefined<NonNullable<Installation["kexec"]>>
  readonly luks: NeverUndefined<Luks>
  readonly module: NeverUndefined<ModuleSettings<undefined>>
  readonly networkDevice: NeverUndefined<NetworkDevice>
  readonly option: NeverUndefined<OptionSettings<string>>
  readonly packageOption: NeverUndefined<PackageOptionSettings>
  readonly diskLayout: NeverUndefined<DiskLayoutDefinition>
  readonly test: NeverUndefined<TestDefinition>
  readonly testNode: NeverUndefined<TestNode>
  readonly secretStore: NeverUndefined<SecretStoreOptions>
  readonly secretFile: NeverUndefined<SecretFileOptions>
  readonly secretOptions: NeverUndefined<SecretOptions>
  readonly secretText: NeverUndefined<SecretTextOptions>
  readonly comin: NeverUndefined<CominOptions>
  readonly autoUpgrade: NeverUndefined<AutoUpgrade>
  readonly prompt: NeverUndefined<PromptOptions>
  readonly accepted: NeverUndefined<Accepted>
  readonly flakeInput: NeverUndefined<FlakeInput>
  readonly buildOptions: NeverUndefined<BuildOptions>
  readonly checkOptions: NeverUndefined<CheckOptions>
  readonly moduleAssignment: NeverUndefined<ModuleAssignment>
  readonly service: NeverUndefined<ServiceDefinition>
}
export const none: [Refused[keyof Refused]] extends [never] ? true : Refused = true

interface Site {
  readonly name: string
  readonly port?: number
}
declare const site: Site
declare const sites: readonly Site[]
declare const byName: Readonly<Record<string, Site>>
declare const vlan: number | undefined

/** Data as programs have it: of interfaces, which have no index signature, and with what may be missing. */
export const inventories: readonly HostDefinition["inventory"][] = [
  { sites, byName, vlan, one: site, deep: { list: [site, { site }], vlan } },
  site,
  { text: "a", number: 1, large: 1n, list: [1, "a", null, [true]], set: { a: { b: [] } } },
  // @ts-expect-error -- a function
  { a: () => 1 },
  // @ts-expect-error -- a function within
  { a: { b: () => 1 } },
  // @ts-expect-error -- nothing that Nix has
  { a: new Date() },
  // @ts-expect-error -- likewise
  { a: new Map<string, string>() },
  // @ts-expect-error -- likewise
  { a: /a/ },
  // @ts-expect-error -- an element that is missing
  { a: [undefined] },
  // @ts-expect-error -- an expression
  { a: str`${pkgs.git}` },
  // @ts-expect-error -- a reference, which has members of any name
  { a: pkgs.git },
  // @ts-expect-error -- likewise, within
  { a: { b: [pkgs.git] } },
  // @ts-expect-error -- a secret
  { a: secret("a") },
]

const layout = defineDiskLayout({
  name: "layout",
  parameters: z.object({
    device: z.string(),
    label: z.string().default("root"),
    options: z.array(z.string()).default([]),
    pair: z.tuple([z.string(), z.int()]).optional(),
    mounts: z.array(z.object({ path: z.string(), flags: z.array(z.string()) })).optional(),
  }),
  devices: ({ device, label, options }) => {
    const content = filesystem({
      format: "ext4",
      mountpoint: "/",
      mountOptions: append(options, ["noatime"]),
      extraArgs: append(["-L"], [label]),
    })
    // @ts-expect-error -- an element of another kind
    filesystem({ format: "ext4", mountpoint: "/", extraArgs: append(options, [1]) })
    return {
      disk: {
        main: disk({ device, content: gpt({ ESP: esp(), root: { size: "100%", content } }) }),
      },
    }
  },
})
const options: readonly string[] = ["noatime"]
const mounts = [{ path: "/srv", flags: ["a"] }] as const

/** Arguments that are read-only. */
export const uses = [
  layout({ device: "/dev/sda", options, mounts, pair: ["a", 1] as const }),
  // @ts-expect-error -- of another kind all the same
  layout({ device: "/dev/sda", options: [1] as const }),
  // @ts-expect-error -- nothing of it is left out
  layout({ device: "/dev/sda", pair: ["a"] as const }),
  // @ts-expect-error -- disks are known before NixOS is
  layout({ device: str`/dev/${pkgs.git}` }),
]

/** What a record has by any name is there under `noUncheckedIndexedAccess`, where Nix is asked. */
export const records = defineService({
  name: "records",
  parameters: z.object({ texts: z.record(z.string(), z.string()) }),
  config: ({ texts }) => ({
    networking: { domain: fallback(texts["a"], "lan"), hostName: str`${texts["b"]}` },
  }),
})
