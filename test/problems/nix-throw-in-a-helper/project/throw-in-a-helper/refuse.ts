import { nix } from "nixgen"

export function refuse(what: string) {
  return nix`throw ${`no ${what}`}`
}
