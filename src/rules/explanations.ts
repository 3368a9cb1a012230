/** What there is to say of the code of each rule. A new rule is a line here, which the compiler asks for. */
import type { Explanation } from "../problems/explanation.ts"
import { usedExplained, wellFormedExplained } from "./acceptances.ts"
import { explained as biosBootPartition } from "./disks/bios-boot-partition.ts"
import { explained as btrfsOptions } from "./disks/btrfs-options.ts"
import { explained as datasetEncryption } from "./disks/dataset-encryption.ts"
import { explained as datasetOptions } from "./disks/dataset-options.ts"
import { explained as definedGroups } from "./disks/defined-groups.ts"
import { explained as deviceNames } from "./disks/device-names.ts"
import { explained as devicePaths } from "./disks/device-paths.ts"
import { explained as diskNames } from "./disks/disk-names.ts"
import { explained as disksThatArePartitions } from "./disks/disks-that-are-partitions.ts"
import { explained as distinctDevices } from "./disks/distinct-devices.ts"
import { explained as distinctMountPoints } from "./disks/distinct-mount-points.ts"
import { explained as distinctSerials } from "./disks/distinct-serials.ts"
import { explained as drivers } from "./disks/drivers.ts"
import { explained as efiFileSystem } from "./disks/efi-file-system.ts"
import { explained as efiSize } from "./disks/efi-size.ts"
import { explained as efiSystemPartition } from "./disks/efi-system-partition.ts"
import { explained as emptyBiosBootPartition } from "./disks/empty-bios-boot-partition.ts"
import { explained as enoughMembers } from "./disks/enough-members.ts"
import { explained as fileSystemFormats } from "./disks/file-system-formats.ts"
import { explained as firmwareBootLoader } from "./disks/firmware-boot-loader.ts"
import { explained as fittingSizes } from "./disks/fitting-sizes.ts"
import { explained as foreignMountOptions } from "./disks/foreign-mount-options.ts"
import { explained as groupMembers } from "./disks/group-members.ts"
import { explained as grubDevices } from "./disks/grub-devices.ts"
import { explained as grubKeyDerivation } from "./disks/grub-key-derivation.ts"
import { explained as hibernation } from "./disks/hibernation.ts"
import { explained as hiddenMembers } from "./disks/hidden-members.ts"
import { explained as installKeys } from "./disks/install-keys.ts"
import { explained as kernelNames } from "./disks/kernel-names.ts"
import { explained as knownHardware } from "./disks/known-hardware.ts"
import { explained as lastingDiskPaths } from "./disks/lasting-disk-paths.ts"
import { explained as lonelyMirrors } from "./disks/lonely-mirrors.ts"
import { explained as mergedMounts } from "./disks/merged-mounts.ts"
import { explained as mountPointForms } from "./disks/mount-point-forms.ts"
import { explained as mountedFileSystems } from "./disks/mounted-file-systems.ts"
import { explained as neededOptions } from "./disks/needed-options.ts"
import { explained as partitionEnds } from "./disks/partition-ends.ts"
import { explained as partitionLabels } from "./disks/partition-labels.ts"
import { explained as partitionedPartitions } from "./disks/partitioned-partitions.ts"
import { explained as privateEfi } from "./disks/private-efi.ts"
import { explained as providedMounts } from "./disks/provided-mounts.ts"
import { explained as readableBoot } from "./disks/readable-boot.ts"
import { explained as readableSizes } from "./disks/readable-sizes.ts"
import { explained as restOfDisk } from "./disks/rest-of-disk.ts"
import { explained as restOfGroup } from "./disks/rest-of-group.ts"
import { explained as resumableSwap } from "./disks/resumable-swap.ts"
import { explained as rootFileSystem } from "./disks/root-file-system.ts"
import { explained as separatePartitions } from "./disks/separate-partitions.ts"
import { explained as singleDefinitions } from "./disks/single-definitions.ts"
import { explained as tmpfsMode } from "./disks/tmpfs-mode.ts"
import { explained as tableRoom } from "./disks/table-room.ts"
import { explained as topologyMembers } from "./disks/topology-members.ts"
import { explained as writtenSecrets } from "./disks/written-secrets.ts"
import { explained as usableNames } from "./disks/usable-names.ts"
import { explained as zfsHibernation } from "./disks/zfs-hibernation.ts"
import { explained as zfsHostId } from "./disks/zfs-host-id.ts"
import { explained as fileNames } from "./fleet/file-names.ts"
import { explained as hostNames } from "./fleet/host-names.ts"
import { explained as ownDefinitions } from "./fleet/own-definitions.ts"
import { explained as plainSecrets } from "./plain-secrets.ts"
import { explained as reservedNames } from "./fleet/reserved-names.ts"
import { explained as targetHosts } from "./fleet/target-hosts.ts"
import { explained as uniqueHosts } from "./fleet/unique-hosts.ts"
import { explained as uniqueNames } from "./fleet/unique-names.ts"
import { explained as uniqueServices } from "./fleet/unique-services.ts"
import type { RuleCode } from "./rules.ts"
import type { NameCode } from "../model/library-names.ts"
import type { OptionCode } from "../options/check/mismatch-problems.ts"
import { explained as deployPort } from "./access/deploy-port.ts"
import { explained as deployUser } from "./access/deploy-user.ts"
import { explained as deployRsHosts } from "./access/deploy-rs-hosts.ts"
import { explained as foreignBuilds } from "./access/foreign-builds.ts"
import { explained as openSshPort } from "./access/open-ssh-port.ts"
import { explained as placeholderKeys } from "./access/placeholder-keys.ts"
import { explained as signedCaches } from "./access/signed-caches.ts"
import { explained as sshServer } from "./access/ssh-server.ts"
import { explained as sudo } from "./access/sudo.ts"
import { explained as trustedUsers } from "./access/trusted-users.ts"
import { explained as waysIn } from "./access/ways-in.ts"
import { explained as wholeKeys } from "./access/whole-keys.ts"
import { explained as bootGenerations } from "./disks/boot-generations.ts"
import { explained as keptState } from "./disks/kept-state.ts"
import { explained as distinctAddresses } from "./network/distinct-addresses.ts"
import { explained as distinctMacs } from "./network/distinct-macs.ts"
import { explained as gateways } from "./network/gateways.ts"
import { explained as missingGateways } from "./network/missing-gateways.ts"
import { explained as openServices } from "./network/open-services.ts"
import { explained as prefixes } from "./network/prefixes.ts"
import { explained as trueAddresses } from "./network/true-addresses.ts"
import { explained as tunnelAddresses } from "./network/tunnel-addresses.ts"
import { explained as unknownHosts } from "./network/unknown-hosts.ts"
import { explained as wireguardKeys } from "./network/wireguard-keys.ts"
import { explained as ruleSettings } from "./rule-settings.ts"
import { explained as secretAccounts } from "./secrets/accounts.ts"
import { explained as secretHostKeys } from "./secrets/host-keys.ts"
import { explained as keptHostKeys } from "./secrets/kept-keys.ts"
import { explained as passwordHashes } from "./secrets/password-hashes.ts"
import { explained as madeParts } from "./secrets/public-parts.ts"
import { explained as leftOverSecrets } from "./secrets/left-over.ts"
import { explained as secretsInTime } from "./secrets/too-early.ts"
import { explained as userPasswords } from "./secrets/user-passwords.ts"
import { explained as distinctIds } from "./system/distinct-ids.ts"
import { explained as firmware } from "./system/firmware.ts"
import { explained as initrdCommands } from "./system/initrd-commands.ts"
import { explained as locales } from "./system/locales.ts"
import { explained as releases } from "./system/releases.ts"
import { explained as singleValues } from "./system/single-values.ts"
import { explained as timeZones } from "./system/time-zones.ts"
import { explained as unitNames } from "./system/unit-names.ts"
import { explained as calendarTexts } from "./system/calendar-texts.ts"
import { explained as userGroups } from "./system/user-groups.ts"
import { explained as userKinds } from "./system/user-kinds.ts"
import { explained as absentUnits } from "./secrets/absent-units.ts"
import { explained as usableMounts } from "./disks/usable-mounts.ts"
import { explained as bootLoaders } from "./disks/boot-loaders.ts"
import { explained as earlyFiles } from "./disks/early-files.ts"
import { explained as zfsPropertyPlaces } from "./disks/zfs-property-places.ts"
import { explained as fileSystemLimits } from "./disks/file-system-limits.ts"
import { explained as fittingNames } from "./system/fitting-names.ts"
import { explained as zfsPropertyValues } from "./disks/zfs-property-values.ts"
import { explained as swapFiles } from "./disks/swap-files.ts"
import { explained as declaredOptions } from "./fleet/declared-options.ts"
import { explained as crypttabOptions } from "./system/crypttab-options.ts"
import { explained as luksSettings } from "./system/luks-settings.ts"

