/**
 * Our device types against disko's own. What only one side has, or what they tell differently, is a
 * failure: an update of disko shows here what there is to do.
 */
import { expect, test } from "vitest"
import * as z from "zod"
import { diskoLibrary, evaluate, inputPath, inputsTest } from "../../test/support/nix.ts"
import { luksSettingsSchema } from "./types/luks-settings.ts"
import { deviceTypes } from "./types/registry.ts"

/** An option's type, as far as both sides can tell it; a submodule is its options by name. */
type Kind =
  | "string"
  | "integer"
  | "boolean"
  | "anything"
  | { readonly values: readonly string[] }
  | { readonly oneOf: readonly string[] }
  | { readonly nullOr: Kind }
  | { readonly listOf: Kind }
  | { readonly attrsOf: Kind }
  | { readonly either: readonly Kind[] }
  | Options

interface Options {
  readonly [name: string]: { readonly kind: Kind; readonly required: boolean }
}

/** What the reference inputs declare: an expression in which `diskoLib` and `options` are known. */
function declared(expression: string): unknown {
  return evaluate(`
  let
    ${diskoLibrary()}
    strings = [ "str" "nonEmptyStr" "singleLineStr" "separatedString" "path" "absolute pathname" ];
    isString = name: lib.elem name strings || lib.hasPrefix "strMatching " name;
    single = { bool = "boolean"; int = "integer"; anything = "anything"; };
    several = {
      nullOr = type: { nullOr = kind type.nestedTypes.elemType; };
      listOf = type: { listOf = kind type.nestedTypes.elemType; };
      attrsOf = type: members type.nestedTypes.elemType;
      enum = type: { values = lib.sort lib.lessThan (type.functor.payload.values or type.functor.payload); };
      submodule = type: options (type.getSubOptions [ ]);
      either = type: either (kind type.nestedTypes.left) (kind type.nestedTypes.right);
      subType = type: { oneOf = lib.attrNames type.nestedTypes; };
    };
    # a value that may be any string may be one of a few as well
    either = left: right:
      if left == "string" || right == "string" then "string"
      else if right ? nullOr then { nullOr = { either = [ left right.nullOr ]; }; }
      else { either = [ left right ]; };
    # disko calls it a set of any names, and reads the one that is named as its type
    members = type:
      if type.name == "subType" && lib.attrNames type.nestedTypes == [ "topology" ] then {
        topology = { kind = kind type.nestedTypes.topology; required = true; };
      } else { attrsOf = kind type; };
    kind = type:
      if isString type.name then "string" else single.\${type.name} or (several.\${type.name} type);
    own = lib.filterAttrs (name: _: !lib.hasPrefix "_" name);
    options = declared: lib.mapAttrs (name: option: if !lib.isOption option then {
      kind = options option;
      required = false;
    } else {
      kind = kind option.type;
      # whether the type must be named is said by what the device stands in; where the type has an
      # empty value, disko may define the option by itself, or not read it: what it reads is a rule's
      required = name != "type" && !(option ? default) && !(option.type.emptyValue ? value);
    }) (own declared);
  in
  ${expression}
`)
}

/** The kind of a schema, in the same words. */
function kindOf(schema: unknown): Kind {
  // passed on to NixOS, whose options they are compared with
  if (schema === luksSettingsSchema) return { attrsOf: "anything" }
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodLazy) return kindOf(schema.unwrap())
  if (schema instanceof z.ZodNullable) return { nullOr: kindOf(schema.unwrap()) }
  if (schema instanceof z.ZodArray) return { listOf: kindOf(schema.element) }
  if (schema instanceof z.ZodRecord) return { attrsOf: kindOf(schema.valueType) }
  if (schema instanceof z.ZodDiscriminatedUnion) {
    return { oneOf: schema.options.flatMap(typeNames).toSorted() }
  }
  if (schema instanceof z.ZodUnion) return { either: schema.options.map(kindOf) }
  if (schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral) {
    const values = schema instanceof z.ZodEnum ? schema.options : [...schema.values]
    return { values: values.map(String).toSorted() }
  }
  if (schema instanceof z.ZodObject) return optionsOf(schema)
  if (schema instanceof z.ZodString) return "string"
  if (schema instanceof z.ZodBoolean) return "boolean"
  if (schema instanceof z.ZodNumber) return "integer"
  if (schema instanceof z.ZodUnknown) return "anything"
  throw new Error("a schema that this test cannot compare yet")
}

function typeNames(option: unknown): readonly string[] {
  if (!(option instanceof z.ZodObject)) throw new Error("a device type is an object")
  const type: unknown = option.shape["type"]
  const literal = type instanceof z.ZodOptional ? type.unwrap() : type
  if (!(literal instanceof z.ZodLiteral)) throw new Error("a device type has a name")
  return [...literal.values].map(String)
}

function optionsOf({ shape }: z.ZodObject): Options {
  return Object.fromEntries(
    Object.entries(shape).map(([name, member]) => [
      name,
      { kind: kindOf(member), required: name !== "type" && !(member instanceof z.ZodOptional) },
    ]),
  )
}

test("each schema is registered under the name of its type", () => {
  const names = Object.values(deviceTypes).flatMap(typeNames)
  expect(names).toEqual(Object.keys(deviceTypes))
})

inputsTest("every option of every type is disko's: its name, its type, its being required", () => {
  const ours = Object.entries(deviceTypes).map(([name, schema]) => [name, optionsOf(schema)])
  const theirs = declared("lib.mapAttrs (_: type: options (type.getSubOptions [ ])) diskoLib.types")
  expect(Object.fromEntries(ours)).toEqual(theirs)
})

inputsTest("the settings of a LUKS device are NixOS's, but for the name", () => {
  const theirs = declared(`
    let
      nixos = import ${inputPath("nixpkgs")}/nixos/lib/eval-config.nix {
        inherit lib;
        system = null;
        modules = [ { nixpkgs.hostPlatform = "x86_64-linux"; } ];
      };
      luks = nixos.options.boot.initrd.luks.devices.type.getSubOptions [ ];
      settings = options (removeAttrs luks [ "name" ]);
    in
    # disko defines the device where the settings do not
    settings // { device = settings.device // { required = false; }; }
  `)
  expect(optionsOf(luksSettingsSchema)).toEqual(theirs)
})
