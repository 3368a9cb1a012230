/** What a forge runs by itself: checks of every change, dry builds of all hosts, newer pins once a week. */

/** The forges that files are written for. */
export const forges = ["github", "gitlab", "forgejo"] as const

/** A forge. */
export type ForgeName = (typeof forges)[number]

/** The files for a forge, by their paths in the repository, of a project in a folder of that. */
export function ciFiles(forge: ForgeName, folder: string): Readonly<Record<string, string>> {
  return files[forge](folder)
}

const files: Readonly<Record<ForgeName, (folder: string) => Readonly<Record<string, string>>>> = {
  github: (folder) => ({
    ".github/workflows/fleet.yml": gitHubFleet(folder),
    ".github/workflows/fleet-update.yml": gitHubUpdate(folder),
  }),
  gitlab: (folder) => ({ ".gitlab-ci.yml": gitLab(folder) }),
  forgejo: (folder) => ({
    ".forgejo/workflows/fleet.yml": forgejoFleet(folder),
    ".forgejo/workflows/fleet-update.yml": forgejoUpdate(folder),
  }),
}

/** Every host that the generated trees have, as the inventories say it: nothing here has to name them. */
const hostsAsJson = `git ls-files '*hosts/inventory.nix' | while read -r inventory; do
  folder=$(dirname "$(dirname "$inventory")")
  nix eval --json --file "$inventory" --apply \\
    "hosts: map (host: { inherit host; folder = \\"$folder\\"; }) (builtins.attrNames hosts)"
done | jq --slurp --compact-output add`

const dryBuild = `nix build --dry-run "./$FOLDER#nixosConfigurations.$HOST.config.system.build.toplevel"`

function indented(text: string, depth: number): string {
  return text.split("\n").join(`\n${" ".repeat(depth)}`)
}

/** Lines that are there only for a project that is not the whole repository. */
function workingDirectory(folder: string): string {
  return folder === ""
    ? ""
    : `defaults:\n  run:\n    working-directory: ${JSON.stringify(folder)}\n\n`
}

/** The path of a file of the project, in the repository. */
function inRepository(folder: string, path: string): string {
  return JSON.stringify(folder === "" ? path : `${folder}/${path}`)
}

const written = (
  update: string,
) => `# Written by nixgen, and yours from now on: \`nixgen add ci\` never replaces it.
# ${update}
`

function gitHubSteps(folder: string): string {
  return `- uses: actions/checkout@v5
- uses: actions/setup-node@v5
  with:
    node-version: 24
    cache: npm
    cache-dependency-path: ${inRepository(folder, "package-lock.json")}
- uses: cachix/install-nix-action@v31
- run: npm ci`
}

function gitHubFleet(folder: string): string {
  return `${written("It checks every change of the fleet, and lets Nix evaluate each host.")}
name: Fleet

on:
  push:
    branches: [main, master]
  pull_request:

permissions:
  contents: read

${workingDirectory(folder)}jobs:
  check:
    runs-on: ubuntu-latest
    outputs:
      hosts: \${{ steps.hosts.outputs.hosts }}
    steps:
      ${indented(gitHubSteps(folder), 6)}
      - run: npx nixgen check
      - id: hosts
        run: |
          hosts=$(${indented(hostsAsJson, 10)})
          echo "hosts=$hosts" >> "$GITHUB_OUTPUT"

  dry-build:
    needs: check
    runs-on: ubuntu-latest
    strategy:
      fail-fast: false
      matrix:
        include: \${{ fromJSON(needs.check.outputs.hosts) }}
    name: \${{ matrix.host }}
    steps:
      - uses: actions/checkout@v5
      - uses: cachix/install-nix-action@v31
      - run: ${dryBuild}
        env:
          FOLDER: \${{ matrix.folder }}
          HOST: \${{ matrix.host }}
`
}

function gitHubUpdate(folder: string): string {
  return `${written("It moves the pins once a week, and opens a pull request with what that changes.")}# Let workflows open pull requests: Settings, Actions, General.
name: Update the pins

on:
  schedule:
    - cron: "23 4 * * 1"
  workflow_dispatch:

permissions:
  contents: write
  pull-requests: write

${workingDirectory(folder)}jobs:
  update:
    runs-on: ubuntu-latest
    steps:
      ${indented(gitHubSteps(folder), 6)}
      - run: npx nixgen update 2>&1 | tee "$RUNNER_TEMP/update.txt"
        shell: bash
      - uses: peter-evans/create-pull-request@v7
        with:
          branch: nixgen-update
          title: Update the pins
          commit-message: Update the pins
          body-path: \${{ runner.temp }}/update.txt
`
}

/** Debian's Node, and Nix for root alone: nothing else is there in a container. */
const installNix = `apt-get update -qq && apt-get install -qq --yes curl git jq xz-utils
mkdir -p /etc/nix
printf 'build-users-group =\\nexperimental-features = nix-command flakes\\n' > /etc/nix/nix.conf
curl --fail --location --silent https://nixos.org/nix/install | sh -s -- --no-daemon
. "$HOME/.nix-profile/etc/profile.d/nix.sh"
# the checkout may be another user's
git config --global --add safe.directory '*'`

