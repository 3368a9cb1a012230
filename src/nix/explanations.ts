/** What there is to say of problems with values that are to become Nix. */
import type { Explanations } from "../problems/explanation.ts"

/** A service with a parameter that a host may leave out. */
const searching = (list: string) => ({
  files: {
    "hosts/web.ts": `import { z } from "zod"

const names = defineService({
  name: "names",
  parameters: z.object({ domain: z.string().optional() }),
  config: ({ domain }) => ({ networking: { search: ${list} } }),
})

export default defineHost({ system: "x86_64-linux", stateVersion: "26.05", services: [names()] })
`,
  },
})

export const ofNix = {
  NG010: {
    title: "A value is one that Nix can hold, where it stands",
    why: "Nix has no functions of JavaScript, no dates, no NaN and no integers beyond 64 bits; and a parameter or a module's argument means something only in the definition that it belongs to.",
    mend: "Write the value that is meant, such as a text for a date; pass a parameter on as a parameter of its own.",
    breaks: 'config: { networking: { domain: (() => "example.org") as never } }',
    close: 'config: { networking: { domain: (() => "example.org")() } }',
  },
  NG011: {
    title: "Nix in a template is Nix",
    why: "What stands between the backticks is printed into the generated files, which Nix would refuse to read.",
    mend: "Mend the text at the place that is told.",
    breaks: "config: nix`{ networking.domain = ; }`",
    close: 'config: nix`{ networking.domain = "example.org"; }`',
  },
  NG012: {
    title: "Nothing of JavaScript is done to a value that only Nix knows",
    why: "A reference such as `config.networking.hostName` stands for a value that is there when Nix evaluates it. TypeScript sees an object in its place: as text, in a condition or in arithmetic, it is not the value.",
    mend: "Let Nix do it: str`…` makes text, `ifElse` asks, `equals`, `and`, `add` and the others are the operators.",
    breaks: "config: { networking: { domain: `${config.networking.hostName}.example.org` } }",
    close: "config: { networking: { domain: str`${config.networking.hostName}.example.org` } }",
  },
  NG017: {
    title: "An operator of Nix has the operands that it needs",
    why: "With fewer, or with a definition of an option in the place of a value, there is no expression of Nix that it could become.",
    mend: "Give it the operands that the message names; write a property such as `mkForce` around the whole.",
    breaks: "config: { networking: { useDHCP: and(config.networking.enableIPv6) } }",
    close:
      "config: { networking: { useDHCP: and(config.networking.enableIPv6, config.networking.useNetworkd) } }",
  },
  NG018: {
    title: "A definition has an end",
    why: "A value with hundreds of levels, or with more values than a machine can have options, comes from a function that puts its own result into itself, and would fill the disk.",
    mend: "Find where a value is put into itself. What is really that large is computed by Nix, or read from a file.",
    breaks: {
      files: {
        "hosts/web.ts": `const nested = (levels: number): object => (levels === 0 ? {} : { inner: nested(levels - 1) })

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  config: { _module: { args: { nested: nested(1000) } } },
})
`,
      },
    },
    close: {
      files: {
        "hosts/web.ts": `const nested = (levels: number): object => (levels === 0 ? {} : { inner: nested(levels - 1) })

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  config: { _module: { args: { nested: nested(10) } } },
})
`,
      },
    },
  },
  NG019: {
    title: "TypeScript is not asked what a parameter is",
    why: "In the function of a definition, a parameter is a reference to what hosts give: it is never `undefined`, `typeof` says the same of all of them, and `Array.isArray` that none is a list. What is left out is null for Nix.",
    mend: "Ask Nix: `ifElse(equals(parameter, null), …, …)` for a value, `mkIf(notEquals(parameter, null), …)` for definitions, and `builtins.isString` and its like for what it is.",
    breaks: searching('domain === undefined ? ["lan"] : []'),
    close: searching('ifElse(equals(domain, null), ["lan"], [])'),
  },
  NG500: {
    title: "A secret is named by the path of its file, not put in the place of a value",
    why: "What a definition says stands in the repository, in the generated files and in the Nix store. nixgen does not know the value of a secret, and the machine has it in a file.",
    mend: "Write `.path` behind it, in an option that reads a file. A file with more in it than the secret is written secretText`…`.",
    breaks: 'config: { services: { gitea: { database: { password: secret("gitea") as never } } } }',
    close: 'config: { services: { gitea: { database: { passwordFile: "/run/secrets/gitea" } } } }',
  },
} as const satisfies Explanations
