/** What the compiler says of `disko` in a module's config: right definitions, and wrong ones. */
import { type NixosConfig, mkDefault, mkForce, mkIf, mkMerge, nix, pkgs } from "../../src/index.ts"

const expression = nix`config.networking.hostName == "web"`

export const right: readonly NixosConfig[] = [
  { disko: { memSize: 4096, imageBuilder: { imageFormat: "qcow2", pkgs, name: expression } } },
  { disko: { tests: { extraConfig: { services: { openssh: { enable: false } } } } } },
  { disko: { devices: { disk: { main: { imageSize: "20G" } } } } },
  { disko: { devices: { disk: { main: { device: mkForce("/dev/vda"), destroy: expression } } } } },
  { disko: { devices: { disk: { main: mkIf(true, { imageSize: "20G" }) } } } },
  { disko: mkIf(true, { devices: { nodev: { "/tmp": { fsType: "tmpfs" } } } }) },
  mkMerge([{ assertions: [{ assertion: expression, message: "" }] }, { disko: { memSize: 1 } }]),
  mkIf(true, { warnings: ["x"], fleet: { services: { web: { enable: true } } } }),
  { disko: { devices: mkIf(expression, { nodev: { "/tmp": { fsType: "tmpfs" } } }) } },
  {
    disko: {
      devices: {
        disk: {
          main: {
            content: {
              type: "gpt",
              partitions: {
                root: {
                  size: mkDefault("50G"),
                  content: { type: "filesystem", mountOptions: ["noatime"] },
                },
              },
            },
          },
        },
      },
    },
  },
  { virtualisation: { vmVariantWithDisko: { users: { mutableUsers: false } } } },
]

export const wrong: readonly NixosConfig[] = [
  // @ts-expect-error -- an integer
  { disko: { memSize: "4G" } },
  // @ts-expect-error -- no such option
  { disko: { imageBuilder: { format: "qcow2" } } },
  // @ts-expect-error -- no such option in a whole configuration
  { disko: { tests: { extraConfig: { service: {} } } } },
  // @ts-expect-error -- no such option of a disk
  { disko: { devices: { disk: { main: { imagesize: "20G" } } } } },
  // @ts-expect-error -- text
  { disko: { devices: { disk: { main: { device: mkForce(1) } } } } },
  // @ts-expect-error -- no such group of devices
  { disko: { devices: { disks: {} } } },
]