/** A list of commands, each of which may have several lines. */
function commands(lines: readonly string[], depth: number): string {
  return lines
    .map((line) =>
      line.includes("\n") || line.includes(": ") ? `|\n  ${indented(line, 2)}` : line,
    )
    .map((line) => `- ${line}`)
    .join("\n")
    .split("\n")
    .join(`\n${" ".repeat(depth)}`)
}

function gitLab(folder: string): string {
  const enter = folder === "" ? [] : [`cd ${JSON.stringify(folder)}`]
  // each is a command of the jobs that jq writes, and a text of jq here
  const steps = ["$install", ...[...enter, dryBuild].map((each) => JSON.stringify(each))]
  const child = `${hostsAsJson} | jq --arg install "$INSTALL" '
  map({ key: "dry-build \\(.host)", value: {
    image: "node:24",
    variables: { HOST: .host, FOLDER: .folder },
    script: [${steps.join(", ")}]
  } }) | from_entries' > "$CI_PROJECT_DIR/hosts.yml"`
  return `${written("It checks every change of the fleet, lets Nix evaluate each host, and moves the pins on a schedule.")}# Once a week: make a schedule (Build, Pipeline schedules), and give the project a variable NIXGEN_TOKEN,
# an access token with write_repository.
default:
  image: node:24

workflow:
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH

variables:
  INSTALL:
    expand: false
    value: |
      ${indented(installNix, 6)}

.nix:
  before_script:
    ${commands(['eval "$INSTALL"', ...enter, "npm ci"], 4)}

check:
  extends: .nix
  rules:
    - if: $CI_PIPELINE_SOURCE != "schedule"
  script:
    ${commands(["npx nixgen check", child], 4)}
  artifacts:
    paths: [hosts.yml]

dry-build:
  rules:
    - if: $CI_PIPELINE_SOURCE != "schedule"
  needs: [check]
  trigger:
    strategy: depend
    include:
      - artifact: hosts.yml
        job: check

update:
  extends: .nix
  rules:
    - if: $CI_PIPELINE_SOURCE == "schedule"
  script:
    ${commands(
      [
        "npx nixgen update",
        "git add --all .",
        `if git diff --cached --quiet; then exit 0; fi
git -c user.name=nixgen -c user.email=nixgen@localhost commit --message "Update the pins"
git push --force \\
  --push-option merge_request.create \\
  --push-option merge_request.title="Update the pins" \\
  --push-option merge_request.remove_source_branch \\
  "https://nixgen:$NIXGEN_TOKEN@$CI_SERVER_HOST/$CI_PROJECT_PATH.git" HEAD:nixgen-update`,
      ],
      4,
    )}
`
}

function forgejoSteps(): string {
  return `- uses: https://code.forgejo.org/actions/checkout@v4
- run: |
    ${indented(installNix, 4)}
    echo "$HOME/.nix-profile/bin" >> "$GITHUB_PATH"
- run: npm ci`
}

function forgejoFleet(folder: string): string {
  return `${written("It checks every change of the fleet, and lets Nix evaluate each host.")}
name: Fleet

on:
  push:
    branches: [main, master]
  pull_request:

${workingDirectory(folder)}jobs:
  check:
    runs-on: docker
    container:
      image: node:24
    steps:
      ${indented(forgejoSteps(), 6)}
      - run: npx nixgen check

  dry-build:
    needs: check
    runs-on: docker
    container:
      image: node:24
    steps:
      ${indented(forgejoSteps(), 6)}
      # Forgejo knows the members of a matrix before any job has run: one job goes through all hosts
      - run: |
          failed=""
          ${indented(hostsAsJson, 10)} > hosts.json
          for each in $(jq --raw-output '.[] | "\\(.folder)#\\(.host)"' hosts.json); do
            FOLDER=\${each%%#*} HOST=\${each##*#}
            echo "$HOST"
            ${dryBuild} || failed="$failed $HOST"
          done
          if [ -n "$failed" ]; then echo "failed:$failed"; exit 1; fi
`
}

function forgejoUpdate(folder: string): string {
  return `${written("It moves the pins once a week, and opens a pull request with what that changes.")}
name: Update the pins

on:
  schedule:
    - cron: "23 4 * * 1"
  workflow_dispatch:

${workingDirectory(folder)}jobs:
  update:
    runs-on: docker
    container:
      image: node:24
    steps:
      ${indented(forgejoSteps(), 6)}
      - run: npx nixgen update
      - env:
          TOKEN: \${{ secrets.GITHUB_TOKEN }}
          BASE: \${{ github.ref_name }}
        run: |
          git add --all .
          if git diff --cached --quiet; then exit 0; fi
          git -c user.name=nixgen -c user.email=nixgen@localhost commit --message "Update the pins"
          git push --force origin HEAD:nixgen-update
          # one that is open already stays, with what it has now
          curl --silent --show-error --request POST \\
            --header "Authorization: token $TOKEN" --header "Content-Type: application/json" \\
            --data "{ \\"title\\": \\"Update the pins\\", \\"head\\": \\"nixgen-update\\", \\"base\\": \\"$BASE\\" }" \\
            "$GITHUB_SERVER_URL/api/v1/repos/$GITHUB_REPOSITORY/pulls"
`
}
