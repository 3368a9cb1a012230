import { defineModule, passwordHashOf, prompt, secret } from "nixgen"
import { type Person, administrators, staff as people } from "../../staff.ts"

export const staff = defineModule({
  description: "An account for everyone who works here; administrators may become root.",
  config: {
    users: {
      mutableUsers: false,
      users: {
        ...Object.fromEntries(Object.entries(people).map(account)),
        // deployments log in as root
        root: { openssh: { authorizedKeys: { keys: administratorKeys() } } },
      },
    },
    security: { sudo: { wheelNeedsPassword: false, execWheelOnly: true } },
  },
})

function account([name, person]: readonly [string, Person]) {
  const isAdministrator = Object.hasOwn(administrators, name)
  return [
    name,
    {
      isNormalUser: true,
      description: person.name,
      extraGroups: isAdministrator ? ["wheel", "systemd-journal"] : ["systemd-journal"],
      openssh: { authorizedKeys: { keys: [person.sshKey] } },
      hashedPasswordFile: isAdministrator ? consolePassword(name, person) : undefined,
    },
  ] as const
}

/** For the console alone, where a machine cannot be reached any more. */
function consolePassword(name: string, person: Person) {
  return secret(`staff/${name}`, {
    neededForUsers: true,
    generate: passwordHashOf(prompt(`Password of ${person.name}`)),
  }).path
}

function administratorKeys(): readonly string[] {
  return Object.values(administrators).map(({ sshKey }) => sshKey)
}
