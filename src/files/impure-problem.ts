/** Nix that says something else in a flake, or in the generated tree, or nothing: NG055 and NG056. */
import { ofKind } from "../of-kind.ts"
import type { Impurity, ImpureBuiltin } from "../nix/syntax/impurities.ts"
import { type Place, type Problem, problem } from "../problems/problem.ts"
import type { Severity } from "../problems/codes.ts"

/** The problem, where it is certain that Nix comes to it an error. */
export function impureProblem(
  impurity: Impurity,
  { severity, place }: { readonly severity: Severity; readonly place: Place | undefined },
): Problem {
  const told = ofKind(words, impurity.kind)(impurity)
  return impurity.kind === "relative"
    ? problem("NG055", { ...told, place })
    : problem("NG056", { ...told, severity: severities[impurity.kind] ?? severity, place })
}

/** How severe it is where that does not depend on where it stands. */
const severities: { readonly [K in Impurity["kind"]]?: Severity } = { experimental: "warning" }

type Words = Pick<Problem, "message" | "hint">

type WordsOf = {
  readonly [I in Impurity as I["kind"]]: (impurity: I) => Words
}

const words: WordsOf = {
  lookup: ({ text }) => {
    const rest = /^<nixpkgs\/nixos\/modules(\/.*)>$/.exec(text)?.[1]
    return {
      message: `${text} is looked up on the machine that evaluates it, which flakes refuse`,
      hint:
        rest === undefined
          ? "take it from `inputs`, `pkgs` or `lib`, which modules are given"
          : `write (modulesPath + "${rest}"), with \`modulesPath\` among the module's arguments`,
    }
  },
  home: ({ text }) => ({
    message: `${text} is in the home folder of whoever evaluates it, which flakes refuse`,
    hint: `copy it into the project, and write ${copied}`,
  }),
  absolute: ({ text }) => ({
    message: `${text} is a file of the machine that evaluates it, which flakes refuse`,
    hint: `write "${text}" for a path on the host itself, or copy it into the project and write ${copied}`,
  }),
  relative: ({ text }) => ({
    message: `${text} would be beside the generated file that it is printed in, and is not there`,
    hint: `write \${${copied}} in its place: it is relative to this file, and taken along`,
  }),
  absoluteText: ({ text, reader }) => ({
    message: `${reader} "${text}" reads from the machine that evaluates it, which flakes refuse`,
    hint: `copy it into the project, and write ${copied}`,
  }),
  text: ({ text, reader }) => ({
    message: `${reader} takes a path, and "${text}" is a text`,
    hint: `write ${copied}`,
  }),
  experimental: ({ text }) => ({
    message: `${text} is experimental: Nix refuses it unless \`experimental-features\` has pipe-operators`,
    hint: "call the function: f x in place of x |> f",
  }),
  fetched: ({ text }) => ({
    message: `${text} takes what is there at that moment, which flakes refuse`,
    hint: "pin it and take it from `inputs`, or say what it has to be: its commit or its hash",
  }),
  builtin: ({ name, text }) => {
    const { message, hint } = builtins[name]
    return { message: `${text} ${message}`, hint }
  },
}

const copied = 'file("./…")'

const builtins: Readonly<
  Record<ImpureBuiltin, { readonly message: string; readonly hint: string }>
> = {
  currentSystem: {
    message: "is not there in a flake",
    hint: "write pkgs.stdenv.hostPlatform.system",
  },
  currentTime: {
    message: "is not there in a flake, which comes to the same at any time",
    hint: "write the time itself, or ask for it on the host",
  },
  getEnv: {
    message: "gives an empty text in a flake, whatever the environment is",
    hint: "read it in TypeScript, at the build",
  },
  nixPath: {
    message: "is empty in a flake",
    hint: "take what it should lead to from `inputs`",
  },
  storePath: {
    message: "is refused in a flake",
    hint: "take the package from `pkgs` or `inputs`",
  },
}
