/** What mount options take behind a `=` (ext4(5), btrfs(5), xfs(5), tmpfs(5), mount(8)). */

/** What an option takes; in place of a form, the words of which it takes one. */
type Form = keyof typeof forms | readonly string[]

/** Forms of what stands behind an option's name, and how each is told. */
const forms = {
  nothing: { pattern: /^$/, told: "it stands alone" },
  number: { pattern: /^=\d+$/, told: "it takes a number" },
  "number or nothing": { pattern: /^(=\d+)?$/, told: "it stands alone, or takes a number" },
  octal: { pattern: /^=[0-7]+$/, told: "it takes an octal number, such as 755" },
  size: {
    pattern: /^=\d+[kmgtpe]?$/i,
    told: "it takes a number, which k, m or g may follow: 1536m",
  },
  "size or share": {
    pattern: /^=\d+[kmgtpe%]?$/i,
    told: "it takes a number, which k, m, g or % may follow: 1536m",
  },
  compression: {
    pattern: /^(=((zlib|lzo|zstd)(:-?\d+)?|no|none))?$/,
    told: "it takes zlib, lzo or zstd, with a level as in zstd:3",
  },
} as const

/** Options of every file system. */
const common: Readonly<Record<string, Form>> = Object.fromEntries(
  "defaults noatime nodiratime relatime strictatime lazytime nodev noexec nosuid ro rw sync"
    .split(" ")
    .map((name) => [name, "nothing"]),
)

const errors = ["continue", "remount-ro", "panic"]

/** What the options of each file system take, where that is more than any text. */
const own: Readonly<Record<string, Readonly<Record<string, Form>>>> = {
  btrfs: {
    autodefrag: "nothing",
    commit: "number",
    compress: "compression",
    "compress-force": "compression",
    discard: ["", "sync", "async"],
    fatal_errors: ["bug", "panic"],
    metadata_ratio: "number",
    nodatacow: "nothing",
    space_cache: ["", "v1", "v2"],
    ssd: "nothing",
    thread_pool: "number",
  },
  ext4: {
    barrier: "number or nothing",
    commit: "number",
    data: ["journal", "ordered", "writeback"],
    data_err: ["abort", "ignore"],
    delalloc: "nothing",
    discard: "nothing",
    errors,
    inode_readahead_blks: "number",
    jqfmt: ["vfsold", "vfsv0", "vfsv1"],
    max_batch_time: "number",
    min_batch_time: "number",
    nodelalloc: "nothing",
    stripe: "number",
  },
  f2fs: { background_gc: ["on", "off", "sync"], discard: "nothing" },
  tmpfs: {
    huge: ["always", "within_size", "advise", "never"],
    mode: "octal",
    nr_blocks: "size",
    nr_inodes: "size",
    size: "size or share",
  },
  vfat: {
    codepage: "number",
    discard: "nothing",
    dmask: "octal",
    errors,
    fmask: "octal",
    shortname: ["lower", "win95", "winnt", "mixed"],
    umask: "octal",
  },
  xfs: {
    allocsize: "size",
    dax: ["", "always", "inode", "never"],
    discard: "nothing",
    inode32: "nothing",
    inode64: "nothing",
    logbsize: "size",
    logbufs: "number",
  },
}

/** What an option takes instead of what it is given; nothing where that is right, or not known. */
export function misgiven(type: string, word: string): string | undefined {
  const [name = ""] = word.split("=")
  const form = own[type]?.[name] ?? common[name]
  if (form === undefined) return undefined
  const given = word.slice(name.length)
  if (!isWords(form)) return forms[form].pattern.test(given) ? undefined : forms[form].told
  const isOne = form.some((each) => given === (each === "" ? "" : `=${each}`))
  return isOne ? undefined : told(form)
}

function isWords(form: Form): form is readonly string[] {
  return typeof form !== "string"
}

function told(words: readonly string[]): string {
  const named = words
    .filter((word) => word !== "")
    .join(", ")
    .replace(/, (?=[^,]*$)/, " or ")
  return words.includes("") ? `it stands alone, or takes ${named}` : `it takes ${named}`
}
