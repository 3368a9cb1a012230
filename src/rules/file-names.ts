/** NG106: a module's name can be the name of a file and of an attribute. */
import type { Rule } from "./rule.ts"

const fileName = /^[a-z][a-z0-9_-]*$/i

export const fileNames: Rule<"NG106"> = {
  code: "NG106",
  severity: "error",
  title: "A module's name can be a file's name",
  explanation:
    'A common module, a service or a layout becomes a file and an attribute of its name, so the name has letters, digits, "-" and "_", begins with a letter, and is not "default".',
  check: ({ common, services, layouts }) =>
    [
      ...common.map(({ name, place }) => ({ name, place, path: ["common", name] })),
      ...[...services, ...layouts].map(({ name, place }) => ({ name, place, path: ["name"] })),
    ]
      .filter(({ name }) => !fileName.test(name) || name.toLowerCase() === "default")
      .map(({ name, place, path }) => ({
        place,
        path,
        message: `"${name}" cannot be the name of a generated file`,
        detail:
          'A name has letters, digits, "-" and "_", begins with a letter, and is not "default".',
      })),
}
