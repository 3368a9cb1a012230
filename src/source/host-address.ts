/** Texts that mean a host: its name, and what leads to it by that. */

/** Whether a text is a host's name, or an address with it: `web:9100`, `http://web/`, `root@web`. */
export function meansHost(text: string, name: string): boolean {
  if (text === name) return true
  const address = /^(?:[a-z][a-z\d+.-]*:\/\/)?(?:[^\s/@]+@)?([\w.-]+)(?::\d+)?(?:[/?#]\S*)?$/i.exec(
    text,
  )
  return address?.[1] === name && /[:@]/.test(text)
}
