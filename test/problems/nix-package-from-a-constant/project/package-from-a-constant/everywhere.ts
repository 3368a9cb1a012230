import { pkgs } from "nixgen"

export const everywhere = [
  pkgs.git,
  pkgs.tmuxx,
]
