/** How the site is searched: what explains comes before the many names of the reference. */
export const searchOptions = {
  fuzzy: 0.2,
  prefix: true,
  boost: { title: 4, text: 2, titles: 1 },
  boostDocument: (id) => (/\/(?:reference|api)\b/.test(id) ? 0.3 : 1),
}
