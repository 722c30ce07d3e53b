// What the page consists of, and what is looked at. All scripts of this folder are one, in one scope.

const by = (id) => document.getElementById(id);
const SVG = "http://www.w3.org/2000/svg";
const view = by("ui-view"), stage = by("ui-stage"), svg = by("ui-picture"), panel = by("ui-panel");
const select = by("ui-overlay"), search = by("ui-search"), found = by("ui-found");
const flow = JSON.parse(by("ui-flow").textContent);
const rows = [...document.querySelectorAll("tbody tr")];
const columns = [...document.querySelectorAll("thead th")].slice(1).map((th) => th.textContent);
const plain = (text) => text.normalize("NFKC").toLowerCase();
const steps = rows.map((row, n) => ({
  id: row.dataset.step,
  node: flow.nodes.find(([, step]) => step === n)[0],
  row,
  name: row.querySelector("a").textContent,
  text: plain(row.textContent),
}));
const size = { plain: [svg.width.baseVal.value, svg.height.baseVal.value] };
const owner = new Map(flow.nodes);
const limit = { least: 0.05, most: 4 };

let at = { x: 0, y: 0, k: 1 }, fitted = false;
let chosen = -1, overlay = "", tabled = false, whole = false, hits = [];
