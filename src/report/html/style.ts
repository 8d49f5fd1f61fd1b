/** The one style sheet of a report: light and dark, narrow and wide, screen and paper. */
export const STYLE = `
:root{color-scheme:light dark;--bg:#fff;--ink:#1b1f24;--soft:#57606a;--line:#d0d7de;--panel:#f6f8fa;--link:#0550ae;
--bad:#a40e26;--badbg:#ffe1e0;--good:#116329;--goodbg:#d7f5dd;--open:#7d4e00;--openbg:#fff3cd;--mark:#fff1a8}
@media(prefers-color-scheme:dark){:root{--bg:#0d1117;--ink:#e6edf3;--soft:#a3adb8;--line:#3d444d;--panel:#161b22;--link:#79b8ff;
--bad:#ff9a94;--badbg:#4a1417;--good:#7ee292;--goodbg:#10391c;--open:#f2cc60;--openbg:#3d2f00;--mark:#5c4b00}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:1200px;padding:1rem;background:var(--bg);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif;overflow-wrap:anywhere}
h1{font-size:1.1rem;margin:.2rem 0;color:var(--soft);font-weight:600}
h2{font-size:1.25rem;margin:2rem 0 .5rem;border-bottom:1px solid var(--line);padding-bottom:.2rem}
h3{font-size:1.05rem;margin:1.2rem 0 .3rem}
h4{font-size:.95rem;margin:.6rem 0 .2rem}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-999px}.skip:focus{left:1rem;top:.5rem;background:var(--bg);padding:.3rem}
.verdict{font-size:1.35rem;font-weight:650;margin:.3rem 0 .6rem;padding:.6rem .9rem;border-left:6px solid var(--line);background:var(--panel)}
.verdict.block{border-color:var(--bad)}.verdict.promote{border-color:var(--good)}
.soft{color:var(--soft)}.small{font-size:.875rem}
ul{padding-left:1.2rem}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;overflow-wrap:break-word}
th[scope=row]{min-width:8rem}
.depth1{margin-left:1.2rem}
th,td{border:1px solid var(--line);padding:.3rem .5rem;text-align:left;vertical-align:top;font-size:.9rem}
thead th{background:var(--panel)}
th button,.sort button{font:inherit;color:inherit;background:none;border:1px solid var(--line);border-radius:4px;padding:.15rem .5rem;cursor:pointer;text-align:left;overflow-wrap:anywhere}
.sort{display:flex;flex-wrap:wrap;gap:.4rem;margin:.5rem 0;align-items:center}
.sort button[aria-pressed=true]{background:var(--ink);color:var(--bg)}
tr.group th{background:var(--panel)}
tr[hidden]{display:none}
td.cell{min-width:9rem}
.regressed{background:var(--badbg);color:var(--bad);font-weight:600}
.improved{background:var(--goodbg);color:var(--good)}
.undecided,.incomplete{background:var(--openbg);color:var(--open)}
.thin{color:var(--soft)}
.num{white-space:nowrap}
tbody tr:not(.group) th[scope=row]{position:sticky;left:0;background:var(--bg)}
details{border:1px solid var(--line);border-radius:6px;margin:.5rem 0;padding:0 .7rem}
details[open]{padding-bottom:.6rem}
details p,details ul{margin:.2rem 0 .5rem}
summary{cursor:pointer;padding:.45rem 0;font-weight:600}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:.8rem}
@media(max-width:700px){.pair{grid-template-columns:1fr}body{padding:.6rem}.verdict{font-size:1.1rem}
th,td{padding:.25rem .3rem;font-size:.8125rem}thead th:nth-child(n+3){overflow-wrap:anywhere}td .small{font-size:.75rem}th[scope=row]{min-width:5rem}td.cell{min-width:5.9rem}}
.side{border:1px solid var(--line);border-radius:6px;padding:.4rem .6rem;background:var(--panel);min-width:0}
ol.steps{margin:.2rem 0;padding-left:1.4rem}
ol.steps li{white-space:pre-wrap;font:13px/1.45 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;margin:.2rem 0}
li.differs{background:var(--mark)}
pre{background:var(--panel);border:1px solid var(--line);border-radius:6px;padding:.5rem;overflow-x:auto;font:13px/1.45 ui-monospace,Menlo,Consolas,monospace;white-space:pre-wrap}
.strip{font-family:ui-monospace,Menlo,Consolas,monospace;letter-spacing:.1em}
.add{color:var(--good)}.del{color:var(--bad)}.warn{color:var(--open)}
svg{max-width:100%;height:auto}
svg .axis{stroke:var(--line)}svg .ni{stroke:var(--good)}svg .reg{stroke:var(--bad)}svg .need{stroke:var(--soft);stroke-dasharray:4 3}
svg text{fill:var(--soft);font-size:11px}
svg .bar{fill:var(--soft)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem .9rem}dt{color:var(--soft)}dd{margin:0}
@media(max-width:700px){dl{grid-template-columns:1fr}}
@media print{.sort,.skip{display:none}details{break-inside:avoid}body{max-width:none}}
`.trim();
