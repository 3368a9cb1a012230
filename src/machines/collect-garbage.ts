/** A machine gets rid of old generations, and of what only they need. */
import { bash } from "../emit/scripts/bash.ts"
import type { MachineNames } from "../model/machine-names.ts"
import { type Asking, ask } from "./ask.ts"
import { doneAs, endingOf, failedAs } from "./ending.ts"
import type { Ending, Teller } from "./rollout.ts"
import type { Way } from "./way.ts"

/** The boot loader's menu is written anew, as it names what is gone; what boots stays what it is. */
function scriptFor(days: number): string {
  return bash`PATH=$PATH:/run/current-system/sw/bin:/usr/sbin:/sbin:/usr/bin:/bin
nix-collect-garbage --delete-older-than ${String(days)}d || exit
[ ! -x /nix/var/nix/profiles/system/bin/switch-to-configuration ] ||
  /nix/var/nix/profiles/system/bin/switch-to-configuration boot || exit
sync`
}

/** Collects garbage; generations of the last days stay, and so do those that run and boot. */
export async function collectGarbage(
  way: Way,
  { days, others }: { readonly days: number; readonly others: MachineNames },
  teller: Teller,
  asking: Asking,
): Promise<Ending> {
  teller.step("collects")
  const question = { script: scriptFor(days), asRoot: true, seconds: 3600, onLine: teller.line }
  const answer = await ask(way, { ...question, notAs: others }, asking)
  return endingOf(answer, teller, ({ status, output, errors }) =>
    status === 0
      ? doneAs(`freed ${freedIn(`${output}\n${errors.join("\n")}`) ?? "nothing that it tells"}`)
      : failedAs(`exit ${status}`),
  )
}

/** Nix's own words: `123 store paths deleted, 456.78 MiB freed`. */
function freedIn(text: string): string | undefined {
  return /deleted, ([\d.]+ [KMGT]?i?B) freed/.exec(text)?.[1]
}
