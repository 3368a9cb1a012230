import { describe, expect, test } from "vitest"
import { parse } from "yaml"
import { ciFiles, forges } from "./ci.ts"

interface Step {
  readonly uses?: string
  readonly run?: string
}

const all = forges.flatMap((forge) =>
  ["", "infra/fleet"].flatMap((folder) =>
    Object.entries(ciFiles(forge, folder)).map(
      ([path, text]) => [forge, folder, path, text] as const,
    ),
  ),
)

describe.each(all)("%s in %j, %s", (_forge, folder, path, text) => {
  test("is YAML, without a key twice and without a tab", () => {
    expect(() => parse(text, { strict: true, uniqueKeys: true })).not.toThrow()
    expect(text).not.toContain("\t")
    expect(text.endsWith("\n")).toBe(true)
  })

  test("names no host, and each action by its major version", () => {
    const uses = [...text.matchAll(/uses: (.*)/g)].map(([, used]) => used)
    expect(uses.filter((used) => !/@v\d+$/.test(used ?? ""))).toEqual([])
    expect(text).not.toMatch(/dev-|web/)
    expect(folder === "" || text.includes(folder)).toBe(true)
    expect(path).toMatch(/\.yml$/)
  })
})

function stepsOf(text: string): readonly Step[] {
  const { jobs } = parse(text)
  return Object.values(jobs as Record<string, { steps: readonly Step[] }>).flatMap(
    ({ steps }) => steps,
  )
}

describe("what is run", () => {
  test("on GitHub: checks, a matrix of all hosts, a pull request once a week", () => {
    const files = ciFiles("github", "")
    const fleet = files[".github/workflows/fleet.yml"] ?? ""
    const { jobs, on } = parse(fleet)
    expect(on).toHaveProperty("pull_request")
    expect(stepsOf(fleet).map(({ run }) => run)).toContain("npx nixgen check")
    expect(jobs["dry-build"].strategy).toEqual({
      "fail-fast": false,
      matrix: { include: "${{ fromJSON(needs.check.outputs.hosts) }}" },
    })
    const update = parse(files[".github/workflows/fleet-update.yml"] ?? "")
    expect(update.on.schedule).toEqual([{ cron: "23 4 * * 1" }])
    expect(update.permissions).toEqual({ contents: "write", "pull-requests": "write" })
  })

  test("on GitLab: the pipeline of the hosts is made of the inventories", () => {
    const pipeline = parse(ciFiles("gitlab", "")[".gitlab-ci.yml"] ?? "")
    expect(pipeline["dry-build"].trigger.include).toEqual([{ artifact: "hosts.yml", job: "check" }])
    expect(pipeline.check.script[0]).toBe("npx nixgen check")
    expect(pipeline.update.script[0]).toBe("npx nixgen update")
    expect(pipeline.check.script[1]).toContain("nix build --dry-run")
  })

  test("on Forgejo: the same in jobs of one container", () => {
    const files = ciFiles("forgejo", "")
    const runs = Object.values(files).flatMap((text) => stepsOf(text).map(({ run = "" }) => run))
    expect(runs).toEqual(expect.arrayContaining(["npx nixgen check", "npx nixgen update"]))
    expect(runs.some((run) => run.includes("nix build --dry-run"))).toBe(true)
  })
})
