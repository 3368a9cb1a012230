/** What the rules say to a part that is to be added. */
import { noDeployment } from "../../fleet/deployment.ts"
import { defineDiskLayout } from "../../fleet/disk-layout.ts"
import type { Model, ModelLayout } from "../../model/model.ts"
import { ProblemError, hasErrors } from "../../problems/problem.ts"
import { checkRules } from "../../rules/rules.ts"

/** A fleet without anything in it. */
export const emptyModel: Model = {
  place: undefined,
  comments: false,
  deployment: noDeployment,
  description: "",
  inputs: [],
  inputNames: [],
  pinNames: [],
  pinSources: new Map(),
  pinsFile: "",
  common: [],
  modules: [],
  assignments: [],
  acceptances: [],
  packages: {},
  specialArguments: {},
  hosts: [],
  networkDevices: [],
  services: [],
  layouts: [],
  tests: [],
  arguments: { names: new Set(), isOpen: true },
  isWhole: true,
}

/** Throws what the rules find wrong with the name of a disk layout. */
export function requireLayoutName(name: string): void {
  const { layout: source } = defineDiskLayout({ name, devices: () => ({}) })
  const layout: ModelLayout = { ...emptyModule(name), devices: {}, config: {}, source }
  requireRules(emptyModel, { ...emptyModel, layouts: [layout] })
}

/** A module without parameters. */
export function emptyModule(name: string) {
  const parameters = { schema: undefined, defaults: new Map<string, unknown>() }
  return { name, place: undefined, parameters, scope: Symbol(name), acceptances: [] }
}

/** Throws what the rules find wrong with a fleet that they did not find wrong before. */
export function requireRules(before: Model, after: Model): void {
  const known = new Set(checkRules(before).map((problem) => JSON.stringify(problem)))
  const found = checkRules(after).filter((problem) => !known.has(JSON.stringify(problem)))
  if (hasErrors(found)) throw new ProblemError(found)
}
