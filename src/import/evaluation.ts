/** Layouts evaluated by Nix: as they are written, without disko's defaults. */
import * as z from "zod"
import type { Node } from "../nix/ast.ts"
import { nix } from "../nix/templates.ts"
import { reference } from "../nix/references.ts"
import { printNix } from "../nix/print.ts"
import type { Problem } from "../problem.ts"
import { nixFailure, pathMark } from "./nix-failure.ts"
import { type Position, type Value, valueSchema } from "./value.ts"

/** Evaluates an expression as JSON, in the folder of the file; gives what Nix prints. */
export type EvaluateNix = (
  expression: string,
) => Promise<{ readonly status: number; readonly output: string; readonly errors: string }>

/**
 * How far definitions are looked for: as they are written, as the module system merges a module's
 * own ones, or as it merges them with those of what the module imports.
 */
export type Reach = "written" | "own" | "imported"

/** A file to evaluate, and what with. */
export interface Evaluator {
  /** The file's absolute path. */
  readonly file: string
  readonly text: string
  /** The nixpkgs whose `lib` and `pkgs` the file is given, should it ask for them. */
  readonly nixpkgs: Node
  /** How far the definitions are looked for. */
  readonly reach: Reach
  /** Whether what the file imports is all named in it, and can be followed. */
  readonly importsFiles: boolean
  /** Whether Nix is asked where each attribute stands; it reads the whole file for each answer. */
  readonly hasPlaces: boolean
  readonly evaluate: EvaluateNix
}

/** Arguments by name, as Nix. */
export type GivenArguments = ReadonlyMap<string, Node>

const elsewhereSchema = z.object({
  path: z.array(z.string()),
  position: z.custom<Position>().nullable(),
})

const outcomeSchema = z.discriminatedUnion("found", [
  z.object({
    found: z.literal("devices"),
    devices: valueSchema,
    /** What the file defines beside the devices. */
    beside: z.array(elsewhereSchema),
    /** Where `disko.devices` stands in what the file gives. */
    path: z.array(z.string()),
  }),
  z.object({
    found: z.literal("nothing"),
    type: z.string(),
    names: z.array(z.string()),
    /** Whether something may be found in what it imports. */
    hasImports: z.boolean(),
    /** Whether something may be found by the module system: it defines all under a condition. */
    isProperty: z.boolean(),
  }),
])

/** What a file gives: a layout's devices, or something else. */
export type Outcome = z.output<typeof outcomeSchema>

/** What an evaluation came to. */
export type Evaluated<T> =
  | { readonly value: T; readonly failure?: undefined }
  | { readonly value?: undefined; readonly failure: Problem }

/** What the file gives for each of several sets of arguments, evaluated by one process. */
export async function evaluateLayouts(
  given: readonly GivenArguments[],
  evaluator: Evaluator,
): Promise<Evaluated<readonly Outcome[]>> {
  const sets = given.map((each) =>
    Object.fromEntries([...each].map(([name, node]) => [name, reference(node)])),
  )
  const { file, nixpkgs, reach, hasPlaces } = evaluator
  const expression = nix`
    let
      file = /. + ${file};
      inherit (${readers(hasPlaces)}) encode positionOf;
      inherit (${known(nixpkgs)}) arguments lib;

      groups = [ "bcachefs_filesystems" "disk" "lvm_vg" "mdadm" "nodev" "zpool" ];
      # what a module holds beside definitions
      structure = [ "_class" "_file" "_module" "config" "disabledModules" "disko" "key" "options" ];

      call = given: function:
        if builtins.isFunction function then function (arguments given function) else function;

      # the definitions of all modules, merged as the module system merges what has no type
      merged = given:
        let
          module = call ({ inherit (evaluated) config options; } // given) (import file);
          evaluated = lib.evalModules {
            modules = [
              (if ${reach === "own"} then removeAttrs module [ "imports" ] else module)
              { freeformType = lib.types.lazyAttrsOf lib.types.anything; }
            ];
            specialArgs = removeAttrs (arguments given null) [ "config" "options" ];
          };
          declared = evaluated.options.disko.devices or null;
        in
        if declared == null then evaluated.config
        else {
          disko.devices =
            lib.types.anything.merge [ "disko" "devices" ] declared.definitionsWithLocations;
        };

      result = given:
        let
          module = call given (import file);
          written = module.config or module;
          definitions = if ${reach === "written"} then written else merged given;
          isProperty = written ? _type;
          names = builtins.attrNames definitions;
          bare = names != [ ] && builtins.all (name: builtins.elem name groups) names;
        in
        if !builtins.isAttrs module || !builtins.isAttrs written then
          { found = "nothing"; type = builtins.typeOf module; names = [ ]; hasImports = false; isProperty = false; }
        else if definitions.disko or { } ? devices then {
          found = "devices";
          devices = encode [ "disko" "devices" ] definitions.disko.devices;
          path = [ "disko" "devices" ];
          beside =
            if ${reach === "imported"} || isProperty then [ ]
            else
              (if module ? config && module ? imports then beside [ ] { inherit (module) imports; } else [ ])
              ++ beside [ ] written
              ++ beside [ "disko" ] (removeAttrs written.disko [ "devices" ]);
        }
        else if bare then {
          found = "devices";
          devices = encode [ ] definitions;
          path = [ ];
          beside = [ ];
        }
        else {
          found = "nothing";
          type = "set";
          inherit isProperty names;
          hasImports = module ? imports;
        };

      beside = path: set:
        map (name: { path = path ++ [ name ]; position = positionOf name set; })
          (builtins.attrNames (removeAttrs set structure));
    in
    map result ${sets}
  `
  return await evaluated(expression, z.array(outcomeSchema), evaluator)
}

