/** How the generated scripts are called for a host. */
import { resolve } from "node:path"
import type { ScriptCall } from "../../machines/script-step.ts"
import { sudoGiven } from "../machines/sudo-password.ts"
import { watchParameters } from "../machines/watch-parameters.ts"
import type { Terminal } from "../terminal/terminal.ts"
import type { DeployOptions, Deployed, HandingOver } from "./deployed-host.ts"

/** The call by which a host is installed or updated, or its hardware read. */
export function callFor(
  host: Deployed,
  options: DeployOptions & HandingOver,
  terminal: Terminal,
): ScriptCall {
  const folder = host.fleet.out
  if (host.does === "update") {
    const { input } = sudoGiven(options)
    return { script: "update.sh", parameters: updateParameters(host, options), folder, input }
  }
  const parameters = ["--yes", ...installParameters(host, options, terminal)]
  return { script: "deploy.sh", parameters, folder }
}

/** What deploy.sh is given for a host. */
export function installParameters(
  { name, deploy: { installed } }: Deployed,
  { target, wait, rest, handedOver, hardware }: DeployOptions & HandingOver,
  { directory }: Terminal,
): readonly string[] {
  const handed = handedOver?.get(name)
  // what is said last holds, and has the files of what was said before
  const options = [...rest, ...(handed === undefined ? [] : ["--extra-files", handed.folder])]
  return [
    ...(handed === undefined ? [] : ["--host-key", handed.publicFile]),
    ...(installed === true ? ["--reinstall"] : []),
    ...(wait === undefined ? [] : ["--wait", String(wait)]),
    ...(hardware === undefined ? [] : ["--hardware", resolve(directory, hardware)]),
    name,
    ...(target === undefined ? [] : [target]),
    ...behindDashes(options),
  ]
}

function updateParameters(
  { name }: Deployed,
  options: DeployOptions & HandingOver,
): readonly string[] {
  const { target, boot, restart, restartLimit, rest } = options
  return [
    ...(boot ? ["--boot"] : []),
    ...(restart ? ["--restart"] : []),
    ...(restartLimit === undefined ? [] : ["--restart-limit", String(restartLimit)]),
    ...(target === undefined ? [] : ["--target", target]),
    ...watchParameters(options),
    ...sudoGiven(options).parameters,
    name,
    ...behindDashes(rest),
  ]
}

/** What a script passes on. */
export function behindDashes(options: readonly string[]): readonly string[] {
  return options.length === 0 ? [] : ["--", ...options]
}
