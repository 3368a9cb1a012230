/** What there is to say of the record of what installed machines find their disks by. */
import type { Explanations } from "../problems/explanation.ts"

const disks = (label: string, installed: boolean) => `deploy: { installed: ${installed} },
disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: gpt({
        data: {
          size: "100%",
          label: "${label}",
          content: filesystem({ format: "ext4", mountpoint: "/data" }),
        },
      }),
    }),
  },
},`

const conflict = `{ "version": 1, "hosts": {} }\n`

/** A record whose sum is of another one. */
const mixed = `{
  "version": 1,
  "hosts": {
    "web": {
      "installed": true,
      "fileSystems": { "/data": "/dev/disk/by-partlabel/data" },
      "formats": { "/data": "ext4" },
      "sum": "4a17ef3fc7af0a2b"
    }
  }
}
`

export const ofLock = {
  NG046: {
    title: "It is recorded what an installed machine finds its disks by",
    why: "A layout that the disks do not have would be taken for theirs, and the machine would not start from it.",
    mend: "Restore nixgen.lock.json from git; or, where the disks have what the layout names, `nixgen build --accept-layout HOST`.",
    breaks: {
      files: { "hosts/web.ts": disks("data", true), "nixgen.lock.json": conflict },
    },
    close: {
      files: { "hosts/web.ts": disks("data", false) },
      steps: ["nixgen build", { "hosts/web.ts": disks("data", true) }, "nixgen build"],
    },
  },
  NG180: {
    title: "An installed machine finds what its layout names",
    why: "Disko names file systems, swap and encrypted devices by labels that follow from the layout. Where a name changes after the installation, the disks keep the old one, and the next start waits for the new one in vain. Nor does a file system become one of another kind, or a partition that GRUB needs come up, by a switch.",
    mend: "Keep the old name, by `name` or by a partition's `label`. Once the disks have the new one, `nixgen build --accept-layout HOST` records it.",
    breaks: {
      files: { "hosts/web.ts": disks("data", false) },
      steps: ["nixgen build", { "hosts/web.ts": disks("files", true) }, "nixgen build"],
    },
    close: {
      files: { "hosts/web.ts": disks("data", false) },
      steps: ["nixgen build", { "hosts/web.ts": disks("files", false) }, "nixgen build"],
    },
  },
  NG181: {
    title: "The record of layouts can be read",
    why: "Without it, nothing is known of what installed machines find their disks by.",
    mend: "Restore nixgen.lock.json from git. After a merge, keep of each host what its disks have.",
    breaks: { files: { "hosts/web.ts": disks("data", false), "nixgen.lock.json": "{" } },
    close: { files: { "hosts/web.ts": disks("data", false), "nixgen.lock.json": conflict } },
  },
  NG182: {
    title: "The record of layouts is of a version that is known",
    why: "A later nixgen may record what this one would lose.",
    mend: "Use the nixgen that wrote it, or a later one.",
    breaks: {
      files: {
        "hosts/web.ts": disks("data", false),
        "nixgen.lock.json": '{ "version": 99, "hosts": {} }\n',
      },
    },
    close: { files: { "hosts/web.ts": disks("data", false), "nixgen.lock.json": conflict } },
  },
  NG184: {
    title: "The record of an installed machine is of one build",
    why: "Where git puts a record together of two, it names a layout that the disks may never have had: one branch marked the machine as installed, another one gave it a layout. Taken for that of the disks, it would keep the machine from starting.",
    mend: "See on the machine what its disks have, with `lsblk`, and give its layout that; then `nixgen build --accept-layout HOST`.",
    breaks: { files: { "hosts/web.ts": disks("data", true), "nixgen.lock.json": mixed } },
    close: { files: { "hosts/web.ts": disks("data", false), "nixgen.lock.json": mixed } },
  },
} as const satisfies Explanations
