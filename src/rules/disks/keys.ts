/** Where devices say which file has their key. */
import { type ByKind, type Device, byKind } from "../../disko/tree/device-tree.ts"
import { isAttributeSet } from "../../nix/values/value-kinds.ts"
import type { PathSegment } from "../../problems/problem.ts"

/** An option that names a key file, or a place that has the key (zfsprops(7), "keylocation"). */
export interface KeyOption {
  readonly path: readonly PathSegment[]
  readonly value: unknown
}

/** The options of a device that name key files, as far as they are given. */
export function keyOptions(device: Device): readonly KeyOption[] {
  const options = byKind(optionsOf, device) ?? []
  return options.filter(({ value }) => value !== undefined && value !== null)
}

const optionsOf: ByKind<readonly KeyOption[]> = {
  bcachefs_filesystem: ({ value }) => [{ path: ["passwordFile"], value: value.passwordFile }],
  luks: ({ value: { passwordFile, keyFile, settings, additionalKeyFiles } }) => [
    { path: ["passwordFile"], value: passwordFile },
    { path: ["keyFile"], value: keyFile },
    { path: ["settings", "keyFile"], value: memberOf(settings, "keyFile") },
    ...(Array.isArray(additionalKeyFiles) ? additionalKeyFiles : []).map(
      (value: unknown, index) => ({ path: ["additionalKeyFiles", index], value }),
    ),
  ],
  zfs_fs: ({ value }) => [locationIn("options", value.options)],
  zfs_volume: ({ value }) => [locationIn("options", value.options)],
  zpool: ({ value }) => [locationIn("rootFsOptions", value.rootFsOptions)],
}

function locationIn(option: string, value: unknown): KeyOption {
  return { path: [option, "keylocation"], value: memberOf(value, "keylocation") }
}

function memberOf(value: unknown, name: string): unknown {
  return isAttributeSet(value) ? value[name] : undefined
}
