/** Releases, systems, users, time and the start: what cannot work, what comes close, and what is not known. */
import { describe, expect, test } from "vitest"
import { rulesAlone, type TestHost } from "../../../test/support/fleet.ts"
import { makeProject, hostFile, sources } from "../../../test/support/project.ts"
import { loadModel } from "../../../test/support/model.ts"
import { config, pkgs } from "../../nix/values/references.ts"
import { mkForce, mkIf } from "../../nix/values/properties.ts"
import { checkRules } from "../rules.ts"
import { localeNames } from "./locale-names.ts"
import { timeZoneNames } from "./time-zone-names.ts"

const { problemsOf } = rulesAlone("NG202", "NG211", "NG212", "NG213", "NG214", "NG215", "NG216")

const codes = (...hosts: readonly TestHost[]): readonly string[] =>
  problemsOf(...hosts).map(({ code, severity }) => `${severity} ${code}`)
const of = (given: object): TestHost => ({ config: given })

test.each<[TestHost["system"], TestHost["firmware"], boolean]>([
  ["x86_64-linux", "uefi", true],
  ["x86_64-linux", "bios", true],
  ["x86_64-linux", "raspberry-pi", false],
  ["i686-linux", "bios", true],
  ["aarch64-linux", "uefi", true],
  ["aarch64-linux", "raspberry-pi", true],
  ["aarch64-linux", "bios", false],
  ["armv6l-linux", "raspberry-pi", true],
  ["armv7l-linux", "bios", false],
  ["riscv64-linux", "uefi", true],
  ["riscv64-linux", "bios", false],
  ["powerpc64le-linux", "uefi", false],
  ["powerpc64le-linux", undefined, true],
])("%s with firmware %s", (system, firmware, isRight) => {
  const host = { ...(system && { system }), ...(firmware && { firmware }) }
  expect(codes(host)).toEqual(isRight ? [] : ["error NG202"])
})

describe("users", () => {
  const users = (given: object, more: object = {}) => of({ users: { users: given, ...more } })
  test.each<[string, TestHost, readonly string[]]>([
    ["a normal user", users({ a: { isNormalUser: true } }), []],
    ["neither of both, with wheel", users({ a: { extraGroups: ["wheel"] } }), ["error NG211"]],
    ["neither of both, with a home", users({ a: { home: "/home/a" } }), ["error NG211"]],
    ["neither of both, with a password", users({ a: { password: "a" } }), ["error NG211"]],
    ["neither of both, with a shell", users({ a: { shell: pkgs["zsh"] } }), ["error NG211"]],
    ["neither of both, with a number", users({ a: { uid: 1000 } }), ["error NG211"]],
    ["a user of NixOS's own", users({ polkituser: { uid: 1000 } }), []],
    [
      "a number of a user that a service may have",
      of({ users: { users: { hass: { uid: 1000 } } }, services: { "home-assistant": {} } }),
      [],
    ],
    [
      "a shell beside a service without users",
      of({ users: { users: { a: { shell: pkgs["zsh"] } } }, services: { openssh: {} } }),
      ["error NG211"],
    ],
    ["neither of both, which a service may have", users({ a: { extraGroups: ["media"] } }), []],
    ["both", users({ a: { isNormalUser: true, isSystemUser: true } }), ["error NG211"]],
    [
      "a normal user with a low uid",
      users({ a: { isNormalUser: true, uid: 900 } }),
      ["error NG211"],
    ],
    [
      "a normal user with no group",
      users({ a: { isNormalUser: true, group: "" } }),
      ["error NG211"],
    ],
    ["a system user without a group", users({ a: { isSystemUser: true } }), ["error NG211"]],
    ["a system user with a group", users({ a: { isSystemUser: true, group: "a" } }), []],
    [
      "a user of a service's",
      of({
        users: { users: { postgres: { isSystemUser: true } } },
        services: { postgresql: { enable: true } },
      }),
      [],
    ],
    ["root", users({ root: { hashedPassword: "x" } }), []],
    [
      "on a condition",
      users({ a: { isNormalUser: mkIf(config["a"] as never, true), extraGroups: ["wheel"] } }),
      [],
    ],
    [
      "a group of its own that nobody defines",
      users({ a: { isNormalUser: true, group: "a" } }),
      ["error NG212"],
    ],
    [
      "a group of its own that is defined",
      users({ a: { isNormalUser: true, group: "a" } }, { groups: { a: {} } }),
      [],
    ],
    [
      "a group that another module may define",
      users({ a: { isNormalUser: true, group: "media" } }),
      [],
    ],
    ["a group of NixOS", users({ users: { isNormalUser: true, group: "users" } }), []],
    [
      "groups that only Nix knows",
      users({ a: { isNormalUser: true, group: "a" } }, { groups: config["g"] }),
      [],
    ],
    [
      "one uid",
      users({ a: { isNormalUser: true, uid: 1000 }, b: { isNormalUser: true, uid: 1000 } }),
      ["error NG213"],
    ],
    [
      "the uid of root",
      users({ a: { isSystemUser: true, group: "a", uid: 0 } }, { groups: { a: {} } }),
      ["error NG213"],
    ],
    ["one gid", users({}, { groups: { a: { gid: 1000 }, b: { gid: 1000 } } }), ["error NG213"]],
    ["a gid of NixOS", users({}, { groups: { a: { gid: 100 } } }), ["error NG213"]],
    ["a gid of NixOS, by its name", users({}, { groups: { users: { gid: 100 } } }), []],
    [
      "a uid and a gid",
      users({ a: { isNormalUser: true, uid: 1000 } }, { groups: { a: { gid: 1000 } } }),
      [],
    ],
    [
      "one uid, which is allowed",
      users(
        { a: { isNormalUser: true, uid: 1000 }, b: { isNormalUser: true, uid: 1000 } },
        { enforceIdUniqueness: false },
      ),
      [],
    ],
  ])("%s", (_, host, want) => {
    expect(codes(host)).toEqual(want)
  })
})

