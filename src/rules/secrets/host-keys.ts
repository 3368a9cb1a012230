/** NG514: a host that uses secrets has a key that they are encrypted to. */
import { secretProject, usingSecret } from "../../model/secret-example.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { type FleetRule, onlyData } from "../rule.ts"

/** What there is to say of NG514. */
export const explained: Explanation = {
  title: "A host that uses secrets has a key that they are encrypted to",
  why: "A host decrypts its secrets with its ssh host key. One whose public half is not in `secrets/hosts/` is nobody that a secret is encrypted to, and has none of them once it is installed.",
  mend: "Run `nixgen secrets init HOST`, which makes the key before the machine is installed, or takes the one of a machine that runs.",
  breaks: secretProject({ "hosts/web.ts": usingSecret, "secrets/hosts/web.pub": null }),
  close: secretProject({ "hosts/web.ts": usingSecret }),
}

export const secretHostKeys: FleetRule<"NG514"> = {
  code: "NG514",
  sees: onlyData,
  check: ({ hosts, secrets }) =>
    hosts.flatMap((host) => {
      if (secrets === undefined || host.secrets === undefined || secrets.hostKeys.has(host.name))
        return []
      return [
        {
          place: host.place,
          path: ["config"],
          message: `${host.name} uses secrets, and has no key that they could be encrypted to`,
          hint: `\`nixgen secrets init ${host.name}\` makes one, and \`nixgen secrets rekey\` encrypts them to it`,
        },
      ]
    }),
}
