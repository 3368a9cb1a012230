// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { Integer } from "../values.ts"

/** `powerManagement` */
export interface PowerManagement extends Definitions<PowerManagement> {
  /** Default: `null`. Declared in tasks/cpu-freq.nix */
  cpuFreqGovernor?: Definition<null | string>
  cpufreq?: PowerManagementCpufreq
  /** Default: `true`. Declared in config/power-management.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in config/power-management.nix */
  powerDownCommands?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in config/power-management.nix */
  powerUpCommands?: Definition<string>
  powertop?: PowerManagementPowertop
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in config/power-management.nix */
  resumeCommands?: Definition<string>
  /** Default: `null`. Declared in tasks/scsi-link-power-management.nix */
  scsiLinkPolicy?: Definition<null | "min_power" | "max_performance" | "medium_power" | "med_power_with_dipm">
}

/** `powerManagement.cpufreq` */
export interface PowerManagementCpufreq extends Definitions<PowerManagementCpufreq> {
  /** Type: `null or (unsigned integer, meaning >=0)`. Default: `null`. Declared in tasks/cpu-freq.nix */
  max?: Definition<null | Integer>
  /** Type: `null or (unsigned integer, meaning >=0)`. Default: `null`. Declared in tasks/cpu-freq.nix */
  min?: Definition<null | Integer>
}

/** `powerManagement.powertop` */
export interface PowerManagementPowertop extends Definitions<PowerManagementPowertop> {
  /** Default: `false`. Declared in tasks/powertop.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in tasks/powertop.nix */
  postStart?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in tasks/powertop.nix */
  preStart?: Definition<string>
}
