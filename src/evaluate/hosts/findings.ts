/** What Nix has answered of a host, told at the user's own lines. */
import { type Problem, type Related, problem } from "../../problems/problem.ts"
import type { Place } from "../../problems/problem.ts"
import { enumerateFirst } from "../../problems/enumerate.ts"
import { nearest } from "../../problems/suggest.ts"
import type { Answer, Facts, OptionFacts } from "./answers.ts"
import { grouped } from "./grouped.ts"
import type { NixPlace } from "../log.ts"
import type { Complaint } from "./complaint.ts"
import { isWrittenOut } from "./inside.ts"
import { optionsNamedIn, partsOf, readOption } from "./option-text.ts"
import { type Guide, type Lead, commonLength } from "./places.ts"
import { type EvaluationCode, type Reading, inTreeWords, oneLine, readingOf } from "./words.ts"

/** Something that is wrong with a host. */
export interface Finding {
  readonly host: string
  readonly code: EvaluationCode | "NG706" | "NG707" | "NG719"
  readonly message: string
  readonly hint?: string | undefined
  readonly place: Place | undefined
  readonly related: readonly Related[]
  /** What Nix itself says. */
  readonly words: string
  /** All that it says. */
  readonly trace?: string
  /** Whether the place is that of the host, as no better is known. */
  readonly isVague?: boolean
}

/** What a host's answers come to. */
export interface HostAnswers {
  readonly host: string
  readonly guide: Guide
}

/** What is wrong where something that was asked for cannot be evaluated. */
export function findingOf(about: HostAnswers, complaint: Complaint, facts?: OptionFacts): Finding {
  const { code, message, hint, ...reading } = ofDisko(readingOf(complaint), complaint, facts)
  const leads = leadsOf({ code, message, ...reading }, complaint, facts, about.guide)
  return {
    host: about.host,
    code,
    message,
    hint,
    ...placesOf(leads, about, code === "NG702" ? "also defined here" : "and here"),
    words: wordsOf(complaint.message),
    trace: complaint.text,
    ...(leads.length === 0 && { isVague: true }),
    // a network that is not there is no host's, and is told once
    ...(leads.length === 0 && reading.isOfMachine && { place: undefined }),
  }
}

function leadsOf(
  { option, files, code }: Reading,
  complaint: Complaint,
  facts: OptionFacts | undefined,
  guide: Guide,
): readonly Lead[] {
  const own = () => asLead(guide.ofComplaint(complaint))
  const culprit = () => culpritLeads(facts, guide)
  const frames = () => framesLeads(complaint, guide)
  const defined = facts && [...facts.option, ...facts.rest].join()
  const isOfFacts = option !== undefined && defined === option.path.join()
  const all = code === "NG702" && isOfFacts ? facts?.files : files
  const named = () => (option === undefined ? [] : guide.ofOption(option, all))
  const around = () => (option === undefined ? [] : aroundLeads(option.path, guide))
  const importer = () => asLead(guide.ofImporter(files ?? []))
  const thrown = () => (code === "NG710" ? asLead(guide.ofComplaint(throwIn(complaint))) : [])
  const isAtItsPlace = complaint.place !== undefined && code !== "NG710" && code !== "NG712"
  return isAtItsPlace
    ? firstLead(named, own, culprit, frames, importer, around)
    : firstLead(named, thrown, culprit, own, frames, importer, around)
}

/** The call of `throw` alone: one of the user's own says where it is, one of NixOS' what it was given. */
function throwIn({ place: _place, frames, ...said }: Complaint): Complaint {
  const last = frames.slice(-1)
  return { ...said, frames: last.filter(({ doing }) => doing.includes("'throw' builtin")) }
}

/** What stands around an option that nothing defines, where that is more than a first name. */
function aroundLeads(path: readonly string[], guide: Guide): readonly Lead[] {
  const beside = besideIn(path, guide)
  return beside.length < 2 ? [] : guide.ofOption({ path: beside }).slice(0, 1)
}

function firstLead(...ways: readonly (() => readonly Lead[])[]): readonly Lead[] {
  for (const way of ways) {
    const leads = way()
    if (leads.length > 0) return leads
  }
  return []
}

function asLead(place: Place | undefined): readonly Lead[] {
  return place === undefined ? [] : [{ place, related: [] }]
}

/** Where in an option's definitions the parts are that cannot be evaluated. */
function culpritLeads(facts: OptionFacts | undefined, guide: Guide): readonly Lead[] {
  if (facts === undefined) return []
  const path = [...facts.option, ...facts.rest]
  const [first, ...others] = facts.definitions.flatMap(({ file, culprits }) =>
    culprits.flatMap((inside) => guide.ofOption({ path, inside }, [file]).slice(0, 1)),
  )
  if (first === undefined) return []
  const message = "this cannot be evaluated either"
  return [
    { ...first, related: [...first.related, ...others.map(({ place }) => ({ message, place }))] },
  ]
}

