/** Packages of the system's path: which come, which go, and which are of another version then. */
import type { System } from "../evaluate/hosts/system.ts"
import type { PackageChange } from "./host-plan.ts"

/** The packages that two systems do not have in common, by name. */
export function changedPackages(
  { packages: before }: Pick<System, "packages">,
  { packages: after }: Pick<System, "packages">,
): readonly PackageChange[] {
  const [old, now] = [versionsIn(before), versionsIn(after)]
  return [...new Set([...old.keys(), ...now.keys()])]
    .toSorted()
    .map((name) => ({ name, before: old.get(name) ?? [], after: now.get(name) ?? [] }))
    .filter((each) => each.before.join("\n") !== each.after.join("\n") || isGone(each, old, now))
}

/** Versions may be empty: one without any is there all the same. */
function isGone({ name }: PackageChange, old: Versions, now: Versions): boolean {
  return old.has(name) !== now.has(name)
}

type Versions = ReadonlyMap<string, readonly string[]>

function versionsIn(packages: System["packages"]): Versions {
  const versions = new Map<string, Set<string>>()
  for (const [name, version] of packages)
    versions.set(name, (versions.get(name) ?? new Set()).add(version))
  return new Map([...versions].map(([name, all]) => [name, [...all].toSorted()]))
}
