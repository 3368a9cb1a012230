/** A host's file of an example while someone edits it: more is defined in it, here and there. */
import { readFileSync } from "node:fs"
import { join } from "node:path"

/** The file in an editor. */
export interface HostFile {
  readonly path: string
  readonly text: string
  /** Where the cursor may be, by what is defined there. */
  readonly marks: ReadonlyMap<string, number>
}

/**
 * What is written after which part of the file. `‸` marks where the cursor may be, each with a name
 * before it. The disks are written out in place of the example's layout.
 */
const edits: readonly (readonly [RegExp, string])[] = [
  [/^/, 'import { config as settings, disk, esp, filesystem, gpt, mkIf } from "nixgen"\n'],
  [
    /\n {2}disks: server\([^)]*\)/,
    `
  disks: {
    disk: {
      main: disk({
        device: "/dev/sda",
        content: gpt({
          ESP: esp({ size: "1G" }),
          root: { /*size*/‸size: "100%", content: filesystem({ format: "ext4", /*partition*/‸ }) },
        }),
      }),
    },
  }`,
  ],
  [
    /(?<=\n {2}config: \{)/,
    `
    users: { users: { admin: { /*user*/‸ } } },
    fileSystems: { "/": { /*fileSystem*/‸ } },`,
  ],
  [/(?<=\n {4}boot: \{)/, ' loader: { "systemd-boot": { /*systemdBoot*/‸ } },'],
  [
    /(?<=\n {4}services: \{)/,
    `
      /*services*/‸
      openssh: { settings: { PermitRootLogin: "/*enumeration*/‸", /*openssh*/‸ } },
      caddy: mkIf(true, { virtualHosts: { "example.org": { /*virtualHost*/‸ } } }),
      prometheus: { exporters: { node: { /*hover*/‸port: 9100 } } },
      logrotate: { enable: settings.services./*read*/‸nginx./*readGroup*/‸enable },
      tailscal: { enable: true },`,
  ],
]

/** What is said beside the host of one service, in each language. */
const ofService = {
  ts: 'const unit: import("nixgen").DefinitionOf<"systemd.services.<name>"> = { /*definition*/‸ }',
  js: `/** @type {import("nixgen").DefinitionOf<"systemd.services.<name>">} */
const unit = { /*definition*/‸ }`,
}

/** The file of a host of `small-company`, in a project made of it. */
export function editedHost(folder: string, file: "gateway.ts" | "web.js"): HostFile {
  const path = join(folder, "hosts", file)
  const marked = edits.reduce(
    (text, [place, written]) => {
      if (!place.test(text)) throw new Error(`${file} has no ${place.source}`)
      return text.replace(place, () => written)
    },
    `${readFileSync(path, "utf8")}\n${file.endsWith(".js") ? ofService.js : ofService.ts}\n`,
  )
  const marks = [...marked.matchAll(/\/\*(\w+)\*\/‸/g)].map(
    ({ index, 1: name = "", 0: mark }, before) => [name, index + mark.length - 1 - before] as const,
  )
  return { path, text: marked.replaceAll("‸", ""), marks: new Map(marks) }
}
