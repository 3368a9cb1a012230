/**
 * First installations: layouts of every kind, from the NixOS installer, and from another Linux by kexec, as
 * root and as a user who has sudo. Each is on a new machine, which then starts from its own disks.
 */
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, describe, expect, test } from "vitest"
import { fleetFiles } from "../plan/fleet.ts"
import { build } from "../support/commands.ts"
import { keptProject } from "../support/project.ts"
import { testTerminal } from "../support/terminal.ts"
import { type Before, type Target, missing, targetOf } from "./machine.ts"

const reason = missing()
if (reason !== undefined) console.warn(`npm run test:target is left out: ${reason}`)

/** A copy of nix-community/nixos-images, of which the installer for kexec is made. */
const images = process.env["NIXGEN_NIXOS_IMAGES"]

describe.skipIf(reason !== undefined).sequential("a machine is installed", () => {
  let target: Target | undefined
  let folder: string

  afterEach(async () => {
    await target?.remove()
    target = undefined
    rmSync(folder, { recursive: true })
  }, 60_000)

  /** Installs a host of a tree, and starts it once more; gives what is on its disks. */
  async function installed(tree: string, host: string, how: Installed = {}): Promise<string> {
    const machine = targetOf(tree, host)
    target = machine
    await machine.build("ok")
    await machine.start(how)
    const keys = how.passphrase === undefined ? [] : ["--disk-encryption-keys", ...keyFiles(how)]
    const kexec = how.role === "debian" ? ["--kexec", await machine.kexecImage(images ?? "")] : []
    const at = how.user === undefined ? [] : [`${how.user}@127.0.0.1`]
    const line = ["--yes", "--reinstall", host, ...at, "--", "-i", machine.key, ...keys, ...kexec]
    const { status, output, seconds } = await machine.script("deploy.sh", line)
    console.log(`deploy.sh ${line.slice(2).join(" ")}: ${seconds} s`)
    expect([status, output.slice(-3000)]).toEqual([
      0,
      expect.stringContaining(`${host} is installed, and runs what was built`),
    ])
    await machine.powerCycle()
    expect(await machine.state()).toEqual({ running: "ok", boots: "ok" })
    return await machine.on("lsblk -l -n -o FSTYPE,MOUNTPOINT | LC_ALL=C sort; cat /proc/mounts")
  }

  /** The key of the disks, there and here. */
  function keyFiles({ passphrase = "" }: Before): readonly string[] {
    const file = join(folder, "disk.key")
    writeFileSync(file, passphrase, { mode: 0o600 })
    return ["/tmp/disk.key", file]
  }

  async function builtFleet(host: string, disks: string): Promise<string> {
    const text = `firmware: "uefi", disks: ${disks}, deploy: { installed: false }`
    folder = keptProject(fleetFiles({ [host]: text }))
    expect(await build({}, testTerminal(folder))).toBe(0)
    return join(folder, "generated")
  }

  const device = 'device: "/dev/disk/by-id/one"'
  const encrypted = `${device}, passwordFile: "/tmp/disk.key"`
  const two = 'first: "/dev/disk/by-id/one", second: "/dev/disk/by-id/two"'
  const passphrase = "correct horse"

  test.each<[disks: string, how: Installed, found: RegExp]>([
    [`ext4Uefi({ ${device} })`, {}, /ext4 +\/target\n/],
    [`swapPartition({ ${device} })`, {}, /^swap +\[SWAP\]$/m],
    [`btrfsSubvolumes({ ${device} })`, {}, /\/target\/nix btrfs .*subvol=/],
    [`btrfsMirror({ ${two} })`, {}, /btrfs[^]*btrfs/],
    [`mdadmMirror({ ${two} })`, {}, /linux_raid_member[^]*linux_raid_member/],
    [`luksLvm({ ${encrypted} })`, { passphrase }, /LVM2_member[^]*crypto_LUKS[^]*swap +\[SWAP\]/],
    [`luksBtrfs({ ${encrypted} })`, { passphrase }, /crypto_LUKS[^]*btrfs/],
    [`impermanence({ ${device} })`, {}, /\/target tmpfs /],
  ])("with %s", async (disks, how, found) => {
    expect(await installed(await builtFleet("web", disks), "web", how)).toMatch(found)
  })

  test.each<["dev-142" | "dev-605" | "dev-901"]>([["dev-142"], ["dev-605"], ["dev-901"]])(
    "as %s of the example, by its disks on x86_64",
    async (host) => {
      folder = mkdtempSync(join(tmpdir(), "nixgen-install-"))
      cpSync(join(import.meta.dirname, "../../generated/nixos-pi-servers"), folder, {
        recursive: true,
      })
      for (const path of readdirSync(join(folder, "hosts"), {
        recursive: true,
        encoding: "utf8",
      })) {
        if (!path.endsWith(".nix")) continue
        const file = join(folder, "hosts", path)
        const text = readFileSync(file, "utf8").replaceAll("aarch64-linux", "x86_64-linux")
        writeFileSync(file, text.replaceAll('buildOn = "remote"', 'buildOn = "local"'))
      }
      expect(await installed(folder, host)).toMatch(/\/target ext4 |\/target btrfs /)
    },
  )

  test.skipIf(images === undefined).each<[user: string]>([["root"], ["admin"]])(
    "from another Linux, by kexec, as %s",
    async (user) => {
      const tree = await builtFleet("web", `ext4Uefi({ ${device} })`)
      expect(await installed(tree, "web", { role: "debian", user })).toMatch(/\/target ext4 /)
    },
  )
})

/** How a machine is before, and who logs in there. */
interface Installed extends Before {
  readonly user?: string
}
