/** `nixgen show disks`: the disks of a host, as text for the terminal or as SVG. */
import pc from "picocolors"
import { type DeviceTree } from "../disko/tree/device-tree.ts"
import { nameText } from "../disko/types/paths.ts"
import type { Device } from "../disko/types/device.ts"
import { blocksOf, inWords, mountOf, sizeOf } from "../drawing/disks.ts"
import { laidOut } from "../drawing/layout.ts"
import { drawnAsSvg } from "../drawing/svg.ts"
import { drawnAsText } from "../drawing/text.ts"
import type { ModelHost } from "../model/model.ts"
import { type Problem, formatPath } from "../problems/problem.ts"
import { suggestion } from "../problems/suggest.ts"
import type { JsonOf, OptionsOf, Outcome } from "./command-line/definition.ts"
import type { showCommand } from "./commands/show.ts"
import { CommandFailure, exitStatus } from "./outcome/exit-status.ts"
import { builtFleets, selectedFleets } from "./fleets/fleets.ts"
import type { Page, Terminal } from "./terminal/terminal.ts"

/** Columns of what is no terminal, and of a picture. */
const usualWidth = 80

/** Draws the disks of a host. Fails where there is no such host, or it has none that are known. */
export async function show(
  options: OptionsOf<typeof showCommand>,
  terminal: Terminal,
): Promise<Outcome<JsonOf<typeof showCommand>>> {
  const { host: name, svg } = options
  const built = await builtFleets(await selectedFleets(options, terminal))
  const problems = built.flatMap((each) => each.problems.filter(isError))
  const hosts = built.flatMap(({ model }) => model?.hosts ?? [])
  const host = hosts.find((each) => each.name === name)
  // its file may be one that cannot be loaded, and its disks wrong
  if (host?.devices === undefined && problems.length > 0)
    return { status: exitStatus.problems, problems, json: () => ({}), words: () => undefined }
  const devices = devicesOf(host, name, hosts)
  const picture = () => pictureOf(name, devices)
  return {
    status: problems.length > 0 ? exitStatus.problems : exitStatus.done,
    problems,
    json: () => ({
      host: name,
      devices: devices.all.map(deviceObject),
      ...(svg && { svg: `${picture().join("\n")}\n` }),
    }),
    words: () => {
      const page = terminal.page ?? { ...plain, write: terminal.write }
      for (const line of svg ? picture() : textOf(devices, page)) page.write(line)
    },
  }
}

function isError({ severity }: Problem): boolean {
  return severity === "error"
}

function devicesOf(
  host: ModelHost | undefined,
  name: string,
  hosts: readonly ModelHost[],
): DeviceTree {
  if (host?.devices !== undefined) return host.devices
  if (host !== undefined)
    throw new CommandFailure(`${name} has no disks`, "its definition says nothing of them: `disks`")
  const known = hosts.map((each) => each.name)
  throw new CommandFailure(`there is no host "${name}"`, suggestion(name, known))
}

/** A page that is no terminal's. */
const plain = { colors: pc.createColors(false), isUnicode: true, width: undefined }

function textOf(devices: DeviceTree, { width = usualWidth, colors, isUnicode }: Page) {
  return drawnAsText(laidOut(blocksOf(devices), width), { colors, isUnicode })
}

function pictureOf(name: string, devices: DeviceTree): readonly string[] {
  const blocks = blocksOf(devices)
  const words = { title: `The disks of ${name}`, description: inWords(blocks) }
  return drawnAsSvg(laidOut(blocks, usualWidth), words)
}

function deviceObject(device: Device) {
  const { path, parent, kind } = device
  return {
    path: formatPath(path),
    in: parent && formatPath(parent.path),
    kind,
    name: nameText(device),
    size: sizeOf(device),
    mountPoint: mountOf(device),
  }
}
