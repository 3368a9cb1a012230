/** What the environment and the terminal say of how text is told. */
import { expect, test } from "vitest"
import type { ColorChoice } from "../command-line/common.ts"
import { serviceOf, showsColors } from "./terminal.ts"

type Environment = Parameters<typeof showsColors>[2]

test.each<[ColorChoice, boolean, Environment, boolean]>([
  ["auto", true, {}, true],
  ["auto", false, {}, false],
  ["auto", true, { TERM: "dumb" }, false],
  ["auto", true, { NO_COLOR: "1" }, false],
  ["auto", true, { NO_COLOR: "0" }, false],
  ["auto", true, { NO_COLOR: "" }, true],
  ["auto", false, { FORCE_COLOR: "1" }, true],
  ["auto", false, { FORCE_COLOR: "" }, true],
  ["auto", false, { FORCE_COLOR: "true" }, true],
  ["auto", true, { FORCE_COLOR: "0" }, false],
  ["auto", true, { FORCE_COLOR: "false" }, false],
  ["auto", false, { NO_COLOR: "1", FORCE_COLOR: "1" }, true],
  ["always", false, {}, true],
  ["always", false, { NO_COLOR: "1", TERM: "dumb" }, true],
  ["never", true, {}, false],
  ["never", true, { FORCE_COLOR: "3" }, false],
])("colours %s, on a terminal: %s, with %j: %s", (choice, isTerminal, environment, want) => {
  expect(showsColors(choice, isTerminal, environment)).toBe(want)
})

test.each<[Environment, ReturnType<typeof serviceOf>]>([
  [{}, { annotates: false, repository: undefined }],
  [
    { GITHUB_ACTIONS: "true", GITHUB_WORKSPACE: "/work" },
    { annotates: true, repository: "/work" },
  ],
  [{ GITHUB_ACTIONS: "false" }, { annotates: false, repository: undefined }],
  [{ CI_PROJECT_DIR: "/builds/fleet" }, { annotates: false, repository: "/builds/fleet" }],
  [{ GITHUB_WORKSPACE: "" }, { annotates: false, repository: undefined }],
])("a service says %j", (environment, want) => {
  expect(serviceOf(environment)).toEqual(want)
})
