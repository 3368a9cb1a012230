/** What there is to say of the folder of generated files. */
import type { Explanations } from "../problems/explanation.ts"

const host = 'inventory: { rack: "a" }'

export const ofTree = {
  NG040: {
    title: "Generated files are as nixgen wrote them",
    why: "What was changed by hand in a generated file would be lost by the next build, and is in no definition.",
    mend: "Bring the change into the definitions, or let `nixgen build --force` replace the file. After a merge, merge the definitions first.",
    breaks: {
      files: { "hosts/web.ts": host },
      steps: ["nixgen build", { "generated/flake.nix": "{ }\n" }, "nixgen build"],
    },
    close: {
      files: { "hosts/web.ts": host },
      steps: ["nixgen build", { "generated/flake.nix": "{ }\n" }, "nixgen build --force"],
    },
  },
  NG041: {
    title: "Nothing of yours stands where a generated file goes",
    why: "nixgen never replaces what it did not write.",
    mend: "Move it away, or give the fleet another folder, in package.json.",
    breaks: {
      files: { "hosts/web.ts": host, "generated/flake.nix": "{ }\n" },
      steps: ["nixgen build"],
    },
    close: {
      files: { "hosts/web.ts": host, "generated/notes.md": "mine\n" },
      steps: ["nixgen build"],
    },
  },
  NG042: {
    title: "No symbolic link is on the way to a generated file",
    why: "Through a link, files would be written to where nobody expects them.",
    mend: "Move the link away.",
    breaks: {
      files: { "hosts/web.ts": host, "generated/notes.md": "mine\n" },
      steps: ["ln -s notes.md generated/flake.nix", "nixgen build"],
    },
    close: {
      files: { "hosts/web.ts": host, "generated/notes.md": "mine\n" },
      steps: ["ln -s notes.md generated/more.md", "nixgen build"],
    },
  },
  NG043: {
    title: "What nixgen writes for itself can be read",
    why: "By the manifest nixgen tells its own files from yours. Without it, nothing could be replaced or removed safely, and nothing is. By the files in .nixgen it knows the options of your pins.",
    mend: "Restore .nixgen-manifest.json from git, or move the whole folder away and build again; run `nixgen types` for what is in .nixgen.",
    breaks: {
      files: { "hosts/web.ts": host },
      steps: ["nixgen build", { "generated/.nixgen-manifest.json": "{" }, "nixgen build"],
    },
    close: {
      files: { "hosts/web.ts": host },
      steps: ["nixgen build", "nixgen build"],
    },
  },
  NG044: {
    title: "The generated files are what the definitions give",
    why: "What is deployed is what is generated: definitions that were changed and not built change no machine.",
    mend: "Run `nixgen build`; `nixgen diff` shows what it changes.",
    breaks: {
      files: { "hosts/web.ts": host },
      steps: ["nixgen build", { "hosts/web.ts": 'inventory: { rack: "b" }' }, "nixgen check"],
    },
    close: {
      files: { "hosts/web.ts": host },
      steps: ["nixgen build", "nixgen check"],
    },
  },
  NG045: {
    title: "One build writes at a time",
    why: "Two that write to one folder at once would leave files of both.",
    mend: "Let the other one end, and run the command again. Where there is none, it was killed: remove the folder that the message names.",
    breaks: { told: "Two builds that write into one folder for minutes.", needs: "another moment" },
    close: { told: "Two builds one after the other.", needs: "another moment" },
  },
} as const satisfies Explanations
