/** NG101: a host's name is a host name, as `networking.hostName` takes it. */
import { hostNamePattern } from "../../fleet/host.ts"
import { wordPattern } from "../../fleet/words.ts"
import type { Explanation } from "../../problems/explanation.ts"
import type { HostRule } from "../rule.ts"

/** What there is to say of NG101. */
export const explained: Explanation = {
  title: "A host's name is a host name",
  why: "A label of a host name has letters, digits and hyphens, begins and ends with a letter or digit, and has at most 63 of them (RFC 1123, 2.1). `networking.hostName` takes underscores in it as well, and no others.",
  mend: "The name of a host's file is the host's name: rename the file. Or say what the machine calls itself in `hostName`: the name is that of the host in the fleet then, such as `core01.example.org`.",
  breaks: { files: { "hosts/core01.example.org.ts": "" } },
  close: { files: { "hosts/core01.example.org.ts": 'hostName: "core01"' } },
}

export const hostNames: HostRule<"NG101"> = {
  code: "NG101",
  checkHost: ({ name, hostName, place }) =>
    (hostName === undefined ? hostNamePattern : word).test(name)
      ? []
      : [{ place, ...(hostName === undefined ? noHostName(name) : noName(name)) }],
}

/** A host that says its host name has any name that files, scripts and command lines can have. */
const word = new RegExp(`^${wordPattern}$`)

function noHostName(name: string) {
  const [first = ""] = name.split(".")
  const rename = "a host is named by its file, or its key in `hosts`: choose another name"
  return {
    message: `"${name}" cannot be a host name`,
    detail:
      "A host name has up to 63 letters, digits, underscores and hyphens, and a letter or digit at either end.",
    hint:
      word.test(name) && hostNamePattern.test(first)
        ? `${rename}, or say what the machine calls itself: hostName: "${first}"`
        : rename,
  }
}

function noName(name: string) {
  return {
    message: `"${name}" cannot be the name of a host`,
    detail:
      "The name of a host has letters, digits, dots, underscores and hyphens, and no dot or hyphen at the front.",
    hint: "a host is named by its file, or its key in `hosts`: choose another name",
  }
}
