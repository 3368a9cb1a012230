/** The value of an option of a host, as data. */
import { printNix } from "../nix/values/print-nix.ts"
import { nix } from "../nix/values/templates.ts"
import type { GeneratedTree } from "../output/tree.ts"
import type { NixFailure } from "./failure.ts"
import { folderReference } from "./folder-reference.ts"
import { type LocalInputs, inputOverrides } from "./inputs.ts"
import { runNix } from "./nix.ts"
import { inTemporaryTree } from "./temporary-tree.ts"

/** Which option is asked for. */
export interface ValueQuestion {
  readonly host: string
  readonly path: readonly string[]
  readonly inputs: LocalInputs | undefined
  readonly signal: AbortSignal
}

/** What Nix answers. */
export type ValueAnswer =
  | { readonly value: unknown; readonly failure?: undefined }
  | { readonly value?: undefined; readonly failure: NixFailure }

/** As much as types of a fleet's own options may take. */
const bounds = { seconds: 300, memory: 16 * 2 ** 30, output: 2 ** 28 }

/** Asks Nix. Throws `MissingInputs`. */
export async function valueIn(
  tree: GeneratedTree,
  { host, path, inputs, signal }: ValueQuestion,
): Promise<ValueAnswer> {
  return await inTemporaryTree(tree, async (folder) => {
    const overrides = await inputOverrides(folder, inputs)
    const hosts = `${folderReference(folder)}#nixosConfigurations`
    const result = await runNix(
      [
        "eval",
        "--json",
        "--no-write-lock-file",
        hosts,
        "--apply",
        askingFor(host, path),
        ...overrides,
      ],
      { directory: folder, signal, bounds },
    )
    return result.failure === undefined
      ? { value: JSON.parse(result.output) }
      : { failure: result.failure }
  })
}

/**
 * A function of all hosts that gives the value as JSON has it: without functions, and without what
 * cannot be had, such as an option in a submodule that nothing defines. That the value itself cannot be
 * had is a failure.
 */
function askingFor(host: string, path: readonly string[]): string {
  const value = path.reduce((inside, name) => nix`${inside}.${name}`, nix`hosts.${host}.config`)
  return printNix(nix`
    hosts:
    let
      inherit (builtins) isAttrs isFunction isList isPath isString tryEval;

      isThere =
        value:
        let
          tried = tryEval value;
        in
        tried.success && !isFunction tried.value && !(tried.value ? __functor);

      plain =
        value:
        if isList value then
          map (item: if isThere item then plain item else null) value
        else if isString value then
          builtins.unsafeDiscardStringContext value
        else if isPath value || value ? outPath || value ? __toString then
          plain (toString value)
        else if isAttrs value then
          builtins.listToAttrs (
            builtins.concatMap (
              name:
              if isThere value.\${name} then
                [
                  {
                    inherit name;
                    value = plain value.\${name};
                  }
                ]
              else
                [ ]
            ) (builtins.attrNames value)
          )
        else if isFunction value then
          null
        else
          value;
    in
    plain ${value}
  `)
}
