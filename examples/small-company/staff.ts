/** Who works here: accounts on the machines, and devices in the VPN. */
export interface Person {
  readonly name: string
  /** Public key for ssh. */
  readonly sshKey: string
  readonly vpn: { readonly address: string; readonly publicKey: string }
}

/** Somebody who may become root everywhere, and read every secret. */
interface Administrator extends Person {
  /** Public key of age. */
  readonly ageKey: string
}

/** By account. */
export const administrators: Readonly<Record<string, Administrator>> = {
  amara: {
    name: "Amara Okafor",
    sshKey:
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBq2v7TtkW3yM0jZp9oVn5RcXs8EhLd4uKf6GaYb1wQe amara@example.org",
    ageKey: "age1tnqmjvnfhvply6x8hhq787t5v5l4sq6kyzxzj2690zymcjk6sflqc2uhvr",
    vpn: { address: "10.20.9.11", publicKey: "Qm3zv1nT8yKj5sWd2XrFhLp7gUe9aBoc6iVtMxRk4nY=" },
  },
  jonas: {
    name: "Jonas Lindqvist",
    sshKey:
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIK9dHs4mXw2fTzJv6bQn8pLr3cYg5kUe7oAa0iWxVtRh jonas@example.org",
    ageKey: "age1xsvfxgq87n6ghn9z8a637595h9u68rfpkxgmuzv4vwcycr399dsqqakkr6",
    vpn: { address: "10.20.9.12", publicKey: "b7HqWc4xJt9mPd2zRy6nVfKs8gLa3eUo5iTk1vXrNwE=" },
  },
}

/** The same of all. */
export const staff: Readonly<Record<string, Person>> = {
  ...administrators,
  mei: {
    name: "Mei Tanaka",
    sshKey:
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIE3uZk8yLr5vBn1mQw7tXc4pJs6hGd9fOa2iRe0VxTqK mei@example.org",
    vpn: { address: "10.20.9.13", publicKey: "Vx5nLk2pRt8wJd6yHm9sQc3zFb7gUa4eTo1iXvKrNfA=" },
  },
}
