import { nix } from "nixgen"

export const two = nix`{
  networking.domain = "two.example";
}`
