/** Calendar events as systemd reads them (systemd.time(7), "Calendar Events"): weekdays, a date, a time and a zone. */
import { isTimeZone, meantTimeZone } from "./time-zones.ts"

/** The events that have a name, in upper or lower case; "anually" is one as well. */
export const namedEvents = [
  "minutely",
  "hourly",
  "daily",
  "weekly",
  "monthly",
  "quarterly",
  "semiannually",
  "semi-annually",
  "biannually",
  "bi-annually",
  "yearly",
  "annually",
  "anually",
] as const

const named: ReadonlySet<string> = new Set(namedEvents)

/** The days of the week in their order, as they are written short. */
export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const

const longWeekdays = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const

/** Whether systemd reads a text as a calendar event. */
export function isCalendarEvent(text: string): boolean {
  // other letters than those of ASCII may become such ones in lower case
  if (!/^[\t -~]+$/.test(text)) return false
  const event = zoneOf(text)?.event ?? text
  if (named.has(event.toLowerCase())) return true
  const [days, rest] = cut(event)
  if (weekdays.some((day) => days.toLowerCase().startsWith(day)))
    return areWeekdays(days.toLowerCase()) && (rest === "" || isMoment(rest))
  return event !== "" && isMoment(event)
}

/** A calendar event's zone, and the event without it. */
export interface Zoned {
  readonly event: string
  readonly zone: string
}

/** The zone that a text ends with, where it may be one. */
function zoneOf(text: string): Zoned | undefined {
  const at = text.lastIndexOf(" ")
  const zone = text.slice(at + 1)
  return at < 0 || !mayBeZone(zone) ? undefined : { event: text.slice(0, at), zone }
}

/** Only "UTC" and what the machine's own zone is called may be written in any case. */
function mayBeZone(zone: string): boolean {
  return zone.toLowerCase() === "utc" || isTimeZone(zone) || isShortForm(zone) || isNewZone(zone)
}

/** What the machine's own zone may be called in summer or winter: CEST, or +03 where it has no name. */
function isShortForm(zone: string): boolean {
  if (/^[+-]\d\d(?:30|45)?$/.test(zone)) return true
  return /^[A-Z]{3,5}$/.test(zone) && !isWord(zone.toLowerCase())
}

function isWord(word: string): boolean {
  return named.has(word) || weekday(word) >= 0
}

/** A zone that a newer data base may have: none that is nearly one of those that there are. */
function isNewZone(zone: string): boolean {
  const parts = zone.split("/")
  const isName = parts.length > 1 && parts.every((part) => /^[A-Z][A-Za-z0-9_+-]*$/.test(part))
  return isName && meantTimeZone(zone) === undefined
}

/** A text up to its first blank, and what comes after the blanks. */
function cut(text: string): readonly [string, string] {
  const at = text.indexOf(" ")
  if (at < 0) return [text, ""]
  let end = at
  while (text[end] === " ") end += 1
  return [text.slice(0, at), text.slice(end)]
}

/** A list of days and of ranges of them; it may end with a comma. */
function areWeekdays(text: string): boolean {
  const list = text.endsWith(",") ? text.slice(0, -1) : text
  return list.split(",").every(areDays)
}

function areDays(text: string): boolean {
  const ends = text.split(text.includes("..") ? ".." : "-").map(weekday)
  const [first = -1, last = first] = ends
  return ends.length <= 2 && first >= 0 && first <= last
}

/** A day's place in the week, by one of its names; -1 where it has no such day. */
export function weekday(name: string): number {
  const at = weekdays.findIndex((day) => day === name)
  return at >= 0 ? at : longWeekdays.findIndex((day) => day === name)
}

/** A date, a time, both of them, or the seconds since 1970. */
function isMoment(text: string): boolean {
  if (text.startsWith("@")) return isTimestamp(text.slice(1))
  const [date, time] = cut(text)
  if (date.includes(":")) return isTime(text)
  return isDate(date) && (time === "" || isTime(time))
}

/** Later than the year 2199 there are no events. */
const endOfTime = Date.UTC(2200, 0) / 1000

function isTimestamp(text: string): boolean {
  const [, sign, digits] = /^[ \t]*([+-]?)(\d+)$/.exec(text) ?? []
  const seconds = Number(digits ?? Number.NaN)
  return seconds < endOfTime && (sign !== "-" || seconds === 0)
}

