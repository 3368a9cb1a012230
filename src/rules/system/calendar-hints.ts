/** What was meant by a text that is no calendar event: what cron, people and other tools write. */
import { nearest } from "../../problems/suggest.ts"
import { isCalendarEvent, namedEvents, weekday, weekdays } from "./calendar-events.ts"
import { meantTimeZone } from "./time-zones.ts"

/** The calendar event that a text was meant to be, where that is certain. */
export function meantEvent(text: string): string | undefined {
  for (const reader of readers) {
    const event = reader(text.trim())
    if (event !== undefined && isCalendarEvent(event)) return event
  }
  return undefined
}

/** Whether a text is a span of time, such as "5m" or "1h 30min". */
export function isSpan(text: string): boolean {
  return (
    /^\d+ ?[a-z]+(?: \d+ ?[a-z]+)*$/i.test(text) &&
    spanOf(text.split(/(?<=[a-z]) /i)[0] ?? "") !== undefined
  )
}

type Reader = (text: string) => string | undefined

const readers: readonly Reader[] = [
  ofCron,
  ofSpan,
  ofWords,
  ofClock,
  ofTimeAndName,
  ofSteps,
  ofMidnight,
  ofWeekdays,
  (text) => (text.includes(", ") ? text.replaceAll(", ", ",") : undefined),
  (text) => text.replace(/^(\d{4}-\d\d-\d\d)T/, "$1 ").replace(/Z$/, " UTC"),
  ofZone,
  (text) => nearest(text, namedEvents),
]

/** Five fields of cron: minute, hour, day, month and weekday. */
function ofCron(text: string): string | undefined {
  if (text.startsWith("@")) return text.slice(1)
  const fields = text.split(/\s+/)
  const [minute = "", hour = "", day = "", month = "", week = ""] = fields
  if (fields.length !== 5 || fields.some((field) => !/^[\w*,/-]+$/.test(field))) return undefined
  // cron runs where either of the two fits, systemd where both do
  if (day !== "*" && week !== "*") return undefined
  const names = week === "*" ? "" : weekdaysOfCron(week)
  if (names === undefined) return undefined
  const date = `*-${ofField(month, "1")}-${ofField(day, "1")}`
  return `${names}${date} ${ofField(hour, "0")}:${ofField(minute, "0")}:00`
}

