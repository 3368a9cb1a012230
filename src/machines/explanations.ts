/** What there is to say of commands that speak to machines. */
import type { Explanations, UntriedExample } from "../problems/explanation.ts"

function told(text: string): UntriedExample {
  return { told: text, needs: "another program" }
}

export const ofMachines = {
  NG740: {
    title: "Hosts and tags that are named are the fleet's",
    why: "A command that works on machines does nothing where one of those that are meant is not known: a part of them is seldom what was wanted.",
    mend: "The hint names what is nearest.",
    breaks: told("`nixgen status wbe --json`, where the host is called web."),
    close: told("`nixgen status web --json`."),
  },
  NG741: {
    title: "It is said which hosts are meant",
    why: "What changes machines never means all of them by itself.",
    mend: "Give names, `--tag TAG` or `--all`, one of the three.",
    breaks: told("`nixgen reboot --json`."),
    close: told("`nixgen reboot web --json`."),
  },
  NG742: {
    title: "Machines answer",
    why: "Nothing is known of a machine that ssh does not get to, and nothing is done there.",
    mend: "The message says what ssh had to say. `ssh -v` with the same user and address tells more.",
    breaks: told("`nixgen status web --json`, where the machine is switched off."),
    close: told("The same while it runs."),
  },
} as const satisfies Explanations
