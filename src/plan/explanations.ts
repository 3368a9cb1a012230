/** What there is to say of plans: what keeps one from being made, and what none may do. */
import type { Explanations, UntriedExample } from "../problems/explanation.ts"

function told(text: string, needs: UntriedExample["needs"] = "another program"): UntriedExample {
  return { told: text, needs }
}

export const ofPlans = {
  NG730: {
    title: "A plan has a commit to compare with",
    why: "What a machine runs is a commit of the fleet's repository. Without one, nothing says what a deployment would change.",
    mend: "Put the fleet into a git repository, and commit it with the flake that `nixgen build` writes.",
    breaks: told("`nixgen plan` in a folder without a repository."),
    close: told("The same after `git init`, `nixgen build` and a commit."),
  },
  NG731: {
    title: "The revision that a plan compares with is there",
    why: "CI clones no more than the last commit as a rule, which has no other branch in it.",
    mend: "Fetch the revision, or let CI clone with more depth: `fetch-depth: 0` of actions/checkout.",
    breaks: told("`nixgen plan --base origin/main` in a shallow clone."),
    close: told("The same after `git fetch origin main`."),
  },
  NG732: {
    title: "The revision that a plan compares with has the generated flake",
    why: "The flake that was committed is what the machines were deployed from; it is not made anew of old definitions.",
    mend: "Commit what `nixgen build` writes. `--base REV` names a revision that has it.",
    breaks: told("`nixgen plan` where git ignores `generated/`."),
    close: told("The same where `generated/` is committed."),
  },
  NG733: {
    title: "Nix is there where only Nix knows what changes",
    why: "Whether a kernel or a unit is another one, evaluation tells. Only hosts of which all the files are the same, that are new or that are gone need none.",
    mend: "Install Nix; it evaluates, and builds nothing.",
    breaks: told("`nixgen plan` without Nix, after an option was changed."),
    close: told("`nixgen plan` without Nix, after nothing was changed."),
  },
  NG734: {
    title: "The revision that a plan compares with can be evaluated",
    why: "A commit that does not evaluate was deployed nowhere, and says nothing of what machines run.",
    mend: "Name a revision that does: `--base REV`.",
    breaks: told(
      "`nixgen plan --base REV` with a commit whose flake has an unknown option.",
      "Nix",
    ),
    close: told("The same with the commit before it.", "Nix"),
  },
  NG735: {
    title: "Protected hosts keep their data",
    why: "`deploy: { protect: true }` says that nothing may wipe the machine's disks, whoever wants to.",
    mend: "Keep the layout that the disks have. Where the machine is to be installed again, take `protect` away first.",
    breaks: told("Another file system for `/` of a host with `protect: true`."),
    close: told("The same of a host without it."),
  },
  NG736: {
    title: "A machine says which commit it runs",
    why: "Generated flakes give machines the commit that they were deployed from. What was deployed from a tree with changes is no commit, and nobody can look at it again.",
    mend: "Deploy from a commit. Until then, compare with one that is near to what runs: `--base REV` without `--remote`.",
    breaks: told("`nixgen plan --remote` of a machine that was deployed before a commit."),
    close: told("The same of one that was deployed from a commit."),
  },
} as const satisfies Explanations