const zone = (timeZone: unknown) => of({ time: { timeZone } })

const locale = (defaultLocale: unknown, more: object = {}) =>
  of({ i18n: { defaultLocale, ...more } })

describe("time zones and locales", () => {
  test.each<[string, TestHost, readonly string[]]>([
    ["a zone", zone("Europe/Berlin"), []],
    ["one in three parts", zone("America/Argentina/Buenos_Aires"), []],
    ["an older name", zone("US/Pacific"), []],
    ["UTC", zone("UTC"), []],
    ["by hours", zone("Etc/GMT+5"), []],
    ["with leap seconds", zone("right/Europe/Berlin"), []],
    ["none", zone(null), []],
    ["in the other case", zone("europe/berlin"), ["error NG214"]],
    ["a letter less", zone("Europe/Brlin"), ["error NG214"]],
    ["a space in it", zone("America/New York"), ["error NG214"]],
    ["a short name", zone("CEST"), ["error NG214"]],
    ["a zone that may be newer", zone("Antarctica/Somewhere_New"), ["warning NG214"]],
    ["a zone by force", zone(mkForce("Europe/berlin")), ["error NG214"]],
    ["a zone that only Nix knows", zone(config["z"]), []],
    ["a locale", locale("de_DE.UTF-8"), []],
    ["as people write it", locale("de_DE.utf8"), []],
    ["with a variant", locale("de_DE.UTF-8@euro"), []],
    ["without a country", locale("eo.UTF-8"), []],
    ["C", locale("C.UTF-8"), []],
    ["a hyphen", locale("en-US.UTF-8"), ["error NG215"]],
    ["in the other case", locale("en_us.UTF-8"), ["error NG215"]],
    ["the UK", locale("en_UK.UTF-8"), ["error NG215"]],
    ["letters of the character set", locale("en_US.UFT-8"), ["error NG215"]],
    ["a country that may be newer", locale("en_XX.UTF-8"), ["warning NG215"]],
    [
      "one of the categories",
      locale("C.UTF-8", { extraLocaleSettings: { LC_TIME: "en_UK.UTF-8", LANGUAGE: "en:de" } }),
      ["error NG215"],
    ],
    ["locales of one's own", locale("en_UK.UTF-8", { glibcLocales: config["l"] }), []],
  ])("%s", (_, host, want) => {
    expect(codes(host)).toEqual(want)
  })

  test("every name of the lists is one", () => {
    expect(codes(...timeZoneNames.map(zone))).toEqual([])
    expect(codes(...localeNames.map((name) => locale(name)))).toEqual([])
    expect([timeZoneNames.length, localeNames.length]).toEqual([597, expect.any(Number)])
    expect(new Set(timeZoneNames).size).toBe(597)
    expect(
      Intl.supportedValuesOf("timeZone").filter((name) => !timeZoneNames.includes(name)),
    ).toEqual([])
  })
})

