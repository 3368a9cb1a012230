/** What there is to say of definitions that do not fit the options of NixOS. */
import type { Explanations } from "../problems/explanation.ts"

export const ofOptions = {
  NG026: {
    title: "There is an option of the name",
    why: "NixOS refuses a definition of an option that no module declares. It is an error where every option is known, and a warning where there may be one: in a module that cannot be read, or in a newer NixOS than the one that is known.",
    mend: "Correct the name, or import the module that declares it. `nixgen types` reads the options of your own pins and modules, and after that nothing is in doubt.",
    breaks: 'config: { networking: { domian: "example.org" } }',
    close: 'config: { networking: { domain: "example.org" } }',
  },
  NG027: {
    title: "An option is given a value of its type",
    why: "NixOS checks the type of each definition, and refuses what does not fit.",
    mend: "Write a value of the type that the message names.",
    breaks: "config: { networking: { firewall: { allowedTCPPorts: [70000] } } }",
    close: "config: { networking: { firewall: { allowedTCPPorts: [7000] } } }",
  },
  NG028: {
    title: "An option is defined by its present name",
    why: "NixOS keeps old names for some releases, with a warning at every evaluation, and then forgets them.",
    mend: "Define the option by the name that it has now.",
    breaks: "config: { hardware: { opengl: { enable: true } } }",
    close: "config: { hardware: { graphics: { enable: true } } }",
  },
  NG029: {
    title: "An option can be defined",
    why: "NixOS refuses every definition of an option that was removed, or that only its own module may define.",
    mend: "Take the definition away. What to do instead of a removed one, NixOS says in its release notes.",
    breaks: "config: { sound: { enable: true } }",
    close: "config: { services: { pipewire: { enable: true } } }",
  },
  NG425: {
    title: "There is an option of the name that is read",
    why: "Nix ends with an error where `config` or `options` has no attribute of the name. It is an error where `nixgen types` has read the options of the fleet's own pins and modules, and a warning where there may be such an option all the same.",
    mend: "Correct the name. `nixgen types` reads the options of your own pins and modules, and the editor completes them then.",
    breaks: "config: { networking: { search: [config.networking.domian] } }",
    close: "config: { networking: { search: [config.networking.domain] } }",
  },
  NG427: {
    title: "Operators, functions, conditions and texts are given what they take",
    why: "Nix converts nothing by itself: it ends with an error where a condition is no boolean, where a list is added to a text, and where a number stands in a text. What TypeScript's texts and lists have, such as `.length`, Nix has as functions.",
    mend: "Write what gives a value of the kind that the message names: `not`, `equals` and others give booleans, `builtins.toString` gives text.",
    breaks: "config: { networking: { domain: str`n${config.boot.loader.timeout}` } }",
    close:
      "config: { networking: { domain: str`n${builtins.toString(config.boot.loader.timeout)}` } }",
  },
  NG435: {
    title: "The settings of units and networks are ones that systemd reads",
    why: "NixOS writes into units and networkd's files whatever name it is given, and systemd passes over a name or a word that it does not know, with a line in its log: the service runs without the setting.",
    mend: "Write the name, or one of the words, that the message suggests. Names that are near to none of systemd's are not told of, as a newer systemd may have them; accept the finding where yours has this one.",
    breaks: 'config: { systemd: { services: { backup: { serviceConfig: { type: "oneshot" } } } } }',
    close: 'config: { systemd: { services: { backup: { serviceConfig: { Type: "oneshot" } } } } }',
  },
} as const satisfies Explanations
