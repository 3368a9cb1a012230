/** `nixgen add` */
import { defineCommand } from "../command-line/definition.ts"
import { argument, flag } from "../command-line/parameter.ts"
import { fleetFlag, writtenShape } from "./shared.ts"

/** Adds a part to a fleet. */
export const addCommand = defineCommand({
  name: "add",
  group: "change",
  summary: "add a host, disk layout, service, module, secret, test, flake input or CI to the fleet",
  arguments: {
    kind: argument.choice(
      ["host", "disk-layout", "service", "module", "secret", "test", "input", "ci"],
      "what to add",
    ),
    name: argument.text(
      "its name, which is also that of its file; of CI, the forge: github, gitlab, forgejo",
    ),
    url: argument.optional.text("the address of an input, such as github:OWNER/REPOSITORY"),
  },
  flags: {
    fleet: fleetFlag,
    follows: flag.texts(
      "<input=target>",
      "let an input of the input follow one of the fleet's; its nixpkgs does by itself",
    ),
  },
  json: { summary: "tell what was written as JSON on standard output", shape: writtenShape },
  examples: [
    ["nixgen add host web-2", "a host that resembles the first one"],
    ["nixgen add secret app/database", "its declaration, which hosts import from secrets.ts"],
    ["nixgen add test web-answers", "a test that starts hosts in virtual machines"],
    ["nixgen add input sops-nix github:Mic92/sops-nix", "a flake, pinned, locked and imported"],
    ["nixgen add ci github", "workflows that check the fleet and move its pins"],
  ],
})
