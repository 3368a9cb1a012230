/** Options by their dotted paths, such as `services.nginx.enable`. */

/** Whether an option is another one, or in it. */
export function isWithin(option: string, other: string): boolean {
  return option === other || option.startsWith(`${other}.`)
}
