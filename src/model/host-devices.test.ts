/** Layouts with the arguments of hosts in place, and what stays an expression. */
import { expect, test } from "vitest"
import * as z from "zod"
import { disk } from "../disko/types/disk.ts"
import { filesystem } from "../disko/types/filesystem.ts"
import { esp, gpt } from "../disko/types/gpt.ts"
import { host } from "../nix/values/references.ts"
import { str } from "../nix/values/templates.ts"
import { nodeOf } from "../nix/values/values.ts"
import { defineDiskLayout } from "../fleet/disk-layout.ts"
import type { HostDefinition } from "../fleet/host.ts"
import { defineHost } from "../fleet/host.ts"
import { defineFleet } from "../fleet/fleet.ts"
import { validate } from "./validate.ts"

/** The devices of hosts of one fleet. */
function devicesOfHosts(...disks: readonly HostDefinition["disks"][]) {
  const hosts = disks.map((each, index) => ({
    name: `host-${index}`,
    host: defineHost({
      system: "x86_64-linux",
      stateVersion: "26.05",
      ...(each === undefined ? {} : { disks: each }),
    }),
  }))
  const fleet = defineFleet({ pins: "./sources.json", hosts: {} })
  const { model } = validate({ fleet, hosts, pins: undefined })
  return model.hosts.map(({ devices }) => devices?.written)
}

const standard = defineDiskLayout({
  name: "standard",
  parameters: z.object({
    device: z.string(),
    sizes: z.object({ ESP: z.string() }).default({ ESP: "1G" }),
    uuid: z.string().optional(),
    options: z.array(z.string()).default(["noatime"]),
  }),
  devices: ({ device, sizes, uuid, options }) => ({
    disk: {
      main: disk({
        device,
        content: gpt({
          ESP: esp({ size: sizes.ESP, device: str`${device}-part1` }),
          root: { uuid, content: filesystem({ format: "ext4", mountOptions: options }) },
        }),
      }),
    },
  }),
})

/** Some of the devices of a host that gives these arguments. */
function partsOf(given: Parameters<typeof standard>[0]) {
  const [devices] = devicesOfHosts(standard(given))
  const main = devices?.disk?.["main"]
  const table = main?.content?.type === "gpt" ? main.content.partitions : undefined
  return { device: main?.device, ESP: table?.["ESP"], root: table?.["root"] }
}

test("arguments stand in the place of parameters, and defaults where there are none", () => {
  expect(partsOf({ device: "/dev/sda" })).toMatchObject({
    device: "/dev/sda",
    ESP: { size: "1G", device: "/dev/sda-part1", type: "EF00" },
    root: { uuid: null, content: { mountOptions: ["noatime"] } },
  })
})

test("members of an argument, and all of one", () => {
  const given = {
    device: "/dev/sda",
    sizes: { ESP: "2G" },
    uuid: "64e50034-ebe2-eaf8-1f93-cf56266a8d86",
    options: ["a", "b"],
  }
  expect(partsOf(given)).toMatchObject({
    ESP: { size: "2G" },
    root: { uuid: "64e50034-ebe2-eaf8-1f93-cf56266a8d86", content: { mountOptions: ["a", "b"] } },
  })
})

test("an argument that is an expression stays one, and so does the text around it", () => {
  const { device, ESP } = partsOf({ device: host["disk"] as never })
  expect(nodeOf(device)?.kind).toBe("select")
  expect(nodeOf(ESP?.device)?.kind).toBe("string")
})

test("an argument that is a text with known parts is a plain text", () => {
  expect(partsOf({ device: str`/dev/${"sda"}` as never })).toMatchObject({
    device: "/dev/sda",
    ESP: { device: "/dev/sda-part1" },
  })
})

test("hosts share what their arguments do not change", () => {
  const [first, second] = devicesOfHosts(
    standard({ device: "/dev/sda" }),
    standard({ device: "/dev/sdb" }),
  )
  const content = (devices: typeof first) => {
    const table = devices?.disk?.["main"]?.content
    return table?.type === "gpt" ? table.partitions?.["root"]?.content : undefined
  }
  expect(first).not.toEqual(second)
  expect(content(first)).toEqual(content(second))
})

test("devices of a host's own are the very ones that it defines, and a host may have none", () => {
  const own = { disk: { main: disk({ device: "/dev/sda" }) } }
  expect(devicesOfHosts(own, undefined)).toEqual([own, undefined])
})
