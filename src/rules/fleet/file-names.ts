/** NG106: a module's name can be the name of a file and of an attribute. */
import type { Explanation } from "../../problems/explanation.ts"
import { type FleetRule, onlyData } from "../rule.ts"

/** No longer than file systems take with an ending, and with what a file is called while it is written. */
const fileName = /^[a-z][a-z0-9_-]{0,199}$/i

/** What there is to say of NG106. */
export const explained: Explanation = {
  title: "A module's name can be a file's name",
  why: 'A common module, a service or a layout becomes a file and an attribute of its name, so the name has letters, digits, "-" and "_", begins with a letter, is no longer than 200 characters, and is not "default".',
  mend: 'Rename it: "web-server" is a name, "2nd" and "web server" are none.',
  breaks: {
    files: {
      "hosts/web.ts": `const service1 = defineService({ name: "2nd", config: () => ({}) })

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  services: [service1()],
})
`,
    },
  },
  close: {
    files: {
      "hosts/web.ts": `const service1 = defineService({ name: "second", config: () => ({}) })

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  services: [service1()],
})
`,
    },
  },
}

export const fileNames: FleetRule<"NG106"> = {
  code: "NG106",
  sees: onlyData,
  check: ({ common, modules, services, layouts, tests, place: fleet }) =>
    [
      ...common.map(({ name, place }) => ({ name, place, path: ["common", name] })),
      ...tests.map(({ name }) => ({ name, place: fleet, path: ["tests", name] })),
      ...[...modules, ...services, ...layouts].map(({ name, place }) => ({
        name,
        place,
        path: ["name"],
      })),
    ]
      .filter(({ name }) => !fileName.test(name) || name.toLowerCase() === "default")
      .map(({ name, place, path }) => ({
        place,
        path,
        message: `"${name}" cannot be the name of a generated file`,
        detail:
          'A name has letters, digits, "-" and "_", begins with a letter, is no longer than 200 characters, and is not "default".',
      })),
}
