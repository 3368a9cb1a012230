/** Every rule about what NixOS is told of a host, in the order of their codes. A new rule is a line here. */
import { calendarTexts } from "./calendar-texts.ts"
import { distinctIds } from "./distinct-ids.ts"
import { fittingFirmware } from "./firmware.ts"
import { initrdCommands } from "./initrd-commands.ts"
import { locales } from "./locales.ts"
import { releases } from "./releases.ts"
import { singleValues } from "./single-values.ts"
import { timeZones } from "./time-zones.ts"
import { unitNames } from "./unit-names.ts"
import { userGroups } from "./user-groups.ts"
import { userKinds } from "./user-kinds.ts"
import { fittingNames } from "./fitting-names.ts"
import { crypttabOptions } from "./crypttab-options.ts"
import { luksSettings } from "./luks-settings.ts"

/** The rules about releases, users, time and the start. */
export const systemRules = [
  releases,
  fittingFirmware,
  userKinds,
  userGroups,
  distinctIds,
  timeZones,
  locales,
  initrdCommands,
  unitNames,
  calendarTexts,
  singleValues,
  fittingNames,
  crypttabOptions,
  luksSettings,
] as const