export const ofRules: Readonly<
  Record<Exclude<RuleCode, OptionCode | NameCode> | "NG110" | "NG179" | "NG200", Explanation>
> = {
  NG100: plainSecrets,
  NG101: hostNames,
  NG102: uniqueHosts,
  NG103: targetHosts,
  NG104: restOfDisk,
  NG105: reservedNames,
  NG106: fileNames,
  NG107: uniqueNames,
  NG108: uniqueServices,
  NG109: ownDefinitions,
  NG110: wellFormedExplained,
  NG111: restOfGroup,
  NG112: readableSizes,
  NG113: devicePaths,
  NG114: distinctDevices,
  NG115: distinctSerials,
  NG116: rootFileSystem,
  NG117: distinctMountPoints,
  NG118: efiSystemPartition,
  NG119: efiFileSystem,
  NG120: biosBootPartition,
  NG121: emptyBiosBootPartition,
  NG122: grubDevices,
  NG123: firmwareBootLoader,
  NG124: zfsHostId,
  NG125: definedGroups,
  NG126: groupMembers,
  NG127: enoughMembers,
  NG128: topologyMembers,
  NG129: writtenSecrets,
  NG130: resumableSwap,
  NG131: partitionLabels,
  NG132: lastingDiskPaths,
  NG133: singleDefinitions,
  NG134: deviceNames,
  NG135: partitionedPartitions,
  NG136: fileSystemFormats,
  NG137: foreignMountOptions,
  NG138: mountPointForms,
  NG139: readableBoot,
  NG140: datasetEncryption,
  NG141: neededOptions,
  NG150: kernelNames,
  NG151: efiSize,
  NG152: privateEfi,
  NG153: installKeys,
  NG154: hibernation,
  NG155: mountedFileSystems,
  NG156: diskNames,
  NG157: hiddenMembers,
  NG158: datasetOptions,
  NG159: providedMounts,
  NG160: btrfsOptions,
  NG161: disksThatArePartitions,
  NG162: tmpfsMode,
  NG163: zfsHibernation,
  NG164: lonelyMirrors,
  NG165: mergedMounts,
  NG166: drivers,
  NG167: knownHardware,
  NG168: grubKeyDerivation,
  NG179: usedExplained,
  NG200: ruleSettings,
  NG201: releases,
  NG202: firmware,
  NG203: prefixes,
  NG204: missingGateways,
  NG205: gateways,
  NG206: distinctAddresses,
  NG207: distinctMacs,
  NG208: wireguardKeys,
  NG209: tunnelAddresses,
  NG210: openServices,
  NG211: userKinds,
  NG212: userGroups,
  NG213: distinctIds,
  NG214: timeZones,
  NG215: locales,
  NG216: initrdCommands,
  NG219: unknownHosts,
  NG220: trueAddresses,
  NG221: unitNames,
  NG222: calendarTexts,
  NG223: singleValues,
  NG224: fittingNames,
  NG225: declaredOptions,
  NG226: crypttabOptions,
  NG227: luksSettings,
  NG300: bootGenerations,
  NG301: keptState,
  NG302: usableNames,
  NG303: partitionEnds,
  NG304: tableRoom,
  NG305: fittingSizes,
  NG306: separatePartitions,
  NG307: usableMounts,
  NG308: bootLoaders,
  NG309: earlyFiles,
  NG310: zfsPropertyPlaces,
  NG311: fileSystemLimits,
  NG312: zfsPropertyValues,
  NG313: swapFiles,
  NG600: sshServer,
  NG601: waysIn,
  NG602: deployUser,
  NG603: placeholderKeys,
  NG604: openSshPort,
  NG605: deployPort,
  NG606: sudo,
  NG607: trustedUsers,
  NG608: foreignBuilds,
  NG610: signedCaches,
  NG611: deployRsHosts,
  NG612: wholeKeys,
  NG510: secretAccounts,
  NG511: secretsInTime,
  NG512: leftOverSecrets,
  NG513: userPasswords,
  NG514: secretHostKeys,
  NG515: keptHostKeys,
  NG516: madeParts,
  NG517: passwordHashes,
  NG518: absentUnits,
}
