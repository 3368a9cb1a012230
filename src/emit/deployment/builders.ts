/** `deployment/machines`: the remote builders, as the setting `builders` of Nix reads them from a file. */
import type { Model } from "../../model/model.ts"
import { type Emitted, textFile } from "../emitted.ts"

type Builder = Model["deployment"]["builders"][number]

/** One line for each (Nix manual, "Remote Builds"). */
export function buildersFile({ deployment }: Model): Emitted {
  return textFile("deployment/machines", deployment.builders.map(machine).join(""))
}

function machine(builder: Builder): string {
  const { protocol, sshUser, hostName, systems, sshKey, maxJobs, speedFactor } = builder
  const login = sshUser === undefined ? hostName : `${sshUser}@${hostName}`
  const columns = [
    `${protocol}://${login}`,
    systems.join(","),
    sshKey ?? "-",
    String(maxJobs),
    String(speedFactor),
    commas([...builder.supportedFeatures, ...builder.mandatoryFeatures]),
    commas(builder.mandatoryFeatures),
    builder.publicHostKey ?? "-",
  ]
  return `${columns.join(" ")}\n`
}

/** A builder has to support what it insists on. */
function commas(features: readonly string[]): string {
  return features.length === 0 ? "-" : [...new Set(features)].join(",")
}
