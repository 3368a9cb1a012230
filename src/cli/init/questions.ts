/** What `nixgen init` asks a person for: what the line has not said of the first host. */
import { isIPv4 } from "node:net"
import type { Firmware } from "../../fleet/host.ts"
import { type System, systems } from "../../fleet/systems.ts"
import * as layouts from "../../layouts/index.ts"
import { type ForgeName, forges } from "../../starter/ci.ts"
import { type Wishes, canReadSecrets, firstHost } from "../../starter/example.ts"
import { type ReadyLayout, layoutNames, readyLayouts } from "../../starter/ready-layouts.ts"
import { requireHostName } from "../add/host.ts"
import {
  type AskingTerminal,
  type Choice,
  type ChoiceQuestion,
  answered,
  chosen,
} from "../terminal/asking.ts"
import { CommandFailure } from "../outcome/exit-status.ts"
import type { Terminal } from "../terminal/terminal.ts"
import { keyIn, ownKeys } from "./public-keys.ts"

/** What the example is to be otherwise, and what stands around it. */
export interface InitWishes extends Wishes {
  /** The forge that is to check it. */
  readonly ci?: ForgeName | undefined
}

/** The wishes of the line with what was answered beside them. */
export async function completed(
  given: InitWishes,
  terminal: Terminal & AskingTerminal,
): Promise<InitWishes> {
  const name = given.name ?? (await answered(nameQuestion, terminal))
  const fixed = given.layout && readyLayouts[given.layout].system
  const system = given.system ?? fixed ?? (await chosen(systemQuestion, terminal))
  const layout = given.layout ?? (await chosen(layoutQuestion(system), terminal))
  const address = given.address ?? (await answered(addressQuestion, terminal))
  const key = given.key ?? (await chosen(keyQuestion(terminal), terminal))
  const mayHaveSecrets = given.secrets === undefined && canReadSecrets(key)
  const secrets = mayHaveSecrets ? await chosen(secretsQuestion, terminal) : given.secrets
  const ci = given.ci ?? (await chosen(ciQuestion, terminal))
  return { name, system, layout, address, key, secrets, ci }
}

/** A name that a host can have. Throws what the rules say of any other. */
export function hostName(text: string): string {
  requireHostName(text)
  return text
}

/** An address that a host can have. Throws a `CommandFailure`: NG087. */
export function hostAddress(text: string): string {
  if (isIPv4(text)) return text
  const hint =
    "it is one of IPv4, such as 192.168.1.20; other data of a host is written into its file"
  throw new CommandFailure(`the address cannot be "${text}"`, hint, [], "NG087")
}

const nameQuestion = {
  words: `Name of the first host (${firstHost}): `,
  read: (answer: string) => (answer === "" ? firstHost : hostName(answer)),
}

const [usual, ...others] = systems

const systemQuestion: ChoiceQuestion<System> = {
  title: "What it is:",
  choices: [named(usual), ...others.map(named)],
}

function named(system: System): Choice<System> {
  return { name: system, value: system }
}

function layoutQuestion(system: System): ChoiceQuestion<ReadyLayout | undefined> {
  const own = "one disk, written out in disk-layouts/standard.ts for you to change"
  const ready = layoutNames.filter((name) => isFor(system, readyLayouts[name]))
  return {
    title: "What is on its disks:",
    choices: [{ name: "standard", about: own, value: undefined }, ...ready.map(offered)],
  }
}

const byName = { ...layouts }

function offered(name: ReadyLayout): Choice<ReadyLayout | undefined> {
  return { name, about: byName[name].layout.definition.description, value: name }
}

/** Only PCs are started by a BIOS. */
function isFor(
  system: System,
  beside: { readonly firmware: Firmware; readonly system?: System },
): boolean {
  const isPc = system === "x86_64-linux" || system === "i686-linux"
  return (beside.system ?? system) === system && (beside.firmware !== "bios" || isPc)
}

const addressQuestion = {
  words: "Its IPv4 address (none yet): ",
  read: (answer: string) => (answer === "" ? undefined : hostAddress(answer)),
}

function keyQuestion(terminal: Terminal): ChoiceQuestion<string | undefined> {
  const none = { name: "none yet", about: "a placeholder is written", value: undefined }
  const [first, ...more] = ownKeys(terminal).map(({ name, key }) => ({
    name,
    about: withoutData(key),
    value: key,
  }))
  return {
    title: "Whose key may log in:",
    choices: first === undefined ? [none] : [first, ...more, none],
    other: { words: "another file", read: (answer) => keyIn(answer, terminal) },
  }
}

const secretsQuestion: ChoiceQuestion<Wishes["secrets"]> = {
  title: "How its secrets are kept, readable with that key:",
  choices: [
    { name: "none yet", about: "`secrets` in fleet.ts says so later", value: undefined },
    { name: "sops", about: "encrypted by sops, installed by sops-nix", value: "sops" },
    { name: "agenix", about: "encrypted by age, installed by agenix", value: "agenix" },
  ],
}

const ciQuestion: ChoiceQuestion<ForgeName | undefined> = {
  title: "Who checks every change of it:",
  choices: [
    { name: "none yet", about: "`nixgen add ci` writes it later", value: undefined },
    ...forges.map((name) => ({ name, value: name })),
  ],
}

/** Its kind, and what it is called. */
function withoutData(key: string): string {
  const [kind = "", , ...comment] = key.split(" ")
  return [kind, ...comment].join(" ")
}
