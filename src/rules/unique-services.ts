/** NG108: a host lists a service once. */
import { duplicates } from "./duplicates.ts"
import type { Rule } from "./rule.ts"

export const uniqueServices: Rule<"NG108"> = {
  code: "NG108",
  severity: "error",
  title: "A host lists a service once",
  explanation:
    "The settings of a service are one set of options of the host: there is nothing to list twice. Put the settings into one use.",
  check: ({ hosts }) =>
    hosts.flatMap(({ name, services }) =>
      duplicates(services, ({ name: service }) => service).map(({ item }) => ({
        place: item.place,
        message: `${name} lists the service "${item.name}" twice`,
        detail: "Its settings are one set of options.",
        hint: "put the settings into one",
      })),
    ),
}
