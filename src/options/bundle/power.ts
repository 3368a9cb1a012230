// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { AttributeSet, Integer, List, NonEmptyList, Package } from "../values.ts"

/** `power` */
export interface Power extends Definitions<Power> {
  ups?: PowerUps
}

/** `power.ups` */
export interface PowerUps extends Definitions<PowerUps> {
  /** Default: `false`. Declared in services/monitoring/ups.nix */
  enable?: Definition<boolean>
  /** Default: `45`. Declared in services/monitoring/ups.nix */
  maxStartDelay?: Definition<Integer>
  /** Default: `"standalone"`. Declared in services/monitoring/ups.nix */
  mode?: Definition<"none" | "standalone" | "netserver" | "netclient">
  /** Default: `false`. Declared in services/monitoring/ups.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.nut`. Declared in services/monitoring/ups.nix */
  package?: Definition<Package>
  /** Declared in services/monitoring/ups.nix */
  schedulerRules?: Definition<string>
  /** Default: `{ }`. Declared in services/monitoring/ups.nix */
  ups?: Definition<AttributeSet<PowerUpsUp>>
  /** Default: `{ }`. Declared in services/monitoring/ups.nix */
  upsd?: PowerUpsUpsd
  /** Default: `{ }`. Declared in services/monitoring/ups.nix */
  upsmon?: PowerUpsUpsmon
  /** Default: `{ }`. Declared in services/monitoring/ups.nix */
  users?: Definition<AttributeSet<PowerUpsUser>>
}

/** `power.ups.ups.<name>` */
export interface PowerUpsUp extends Definitions<PowerUpsUp> {
  /** Default: `""`. Declared in services/monitoring/ups.nix */
  description?: Definition<string>
  /** Default: `[ ]`. Declared in services/monitoring/ups.nix */
  directives?: Definition<List<Definition<string>>>
  /** Declared in services/monitoring/ups.nix */
  driver?: Definition<string>
  /** Default: `null`. Declared in services/monitoring/ups.nix */
  maxStartDelay?: Definition<null | Integer>
  /** Declared in services/monitoring/ups.nix */
  port?: Definition<string>
  /** Default: `0`. Declared in services/monitoring/ups.nix */
  shutdownOrder?: Definition<Integer>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/monitoring/ups.nix */
  summary?: Definition<string>
}

/** `power.ups.upsd` */
export interface PowerUpsUpsd extends Definitions<PowerUpsUpsd> {
  /** Default: `true if mode is one of standalone, netserver`. Declared in services/monitoring/ups.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/monitoring/ups.nix */
  extraConfig?: Definition<string>
  /** Default: `[ ]`. Declared in services/monitoring/ups.nix */
  listen?: Definition<List<PowerUpsUpsdListenEntry>>
}

/** `power.ups.upsd.listen.*` */
export interface PowerUpsUpsdListenEntry extends Definitions<PowerUpsUpsdListenEntry> {
  /** Declared in services/monitoring/ups.nix */
  address?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3493`. Declared in services/monitoring/ups.nix */
  port?: Definition<Integer>
}

/** `power.ups.upsmon` */
export interface PowerUpsUpsmon extends Definitions<PowerUpsUpsmon> {
  /** Default: `true if mode is one of standalone, netserver, netclient`. Declared in services/monitoring/ups.nix */
  enable?: Definition<boolean>
  /** Default: `"nutmon"`. Declared in services/monitoring/ups.nix */
  group?: Definition<string>
  /** Default: `{ }`. Declared in services/monitoring/ups.nix */
  monitor?: Definition<AttributeSet<PowerUpsUpsmonMonitorEntry>>
  /** Declared in services/monitoring/ups.nix */
  settings?: Definition<AttributeSet<Definition<null | boolean | Integer | number | string | List<Definition<NonEmptyList<Definition<null | boolean | Integer | number | string>>>>>>>
  /** Default: `"nutmon"`. Declared in services/monitoring/ups.nix */
  user?: Definition<string>
}

/** `power.ups.upsmon.monitor.<name>` */
export interface PowerUpsUpsmonMonitorEntry extends Definitions<PowerUpsUpsmonMonitorEntry> {
  /** Default: `power.ups.users.${user}.passwordFile`. Declared in services/monitoring/ups.nix */
  passwordFile?: Definition<string>
  /** Default: `1`. Declared in services/monitoring/ups.nix */
  powerValue?: Definition<Integer>
  /** Default: `"‹name›"`. Declared in services/monitoring/ups.nix */
  system?: Definition<string>
  /** Default: `"master"`. Declared in services/monitoring/ups.nix */
  type?: Definition<string>
  /** Declared in services/monitoring/ups.nix */
  user?: Definition<string>
}

/** `power.ups.users.<name>` */
export interface PowerUpsUser extends Definitions<PowerUpsUser> {
  /** Default: `[ ]`. Declared in services/monitoring/ups.nix */
  actions?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/monitoring/ups.nix */
  instcmds?: Definition<List<Definition<string>>>
  /** Declared in services/monitoring/ups.nix */
  passwordFile?: Definition<string>
  /** Default: `null`. Declared in services/monitoring/ups.nix */
  upsmon?: Definition<null | "primary" | "secondary">
}
