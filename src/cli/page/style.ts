const DARK = `--page: #0d1117; --border: #3d444d; --head: #151b23; --text: #f0f6fc; --dim: #9198a1;
  --old: #ffdcd7; --old-back: #67060c; --new: #aff5b4; --new-back: #033a16;`
/** What stands around a comment: the page, the box with its head, the avatar. The comment itself has GitHub's own style sheet. */
export const STYLE = `
:root { --page: #fff; --border: #d1d9e0; --head: #f6f8fa; --text: #1f2328; --dim: #59636e;
  --old: #82071e; --old-back: #ffebe9; --new: #116329; --new-back: #dafbe1; }
@media (prefers-color-scheme: dark) { :root:not([data-theme]) { ${DARK} } }
:root[data-theme=dark] { ${DARK} }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text);
  font: 14px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Inter, Helvetica, Arial, sans-serif, "Apple Color Emoji", "Noto Color Emoji"; }
main { max-width: 860px; margin: 0 auto; padding: 16px; }
h1.page { font-size: 24px; margin: 8px 0 24px; }
h2.caption { font-size: 13px; font-weight: 600; color: var(--dim); margin: 0 0 8px; }
section + section { margin-top: 32px; }
.row { display: flex; gap: 16px; }
.avatar { flex: none; width: 40px; height: 40px; border-radius: 6px; background: #24292f; display: flex; align-items: center; justify-content: center; }
.box { flex: 1; min-width: 0; border: 1px solid var(--border); border-radius: 6px; }
.box > header { background: var(--head); border-bottom: 1px solid var(--border); border-radius: 6px 6px 0 0; padding: 8px 16px; color: var(--dim); }
.box > header b { color: var(--text); }
.bot { border: 1px solid var(--border); border-radius: 2em; padding: 0 7px; font-size: 12px; }
.box > .markdown-body { font-family: inherit; padding: 16px; font-size: 14px; border-radius: 0 0 6px 6px; }
.markdown-body > :last-child { margin-bottom: 0; }
.markdown-body pre.diff code span { display: block; }
.markdown-body pre.diff .old { color: var(--old); background: var(--old-back); }
.markdown-body pre.diff .new { color: var(--new); background: var(--new-back); }
.chart { width: 100%; max-width: 720px; color: var(--text); fill: currentColor; }
@media (max-width: 600px) { .avatar { display: none; } main { padding: 8px; } }
`
