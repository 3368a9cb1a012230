/** What there is to say of `nixgen import`. */
import type { Explanations } from "../../problems/explanation.ts"

const disk = (device: string) => `{ type = "disk"; device = ${device}; }`
const imported = (text: string) => ({
  files: { "layout.nix": `${text}\n` },
  steps: ["nixgen import disko layout.nix"],
})
const plain = `{ disko.devices.disk.main = ${disk('"/dev/disk/by-id/nvme-1"')}; }`

export const ofImport = {
  NG090: {
    title: "The file that is imported can be read",
    why: "What is imported is the text of a Nix file.",
    mend: "Name the Nix file of a disk layout.",
    breaks: { files: {}, steps: ["nixgen import disko layout.nix"] },
    close: imported(plain),
  },
  NG091: {
    title: "Nix can evaluate the file that is imported",
    why: "The layout is what Nix makes of the file; where it fails, there is none.",
    mend: "Mend the file at the place that Nix names; give what it wants with --arg or --inputs.",
    breaks: imported("{ disko.devices.disk.main = missing; }"),
    close: imported(plain),
  },
  NG092: {
    title: "The file that is imported is a disk layout",
    why: "What is imported are the devices at `disko.devices`.",
    mend: "Name the file that defines them: { disko.devices = { … }; }, a function that gives that, or a NixOS module.",
    breaks: imported('{ networking.hostName = "web"; }'),
    close: imported(plain),
  },
  NG093: {
    title: "A layout is made of plain values",
    why: "A layout's function is given its parameters only: it can hold no packages, functions or paths.",
    mend: "Write out what is meant, a path as text.",
    breaks: imported(`{ disko.devices.disk.main = ${disk("x: x")}; }`),
    close: imported(plain),
  },
  NG094: {
    title: "It is known what a layout's argument is",
    why: "Without a default, and where more depends on it than values that hold it, nothing says what the layout would be.",
    mend: "Say what to import the layout with: --arg NAME=…",
    breaks: imported(
      `{ disks }: { disko.devices.disk = builtins.listToAttrs (map (device: { name = baseNameOf device; value = ${disk("device")}; }) disks); }`,
    ),
    close: imported(`{ device }: { disko.devices.disk.main = ${disk("device")}; }`),
  },
  NG095: {
    title: "An argument of the function is a parameter of the layout",
    why: "Where the devices themselves depend on an argument, they are written out for the value that it has, and the argument is gone.",
    mend: "Import the layout with another value by --arg NAME=…, once for each that is needed.",
    breaks: imported(
      `{ disks ? [ "/dev/disk/by-id/nvme-1" ] }: { disko.devices.disk = builtins.listToAttrs (map (device: { name = baseNameOf device; value = ${disk("device")}; }) disks); }`,
    ),
    close: imported(
      `{ device ? "/dev/disk/by-id/nvme-1" }: { disko.devices.disk.main = ${disk("device")}; }`,
    ),
  },
  NG096: {
    title: "What stands beside the devices is taken over",
    why: "A layout's config is data that depends on its parameters only. What is computed otherwise would be lost without a word.",
    mend: "Define it in the layout's config, or in that of its hosts.",
    breaks: imported(
      `{ disko.devices.disk.main = ${disk('"/dev/disk/by-id/nvme-1"')}; boot.initrd.preLVMCommands = builtins.readFile; }`,
    ),
    close: imported(
      `{ disko.devices.disk.main = ${disk('"/dev/disk/by-id/nvme-1"')}; boot.loader.timeout = 3; }`,
    ),
  },
  NG097: {
    title: "It is known which layout of a file to import",
    why: "A file may have several, and one layout has one name.",
    mend: "Say which one: --attr NAME.",
    breaks: imported(`{ flake.modules.nixos = { web = ${plain}; db = ${plain}; }; }`),
    close: imported(`{ flake.modules.nixos = { web = ${plain}; }; }`),
  },
} as const satisfies Explanations
