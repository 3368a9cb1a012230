/** A fleet in memory, as a test of the user's asks it; whatever runs the test. */
import { dirname, resolve } from "node:path"
import pc from "picocolors"
import { type Build, type BuildOptions, buildMembers } from "../build.ts"
import { type Fleet, defineFleet } from "../fleet/fleet.ts"
import type { Host } from "../fleet/host.ts"
import * as library from "../index.ts"
import type { Model } from "../model/model.ts"
import type { Problem } from "../problems/problem.ts"
import { suggestion } from "../problems/suggest.ts"
import { excerptReader } from "../report/sources.ts"
import { problemText } from "../report/words.ts"
import { type LoadedMembers, loadFleet, loadMembers, loaderOf } from "../project/load.ts"
import { pathOf } from "../project/path-of.ts"
import { located } from "../source/locate.ts"
import { type Loader, createLoader } from "../source/modules.ts"
import { shown } from "./shown.ts"

/** What a fleet's definitions come to, without Nix. */
export interface TestedFleet {
  /** The names of its hosts. */
  readonly hosts: readonly string[]
  /** All that was found: rules, options, names, and what cannot be loaded. */
  readonly problems: readonly Problem[]
  /** The paths of the generated files; none where there is an error. */
  readonly files: readonly string[]
  /** The text of a generated file, such as `hosts/web/default.nix`. */
  textOf(path: string): string
  /**
   * What definitions say of an option of a host, as the names of its path: the host's own, then its
   * layout's, those of common modules and of its services. Of several, those of the highest priority
   * are given, and NixOS merges them. What only Nix knows is `{ nix: "pkgs.git" }`, an expression as
   * `printNix` shows it; what modules in Nix define is not among them.
   */
  configOf(host: string, ...option: readonly string[]): readonly unknown[]
  /** Throws an error that tells each problem as the command does, where there is any. */
  expectNoProblems(): void
}

/** A `URL`, whose type not every project knows. */
export interface Address {
  readonly href: string
}

/**
 * Builds a fleet for a test: the path or `file:` address of its file, which is run as the command runs
 * it, or what `defineFleet` gives. Nothing is written, and nothing is thrown for what is wrong in it.
 *
 * @example
 * ```ts
 * import { expect, test } from "vitest"
 * import { testFleet } from "nixgen/testing"
 *
 * const fleet = await testFleet(new URL("../fleet.ts", import.meta.url))
 *
 * test("nothing is wrong with the fleet", () => fleet.expectNoProblems())
 *
 * test("the gateway has a firewall", () => {
 *   expect(fleet.configOf("gateway", "networking", "nftables", "enable")).toEqual([true])
 *   expect(fleet.textOf("hosts/gateway/default.nix")).toContain("nftables")
 * })
 * ```
 */
export async function testFleet(
  source: string | Address | Fleet,
  options: BuildOptions = {},
): Promise<TestedFleet> {
  const loader = options.loader ?? (isFile(source) ? undefined : loaderOf(source)) ?? newLoader()
  if (!isFile(source)) return await testMembers(await loadMembers(source, loader), loader, options)
  const { value, problems } = await loadFleet(
    pathOf(typeof source === "string" ? source : source.href),
    loader,
  )
  return value === undefined
    ? tested({ tree: new Map(), hosts: [], problems: located([...loader.noted(), ...problems]) })
    : await testMembers(await loadMembers(value, loader), loader, options)
}

function isFile(source: string | Address | Fleet): source is string | Address {
  return typeof source === "string" || source instanceof URL
}

/**
 * Loads a fleet for a test by the path of its file, from the folder that the tests run in, or by its
 * `file:` address. What is wrong in it is among its problems, and throws nothing.
 *
 * @example
 * ```ts
 * import { expect, test } from "vitest"
 * import { load } from "nixgen/testing"
 *
 * const fleet = await load("./fleet.ts")
 *
 * test("the fleet builds", () => {
 *   expect(fleet).toBuild()
 *   expect(fleet).not.toHaveProblem("NG150", { at: "hosts/web.ts:8" })
 * })
 * ```
 */
