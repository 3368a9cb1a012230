/** What secrets are made of: others, which come before them, and belong to the same hosts. */
import { neededFor } from "../fleet/composed.ts"
import type { Declaration, SecretDeclaration } from "../fleet/secret.ts"
import { type Problem, problem } from "../problems/problem.ts"
import type { Checked, CheckedSecret } from "./declared-secrets.ts"

/** Tells what a secret is made of. */
export type NeedsOf = (declaration: SecretDeclaration) => readonly SecretDeclaration[]

/**
 * What secrets are made of, once all declarations are known that are used: in what a secret is made of, a
 * name alone is the secret that is declared by it elsewhere.
 */
export function declaredNeeds(used: Iterable<Declaration>): NeedsOf {
  const byName = new Map<string, SecretDeclaration>()
  const all = new Set([...used].flatMap((each) => (each.kind === "secret" ? [each] : each.secrets)))
  for (const each of all) {
    if (isMore(each) && !byName.has(each.name)) byName.set(each.name, each)
    for (const needed of neededFor(each.options.generate)) all.add(needed)
  }
  return ({ options }) =>
    neededFor(options.generate).map((each) =>
      isMore(each) ? each : (byName.get(each.name) ?? each),
    )
}

/** Whether a declaration says more than a name. */
function isMore({ options }: SecretDeclaration): boolean {
  return Object.keys(options).length > 0
}

/** What is declared by one name. */
interface Declared {
  readonly checked: Checked
}

/**
 * What is wrong with that. Problems: NG505 a secret of the fleet that is made of one that each host has
 * for itself, NG507 secrets that are made of themselves.
 */
export function needProblems(found: ReadonlyMap<string, Declared>): readonly Problem[] {
  const secrets = new Map(
    [...found.values()].flatMap(({ checked }) =>
      checked.kind === "secret" ? [[checked.declaration.name, checked] as const] : [],
    ),
  )
  return [...secrets.values()].flatMap((each) => [
    ...ofNobody(each, secrets),
    ...circles(each, secrets),
  ])
}

type Secrets = ReadonlyMap<string, CheckedSecret>

/** What a secret is made of, by name. */
function namesNeeded({ declaration, options }: CheckedSecret): readonly string[] {
  if (options.generate === undefined) return []
  return neededFor(declaration.options.generate).map(({ name }) => name)
}

function ofNobody(secret: CheckedSecret, secrets: Secrets): readonly Problem[] {
  const { declaration, options } = secret
  if (options.per === "host") return []
  return namesNeeded(secret)
    .filter((name) => secrets.get(name)?.options.per === "host")
    .map((name) =>
      problem("NG505", {
        place: declaration.place,
        path: ["generate"],
        message: `"${declaration.name}" is the same for all hosts, and made of "${name}", which each host has for itself`,
        hint: 'say per: "host" of both, or of neither',
        related: [
          { place: secrets.get(name)?.declaration.place, message: `"${name}" is declared here` },
        ],
      }),
    )
}

/** A circle is told once: at the secret of it that was found first. */
function circles(secret: CheckedSecret, secrets: Secrets): readonly Problem[] {
  const circle = wayBack(secret, secrets)
  const order = [...secrets.values()]
  if (circle === undefined || circle.some((each) => order.indexOf(each) < order.indexOf(secret)))
    return []
  const names = [...circle, secret].map(({ declaration }) => JSON.stringify(declaration.name))
  const [, ...others] = circle
  return [
    problem("NG507", {
      place: secret.declaration.place,
      path: ["generate"],
      message:
        others.length === 0
          ? `the secret ${names[0]} is made of itself`
          : `secrets are made of each other: ${names.join(" of ")}`,
      hint: "one of them has to be there by itself: let it be set, or made of nothing",
      related: others.map(({ declaration: { place, name } }) => {
        return { place, message: `"${name}" is declared here` }
      }),
    }),
  ]
}

/** The shortest way from a secret through what it is made of to itself. */
function wayBack(secret: CheckedSecret, secrets: Secrets): readonly CheckedSecret[] | undefined {
  const seen = new Set<CheckedSecret>()
  const ways: (readonly CheckedSecret[])[] = [[secret]]
  for (const way of ways)
    for (const name of namesNeeded(way.at(-1) ?? secret)) {
      const next = secrets.get(name)
      if (next === secret) return way
      if (next === undefined || seen.has(next)) continue
      seen.add(next)
      ways.push([...way, next])
    }
  return undefined
}
