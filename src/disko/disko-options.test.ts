/** Our device types against disko's own: an option that only one side has is a failure. */
import { describe, expect, test } from "vitest"
import * as z from "zod"
import { evaluate, inputPath, inputsTest } from "../../test/support/nix.ts"
import { deviceTypes } from "./registry.ts"

/** The names of options, and of those inside them. */
interface Options {
  readonly [name: string]: Options
}

/** What nests device types in each other is compared type by type. */
const nesting = ["content", "datasets", "mode"]

function diskoOptions(): Readonly<Record<string, Options>> {
  const optionTree = `
    let
      lib = import ${inputPath("nixpkgs")}/lib;
      diskoLib = import ${inputPath("disko")}/lib {
        inherit lib;
        rootMountPoint = "/mnt";
        makeTest = null;
        eval-config = null;
        qemu-common = null;
      };
      own = options: lib.filterAttrs (name: _: !lib.hasPrefix "_" name) options;
      inside = name: option:
        if lib.elem name [ ${nesting.map((name) => `"${name}"`).join(" ")} ] then { } else optionNames (option.type.getSubOptions [ ]);
      optionNames = options: lib.mapAttrs inside (own options);
    in
    lib.mapAttrs (_: type: optionNames (type.getSubOptions [ ])) diskoLib.types
  `
  return z.record(z.string(), z.custom<Options>()).parse(evaluate(optionTree))
}

function schemaOptions(schema: unknown): Options {
  const inner = unwrapped(schema)
  if (!(inner instanceof z.ZodObject)) return {}
  return Object.fromEntries(
    Object.entries(inner.shape).map(([name, member]) => [
      name,
      nesting.includes(name) ? {} : schemaOptions(member),
    ]),
  )
}

function unwrapped(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return unwrapped(schema.unwrap())
  if (schema instanceof z.ZodRecord) return unwrapped(schema.valueType)
  if (schema instanceof z.ZodArray) return unwrapped(schema.element)
  return schema
}

test("there is a schema for each of disko's types, under its name", () => {
  expect(Object.keys(deviceTypes)).toEqual(Object.keys(deviceTypes).toSorted())
})

describe("options are disko's", () => {
  inputsTest("all types, in both directions", () => {
    const ours = Object.fromEntries(
      Object.entries(deviceTypes).map(([name, schema]) => [name, schemaOptions(schema)]),
    )
    expect(ours).toEqual(diskoOptions())
  })
})
