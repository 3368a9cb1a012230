/** What the types of options take and refuse; the compiler is the test. */
import {
  type NixosConfig,
  mkDefault,
  mkForce,
  mkIf,
  mkMerge,
  nix,
  update,
} from "../../src/index.ts"
import type { Definition, SystemdSections } from "../../src/options/types.ts"

type Service = Definition<SystemdSections["unit.Service"]>

/** Properties on further settings of open submodules, which take one of several types. */
export const open: NixosConfig[] = [
  { services: { postgresql: { settings: { listen_addresses: mkForce("*") } } } },
  { services: { postgresql: { settings: { max_connections: mkIf(true, 200) } } } },
  { services: { postgresql: { settings: { log_connections: mkDefault(true) } } } },
  { services: { openssh: { settings: { Compression: mkForce("no"), Custom: mkMerge(["a"]) } } } },
  { nix: { settings: { "max-jobs": mkForce(4), custom: mkForce(["a"]) } } },
  // @ts-expect-error -- an attribute set is none of what its settings take
  { services: { postgresql: { settings: { listen_addresses: mkForce({ a: 1 }) } } } },
]

/** A configuration in another is a module: it imports others. */
export const nested: NixosConfig[] = [
  { containers: { a: { config: { imports: [nix`./x.nix`], services: {} } } } },
  { specialisation: { b: { configuration: { imports: [nix`inputs.home`] } } } },
  // @ts-expect-error -- a host's imports stand beside its config
  { imports: [] },
]

const service = (serviceConfig: Service): NixosConfig => ({
  systemd: { services: { a: { serviceConfig } } },
})

/** Settings of systemd's files: directives, their words, and any others beside them. */
export const settings: NixosConfig[] = [
  service({ Type: "oneshot", ExecStart: ["", "a"], Nice: 5, PrivateTmp: true, User: undefined }),
  service({ Type: "of-a-newer-one", "X-Own": false, Newer: nix`x`, Restart: mkForce("no") }),
  service(mkIf(true, { Restart: nix`x`, KillMode: mkDefault("mixed"), Type: null })),
  // @ts-expect-error -- a set is no setting
  service({ ExecStart: { a: 1 } }),
  // @ts-expect-error -- nor is it of a directive with words
  service({ Restart: { a: 1 } }),
  // @ts-expect-error -- nor of any other name
  service({ Newer: { a: 1 } }),
]

/** Hidden options and old names. */
export const unlisted: NixosConfig[] = [
  { boot: { initrd: { luks: { devices: { a: { crypttabExtraOpts: ["x"] } } } } } },
  { system: { disableInstallerTools: mkForce(true) } },
  { hardware: { opengl: { enable: true } }, fonts: { fonts: [] } },
  { services: { compton: { enable: true } } },
  // @ts-expect-error -- of the type that it has by its new name
  { services: { xserver: { layout: 1 } } },
  // @ts-expect-error -- removed
  { sound: { enable: true } },
]

/** Properties in properties of sets of any names, which are told by their members like the set itself. */
export const named: NixosConfig[] = [
  { environment: { sessionVariables: mkMerge([{ A: "a" }, mkIf(true, { B: mkForce("b") })]) } },
  { environment: { etc: mkMerge([mkDefault({ a: { text: "a" } }), mkForce({})]) } },
  // @ts-expect-error -- an entry has no such option
  { environment: { etc: mkMerge([{}, mkForce({ a: { texts: "a" } })]) } },
  // @ts-expect-error -- a list is no set
  { environment: { sessionVariables: mkMerge([{}, mkForce([1])]) } },
]

const common = { enable: mkDefault(true) }

/** Properties of which it is not said yet what they define. */
export const unsaid: NixosConfig[] = [
  { services: { openssh: common } },
  { services: { openssh: update({ enable: mkDefault(true) }, { openFirewall: false }) } },
  // @ts-expect-error -- a text where it is said
  { services: { openssh: { enable: mkDefault("a") } } },
]
