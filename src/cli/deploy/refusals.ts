/** What `nixgen deploy` does not do with the hosts that were chosen. */
import { targetIn } from "../../machines/way.ts"
import { enumerate } from "../../problems/enumerate.ts"
import type { FleetHost } from "../machines/hosts.ts"
import { CommandFailure } from "../outcome/exit-status.ts"
import type { DeployOptions, Deployed } from "./deployed-host.ts"

/** Fails for an address that is for other than one host, or that is none. */
export function failForTarget({ target }: DeployOptions, chosen: readonly FleetHost[]): void {
  if (target === undefined) return
  if (chosen.length !== 1)
    throw new CommandFailure("--target is the address of one host", undefined, [], "NG741")
  const found = targetIn(target)
  if ("mistake" in found)
    throw new CommandFailure(
      `--target cannot be "${target}": ${found.mistake}`,
      undefined,
      [],
      "NG087",
    )
}

/** What is passed on is for one program. */
export function failForMixture(
  { rest, boot, restart }: DeployOptions,
  hosts: readonly Deployed[],
): void {
  const deeds = new Set(hosts.map(({ does }) => does))
  if (rest.length > 0 && deeds.size > 1)
    throw new CommandFailure(
      "some hosts are installed, and some are updated: what follows -- is for one of both",
      "deploy them one after the other",
      [],
      "NG088",
    )
  if ((boot || restart) && deeds.has("install"))
    throw new CommandFailure(
      `${boot ? "--boot" : "--restart"} is for hosts that are updated`,
      undefined,
      [],
      "NG088",
    )
}

/** The boot loaders of some hosts start no system once; of the others, their machines know. */
export function failForRestart({ restart }: DeployOptions, hosts: readonly Deployed[]): void {
  const unable = hosts.filter(({ firmware }) => firmware === "raspberry-pi")
  if (!restart || unable.length === 0) return
  throw new CommandFailure(
    `the boot loader of a Raspberry Pi starts no system for a trial: ${enumerate(unable.map(({ name }) => name))}`,
    "deploy with --boot, and restart with `nixgen reboot`",
    [],
    "NG088",
  )
}

/** One machine has the hardware, and its system is not there yet. */
export function failForHardware({ hardware }: DeployOptions, hosts: readonly Deployed[]): void {
  if (hardware === undefined || (hosts.length === 1 && hosts[0]?.does === "read hardware")) return
  throw new CommandFailure(
    "--hardware is for one host that is not installed yet",
    "what runs there would be stopped: say --reinstall where that is meant",
    [],
    "NG088",
  )
}
