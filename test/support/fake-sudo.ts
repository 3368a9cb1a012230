/** A stand-in for sudo that asks for a password, and takes it as the real one does with -S: byte by byte, three times. */
import { bash } from "../../src/emit/scripts/bash.ts"

/** The program's text. What it runs has AS_ROOT in its environment. */
export function sudoThatAsks(password: string): string {
  return bash`#!/bin/bash
while :; do
  case $1 in
    -k | -S) ;;
    -n)
      echo "sudo: a password is required" >&2
      exit 1
      ;;
    -p) shift ;;
    *) break ;;
  esac
  shift
done
for _ in 1 2 3; do
  if ! IFS= read -r line; then
    echo "sudo: no password was provided" >&2
    exit 1
  fi
  [ "$line" != '${password}' ] || AS_ROOT=yes exec "$@"
  echo "Sorry, try again." >&2
done
echo "sudo: 3 incorrect password attempts" >&2
exit 1
`
}
