/** What the page says of one machine. */
import { blocksOf, inWords } from "../drawing/disks.ts"
import { laidOut } from "../drawing/layout.ts"
import { pictureOf } from "../drawing/svg.ts"
import { type Content, type Element, element } from "../markup.ts"
import { modulesOf } from "../model/imports.ts"
import type { ModelDisks, ModelHost } from "../model/model.ts"
import type { Reference } from "./references.ts"
import { openPorts, programsOn } from "./running.ts"
import { facts } from "./tables.ts"

/** Columns of a picture of disks, as `nixgen show --svg` has them. */
const columns = 80

/** So many hosts are named here; the table of references has all. */
const named = 12

/** What a machine's part of the page is made of beside itself. */
export interface Around {
  /** The id of a host's part of the page. */
  readonly idOf: (host: string) => string
  readonly references: readonly Reference[]
}

/** A machine with its facts and its disks. */
export function machine(host: ModelHost, { idOf, references }: Around): Element {
  const { name } = host
  const id = idOf(name)
  const linked = (hosts: readonly string[]) => {
    const links = hosts
      .slice(0, named)
      .map((each) => element("a", { href: `#${idOf(each)}` }, each))
    const others = hosts.length - links.length
    return listed([...links, ...(others > 0 ? [`and ${others} more`] : [])])
  }
  return element(
    "article",
    { id, "aria-labelledby": `${id}-name` },
    element("h4", { id: `${id}-name` }, name),
    facts(`What ${name} is`, [
      ["System", host.system],
      ["Firmware", host.firmware],
      ["Address", addressText(host)],
      ["Host name", host.hostName],
      ["Tags", host.deploy.tags.join(", ")],
      ["First installed with", `NixOS ${host.stateVersion}`],
      ["Fetches its configuration", host.deploy.pull && `by ${host.deploy.pull}`],
      ["Layout of the disks", layoutName(host.disks)],
      ["Services of the fleet", host.services.map((service) => service.name).join(", ")],
      [
        "Modules of the fleet",
        modulesOf(host)
          .map((module) => module.name)
          .join(", "),
      ],
      ["Runs", listed(programsOn(host))],
      ["Lets in", listed(openPorts(host))],
      ["Refers to", linked(references.filter(({ from }) => from === name).map(({ to }) => to))],
      [
        "Referred to by",
        linked(references.filter(({ to }) => to === name).map(({ from }) => from)),
      ],
    ]),
    disks(host, id),
  )
}

/** How a host is reached: `admin@192.0.2.7, port 2222`. */
export function addressText({ name, deploy }: ModelHost): string {
  const { user, targetHost = name, port } = deploy
  return `${user}@${targetHost}${port === undefined ? "" : `, port ${port}`}`
}

/** Many in columns; nothing where there is none. */
function listed(items: readonly Content[]): Content {
  if (items.length === 0) return undefined
  return element(
    "ul",
    { class: "list" },
    items.map((item) => element("li", {}, item)),
  )
}

function layoutName(all: ModelDisks | undefined): string | undefined {
  return all?.kind === "layout" ? all.layout.name : undefined
}

function disks({ name, devices }: ModelHost, id: string): Element {
  if (devices === undefined)
    return element("p", { class: "dim" }, "Its definition says nothing of its disks.")
  const blocks = blocksOf(devices)
  const words = { title: `The disks of ${name}`, description: inWords(blocks) }
  return element(
    "figure",
    { class: "disks" },
    pictureOf(laidOut(blocks, columns), words, { ids: `${id}-` }),
  )
}
