/** What stands where a secret would, and is none: a file, a variable, a hash, a word of a setting. */

/** Words that settings take in the place of a password. */
const words = new Set(
  (
    "none null nil undefined prompt ask allow deny disabled disable enabled enable yes no true false on off auto " +
    "optional required default unset empty basic bearer digest plain token password pass cert certificate " +
    "file env keyring agent public generate random placeholder unused unnecessary"
  ).split(" "),
)

const patterns: readonly RegExp[] = [
  // a file, a device, a program to ask; base64 can start with a slash as well
  /^~\/\S*$|^\.{0,2}\/[\w./@%:+~-]{0,30}$|^\.{1,2}\/\S+$|^\/[\w.-]+:(?:UUID|LABEL)=|^\.?[a-z\d_-]+(?:\/[a-z\d._-]+)+$/,
  /^~?\/(?:boot|data|dev|etc|home|keys?|mnt|nix|opt|persist|root|run|secrets?|srv|sys|tmp|usr|var)\/[^\s]*$/,
  /^(?:file|env|cmd|exec|vault|op|pass|pkcs11|systemd-creds|keyring|secretRef|ref\+\w+|arn:aws):/i,
  // a repository
  /^(?:github|gitlab|sourcehut|codeberg):[\w.~-]+\/[\w.-]+$/,
  // the name of a file
  /^[\w./-]+\.(?:pem|key|crt|cert|pub|txt|json|ya?ml|toml|conf|ini|env|py|sh|age|gpg)$|^id_(?:rsa|dsa|ecdsa|ed25519)$/i,
  // a variable or a template of whatever reads it
  /^\$\w*\{|^\$env\(|^\$(?:[A-Z_][A-Z\d_]*|[a-z_]+(?:[A-Z][a-z]+)*\d?)(?:$|\/|[.:][A-Za-z][A-Za-z.]*$)|^\$\(|^\$__|^%[\w({]|^\{\{|^\{%|^<[^<>]+>$|^\[\w+\]$|^%\w+%$|^!(?:secret|env|vault|file|include)|^!\S+\.ya?ml\s|^\{(?:env|file)[:.}]|^\{[A-Za-z_]\w*(?:\(\))?\}(?:\\n)?$|^@\{[\w-]+:[\w-]+\}$|^SECRET\[[\w.-]+\]$|^\\?`[^`]+`$|^#\{|^config\.|^[a-z_]\w*\.[a-z_]\w*[[(]|^os\.environ\//,
  // a reference of YAML, a variable that is to be replaced, a path in a store of secrets
  /^\*[A-Za-z][\w-]*$|^[A-Z]+(?:_[A-Z]+)+=?$|^[A-Z]+(?:PASS|PASSWORD|SECRET|TOKEN)$|^[a-z_-]+(?:\/[a-z_-]+)+$|^[A-Z][a-z]+(?:\.[A-Z][a-z]+)+$/,
  // what it is, in words
  /^(?:\p{Lu}|the |an? ).*\s(?:password|passphrase|secret|token|key)s?$/u,
  /([x*.0])\1{7}/i,
  /^[@#]{1,2}[\w.:-]+[@#]{1,2}$|^!!\w+!!$|^__\w+__(?:$|\/)|^@[\w.-]+@$|^@[a-z]+(?:\.[\w-]+)+$|^(?:hash:)?ext:/,
  // a hash (crypt(5), LDAP, and what programs print of their own), perhaps with whose it is
  /^(?:[\w.@-]+:)?\$(?:\d\w?|2[abxy]|y|gy|7|sha1|apr1|md5|argon2\w*|scrypt|pbkdf2[\w-]*|bcrypt\w*)\$/i,
  /^(?:[\w.@-]+:)?\{(?:S?SHA\d*|S?MD5|CRYPT|PBKDF2\w*|ARGON2\w*|BLF-CRYPT|SHA\d+-CRYPT|SSHA\d+)(?:\.\w+)?\}/i,
  // of MySQL and PostgreSQL
  /^\*[\dA-F]{40}$|^md5[\da-f]{32}$/,
  // of Transmission: a digest, and what it is salted with
  /^\{[\da-f]{40}\S{8}$/,
  /^(?:sha\d+|md5|scram-sha-\d+|argon2\w*|pbkdf2\w*|scrypt|bcrypt|hmac)[:#$]/i,
  /^sha(?:1|256|384|512)-[\w+/=]+$/,
  // what was encrypted
  /^ENC[[(]|^Ag[A-Z][\w+/]{100,}={0,2}$|^age-encryption\.org|^-----BEGIN (?:AGE ENCRYPTED FILE|PGP MESSAGE)/,
  // an option of a command, a mark alone
  /^--?[a-z][a-z-]*$|^\W{1,3}$|^base64:$|^db:/,
  /\$[A-Z_]{3,}/,
  // dots, stars and x for something left out
  /^[*.x…•-]+$/i,
  /^your[\w -]*(?:token|key|password|secret|pass)$/i,
  // what a server that asks for no key is given as one
  /^(?:sk-)?(?:not?|none)[-_ ]?(?:(?:api[-_ ]?)?key[-_ ])?(?:needed|required|used|necessary)$/i,
  // a line of the list of users
  /^[\w-]+:x:\d+:/,
  /^(?:your|my|the|a|some|insert|enter|put|add|replace|change)[ _-]?(?:[a-z\d]+[ _-])*(?:here|me)$/i,
  // a version, and how WPA agrees on keys
  /^[~^]?\d{1,3}(?:\.\d{1,4}){1,2}$|^(?:WPA|FT)-[A-Z\d-]+$/,
  // what is public, such as what Grafana had by itself before it had to be written out
  /^pk_(?:live|test)_\w+$|^SW2YcwTIb9zpOOhoPsMm$/,
  /^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-|sk-ssh-|sk-ecdsa-|age1)/,
  /^-----BEGIN (?:CERTIFICATE|PUBLIC KEY|RSA PUBLIC KEY|PGP PUBLIC KEY BLOCK|SSH2 PUBLIC KEY|DH PARAMETERS|EC PARAMETERS|X509 CRL)/,
]

/** Whether a text under a secret's name is not the secret itself. */
export function isStandIn(text: string): boolean {
  const value = text.trim().replace(/^"(.*)"$/, "$1")
  return (
    value === "" ||
    words.has(value.toLowerCase()) ||
    value.includes("${") ||
    value.includes("$(") ||
    (value.endsWith(".") && /\s/.test(value)) ||
    patterns.some((pattern) => pattern.test(value))
  )
}

/** An address, of a machine or of a service without a password, which is no key and no token. */
export function isAddress(text: string): boolean {
  return (
    /^(?:[a-z][a-z\d+.-]*:\/\/|unix:|mailto:|urn:)/i.test(text) ||
    /^(?:(?:static|eui64|prefixstable):)?[\da-f]*:[\da-f:]*(?::[\d.]+)?(?:\/\d+)?$/i.test(text) ||
    /^\d+(?:\.\d+){3}$/.test(text)
  )
}