/** The values that a part of an event may have. */
interface Bounds {
  readonly from: number
  readonly to: number
  /** Whether it counts days back from the end of the month. */
  readonly isBackwards?: boolean
}

const months: Bounds = { from: 1, to: 12 }
const days: Bounds = { from: 1, to: 31 }
const lastDays: Bounds = { from: 1, to: 28, isBackwards: true }
const years: Bounds = { from: 1970, to: 2199 }
const hours: Bounds = { from: 0, to: 23 }
const minutes: Bounds = { from: 0, to: 59 }
/** In millionths: finer parts of a second are rounded. */
const seconds: Bounds = { from: 0, to: 59_999_999 }

/** A month and a day, with a year before them or without; after `~` days count from the month's end. */
function isDate(text: string): boolean {
  const isFromEnd = text.includes("~")
  const [rest = "", day, ...others] = text.split("~")
  const parts = [...rest.split("-"), ...(day?.split("-") ?? [])]
  if (others.length > 0 || parts.length > 3 || day?.includes("-") === true) return false
  const [dayPart = "", monthPart = "", yearPart = "*"] = parts.toReversed()
  return (
    parts.length > 1 &&
    isChain(yearPart, years, wholeYear) &&
    isChain(monthPart, months, whole) &&
    isChain(dayPart, isFromEnd ? lastDays : days, whole)
  )
}

/** Hours and minutes, and seconds or none. */
function isTime(text: string): boolean {
  const [hour = "", minute, second = "*", ...others] = text.split(":")
  if (minute === undefined || others.length > 0) return false
  return isChain(hour, hours, whole) && isChain(minute, minutes, whole) && isSeconds(second)
}

/** A range of seconds without steps takes whole ones, and has to have room for one. */
function isSeconds(text: string): boolean {
  const isWide = (item: string) => {
    const [, first = "", last, step] = readItem(item)
    return last === undefined || step !== undefined || millionths(first) + 1e6 <= millionths(last)
  }
  return isChain(text, seconds, millionths) && text.split(",").every(isWide)
}

/** As many as systemd takes in one list. */
const mostItems = 241

/** How a number of a part is read; NaN where it is none. */
type NumberReader = (text: string) => number

/** Everything, or a list of values, of ranges and of what is repeated. */
function isChain(text: string, bounds: Bounds, read: NumberReader): boolean {
  if (text === "*") return true
  const items = text.split(",")
  return items.length <= mostItems && items.every((item) => isItem(item, bounds, read))
}

/** A value, the end of a range, and the step of a repetition. */
function readItem(text: string): readonly (string | undefined)[] {
  return /^([\d.]+?)(?:\.\.([\d.]+))?(?:\/([\d.]+))?$/.exec(text) ?? []
}

function isItem(text: string, { from, to, isBackwards }: Bounds, read: NumberReader): boolean {
  const [, first, last, step] = readItem(text)
  const start = read(first ?? "")
  if (!(start >= from && start <= to)) return false
  if (last !== undefined) return isRange(start, read(last), step, to, read)
  if (step === undefined) return true
  const every = stepOf(step, read)
  return isBackwards === true ? start - every >= from : every <= to - from && start + every <= to
}

/** A range ends with the last value that a step comes to, which may be its first. */
function isRange(
  start: number,
  stop: number,
  step: string | undefined,
  to: number,
  read: NumberReader,
): boolean {
  const every = step === undefined ? 1 : stepOf(step, read)
  return stop >= start && stop <= largest && stop - ((stop - start) % every) <= to
}

const largest = 2 ** 31 - 1

/** The step of a repetition, which no year is put into a century for; NaN where it is none. */
function stepOf(text: string, read: NumberReader): number {
  const step = read === wholeYear ? whole(text) : read(text)
  return step > 0 && step <= largest ? step : Number.NaN
}

function whole(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : Number.NaN
}

/** A year: of two digits it is one from 1970 to 2069. */
function wholeYear(text: string): number {
  const year = whole(text)
  if (year < 70) return year + 2000
  return year < 100 ? year + 1900 : year
}

/** Seconds in millionths, rounded by the seventh digit. */
function millionths(text: string): number {
  const [, number = "", fraction = ""] = /^(\d+)(?:\.(\d+))?$/.exec(text) ?? []
  if (number === "") return Number.NaN
  const up = (fraction[6] ?? "0") >= "5" ? 1 : 0
  return Number(number) * 1e6 + Number(fraction.slice(0, 6).padEnd(6, "0")) + up
}
