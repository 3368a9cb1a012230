/** VitePress' own look, with colours that everybody can read. */
import DefaultTheme from "vitepress/theme"
// oxlint-disable-next-line import/no-unassigned-import -- vite puts it on the page
import "./style.css"

export default DefaultTheme
