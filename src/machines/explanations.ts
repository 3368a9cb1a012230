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
  NG743: {
    title: "What is done on a machine comes to a good end",
    why: "The others are not kept from being worked on, unless --max-failures or --canary say so; the command's status tells that one failed.",
    mend: "The log of the host has all that was heard of it. Once it is mended, --resume leaves out the hosts that ended well.",
    breaks: told("`nixgen run web --yes --json -- false`."),
    close: told("`nixgen run web --yes --json -- true`."),
  },
  NG744: {
    title: "Nothing changes machines before somebody has said so",
    why: "What a command is going to do is shown first, and asked for. A script, in which nobody answers, has to say so beforehand.",
    mend: "Say `--yes`, once it is sure that this is meant.",
    breaks: told("`nixgen reboot web --json </dev/null`."),
    close: told("`nixgen reboot web --yes --json`."),
  },
  NG745: {
    title: "A machine is the one that it is taken for",
    why: "Addresses move: where the machine that answers says that it is another host of the fleet, what is meant for one would be done to the other.",
    mend: "Give the host its own address, or the machine the configuration that is meant for it.",
    breaks: told("`nixgen reboot web`, where database answers at the address."),
    close: told("The same where web answers."),
  },
  NG746: {
    title: "What is resumed is what was begun",
    why: "With --resume, hosts that ended well are left out. That is right only where the very same was done there.",
    mend: "Run the command without --resume.",
    breaks: told("`nixgen reboot --all --resume --json`, where nothing was rebooted before."),
    close: told("The same after a run in which one of the hosts failed."),
  },
  NG747: {
    title: "A machine may be installed anew before its disks are erased",
    why: "Installing erases all that is on a machine's disks. It is not done by mistake: not to a host that is marked as installed, or that answers already as what it would become, nor where deploy.protect keeps it.",
    mend: "Update the host instead: say `installed: true` in its definition. `--reinstall` erases it all the same.",
    breaks: told(
      "`nixgen deploy web --reinstall --yes --json`, where web has `deploy: { protect: true }`.",
    ),
    close: told("`nixgen deploy web --yes --json`, where web has `deploy: { installed: true }`."),
  },
  NG748: {
    title: "A host fits the machine that it is to be installed on",
    why: "The machine is read before its disks are erased. Where a disk is missing or too small, or the machine is of another architecture or firmware, the installation would end halfway, and the machine would run nothing.",
    mend: "The detail has all that does not fit, and what to do.",
    breaks: told(
      "`nixgen deploy web --yes --json`, where the machine has no disk of the name that the layout has.",
    ),
    close: told("The same with the disk's own name under /dev/disk/by-id/."),
  },
  NG749: {
    title: "What is handed over can be taken",
    why: "`--with colmena` leaves the work to colmena, which reads the flake's `colmenaHive`.",
    mend: "Say `deployment: { colmena: true }` in the fleet, and build; or leave out `--with`.",
    breaks: told(
      "`nixgen deploy --all --with colmena --json`, where the flake has no colmenaHive.",
    ),
    close: told("The same where it has one, and colmena is installed."),
  },
} as const satisfies Explanations
