/** What the types of options take and refuse; the compiler is the test. */
import { type NixosConfig, mkDefault, mkForce, mkIf, mkMerge, nix } from "../../src/index.ts"

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