/** The arguments of the function that the file is, and whether each has a default; null for none. */
export async function evaluateFormals(
  evaluator: Evaluator,
): Promise<Evaluated<Readonly<Record<string, boolean>> | null>> {
  const expression = nix`
    let
      function = import (/. + ${evaluator.file});
    in
    if builtins.isFunction function then builtins.functionArgs function else null
  `
  return await evaluated(expression, z.record(z.string(), z.boolean()).nullable(), evaluator)
}

/** The values in a list that a function gives, which is called as the file's function would be. */
export async function evaluateList(
  list: Node,
  given: GivenArguments,
  evaluator: Evaluator,
): Promise<Evaluated<readonly Value[]>> {
  const set = Object.fromEntries([...given].map(([name, node]) => [name, reference(node)]))
  const expression = nix`
    let
      inherit (${readers(false)}) encode;
      inherit (${known(evaluator.nixpkgs)}) arguments;
      function = ${reference(list)};
    in
    map (encode [ ]) (function (arguments ${set} function))
  `
  return await evaluated(expression, z.array(valueSchema), evaluator)
}

/** `encode`: a value as JSON that tells its kinds, the order of its attributes, and where each is. */
function readers(hasPlaces: boolean) {
  return nix`
    rec {
      positionOf = if ${hasPlaces} then builtins.unsafeGetAttrPos else (_: _: null);

      encode = path: value:
        builtins.addErrorContext (${pathMark} + builtins.toJSON path)
          (
            if builtins.length path > ${mostLevels} then foreign "tooDeep" ""
            else (kinds path value).\${builtins.typeOf value}
          );

      kinds = path: value: {
        null.kind = "null";
        bool = { kind = "boolean"; inherit value; };
        int = { kind = "integer"; digits = toString value; };
        float = { kind = "float"; digits = builtins.toJSON value; };
        string =
          if builtins.hasContext value
          then foreign "storePath" (builtins.unsafeDiscardStringContext value)
          else { kind = "string"; text = value; };
        path = foreign "path" (toString value);
        lambda = foreign "function" "";
        list = {
          kind = "list";
          items = builtins.genList
            (index: encode (path ++ [ index ]) (builtins.elemAt value index))
            (builtins.length value);
        };
        set =
          if value.type or null == "derivation" then foreign "derivation" (value.name or "")
          else if value ? _type then
            foreign "property" (toString value._type) // { content = contentOf path value; }
          else { kind = "set"; members = map (member path value) (builtins.attrNames value); };
      };

      # of a condition that may be known in a host only, or that is false: nothing
      contentOf = path: property:
        let
          content = property.content or null;
          attempt = builtins.tryEval
            (if property.condition or true then builtins.deepSeq content true else false);
        in
        if attempt.success && attempt.value then encode path content else null;

      foreign = what: text: { kind = "foreign"; inherit what text; };

      member = path: set: name: {
        inherit name;
        position = positionOf name set;
        value = encode (path ++ [ name ]) set.\${name};
      };
    }
  `
}

/** The arguments that NixOS gives to modules, as far as they are known outside of a host. */
function known(nixpkgs: Node) {
  return nix`
    rec {
      nixpkgs = ${reference(nixpkgs)};
      lib = import (nixpkgs + "/lib");
      everywhere = {
        inherit lib;
        pkgs = import nixpkgs { };
        modulesPath = toString nixpkgs + "/nixos/modules";
        config = hostOnly "config";
        options = hostOnly "options";
      };
      hostOnly = name: throw "it reads \${name}, which is known in a host only";
      arguments = given: function:
        let
          all = everywhere // given;
          formals = if function == null then { } else builtins.functionArgs function;
        in
        if formals == { } then all else builtins.intersectAttrs formals all;
    }
  `
}

/** Far more than any device has, and few enough for everything that reads them. */
const mostLevels = 60

async function evaluated<Schema extends z.ZodType>(
  expression: unknown,
  schema: Schema,
  evaluator: Evaluator,
): Promise<Evaluated<z.output<Schema>>> {
  const { status, output, errors } = await evaluator.evaluate(printNix(expression))
  if (status !== 0) return { failure: nixFailure(errors, evaluator) }
  return { value: schema.parse(JSON.parse(output)) }
}

/** Names of arguments that are no parameters: NixOS gives them to every module. */
export const moduleArguments: ReadonlySet<string> = new Set([
  "config",
  "lib",
  "modulesPath",
  "options",
  "pkgs",
])
