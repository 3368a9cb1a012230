/** What the scripts ask of the inventory, as text that bash reads line by line. */
import { printNix } from "../../nix/values/print-nix.ts"
import { nix } from "../../nix/values/templates.ts"

/** Nix: of the inventory, "host NAME" for each host, and "KEY VALUE" for each value that it has. */
export const deployments = printNix(nix`
  hosts:
  let
    # a value is one line, whatever is in it
    text = value: builtins.replaceStrings [ "\n" ] [ "\\n" ] (toString value);
    line = key: value: "\${key} \${text value}\n";

    keys = [
      "targetHost"
      "user"
      "port"
      "buildOn"
      "installed"
      "protect"
      "pull"
      "sshOptions"
      "healthCommands"
      "healthPorts"
      "healthSeconds"
      "installHost"
      "installUser"
      "installPort"
      "nixosAnywhere"
      "tags"
    ];
    deployment =
      host: key:
      let
        value = host.deploy.\${key} or [ ];
      in
      map (line key) (if builtins.isList value then value else [ value ]);

    entry =
      name:
      let
        host = hosts.\${name};
      in
      [
        (line "host" name)
        (line "system" (host.system or ""))
        (line "hostName" (host.deploy.hostName or name))
      ]
      ++ builtins.concatMap (deployment host) keys;
  in
  builtins.concatStringsSep "" (builtins.concatMap entry (builtins.attrNames hosts))
`)
