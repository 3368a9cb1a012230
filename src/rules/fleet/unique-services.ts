/** NG108: a host lists a service once. */
import type { Explanation } from "../../problems/explanation.ts"
import { duplicates } from "./duplicates.ts"
import type { HostRule } from "../rule.ts"

/** What there is to say of NG108. */
export const explained: Explanation = {
  title: "A host lists a service once",
  why: "The settings of a service are one set of options of the host: there is nothing to list twice.",
  mend: "Put the settings into one use.",
  breaks: {
    files: {
      "hosts/web.ts": `const service1 = defineService({ name: "app", config: () => ({}) })

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  services: [service1(), service1()],
})
`,
    },
  },
  close: {
    files: {
      "hosts/web.ts": `const service1 = defineService({ name: "app", config: () => ({}) })
const service2 = defineService({ name: "app-2", config: () => ({}) })

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  services: [service1(), service2()],
})
`,
    },
  },
}

export const uniqueServices: HostRule<"NG108"> = {
  code: "NG108",
  checkHost: ({ name, services }) =>
    duplicates(services, ({ name: service }) => service).map(({ item, first }) => ({
      place: item.place,
      message: `${name} lists the service "${item.name}" twice`,
      detail: "Its settings are one set of options.",
      hint: "put the settings into one",
      related: [{ message: "first listed here", place: first.place }],
    })),
}
