/** Files of accounts, whose lines have no names for what is in them: `chap-secrets`, `pgpass`. */
import { isStandIn } from "./stand-ins.ts"

/** `user:password`, `host:port:database:user:password` and their like. */
const colons = /^[^\s:#][^\s:]*(?::[^\s:]*)*:(?:\{PLAIN\})?([^\s:]{4,})$/i

/** `client server password`, `"user" * "password"`; in ipsec.secrets, `id : PSK "password"`. */
const columns = /^(?!\S*:[ \t])"?[^\s#":][^\s"]*"?[ \t]+[^\s=:]+[ \t]+"?([^\s"]{4,})"?(?:[ \t]|$)/

/** `user:password` of an address that mail is sent by. */
const relay = /^\S+[ \t]+[^\s:]+:([^\s:]{4,})$/

/** Whether a line of such a file has a password in it. */
export function hasPasswords(text: string): boolean {
  return text.split("\n").some((line) => {
    const [, password] =
      [relay, colons, columns]
        .map((form) => form.exec(line.trim()))
        .find((match) => match !== null) ?? []
    return password !== undefined && !isStandIn(password) && /\d|[a-z]{4}/i.test(password)
  })
}
