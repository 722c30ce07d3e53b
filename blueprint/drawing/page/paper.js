// On paper: the picture in pieces as wide as a page takes, each with the heads of the lanes.

const paper = { least: 1250, shape: 1.82 };
function pieces(left, width, height) {
  const boxes = [...svg.querySelectorAll("#nodes .shape")].map((shape) => shape.getBBox());
  const most = Math.max(paper.least, height * paper.shape) - left, cuts = [left];
  while (cuts.at(-1) + most < width) {
    let end = cuts.at(-1) + most;
    const cut = () => boxes.find((box) => box.x - 8 < end && end < box.x + box.width + 8);
    for (let box = cut(); box; box = cut()) end = box.x - 9;
    cuts.push(end > cuts.at(-1) + 200 ? end : cuts.at(-1) + most);
  }
  return [...cuts, width].slice(1).map((end, n) => [cuts[n], end - cuts[n]]);
}
function glimpse(x, y, wide, height, at) {
  const piece = document.createElementNS(SVG, "svg"), all = document.createElementNS(SVG, "use");
  const box = { x: at, y: 0, width: wide, height, viewBox: `${x} ${y} ${wide} ${height}` };
  for (const [name, value] of Object.entries(box)) piece.setAttribute(name, value);
  all.setAttribute("href", "#ui-all");
  piece.append(all);
  return piece;
}
addEventListener("beforeprint", () => {
  document.body.classList.remove("tabled");
  const { y, width, height } = svg.viewBox.baseVal, head = svg.querySelector(".head");
  const left = head ? head.x.baseVal.value + head.width.baseVal.value : 0;
  const cut = pieces(left, width, height), most = Math.max(...cut.map(([, wide]) => wide));
  by("ui-strips").textContent = "";
  for (const [x, wide] of cut) {
    const sheet = document.createElementNS(SVG, "svg");
    sheet.setAttribute("viewBox", `0 0 ${left + most} ${height}`);
    sheet.append(glimpse(0, y, left, height, 0), glimpse(x, y, wide, height, left));
    by("ui-strips").append(sheet);
  }
});
addEventListener("afterprint", () => document.body.classList.toggle("tabled", tabled));