export async function load(
  file: string | Address,
  options: BuildOptions = {},
): Promise<TestedFleet> {
  return await testFleet(file, options)
}

/**
 * The same of hosts by themselves, by their names: what a test of one layout, service or module needs.
 * There are no pins and no lock, so that nothing is said of flake inputs or of installed machines.
 *
 * @example
 * ```ts
 * import { testHosts } from "nixgen/testing"
 * import { ext4Uefi } from "nixgen/layouts"
 *
 * const fleet = await testHosts({
 *   web: defineHost({
 *     system: "x86_64-linux",
 *     stateVersion: "26.05",
 *     firmware: "uefi",
 *     disks: ext4Uefi({ device: "/dev/disk/by-id/nvme-1" }),
 *   }),
 * })
 * fleet.expectNoProblems()
 * fleet.textOf("hosts/web/disks.nix") // import ../../modules/disk-layouts/ext4-uefi.nix { … }
 * ```
 */
export async function testHosts(hosts: Readonly<Record<string, Host>>): Promise<TestedFleet> {
  const loaded = {
    fleet: defineFleet({ pins: "", hosts }),
    hosts: Object.entries(hosts).map(([name, host]) => ({ name, host })),
    pins: undefined,
  }
  const lock = { file: "", text: undefined, written: undefined, locks: [] }
  return await testMembers({ loaded, lock, files: [], problems: [] }, newLoader(), {})
}

/** Definitions get the very nixgen that asks about them. */
function newLoader(): Loader {
  return createLoader(library)
}

async function testMembers(
  members: LoadedMembers,
  loader: Loader,
  options: BuildOptions,
): Promise<TestedFleet> {
  const { build, model } = await buildMembers(members, loader, options)
  const fleet = tested(build, model)
  builds.set(fleet, { ...build, folder: dirname(model.place?.file ?? resolve("fleet.ts")) })
  return fleet
}

/** What a fleet was built to, and the folder of its definitions. */
export interface TestedBuild extends Build {
  readonly folder: string
}

const builds = new WeakMap<TestedFleet, TestedBuild>()

/** What a fleet was built to; none where it could not be loaded. */
export function buildOf(fleet: TestedFleet): TestedBuild | undefined {
  return builds.get(fleet)
}

function tested(
  { tree, hosts, problems }: Pick<Build, "tree" | "hosts" | "problems">,
  model?: Model,
): TestedFleet {
  const files = [...tree.keys()]
  return {
    hosts,
    problems,
    files,
    textOf(path) {
      const file = tree.get(path)
      if (file === undefined) throw new Error(missing("file", path, files, problems))
      return Buffer.from(file.content).toString()
    },
    configOf(name, ...option) {
      const host = model?.hosts.find((each) => each.name === name)
      if (host === undefined) throw new Error(missing("host", name, hosts, problems))
      const { values } = host.definitions(...option)
      const highest = values.reduce((least, { priority }) => Math.min(least, priority), Infinity)
      return values.filter(({ priority }) => priority === highest).map(({ value }) => shown(value))
    },
    expectNoProblems() {
      if (problems.length > 0) throw new Error(toldAll(problems))
    },
  }
}

function missing(
  what: string,
  name: string,
  known: readonly string[],
  problems: readonly Problem[],
): string {
  const head = `the fleet gives no ${what} "${name}"`
  const lines = [suggestion(name, known), known.length === 0 ? toldAll(problems) : ""]
  return [head, ...lines].filter((line) => line !== undefined && line !== "").join("\n")
}

/** Problems as a terminal without colours has them, one after the other. */
export function toldAll(problems: readonly Problem[]): string {
  const colors = pc.createColors(false)
  const manner = { directory: process.cwd(), colors, excerptAt: excerptReader() }
  return problems.map((each) => problemText(each, manner)).join("\n")
}
