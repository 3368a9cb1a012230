/** Tags that are releases, as npins tells them: versions in the manner of SemVer, read leniently. */

/** A version: its numbers, and what makes it a pre-release. */
interface Version {
  readonly numbers: readonly bigint[]
  readonly pre: readonly string[] | undefined
}

/** Which of many tags count. */
export interface ReleaseFilter {
  readonly preReleases: boolean
  /** Only versions below this one. */
  readonly upperBound: string | undefined
  /** What stands before the version in each tag. */
  readonly prefix: string | undefined
}

const number = String.raw`\.\d+(?![0-9A-Za-z])`
const identifiers = String.raw`[0-9A-Za-z][0-9A-Za-z.-]*`
const versionText = new RegExp(
  String.raw`^\s*[vV]?(\d+(?:${number})*)(?:(?:-|\.(?=\d*[A-Za-z]))(${identifiers}))?(\+${identifiers})?\s*$`,
)

/** What stands behind a version that is no pre-release of it. */
const isReleased = /^(?:r|final|release)$/i

/** The version that a text is; nothing where it is none. */
export function versionOf(text: string): Version | undefined {
  const [, numbers, behind, build] = versionText.exec(text) ?? []
  if (numbers === undefined) return undefined
  const isRelease = behind !== undefined && isReleased.test(behind)
  if (isRelease && build !== undefined) return undefined
  const pre = isRelease ? undefined : behind?.split(/[-.]/)
  return { numbers: numbers.split(".").map(BigInt), pre }
}

/** The order of two versions: below zero where the first one comes before. */
export function compareVersions(one: Version, other: Version): number {
  const length = Math.max(one.numbers.length, other.numbers.length)
  for (let index = 0; index < length; index++) {
    const order = inOrder(one.numbers[index] ?? 0n, other.numbers[index] ?? 0n)
    if (order !== 0) return order
  }
  if (one.pre === undefined || other.pre === undefined)
    return Number(one.pre === undefined) - Number(other.pre === undefined)
  return compareIdentifiers(one.pre, other.pre)
}

function compareIdentifiers(one: readonly string[], other: readonly string[]): number {
  for (const [index, left] of one.entries()) {
    const right = other[index]
    const order = right === undefined ? 1 : compareIdentifier(left, right)
    if (order !== 0) return order
  }
  return one.length - other.length
}

/** Numbers come before words. */
function compareIdentifier(left: string, right: string): number {
  const areNumbers = [left, right].map((each) => /^\d+$/.test(each))
  if (areNumbers[0] === true && areNumbers[1] === true) return inOrder(BigInt(left), BigInt(right))
  if (areNumbers[0] !== areNumbers[1]) return areNumbers[0] === true ? -1 : 1
  return inOrder(left, right)
}

function inOrder<Value extends bigint | string>(left: Value, right: Value): number {
  return left < right ? -1 : left > right ? 1 : 0
}

/** The tag of the newest release; nothing where no tag is one. Of equal ones, the last counts. */
export function newestRelease(
  tags: readonly string[],
  { preReleases, upperBound, prefix = "" }: ReleaseFilter,
): string | undefined {
  const bound = upperBound === undefined ? undefined : versionOf(upperBound)
  const releases = tags.flatMap((tag) => {
    const version = tag.startsWith(prefix) ? versionOf(tag.slice(prefix.length)) : undefined
    if (version === undefined || (!preReleases && version.pre !== undefined)) return []
    if (bound !== undefined && compareVersions(version, bound) >= 0) return []
    return [{ tag, version }]
  })
  return releases.reduce<(typeof releases)[number] | undefined>(
    (newest, each) =>
      newest === undefined || compareVersions(each.version, newest.version) >= 0 ? each : newest,
    undefined,
  )?.tag
}
