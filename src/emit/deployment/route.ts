/** `deployment/route.nix`: the way to a host as `routeTo` has it, for engines that run in Nix. */
import { nix } from "../../nix/values/templates.ts"
import { toNix } from "../../nix/values/values.ts"
import { type Emitted, nixFile } from "../emitted.ts"

/** The function from a host's name and its `deploy` in the inventory. */
export function routeFile(): Emitted {
  return nixFile(
    "deployment/route.nix",
    toNix(nix`
      # How ssh reaches a host of the inventory. An IPv6 address has no form that ssh and the addresses of
      # Nix's stores both take: there the host is called by its name, and ssh is told the address.
      { lib }:

      name: deploy:
      let
        isIpv6 = lib.hasInfix ":" deploy.targetHost;
      in
      {
        host = if isIpv6 then name else deploy.targetHost;
        options = lib.concatMap (option: [ "-o" option ]) (
          lib.optional isIpv6 "HostName=\${lib.replaceStrings [ "%" ] [ "%%" ] deploy.targetHost}"
          ++ deploy.sshOptions or [ ]
        );
      }
    `),
  )
}
