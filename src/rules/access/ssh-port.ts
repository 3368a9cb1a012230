/** The ports that a host's ssh server listens on. */
import type { ModelHost } from "../../model/model.ts"
import { type Written, elements, mayBeDefined } from "../settled.ts"

/** The port that ssh connects to by itself, and that sshd listens on. */
export const usualPort = 22

/** The ports with where they were written; none where they are not known. */
export function sshPorts(host: ModelHost): readonly Written[] | undefined {
  if (
    ["listenAddresses", "extraConfig"].some((name) =>
      mayBeDefined(host, "services", "openssh", name),
    )
  )
    return undefined
  const ports = elements(host, "services", "openssh", "ports")
  if (ports?.length !== 0) return ports
  return [{ value: usualPort, origin: { place: host.place, path: ["config"] } }]
}
