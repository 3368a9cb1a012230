/**
 * The catalogue of problems: of every code, what there is to say. Each part of it stands in the room
 * of what finds the problems, those of rules in the files of the rules. It is loaded by what prints
 * it alone; the documentation is written from it, and the tests try its examples.
 */
import { ofCommands } from "./cli/explanations.ts"
import { ofEvaluation } from "./evaluate/hosts/explanations.ts"
import { ofMachines } from "./machines/explanations.ts"
import { ofFleet } from "./model/explanations.ts"
import { ofImport } from "./import/disko/explanations.ts"
import { ofHostImport } from "./import/host/explanations.ts"
import { ofModuleImport } from "./import/module/explanations.ts"
import { ofLock } from "./lock/explanations.ts"
import { ofNix } from "./nix/explanations.ts"
import { ofOptions } from "./options/explanations.ts"
import { ofPlans } from "./plan/explanations.ts"
import type { ProblemCode } from "./problems/codes.ts"
import type { Explanation } from "./problems/explanation.ts"
import { ofShapes } from "./problems/explanations.ts"
import { ofProject } from "./project/explanations.ts"
import { ofRules } from "./rules/explanations.ts"
import { ofTree } from "./output/explanations.ts"

/** The parts, in which no code stands twice. */
export const parts = [
  ofShapes,
  ofNix,
  ofOptions,
  ofTree,
  ofLock,
  ofProject,
  ofFleet,
  ofRules,
  ofImport,
  ofHostImport,
  ofModuleImport,
  ofCommands,
  ofEvaluation,
  ofPlans,
  ofMachines,
] as const

/** Every code, which the compiler sees to. */
export const catalogue: Readonly<Record<ProblemCode, Explanation>> = {
  ...ofShapes,
  ...ofNix,
  ...ofOptions,
  ...ofTree,
  ...ofLock,
  ...ofProject,
  ...ofFleet,
  ...ofRules,
  ...ofImport,
  ...ofModuleImport,
  ...ofHostImport,
  ...ofCommands,
  ...ofEvaluation,
  ...ofPlans,
  ...ofMachines,
}
