import { pkgs } from "nixgen"

export function tools(suffix: string) {
  const first = [pkgs.git]
  return [...first, pkgs[`htop-${suffix}`]]
}
