/**
 * How an encrypted device is opened when the machine starts: the options of
 * `boot.initrd.luks.devices.<name>` (NixOS manual, "LUKS-Encrypted File Systems") but for its name,
 * which disko knows.
 */
import * as z from "zod"

/** For keys on an OpenPGP card. */
const gpgCard = z.strictObject({
  /** The passphrase, encrypted for the card. */
  encryptedPass: z.string(),
  /** The public key that it is encrypted with. */
  publicKey: z.string(),
  /** Seconds to wait for the card; 10 where it is not given. */
  gracePeriod: z.int().optional(),
})

/** For keys on FIDO2 tokens. */
const fido2 = z.strictObject({
  /** The credential's ID. */
  credential: z.string().nullish(),
  /** The IDs of several, any of which opens the device. */
  credentials: z.array(z.string()).optional(),
  /** Seconds to wait for a token; 10 where it is not given. */
  gracePeriod: z.int().optional(),
  /** Use no salt of the user's: the token asks for a PIN of its own. */
  passwordLess: z.boolean().optional(),
})

/** For keys that a YubiKey's answer to a challenge is a part of. */
const yubikey = z.strictObject({
  /** Ask for a passphrase as well; the default. */
  twoFactor: z.boolean().optional(),
  /** The YubiKey's slot; 2 where it is not given. */
  slot: z.int().optional(),
  /** The bytes of a new salt, at most 64. */
  saltLength: z.int().optional(),
  /** The bytes of the key. */
  keyLength: z.int().optional(),
  /** By how much the iterations of PBKDF2 grow at each start. */
  iterationStep: z.int().optional(),
  /** Seconds to wait for the YubiKey; 10 where it is not given. */
  gracePeriod: z.int().optional(),
  /** Where the salt is, unencrypted. */
  storage: z
    .strictObject({
      device: z.string().optional(),
      /** The kind of file system; `vfat` where it is not given. */
      fsType: z.string().optional(),
      /** The salt's path in that file system. */
      path: z.string().optional(),
    })
    .optional(),
})

export const luksSettingsSchema = z.strictObject({
  /** The path that it is found by when the machine starts, where it is another than disko's. */
  device: z.string().optional(),
  /** Tell the SSD of blocks that are not in use, which shows how much of it is. */
  allowDiscards: z.boolean().optional(),
  /** Read and write without the queues of dm-crypt, which is faster on SSDs. */
  bypassWorkqueues: z.boolean().optional(),
  /** A file or device with the key; the machine asks for a passphrase where it is not given. */
  keyFile: z.string().nullish(),
  /** Where in the key file the key begins, in bytes. */
  keyFileOffset: z.int().nullish(),
  /** How long the key is in the key file, in bytes. */
  keyFileSize: z.int().nullish(),
  /** Seconds to wait for the key file before asking for a passphrase. */
  keyFileTimeout: z.int().nullish(),
  /** Ask for a passphrase where the key file is not there. */
  fallbackToPassword: z.boolean().optional(),
  /** Try an empty passphrase before asking for one. */
  tryEmptyPassphrase: z.boolean().optional(),
  /** A file or device with the LUKS header, where that is not on the device itself. */
  header: z.string().nullish(),
  /** Open it before LVM is looked for; the default. */
  preLVM: z.boolean().optional(),
  /** Shell commands to run before it is opened, in an initrd without systemd. */
  preOpenCommands: z.string().optional(),
  /** Shell commands to run after it is opened, in an initrd without systemd. */
  postOpenCommands: z.string().optional(),
  /** Options for crypttab(5), in an initrd with systemd: `["tpm2-device=auto"]`. */
  crypttabExtraOpts: z.array(z.string()).optional(),
  /** Open it with an OpenPGP card. */
  gpgCard: gpgCard.nullish(),
  /** Open it with a FIDO2 token. */
  fido2: fido2.optional(),
  /** Open it with a YubiKey. */
  yubikey: yubikey.nullish(),
})
