/** What there is to say of a project's files: where fleets are, what modules import, what is taken along. */
import type { Explanations } from "../problems/explanation.ts"

const etc = (source: string) => `config: { environment: { etc: { site: { source: ${source} } } } }`
const host = (more: string) =>
  `export default defineHost({ system: "x86_64-linux", stateVersion: "26.05", ${more} })\n`
const fleet = (definition: string) => `export default defineFleet({ ${definition} })\n`

export const ofProject = {
  NG001: {
    title: "There is a fleet, and a folder of its own for what is generated",
    why: "A fleet is found by its file, fleet.ts as a rule, or by the `nixgen` of package.json. What is generated is mixed with nothing else, so that a build can replace and remove it.",
    mend: "Correct `fleets` or `out` in package.json; `nixgen init` makes a fleet to start from.",
    breaks: { files: { "package.json": '{ "nixgen": { "fleets": "fleets/*.ts" } }\n' } },
    close: {
      files: {
        "package.json": '{ "nixgen": { "fleets": "fleet.ts" } }\n',
        "hosts/web.ts": 'inventory: { rack: "a" }',
      },
    },
  },
  NG003: {
    title: "A file's default export is what it is taken for",
    why: "A fleet takes each file of its hosts for the definition of one host.",
    mend: "Write `export default defineHost({ … })`; put what several hosts share outside of the folder.",
    breaks: { files: { "hosts/web.ts": host("").replace("export default", "export const web =") } },
    close: { files: { "hosts/web.ts": host("") } },
  },
  NG004: {
    title: "The glob of the hosts matches a file",
    why: "A fleet without hosts would remove all that was generated before.",
    mend: "Correct the glob, which is relative to the fleet's file; `nixgen add host NAME` makes a host.",
    breaks: {
      files: {
        "fleet.ts": fleet('pins: "./npins/sources.json", hosts: "./machines/*.ts"'),
        "hosts/web.ts": 'inventory: { rack: "a" }',
      },
    },
    close: {
      files: {
        "fleet.ts": fleet('pins: "./npins/sources.json", hosts: "./machines/*.ts"'),
        "machines/web.ts": 'inventory: { rack: "a" }',
      },
    },
  },
  NG005: {
    title: "The file of the pins is there, and is JSON",
    why: "The inputs of the flake are locked to what npins pins.",
    mend: "`npins init` makes npins/sources.json; the path is relative to the fleet's file.",
    breaks: {
      files: {
        "fleet.ts": fleet('pins: "./sources.json", hosts: "./hosts/*.ts"'),
        "hosts/web.ts": 'inventory: { rack: "a" }',
      },
    },
    close: {
      files: {
        "fleet.ts": fleet('pins: "./npins/sources.json", hosts: "./hosts/*.ts"'),
        "hosts/web.ts": 'inventory: { rack: "a" }',
      },
    },
  },
  NG006: {
    title: "A file that is taken along is there",
    why: "It is copied into the generated tree, and Nix sees nothing outside of that.",
    mend: "Correct the path, which is relative to the file that it is written in.",
    breaks: { files: { "hosts/web.ts": etc('file("./site.conf")') } },
    close: { files: { "hosts/web.ts": etc('file("./site.conf")'), "hosts/site.conf": "on\n" } },
  },
  NG007: {
    title: "Files that are taken along have names of their own",
    why: "Many disks do not tell upper from lower case, nor the forms of an accented letter: of two files in one folder, one would replace the other.",
    mend: "Rename one of the two. Files of one name from several folders need nothing: the later ones are copied with the name of their folder.",
    breaks: {
      files: {
        "hosts/web.ts":
          'inventory: { rack: "a" }, config: { environment: { etc: { a: { source: file("../site") } } } }',
        "site/Site.conf": "on\n",
        "site/site.conf": "off\n",
      },
    },
    close: {
      files: {
        "hosts/web.ts":
          'inventory: { rack: "a" }, config: { environment: { etc: { a: { source: file("../a/site.conf") }, b: { source: file("../b/site.conf") } } } }',
        "a/site.conf": "on\n",
        "b/site.conf": "off\n",
      },
    },
  },
  NG008: {
    title: "A value is set before another module reads it",
    why: "Of two modules that import each other, one runs first and finds nothing of the other yet.",
    mend: "Move what both need into a file of its own, or read it in a function that is called later.",
    breaks: {
      files: {
        "hosts/web.ts": `import { slot } from "../slots.ts"\n\nexport const rack = 1\n\n${host("inventory: { slot }")}`,
        "slots.ts": 'import { rack } from "./hosts/web.ts"\n\nexport const slot = rack + 1\n',
      },
    },
    close: {
      files: {
        "hosts/web.ts": `import { slot } from "../slots.ts"\n\n${host("inventory: { slot }")}`,
        "racks.ts": "export const rack = 1\n",
        "slots.ts": 'import { rack } from "./racks.ts"\n\nexport const slot = rack + 1\n',
      },
    },
  },
  NG009: {
    title: "What a module imports is there",
    why: "A module that imports what is not there cannot run.",
    mend: "Correct the path or the name, or install the package.",
    breaks: {
      files: {
        "hosts/web.ts": `import { rack } from "../racks.ts"\n\n${host("inventory: { rack }")}`,
      },
    },
    close: {
      files: {
        "hosts/web.ts": `import { rack } from "../racks.ts"\n\n${host("inventory: { rack }")}`,
        "racks.ts": "export const rack = 1\n",
      },
    },
  },
  NG013: {
    title: "An object has each key once",
    why: "JavaScript keeps the last of two only; what the first says would be lost without a word.",
    mend: "Write the two as one.",
    breaks: { files: { "hosts/web.ts": 'inventory: { rack: "a", rack: "b" }' } },
    close: { files: { "hosts/web.ts": 'inventory: { rack: "a", slot: "b" }' } },
  },
  NG015: {
    title: "A whole number keeps all of its digits",
    why: "A number of JavaScript keeps whole numbers up to 2^53, about 16 digits; of a longer one it has the nearest that it can hold, and Nix, whose integers have 64 bits, would get that.",
    mend: "Write an `n` behind it: such a number keeps every digit.",
    breaks: { files: { "hosts/web.ts": "inventory: { serial: 9007199254740993 }" } },
    close: { files: { "hosts/web.ts": "inventory: { serial: 9007199254740993n }" } },
  },
  NG217: {
    title: "Definitions give the same on every machine, and each time",
    why: "What is generated is committed, and compared: the time, a random number, the name of the machine that builds, or a variable that is set on one and not on another, make other files of the same definitions. It is told where such a value is really read while definitions are loaded, in files of the project and not in packages.",
    mend: "Write the value itself into the definitions, or leave it to the machine: a unit of systemd, or an expression of Nix.",
    breaks: "inventory: { installed: new Date().getFullYear() }",
    close: 'inventory: { installed: new Date("2026-05-31").getUTCFullYear() }',
  },
  NG014: {
    title: "What is to be filled in stands between backticks",
    why: "In ordinary quotes `${…}` is text, and is printed as it is. Where the name in it is one of the file's, more was meant.",
    mend: "Write it between backticks, with `str` in front of them where Nix is to fill it in.",
    breaks: {
      files: {
        "hosts/web.ts": `const site = "example.org"\n\n${host('config: { networking: { domain: "web.${site}" } }')}`,
      },
    },
    close: {
      files: {
        "hosts/web.ts": `const site = "example.org"\n\n${host("config: { networking: { domain: `web.${site}` } }")}`,
      },
    },
  },
  NG023: {
    title: "What text is made of has one",
    why: "JavaScript makes text of everything: a value that is not set becomes “undefined” or “null”, an object “[object Object]”, what a list lacks nothing at all, and what was to be an address is none. It is told where that happens while definitions are loaded.",
    mend: "Give the value that is missing, or say what stands in its place; of an object, write the property that is meant.",
    breaks: {
      files: {
        "hosts/web.ts": `const ports: { http: number; https?: number } = { http: 80 }\n\n${host("inventory: { site: `https://web.example.org:${ports.https}` }")}`,
      },
    },
    close: {
      files: {
        "hosts/web.ts": `const ports: { http: number; https?: number } = { http: 80 }\n\n${host("inventory: { site: `https://web.example.org:${ports.https ?? 443}` }")}`,
      },
    },
  },
  NG016: {
    title: "A function of nixgen takes all that it is given",
    why: "JavaScript leaves out what a function has no parameter for, and what was meant by it would be lost.",
    mend: "Leave the argument away, or write what it was meant for: a list for `mkMerge`, a condition of its own for what `mkIf` leaves.",
    breaks: {
      files: {
        "hosts/web.ts": host(
          "config: { networking: mkForce({ domain: 'a.example' }, { search: [] }) }",
        ),
      },
    },
    close: {
      files: {
        "hosts/web.ts": host(
          "config: { networking: mkForce({ domain: 'a.example', search: [] }) }",
        ),
      },
    },
  },
  NG053: {
    title: "What is taken along are files, and folders of files",
    why: "Git and Nix know of nothing else: no pipes, sockets or devices, no links out of the folder, no names that are not UTF-8.",
    mend: "Take it out of the folder, or name the files that are meant one by one.",
    breaks: {
      files: { "hosts/web.ts": etc('file("./site")'), "hosts/site/site.conf": "on\n" },
      steps: ["mkfifo hosts/site/pipe", "nixgen build --dry-run"],
    },
    close: { files: { "hosts/web.ts": etc('file("./site")'), "hosts/site/site.conf": "on\n" } },
  },
  NG054: {
    title: "A file that is taken along is small",
    why: "It is in every clone of the generated tree, and in the store of whoever evaluates it.",
    mend: "Let Nix fetch it where it is needed, with `pkgs.fetchurl`.",
    breaks: {
      files: { "hosts/web.ts": etc('file("./site.img")'), "hosts/site.img": "" },
      steps: ["truncate -s 11M hosts/site.img", "nixgen build --dry-run"],
    },
    close: {
      files: { "hosts/web.ts": etc('file("./site.img")'), "hosts/site.img": "" },
      steps: ["truncate -s 1M hosts/site.img", "nixgen build --dry-run"],
    },
  },
  NG183: {
    title: "The record of layouts is a file",
    why: "nixgen writes its record there, and neither follows a link nor replaces what it did not write.",
    mend: "Move away what is called nixgen.lock.json.",
    breaks: {
      files: { "hosts/web.ts": 'inventory: { rack: "a" }' },
      steps: ["mkdir nixgen.lock.json", "nixgen build --dry-run"],
    },
    close: {
      files: { "hosts/web.ts": 'inventory: { rack: "a" }' },
      steps: ["mkdir nixgen.lock", "nixgen build --dry-run"],
    },
  },
} as const satisfies Explanations
