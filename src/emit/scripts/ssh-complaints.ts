/** What ssh says where it does not get to a machine, and what that means: for scripts and commands. */

import { knownHostsPath } from "./ssh-options.ts"

interface Complaint {
  /** Any of these is in its words. */
  readonly words: readonly string[]
  /** `ADDRESS` in it is what ssh calls the machine, where that stands in its words. */
  readonly means: string
}

/** Between what ssh calls a machine whose key is another one: "Host key for [192.0.2.1]:2222 has changed". */
const addressIs = ["Host key for ", " has changed"] as const

/** The first whose words are found counts. */
const complaints: readonly Complaint[] = [
  {
    words: [knownHostsPath, "no matching host key type"],
    means:
      "it shows another ssh host key than the fleet has for it (secrets/hosts/HOST.pub): it is another machine, or was installed without that key; if it is the right one, put its own key there (/etc/ssh/ssh_host_ed25519_key.pub), and rekey the secrets",
  },
  {
    words: ["IDENTIFICATION HAS CHANGED"],
    means:
      "it shows another ssh host key than the one that is known: it was installed anew, or it is another machine; if that is right, forget the old key (ssh-keygen -R 'ADDRESS')",
  },
  {
    words: ["Host key verification failed"],
    means: "its ssh host key is not known yet: log in once by hand, and compare it",
  },
  {
    words: ["Permission denied", "Too many authentication failures"],
    means:
      "it does not let you in by a key, and passwords are not asked for: put your key there (ssh-copy-id), or name the right one",
  },
  {
    words: ["Connection refused"],
    means: "it refuses the connection: is its ssh server running, and at this port?",
  },
  {
    words: ["Could not resolve", "not known", "nodename nor servname"],
    means: "nobody knows its name",
  },
  { words: ["No route to host", "is unreachable"], means: "there is no way to it from here" },
  { words: ["not responding"], means: "the connection was lost" },
  {
    words: ["timed out"],
    means: "it does not answer: is it up, is the address right, does a firewall drop it?",
  },
  {
    words: ["Connection closed", "Connection reset", "kex_exchange", "Broken pipe"],
    means: "it ended the connection",
  },
]

/** What ssh's words mean; nothing where they are none that are known. */
export function meaningOf(words: string): string | undefined {
  const means = complaints.find((each) => each.words.some((word) => words.includes(word)))?.means
  const [, address = "ADDRESS"] = addressPattern.exec(words) ?? []
  return means?.replace("ADDRESS", () => address)
}

const addressPattern = new RegExp(addressIs.join("(.*?)"))

/** Columns of a line of a script. */
const width = 110

/** The same for bash: the branches of a `case`, each of which prints the meaning. */
export const complaintCases = complaints
  .map(({ words, means }) => {
    const patterns = `    ${words.map(patternOf).join(" | ")})`
    const address = `$(between '${addressIs.join("' '")}' ADDRESS)`
    const says = `echo "${means.replace("ADDRESS", () => address)}" ;;`
    const isShort = patterns.length + 1 + says.length <= width
    return isShort ? `${patterns} ${says}` : `${patterns}\n      ${says}`
  })
  .join("\n")

function patternOf(word: string): string {
  return word.includes(" ") ? `*'${word}'*` : `*${word}*`
}
