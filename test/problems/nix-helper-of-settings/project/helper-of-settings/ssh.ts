import { lib, nix } from "nixgen"

export function ssh(name: string) {
  return {
    settings: {
      MaxAuthTries: 3,
      LogLevel: nix`lib.id ${name}`,
    },
  }
}