const pinned = (branch: string) =>
  JSON.stringify({
    ...sources,
    pins: { ...sources.pins, nixpkgs: { ...sources.pins["nixpkgs"], branch } },
  })

const crypttab =
  'luks: { devices: { a: { device: "/dev/sda2", crypttabExtraOpts: ["tpm2-device=auto"] } } }'

describe("what depends on the release that is pinned", () => {
  test.each<[string, string, readonly string[]]>([
    ["nixos-26.05", "", []],
    ["nixos-25.11", "", ["warning NG201"]],
    ["nixos-24.05-small", "", ["warning NG201"]],
    ["nixos-26.11", "", []],
    ["nixos-unstable", "", []],
    ["main", "", []],
    ["nixos-26.05", 'boot: { initrd: { postDeviceCommands: "x" } }', ["error NG216"]],
    ["nixos-26.11", 'boot: { initrd: { network: { postCommands: "x" } } }', ["error NG216"]],
    ["nixos-26.05", 'boot: { initrd: { postDeviceCommands: "" } }', []],
    [
      "nixos-26.05",
      'boot: { initrd: { systemd: { enable: false }, postDeviceCommands: "x" } }',
      [],
    ],
    ["nixos-unstable", 'boot: { initrd: { postDeviceCommands: "x" } }', []],
    [
      "nixos-unstable",
      'boot: { initrd: { systemd: { enable: true }, postDeviceCommands: "x" } }',
      ["error NG216"],
    ],
    ["nixos-26.05", "boot: { initrd: { luks: { devices: {} } } }", []],
    ["nixos-26.05", `boot: { initrd: { ${crypttab} } }`, []],
    ["nixos-25.11", `boot: { initrd: { ${crypttab} } }`, ["warning NG201", "warning NG226"]],
    [
      "nixos-25.11",
      `boot: { initrd: { systemd: { enable: true }, ${crypttab} } }`,
      ["warning NG201"],
    ],
    ["nixos-unstable", `boot: { initrd: { ${crypttab} } }`, []],
  ])("%s, %s", async (branch, given, want) => {
    const files = {
      "hosts/web.ts": hostFile(`config: { ${given} }`),
      "npins/sources.json": pinned(branch),
    }
    const { model } = await loadModel(makeProject(files))
    expect(checkRules(model).map(({ code, severity }) => `${severity} ${code}`)).toEqual(want)
  })
})

describe("NG221 names of units", () => {
  const { told } = rulesAlone("NG221")

  test.each<[string, object, readonly string[]]>([
    [
      "a service",
      { systemd: { services: { "backup.service": { script: "a" }, backup: { script: "b" } } } },
      [
        'config.systemd.services["backup.service"]: the unit "backup.service" would be backup.service.service',
      ],
    ],
    [
      "a timer, and a service of a user",
      { systemd: { timers: { "a.timer": {} }, user: { services: { "b.service": {} } } } },
      [
        'config.systemd.timers["a.timer"]: the unit "a.timer" would be a.timer.timer',
        'config.systemd.user.services["b.service"]: the unit "b.service" would be b.service.service',
      ],
    ],
    [
      "where more is known to Nix only",
      { systemd: { services: mkForce({ "a.service": { script: config["b"] } }) } },
      ['config.systemd.services["a.service"]: the unit "a.service" would be a.service.service'],
    ],
    ["a name of its own", { systemd: { services: { "a.service": { name: "a.service" } } } }, []],
    [
      "a template, another ending, and a dot",
      { systemd: { services: { "a@": {}, "a.timer": {}, "org.example.Daemon": {} } } },
      [],
    ],
    ["in a list", { systemd: { services: { a: { wantedBy: ["b.service"] } } } }, []],
  ])("%s", (_, given, want) => {
    expect(told(of(given))).toEqual(want.map((each) => `NG221 ${each}`))
  })
})
