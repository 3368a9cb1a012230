/** A project that uses nixgen as users do: the example, with nixgen built into `node_modules`. */
import { execFileSync } from "node:child_process"
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** A project on disk, until `remove` is called. */
export interface Project {
  readonly folder: string
  /** A host's file that is not on disk: an editor's new buffer. */
  readonly host: string
  readonly remove: () => void
}

/** Sets up the project: builds nixgen from the repository at `root`. */
export function makeProject(root: string): Project {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "nixgen-project-")))
  cpSync(join(root, "examples/nixos-pi-servers"), folder, { recursive: true })
  const modules = join(folder, "node_modules")
  mkdirSync(join(modules, "nixgen"), { recursive: true })
  cpSync(join(root, "package.json"), join(modules, "nixgen/package.json"))
  for (const name of ["zod", "@types"])
    symlinkSync(join(root, "node_modules", name), join(modules, name))
  const build = [
    "--project",
    join(root, "tsconfig.build.json"),
    "--outDir",
    join(modules, "nixgen/dist"),
  ]
  execFileSync(join(root, "node_modules/typescript/bin/tsc"), build)
  const remove = (): void => rmSync(folder, { recursive: true })
  return { folder, host: join(folder, "hosts/dev-777.ts"), remove }
}

/** A host's file in which `‸` marks where the editor's cursor may be, each with a name before it. */
const marked = `import { defineHost, disk, esp, filesystem, gpt, mkDefault, mkIf, pkgs } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  disks: {
    disk: {
      main: disk({
        device: "/dev/sda",
        content: gpt({
          ESP: esp({ size: "1G" }),
          root: { size: "100%", content: filesystem({ format: "ext4", /*partition*/‸ }) },
        }),
      }),
    },
  },
  config: {
    services: {
      /*services*/‸
      openssh: { settings: { PermitRootLogin: "/*enumeration*/‸", /*openssh*/‸ } },
      nginx: mkIf(true, { virtualHosts: { "example.org": { /*virtualHost*/‸ } } }),
      postgresql: { enable: mkDefault(true) },
      prometheus: { exporters: { node: { /*hover*/‸port: 9100 } } },
      tailscal: { enable: true },
    },
    users: { users: { admin: { /*user*/‸ } } },
    fileSystems: { "/": { /*fileSystem*/‸ } },
    boot: { loader: { "systemd-boot": { /*systemdBoot*/‸ } } },
    environment: { systemPackages: [pkgs.git] },
  },
})
`

/** The host's text without its marks. */
export const hostText = marked.replaceAll("‸", "")

/** Where each mark stands in the text. */
export const marks: ReadonlyMap<string, number> = new Map(
  [...marked.matchAll(/\/\*(\w+)\*\/‸/g)].map(({ index, 1: name = "", 0: mark }, before) => [
    name,
    index + mark.length - 1 - before,
  ]),
)