/** The option that was being evaluated, the innermost first, or that a derivation is made from. */
function framesLeads({ frames }: Complaint, guide: Guide): readonly Lead[] {
  for (const path of frames.flatMap(({ doing }) => optionIn(doing)).toReversed()) {
    const leads = firstLead(
      () => computedLeads(path, guide),
      () => guide.ofOption({ path }),
    )
    if (leads.length > 0) return leads.slice(0, 1)
  }
  return []
}

/** What is computed in an option's value, where it is one thing: all else is written out. */
function computedLeads(path: readonly string[], guide: Guide): readonly Lead[] {
  const [only, ...others] = guide.definitions.filter(
    (each) => commonLength(each.path, path) === path.length && !isWrittenOut(each.value),
  )
  return only === undefined || others.length > 0 ? [] : guide.ofDefinition(only.path, only.module)
}

/** `while evaluating the option \`a.b'`, `… of derivation 'unit-web.service'` */
function optionIn(doing: string): readonly (readonly string[])[] {
  const [, option] = /while evaluating the option [`'](.+?)':?$/.exec(doing) ?? []
  if (option !== undefined) return [partsOf(option)]
  const [, unit = "", kind] = /derivation 'unit-(.+)\.([a-z]+)'/.exec(doing) ?? []
  if (kind === undefined) return []
  const group = unitsOfNetworkd.has(kind) ? ["network"] : []
  return [["systemd", ...group, `${kind}s`, unit]]
}

/** Units that are not systemd's own (systemd.network(5), systemd.netdev(5), systemd.link(5)). */
const unitsOfNetworkd: ReadonlySet<string> = new Set(["network", "netdev", "link"])

/** What is thrown for a device, or by disko itself, is disko's complaint. */
function ofDisko(
  reading: Reading,
  { frames, place }: Complaint,
  facts: OptionFacts | undefined,
): Reading {
  const { file = "" } = place ?? frames.findLast((each) => each.place !== undefined)?.place ?? {}
  const isOfDevice =
    facts?.option[0] === "disko" || frames.some(({ doing }) => doing.includes("`disko.devices"))
  const isDiskos = isOfDevice || /\/lib\/types\/[\w-]+\.nix$/.test(file)
  if (reading.code === "NG710" && isDiskos) return { ...reading, ...complaintOfDisko }
  const isUnknown = reading.code === "NG700" && isOfDevice && isOfInput(place)
  const [, name = ""] = /"(.+)"/.exec(reading.message) ?? []
  return isUnknown
    ? { ...reading, ...complaintOfDisko, message: `disko knows no "${name}"` }
    : reading
}

/** Whether something stands in no module of a host's: what is wrong there was given to it. */
function isOfInput(place: NixPlace | undefined): boolean {
  return place !== undefined && !/\/(hosts|modules)\//.test(place.file)
}

/** What is wrong with an option that Nix has told of. */
export function findingsOfOption(
  { host, guide }: HostAnswers,
  { facts, complaint }: Answer,
): readonly Finding[] {
  const unknown = facts.find((each) => "unknown" in each)
  if (unknown !== undefined && "unknown" in unknown)
    return [unknownOption({ host, guide }, unknown)]
  if (complaint === undefined) return []
  return [
    findingOf(
      { host, guide },
      complaint,
      facts.find((each) => "option" in each),
    ),
  ]
}

/** An option that there is not. */
export function unknownOption(
  about: HostAnswers,
  { unknown, known }: Extract<Facts, { readonly unknown: readonly string[] }>,
): Finding {
  const near = nearest(unknown.at(-1) ?? "", known)
  const name = unknown.join(".")
  const hint =
    near === undefined
      ? "look for it among NixOS' options, or import the module that has it"
      : `did you mean ${[...unknown.slice(0, -1), near].join(".")}?`
  const words = `The option \`${name}' does not exist.`
  const told = { host: about.host, message: `there is no option ${name}`, hint, words }
  const leads = about.guide.ofOption({ path: unknown })
  return { ...told, ...unknownName, ...placesOf(leads, about, "and here") }
}

/** A failed assertion, at what it names. */
export function failedAssertion(about: HostAnswers, text: string): Finding {
  const { code, message, hint, option, files } = readingOf({
    message: text,
    frames: [],
    meant: [],
    text,
  })
  const told = { host: about.host, words: wordsOf(text) }
  if (option !== undefined && code === "NG705")
    return {
      ...told,
      ...removal,
      message,
      hint,
      ...placesOf(about.guide.ofOption(option, files), about, "and here"),
    }
  return {
    ...told,
    ...refusal,
    message: oneLine(firstSentence(text)),
    hint: "NixOS refuses a machine that is so: change what it names",
    ...placesOf(namedLeads(text, about.guide), about, beside),
  }
}

/** A warning of NixOS, at what it names. */
export function warningsOf(about: HostAnswers, text: string): readonly Finding[] {
  const renamed = /^The option [`'](.+?)' defined in .* has been renamed to [`'](.+?)'/s.exec(text)
  if (renamed !== null) return renamedOption(about, renamed, text)
  const told = { host: about.host, message: oneLine(firstSentence(text)), words: wordsOf(text) }
  return [{ ...told, ...warning, ...placesOf(namedLeads(text, about.guide), about, beside) }]
}

/** At what defines it; where that is NixOS itself, it is not for the user to mend. */
function renamedOption(
  about: HostAnswers,
  [, from = "", to = ""]: readonly string[],
  text: string,
): readonly Finding[] {
  const leads = about.guide.ofOption(readOption(from), filesNamedIn(text))
  if (leads.length === 0) return []
  const message = `the option ${from} is called ${to} now`
  const told = { host: about.host, message, hint: `write ${to}`, words: wordsOf(text) }
  return [{ ...told, ...renaming, ...placesOf(leads, about, "and here") }]
}

const warning = withCode("NG707")
const renaming = withCode("NG719")
const refusal = withCode("NG706")
const removal = withCode("NG705")
const unknownName = withCode("NG703")
const complaintOfDisko = withCode("NG713")

/** An object that has a code, of the type of that code alone. */
export function withCode<Code extends Finding["code"]>(code: Code): { readonly code: Code } {
  return { code }
}

/** What is said of the places that a text names beside the first. */
const beside = "this has to do with it"

/** So many further places are told. */
const mostRelated = 4

/** The first place, and what is told of the others. */
function placesOf(
  [first, ...others]: readonly Lead[],
  { guide }: HostAnswers,
  message: string,
): Pick<Finding, "place" | "related"> {
  const further = others.map(({ place }) => ({ message, place }))
  return {
    place: first?.place ?? guide.ofHost(),
    related: [...(first?.related ?? []), ...further].slice(0, mostRelated),
  }
}

function filesNamedIn(text: string): readonly string[] {
  return [...text.matchAll(/[`'"]([^`'"\n]+)['"]/g)].map(([, file = ""]) => file)
}

/** The definitions of the options that a text names, or of what stands beside them. */
function namedLeads(text: string, guide: Guide): readonly Lead[] {
  const known = new Set<string>()
  const leads: Lead[] = []
  for (const path of optionsNamedIn(text).filter((each) => isKnown(each, guide))) {
    for (const lead of guide.ofOption({ path: besideIn(path, guide) })) {
      const key = JSON.stringify(lead.place)
      if (!known.has(key)) leads.push(lead)
      known.add(key)
    }
  }
  return leads
}

/** Whether a definition says something of an option, or of one beside it: `a.b.c` where `a.b` is defined. */
function isKnown(path: readonly string[], guide: Guide): boolean {
  return guide.definitions.some(({ path: defined }) => {
    const common = commonLength(defined, path)
    return common === path.length || (common >= 2 && common >= path.length - 1)
  })
}

/** As much of an option's path as a definition has. */
function besideIn(path: readonly string[], guide: Guide): readonly string[] {
  const best = guide.definitions.reduce(
    (most, each) => Math.max(most, commonLength(each.path, path)),
    0,
  )
  return path.slice(0, best)
}

function firstSentence(text: string): string {
  const paragraph = text.trim().split(/\n\s*\n/)[0] ?? text
  return paragraph
}

/** Nix's own words. */
function wordsOf(text: string): string {
  return inTreeWords(text.trim())
}

/** How many hosts are named. */
const named = 3

/** Problems of all hosts: what several have in common is told once, with their names. */
export function problemsOf(
  findings: readonly Finding[],
  { showTrace }: { readonly showTrace: boolean },
): readonly Problem[] {
  return grouped(withoutVague(findings), ({ code, place, message }) => [code, place, message]).map(
    (group) => problemOf(group, showTrace),
  )
}

/** Whether a finding is what a host fails for. */
export function isError({ code }: Finding): boolean {
  return code !== "NG707" && code !== "NG719"
}

/** Of a host with better ones, what is known of no place tells nothing. */
function withoutVague(findings: readonly Finding[]): readonly Finding[] {
  const led = new Set(
    findings.filter((each) => !each.isVague && isError(each)).map(({ host }) => host),
  )
  return findings.filter((each) => !each.isVague || !isError(each) || !led.has(each.host))
}

function problemOf(group: readonly [Finding, ...Finding[]], showTrace: boolean): Problem {
  const [first] = group
  const { code, message, hint, place, words, trace = words } = first
  const hosts = [...new Set(group.map((each) => each.host))]
  const related = unique(group.flatMap((each) => each.related)).filter(
    (each) => JSON.stringify(each.place) !== JSON.stringify(place),
  )
  return problem(code, {
    place,
    message,
    detail: `${hostsText(hosts)}\n${showTrace ? trace : firstParagraphs(words)}`,
    hint,
    ...(related.length > 0 && { related }),
  })
}

/** What follows on the first two paragraphs are ways to work around it. */
function firstParagraphs(text: string): string {
  const [first = "", second] = text.split(/\n(?:\s*\n)+/)
  return second === undefined || first.length > 80 ? first : `${first}\n${second}`
}

function hostsText(hosts: readonly string[]): string {
  const names = hosts.filter((each) => each !== "")
  return names.length === 0 ? "Nix says:" : `in ${enumerateFirst(names, named)}; Nix says:`
}

function unique(related: readonly Related[]): readonly Related[] {
  return [...new Map(related.map((each) => [JSON.stringify(each), each])).values()]
}
