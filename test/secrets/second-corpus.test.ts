/** A second corpus of secrets and innocents, made without a look at what finds them. */
import { expect, test } from "vitest"
import { effort, isLong } from "../support/effort.ts"
import { type TestHost, problemsOf } from "../support/fleet.ts"
import { type DefinitionKind, samples } from "./draw.ts"
import { secretForms } from "./second/forms.ts"
import { innocentForms } from "./second/innocents.ts"
import { type Place, barePlaces, namedPlaces } from "./second/places.ts"
import { type SecretKind, secretKinds } from "./second/secrets.ts"

function isFound(host: TestHost): boolean {
  return problemsOf(host).some(({ code }) => code === "NG100")
}

function planted(secret: SecretKind, [name, make]: Place): DefinitionKind {
  return [
    `${secret.name} in ${name}`,
    (draw) => make({ key: secret.key(draw), value: secret.value(draw) }),
  ]
}

/** Every kind in every place that it can be told in; in a short run, one kind of 32. */
function plantedIn(place: Place, number: number): readonly DefinitionKind[] {
  return secretKinds
    .filter(({ tells }) => tells || namedPlaces.includes(place))
    .filter((_kind, index) => isLong || (index + number) % 32 === 0)
    .map((secret) => planted(secret, place))
}

/** The names of the kinds of which a sample is not found. */
function missedOf(kinds: readonly DefinitionKind[], count: number): readonly string[] {
  return kinds.filter((kind) => !samples(kind, count).every(isFound)).map(([name]) => name)
}

/** A password of letters alone is a word of people's where they say it. */
function isSaidPlainly(name: string): boolean {
  return name.endsWith(" description")
}

test("a planted secret is found in every place", () => {
  const missed = [...namedPlaces, ...barePlaces].map((place, index) => {
    const kinds = plantedIn(place, index)
    const names = missedOf(kinds, effort(1, 5))
    expect(names.length / kinds.length).toBeLessThan(0.34)
    return names
  })
  expect(missed.flat().filter((name) => !isSaidPlainly(name))).toEqual([])
})

test("and in the forms of real options and files", () => {
  expect(missedOf(secretForms, effort(1, 20))).toEqual([])
})

test("an innocent is none", () => {
  const taken = innocentForms.filter((kind) => samples(kind, effort(1, 20)).some(isFound))
  expect(taken.map(([name]) => name)).toEqual([])
})
