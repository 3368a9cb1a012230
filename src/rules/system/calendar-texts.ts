/** NG222: what stands for a calendar event is one. */
import { prevailing } from "../../model/config-lookup.ts"
import type { ModelHost } from "../../model/model.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { definedOptions, optionsBy } from "../defined-options.ts"
import type { Finding, HostRule } from "../rule.ts"
import { type Written, elementsOf } from "../settled.ts"
import { isCalendarEvent } from "./calendar-events.ts"
import { isSpan, meantEvent } from "./calendar-hints.ts"
import { calendarOptions } from "./calendar-options.ts"

/** What there is to say of NG222. */
export const explained: Explanation = {
  title: "What stands for a calendar event is one",
  why: "NixOS writes the text into a timer as it is, and systemd leaves out what it does not read: the timer never runs, and nobody is told that there is no backup, no renewal and no clean-up.",
  mend: "Write the event as systemd.time(7) has it; `systemd-analyze calendar TEXT` tells when it comes.",
  breaks: 'config: { systemd: { services: { backup: { startAt: "0 3 * * *" } } } }',
  close: 'config: { systemd: { services: { backup: { startAt: "*-*-* 03:00:00" } } } }',
}

export const calendarTexts: HostRule<"NG222"> = {
  code: "NG222",
  checkHost: (host) =>
    definedOptions(host, options).flatMap(({ path, option }) =>
      textsAt(host, path)
        .filter(({ value }) => value !== "never" || option !== "services.locate.interval")
        .flatMap((text) => untrue(host, text)),
    ),
}

const options = optionsBy(calendarOptions, (option) => option.split("."))

/** What is written at an option, each element of a list by itself. */
function textsAt(host: ModelHost, path: readonly string[]): readonly Written[] {
  return prevailing(host.definitions(...path).values).flatMap((written) => elementsOf(written))
}

function untrue(host: ModelHost, { value, origin }: Written): readonly Finding[] {
  if (typeof value !== "string" || isRead(value.trim())) return []
  return [
    {
      ...origin,
      host: host.name,
      message: `systemd reads no calendar event in ${JSON.stringify(value)}`,
      hint: hintOf(value.trim()),
    },
  ]
}

/** An empty text takes others back, and what "%" stands for is known to systemd only. Of several lines the first counts. */
function isRead(text: string): boolean {
  return text === "" || /[%\n\r]/.test(text) || isCalendarEvent(text)
}

function hintOf(text: string): string {
  const event = meantEvent(text)
  const span = isSpan(text) ? "; a span of time is for OnUnitActiveSec of a timer" : ""
  return event === undefined
    ? `write one such as "daily", "Mon..Fri 03:00" or "*-*-01 04:30:00"${span}`
    : `write ${JSON.stringify(event)}${span}`
}
