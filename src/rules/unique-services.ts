/** NG108: a host lists a service once. */
import { duplicates } from "./duplicates.ts"
import type { Rule } from "./rule.ts"

export const uniqueServices: Rule = {
  code: "NG108",
  title: "A host lists a service once",
  check: ({ hosts }) =>
    hosts.flatMap(({ name, services }) =>
      duplicates(services, ({ service }) => service.definition.name).map(({ item }) => ({
        severity: "error",
        place: item.place,
        message: `${name} lists the service "${item.service.definition.name}" twice`,
        detail: "Its settings are one set of options.",
        hint: "put the settings into one",
      })),
    ),
}
