/** The command line of `nixgen`: its options, and the only place that ends the process. */
import { createRequire } from "node:module"
import { Argument, Command, CommanderError, Option } from "commander"
import * as z from "zod"
import type { Versions } from "../starter/project.ts"
import type { AddedKind } from "./add.ts"
import { type ExitStatus, exitStatus } from "./exit-status.ts"
import { tellFailure, unawaited } from "./failure.ts"
import type { Selection } from "./fleets.ts"
import type { ImportOptions } from "./import.ts"
import { type Terminal, processTerminal } from "./terminal.ts"
import { visible } from "./visible.ts"

// a run checks each schema against a few values: compiling it first would take longer than all of them
z.config({ jitless: true })

/** Runs a command with the terminal; its module is loaded only now. */
type Run = (terminal: Terminal) => Promise<ExitStatus>

function program(run: (command: Run) => Promise<void>): Command {
  const nixgen = new Command("nixgen")
    .description("Typed TypeScript definitions of NixOS machines, written out as a Nix flake.")
    .version(manifest().version, "-V, --version")
    .showHelpAfterError("(`nixgen --help` lists what there is)")
    .configureOutput({ writeErr: (text) => process.stderr.write(visible(text)) })
    .exitOverride()

  nixgen
    .command("build")
    .description("write the generated flake")
    .addOption(fleetOption())
    .option("-n, --dry-run", "say what would be written, and write nothing")
    .option("--force", "replace generated files that were edited by hand")
    .addOption(
      new Option(
        "--accept-layout <host...>",
        "record another disk layout of an installed host, whose disks have it already",
      ).conflicts("watch"),
    )
    .option("--git-add", "let git know of new files, which Nix does not see otherwise")
    .option("--watch", "build again whenever a definition changes")
    .option("--json", "tell the outcome as JSON on standard output")
    .action((options) =>
      run(async (terminal) => (await import("./build.ts")).build(options, terminal)),
    )

  nixgen
    .command("check")
    .description("check the definitions and the generated flake, and let Nix evaluate it")
    .addOption(fleetOption())
    .option("--no-eval", "do not run `nix flake check`")
    .option("--inputs <dir>", "evaluate offline, against the inputs that DIR/inputs.json names")
    .option("--json", "tell the problems as JSON on standard output")
    .action((options) =>
      run(async (terminal) => (await import("./check.ts")).check(options, terminal)),
    )

  nixgen
    .command("diff")
    .description("show what a build would change, as a unified diff")
    .addOption(fleetOption())
    .action((options) =>
      run(async (terminal) => (await import("./diff.ts")).diff(options, terminal)),
    )

  nixgen
    .command("types")
    .description("write TypeScript types of every option of your own nixpkgs and modules")
    .addOption(fleetOption())
    .option("--inputs <dir>", "evaluate offline, against the inputs that DIR/inputs.json names")
    .option("--json", "tell the outcome as JSON on standard output")
    .action((options) =>
      run(async (terminal) => (await import("./types.ts")).types(options, terminal)),
    )

  nixgen
    .command("init")
    .description("write a working fleet to start from")
    .argument("[dir]", "the folder to write it into; this one, where it is not given")
    .action((folder: string | undefined) =>
      run(async (terminal) => (await import("./init.ts")).init(folder, versions(), terminal)),
    )

  nixgen
    .command("add")
    .description("add a host, disk layout or service to the fleet")
    .addArgument(new Argument("<kind>", "what to add").choices(["host", "disk-layout", "service"]))
    .argument("<name>", "its name, which is also the name of its file")
    .addOption(fleetOption())
    .action((kind: AddedKind, name: string, options: Selection) =>
      run(async (terminal) => (await import("./add.ts")).add(kind, name, options, terminal)),
    )

  nixgen
    .command("import")
    .description("print the TypeScript for an existing disk layout in Nix")
    .addArgument(new Argument("<kind>", "what to import").choices(["disko"]))
    .argument("<file>", "its Nix file: an attribute set, a function of arguments, or a module")
    .option("--name <name>", "the layout's name; that of the file, where it is not given")
    .addOption(
      new Option(
        "--arg <name=value>",
        "give an argument of the function: Nix, or text as it is",
      ).argParser(collected),
    )
    .option("--attr <path>", "the attribute that is the layout, where the file has several")
    .option("--inputs <dir>", "take lib from the nixpkgs that DIR/inputs.json names")
    .action((_kind: "disko", file: string, options: ImportOptions) =>
      run(async (terminal) => (await import("./import.ts")).importFile(file, options, terminal)),
    )

  nixgen
    .command("doctor")
    .description("tell what is missing on this machine, and for what")
    .option("--json", "tell it as JSON on standard output")
    .action((options) =>
      run(async (terminal) => (await import("./doctor.ts")).doctor(options, terminal)),
    )

  return nixgen
}

function fleetOption(): Option {
  return new Option("--fleet <name>", "only this fleet of the project, named by its folder")
}

/** The values of an option that can be given several times. */
function collected(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}

/** What package.json says of nixgen and of what its users need beside it. */
function manifest() {
  const written: unknown = createRequire(import.meta.url)("nixgen/package.json")
  const dependencies = z.object({ zod: z.string() })
  const developed = z.object({ typescript: z.string() })
  return z.object({ version: z.string(), dependencies, devDependencies: developed }).parse(written)
}

function versions(): Versions {
  const { version, dependencies, devDependencies } = manifest()
  return { nixgen: `^${version}`, zod: dependencies.zod, typescript: devDependencies.typescript }
}

/** Runs the command that the process was started with. */
export async function main(): Promise<ExitStatus> {
  const interruption = new AbortController()
  // a second interruption ends the process as it always does
  process.once("SIGINT", () => interruption.abort())
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // nobody reads on: a pager was closed
    if (error.code === "EPIPE") process.exit(exitStatus.done)
    throw error
  })
  const terminal = processTerminal(interruption.signal)
  process.on("uncaughtException", (error) => process.exit(tellFailure(unawaited(error), terminal)))
  let status: ExitStatus = exitStatus.done
  try {
    await program(async (command) => {
      status = await command(terminal)
    }).parseAsync()
  } catch (error) {
    if (interruption.signal.aborted) return exitStatus.interrupted
    if (error instanceof CommanderError)
      return error.exitCode === 0 ? exitStatus.done : exitStatus.failure
    return tellFailure(error, terminal)
  }
  return interruption.signal.aborted ? exitStatus.interrupted : status
}
