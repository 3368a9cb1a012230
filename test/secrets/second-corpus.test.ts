/** A second corpus of secrets and innocents, made without a look at what finds them. */
import { describe, expect, test } from "vitest"
import { effort } from "../support/effort.ts"
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

describe("a planted secret is found", () => {
  test.each([...namedPlaces, ...barePlaces])("in %s", (...place) => {
    const isBare = barePlaces.some(([name]) => name === place[0])
    const missed = secretKinds
      .filter(({ tells }) => tells || !isBare)
      .map((secret) => planted(secret, place))
      .filter((kind) => !samples(kind, effort(1, 5)).every(isFound))
    expect(missed.map(([name]) => name)).toEqual([])
  })

  test("in the forms of real options and files", () => {
    const missed = secretForms.filter((kind) => !samples(kind, effort(2, 20)).every(isFound))
    expect(missed.map(([name]) => name)).toEqual([])
  })
})

test("an innocent is none", () => {
  const taken = innocentForms.filter((kind) => samples(kind, effort(2, 20)).some(isFound))
  expect(taken.map(([name]) => name)).toEqual([])
})