function ofField(field: string, least: string): string {
  return field
    .split(",")
    .map((item) => item.replace(/^\*\//, `${least}/`).replace("-", "..").replace(/^\d$/, "0$&"))
    .join(",")
}

/** Days of cron, which counts from Sunday, 0 or 7, or names them. */
function weekdaysOfCron(field: string): string | undefined {
  const ranges = field.split(",").map((item) => {
    const [first = -1, last = first, ...others] = item.split("-").map(dayOfCron)
    return others.length > 0 || first < 0 || last < first ? undefined : daysBetween(first, last)
  })
  return ranges.includes(undefined) ? undefined : `${ranges.join(",")} `
}

function dayOfCron(text: string): number {
  return /^[0-7]$/.test(text) ? Number(text) : weekday(text.toLowerCase()) + (isDay(text) ? 1 : 0)
}

function isDay(text: string): boolean {
  return weekday(text.toLowerCase()) >= 0
}

/** Days of a week that begins with Sunday, which systemd has at its end. */
function daysBetween(first: number, last: number): string {
  if (first === 0) return last === 0 ? "Sun" : `Sun,${daysBetween(1, last)}`
  return first === last ? nameOf(first) : `${nameOf(first)}..${nameOf(last)}`
}

function nameOf(day: number): string {
  return capital(weekdays[(day + 6) % 7] ?? "")
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}

/** A number and a unit, the latter by its first letter. */
interface Span {
  readonly count: number
  readonly unit: string
}

const units: Readonly<Record<string, string>> = {
  s: "s",
  sec: "s",
  secs: "s",
  second: "s",
  seconds: "s",
  m: "m",
  min: "m",
  mins: "m",
  minute: "m",
  minutes: "m",
  h: "h",
  hr: "h",
  hrs: "h",
  hour: "h",
  hours: "h",
  d: "d",
  day: "d",
  days: "d",
  w: "w",
  week: "w",
  weeks: "w",
  month: "M",
  months: "M",
  M: "M",
  y: "y",
  year: "y",
  years: "y",
}

function spanOf(text: string): Span | undefined {
  const [, count = "1", word = ""] = /^(\d+)? ?([A-Za-z]+)$/.exec(text) ?? []
  const unit = Object.hasOwn(units, word) ? units[word] : undefined
  return unit === undefined ? undefined : { count: Number(count), unit }
}

/** One of each unit. */
const single: Readonly<Record<string, string>> = {
  s: "*:*:*",
  m: "minutely",
  h: "hourly",
  d: "daily",
  w: "weekly",
  M: "monthly",
  y: "yearly",
}

/** What fits whole into a minute, an hour or a day can be said by steps. */
function ofSpan(text: string): string | undefined {
  const span = /^\d/.test(text) ? spanOf(text) : undefined
  return span && steps(span)
}

function steps({ count, unit }: Span): string | undefined {
  if (count === 1) return single[unit]
  if (unit === "s" && 60 % count === 0) return count === 60 ? single["m"] : `*:*:0/${count}`
  if (unit === "m" && 60 % count === 0) return count === 60 ? single["h"] : `*:0/${count}`
  if (unit === "h" && 24 % count === 0) return count === 24 ? single["d"] : `0/${count}:00`
  return unit === "d" && count === 7 ? single["w"] : undefined
}

const said: Readonly<Record<string, string>> = {
  everyday: "daily",
  nightly: "daily",
  midnight: "daily",
  noon: "12:00",
}

/** "every day", "every 15 minutes", "every monday". */
function ofWords(text: string): string | undefined {
  const words = text.toLowerCase()
  if (Object.hasOwn(said, words)) return said[words]
  const [, what] = /^(?:every|each) (.+)$/.exec(words) ?? []
  if (what === undefined) return undefined
  const span = spanOf(what)
  return span === undefined ? capital(what) : steps(span)
}

/** "3am", "3:30 pm", "03.30". */
function ofClock(text: string): string | undefined {
  const [, hour, minute = "00", half = ""] =
    /^(?:at )?(\d{1,2})(?:[:.](\d\d))? ?([ap]m)?$/i.exec(text) ?? []
  if (hour === undefined || (half === "" && !text.includes("."))) return undefined
  if (half !== "" && (Number(hour) < 1 || Number(hour) > 12)) return undefined
  const isLater = half.toLowerCase() === "pm"
  const hours = half === "" ? Number(hour) : (Number(hour) % 12) + (isLater ? 12 : 0)
  return `${String(hours).padStart(2, "0")}:${minute}`
}

/** The dates of the events that have a name and come once a day or less. */
const dates: Readonly<Record<string, string>> = {
  daily: "*-*-*",
  weekly: "Mon *-*-*",
  monthly: "*-*-01",
  quarterly: "*-01,04,07,10-01",
  yearly: "*-01-01",
  annually: "*-01-01",
}

/** "03:00 daily", "daily at 3am". */
function ofTimeAndName(text: string): string | undefined {
  const words = text.split(" ").filter((word) => word !== "at")
  const name = words.find((word) => Object.hasOwn(dates, word.toLowerCase()))?.toLowerCase()
  const time = words.filter((word) => word.toLowerCase() !== name).join(" ")
  const date = name === undefined ? undefined : dates[name]
  return date === undefined || time === "" ? undefined : `${date} ${ofClock(time) ?? time}`
}

/** Steps of cron: systemd wants the value that they begin with. */
function ofSteps(text: string): string | undefined {
  if (!text.includes("*/")) return undefined
  const words = text.split(" ")
  return words.map((word) => word.replaceAll("*/", word.includes(":") ? "0/" : "1/")).join(" ")
}

/** The end of each day is the beginning of another. */
function ofMidnight(text: string): string | undefined {
  return /^(?:\*-\*-\* )?24:00(?::00)?$/.test(text) ? text.replace("24:", "00:") : undefined
}

/** "Sat..Mon", which goes over the end of the week, and "Tues". */
function ofWeekdays(text: string): string | undefined {
  const [first = "", ...rest] = text.split(" ")
  const items = first.split(",").map((item) => {
    const [from = "", to, ...others] = item.split(item.includes("..") ? ".." : "-").map(dayIn)
    if (from === undefined || others.length > 0) return undefined
    if (to === undefined) return item.includes("-") || item.includes(".") ? undefined : from
    const isOver = weekday(from.toLowerCase()) > weekday(to.toLowerCase())
    if (!isOver) return `${from}..${to}`
    return `${from === "Sun" ? "" : `${from}..`}Sun,${to === "Mon" ? "" : "Mon.."}${to}`
  })
  return items.includes(undefined) ? undefined : [items.join(","), ...rest].join(" ")
}

/** The short name of a day, as it may begin. */
function dayIn(text: string): string | undefined {
  const short = text.slice(0, 3).toLowerCase()
  return /^[a-z]{3,9}$/i.test(text) && isDay(short) ? capital(short) : undefined
}

/** A zone that is nearly right; short names are too near to each other. */
function ofZone(text: string): string | undefined {
  const at = text.lastIndexOf(" ")
  const word = text.slice(at + 1)
  const zone = at < 0 || !word.includes("/") ? undefined : meantTimeZone(word)
  return zone === undefined ? undefined : `${text.slice(0, at)} ${zone}`
}
