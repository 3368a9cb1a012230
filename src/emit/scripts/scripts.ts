/** `scripts/`: what people run to install, update and test the machines. */
import type { Emitted } from "../emitted.ts"
import { commonScript } from "./common.ts"
import { deployScript } from "./deploy.ts"
import { readMachineScript } from "./read-machine.ts"
import { testConfigScript } from "./test-config.ts"
import { testDiskoScript } from "./test-disko.ts"
import { updateScript } from "./update.ts"
import { watchdogScript } from "./watchdog.ts"

const scripts = {
  "common.sh": commonScript,
  "deploy.sh": deployScript,
  "update.sh": updateScript,
  "test-config.sh": testConfigScript,
  "test-disko.sh": testDiskoScript,
  "read-machine.sh": readMachineScript,
  "watchdog.sh": watchdogScript,
}

/** The scripts. They are the same for every fleet: what differs they ask the inventory for. */
export function scriptFiles(): Emitted {
  const files = Object.entries(scripts).map(([name, text]) => ({
    kind: "text" as const,
    path: `scripts/${name}`,
    text,
    executable: text.startsWith("#!"),
  }))
  return { files, problems: [] }
}
