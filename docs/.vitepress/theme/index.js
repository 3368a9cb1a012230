/** VitePress' own look, with colours that everybody can read. */
import { withBase } from "vitepress"
import DefaultTheme from "vitepress/theme"
import { h } from "vue"
// oxlint-disable-next-line import/no-unassigned-import -- vite puts it on the page
import "./style.css"

/** Its own page for what is not there has no main part, and a link whose name is not what it says. */
function notFound() {
  return h("main", { class: "NotFound vp-doc" }, [
    h("h1", "There is no such page"),
    h("p", [h("a", { href: withBase("/") }, "All pages")]),
  ])
}

export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { "not-found": notFound }),
}
