import { defineModule } from "nixgen"
import { type Person, staff as people } from "../../staff.ts"

export const staff = defineModule({
  description: "An account for everyone who works here; administrators may become root.",
  config: {
    users: {
      mutableUsers: false,
      users: {
        ...Object.fromEntries(
          Object.entries(people).map(([name, person]) => [name, account(person)]),
        ),
        // deployments log in as root
        root: { openssh: { authorizedKeys: { keys: administratorKeys() } } },
      },
    },
    security: { sudo: { wheelNeedsPassword: false, execWheelOnly: true } },
  },
})

function account({ name, isAdministrator, sshKey }: Person) {
  return {
    isNormalUser: true,
    description: name,
    extraGroups: isAdministrator ? ["wheel", "systemd-journal"] : ["systemd-journal"],
    openssh: { authorizedKeys: { keys: [sshKey] } },
  }
}

function administratorKeys(): readonly string[] {
  return Object.values(people).flatMap((person) => (person.isAdministrator ? [person.sshKey] : []))
}
