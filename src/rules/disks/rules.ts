/** Every rule about disks, in the order of their codes. A new rule is a line here. */
import { biosBootPartition } from "./bios-boot-partition.ts"
import { bootGenerations } from "./boot-generations.ts"
import { btrfsOptions } from "./btrfs-options.ts"
import { datasetEncryption } from "./dataset-encryption.ts"
import { datasetOptions } from "./dataset-options.ts"
import { definedGroups } from "./defined-groups.ts"
import { deviceNames } from "./device-names.ts"
import { devicePaths } from "./device-paths.ts"
import { diskNames } from "./disk-names.ts"
import { disksThatArePartitions } from "./disks-that-are-partitions.ts"
import { distinctDevices } from "./distinct-devices.ts"
import { distinctMountPoints } from "./distinct-mount-points.ts"
import { distinctSerials } from "./distinct-serials.ts"
import { neededDrivers } from "./drivers.ts"
import { efiFileSystem } from "./efi-file-system.ts"
import { efiSize } from "./efi-size.ts"
import { efiSystemPartition } from "./efi-system-partition.ts"
import { emptyBiosBootPartition } from "./empty-bios-boot-partition.ts"
import { enoughMembers } from "./enough-members.ts"
import { fileSystemFormats } from "./file-system-formats.ts"
import { firmwareBootLoader } from "./firmware-boot-loader.ts"
import { fittingSizes } from "./fitting-sizes.ts"
import { foreignMountOptions } from "./foreign-mount-options.ts"
import { groupMembers } from "./group-members.ts"
import { grubDevices } from "./grub-devices.ts"
import { grubKeyDerivation } from "./grub-key-derivation.ts"
import { hibernation } from "./hibernation.ts"
import { hiddenMembersRule } from "./hidden-members.ts"
import { installKeys } from "./install-keys.ts"
import { keptState } from "./kept-state.ts"
import { kernelNames } from "./kernel-names.ts"
import { knownHardware } from "./known-hardware.ts"
import { lastingDiskPaths } from "./lasting-disk-paths.ts"
import { lonelyMirrors } from "./lonely-mirrors.ts"
import { mergedMounts } from "./merged-mounts.ts"
import { mountPointForms } from "./mount-point-forms.ts"
import { mountedFileSystems } from "./mounted-file-systems.ts"
import { neededOptions } from "./needed-options.ts"
import { partitionEnds } from "./partition-ends.ts"
import { partitionLabels } from "./partition-labels.ts"
import { partitionedPartitions } from "./partitioned-partitions.ts"
import { privateEfi } from "./private-efi.ts"
import { providedMounts } from "./provided-mounts.ts"
import { readableBoot } from "./readable-boot.ts"
import { readableSizes } from "./readable-sizes.ts"
import { restOfDisk } from "./rest-of-disk.ts"
import { restOfGroup } from "./rest-of-group.ts"
import { resumableSwap } from "./resumable-swap.ts"
import { rootFileSystem } from "./root-file-system.ts"
import { separatePartitions } from "./separate-partitions.ts"
import { singleDefinitions } from "./single-definitions.ts"
import { tableRoom } from "./table-room.ts"
import { tmpfsMode } from "./tmpfs-mode.ts"
import { topologyMembersRule } from "./topology-members.ts"
import { usableNames } from "./usable-names.ts"
import { writtenSecrets } from "./written-secrets.ts"
import { zfsHibernation } from "./zfs-hibernation.ts"
import { zfsHostId } from "./zfs-host-id.ts"
import { usableMounts } from "./usable-mounts.ts"
import { bootLoaders } from "./boot-loaders.ts"
import { earlyFiles } from "./early-files.ts"
import { zfsPropertyPlaces } from "./zfs-property-places.ts"
import { fileSystemLimits } from "./file-system-limits.ts"
import { zfsPropertyValues } from "./zfs-property-values.ts"
import { swapFiles } from "./swap-files.ts"

/** The rules about the disks of hosts. */
export const diskRules = [
  restOfDisk,
  restOfGroup,
  readableSizes,
  devicePaths,
  distinctDevices,
  distinctSerials,
  rootFileSystem,
  distinctMountPoints,
  efiSystemPartition,
  efiFileSystem,
  biosBootPartition,
  emptyBiosBootPartition,
  grubDevices,
  firmwareBootLoader,
  zfsHostId,
  definedGroups,
  groupMembers,
  enoughMembers,
  topologyMembersRule,
  writtenSecrets,
  resumableSwap,
  partitionLabels,
  lastingDiskPaths,
  singleDefinitions,
  deviceNames,
  partitionedPartitions,
  fileSystemFormats,
  foreignMountOptions,
  mountPointForms,
  readableBoot,
  datasetEncryption,
  neededOptions,
  kernelNames,
  efiSize,
  privateEfi,
  installKeys,
  hibernation,
  mountedFileSystems,
  diskNames,
  hiddenMembersRule,
  datasetOptions,
  providedMounts,
  btrfsOptions,
  disksThatArePartitions,
  tmpfsMode,
  zfsHibernation,
  lonelyMirrors,
  mergedMounts,
  neededDrivers,
  knownHardware,
  grubKeyDerivation,
  bootGenerations,
  keptState,
  usableNames,
  partitionEnds,
  tableRoom,
  fittingSizes,
  separatePartitions,
  usableMounts,
  bootLoaders,
  earlyFiles,
  zfsPropertyPlaces,
  fileSystemLimits,
  zfsPropertyValues,
  swapFiles,
] as const
