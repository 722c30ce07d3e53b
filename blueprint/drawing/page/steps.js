// Steps: their facts, and what leads to them and away.

function dress() {
  for (const step of steps) {
    const node = by(step.node);
    node.setAttribute("role", "button");
    node.setAttribute("tabindex", "0");
    if (steps[chosen] === step) node.setAttribute("aria-current", "true");
  }
  for (const [id] of flow.ways) by(id).setAttribute("aria-hidden", "true");
  for (const [id, step] of flow.nodes)
    if (step >= 0 && id !== steps[step].node) by(id).setAttribute("aria-hidden", "true");
  mark();
}

function traced(from, onward) {
  const on = new Set(), todo = flow.nodes.flatMap(([, step], n) => (step === from ? [n] : []));
  const seen = new Set(todo);
  while (todo.length) {
    const here = todo.pop();
    for (const [id, source, target, along] of flow.ways) {
      if (!along || (onward ? source : target) !== here) continue;
      const there = onward ? target : source;
      on.add(id).add(flow.nodes[there][0]);
      if (seen.has(there)) continue;
      seen.add(there);
      if (whole || flow.nodes[there][1] < 0) todo.push(there);
    }
  }
  return on;
}

function mark() {
  for (const each of svg.querySelectorAll(".on,.chosen,.hit")) each.classList.remove("on", "chosen", "hit");
  svg.classList.toggle("tracing", chosen >= 0);
  svg.classList.toggle("searching", search.value.trim() !== "" && chosen < 0);
  for (const step of hits) by(step.node).classList.add("hit");
  if (chosen < 0) return;
  const on = new Set([...traced(chosen, true), ...traced(chosen, false)]);
  const others = new Set([chosen]);
  for (const [id, step] of flow.nodes) if (on.has(id) && step >= 0) others.add(step);
  for (const [id, step] of flow.nodes) if (others.has(step)) on.add(id);
  for (const [id, source, target, along] of flow.ways)
    if (!along && (others.has(flow.nodes[source][1]) || others.has(flow.nodes[target][1]))) on.add(id);
  for (const id of on) for (const each of ["", "label-", "tags-", "before-"]) by(each + id)?.classList.add("on");
  for (const [id, step] of flow.nodes) if (step === chosen) by(id).classList.add("chosen");
}

function choose(step, { quiet = false } = {}) {
  if (chosen >= 0) {
    by(steps[chosen].node).removeAttribute("aria-current");
    steps[chosen].row.classList.remove("chosen");
  }
  const shown = panel.hidden;
  chosen = step;
  panel.hidden = step < 0;
  if (step >= 0) {
    by(steps[step].node).setAttribute("aria-current", "true");
    steps[step].row.classList.add("chosen");
    tell(steps[step]);
  }
  mark();
  if (shown && !panel.hidden && fitted) fit();
  if (step >= 0 && !tabled) reveal(steps[step]);
  if (!quiet) remember(true);
}

function tell(step) {
  const facts = by("ui-facts");
  by("ui-name").textContent = step.name;
  const code = document.createElement("code");
  code.textContent = ` ${step.id}`;
  by("ui-name").append(code);
  facts.textContent = "";
  [...step.row.cells].slice(1).forEach((cell, n) => {
    if (!cell.hasChildNodes()) return;
    const name = document.createElement("dt"), fact = document.createElement("dd");
    name.textContent = columns[n];
    fact.append(...[...cell.childNodes].map((each) => each.cloneNode(true)));
    facts.append(name, fact);
  });
  panel.scrollTop = 0;
  by("ui-before").disabled = step === steps[0];
  by("ui-after").disabled = step === steps.at(-1);
}

// Overlays: parts of the plain picture give way to theirs.

const kept = [];
function overlaid(name) {
  const focused = svg.contains(document.activeElement) ? document.activeElement.id : null;
  while (kept.length) {
    const [theirs, ours] = kept.pop();
    theirs.replaceWith(ours);
  }
  overlay = by(`ui-overlay-${name}`) ? name : "";
  const given = overlay ? JSON.parse(by(`ui-overlay-${overlay}`).textContent) : null;
  for (const [id, markup] of Object.entries(given?.parts ?? {})) {
    const holder = document.createElementNS(SVG, "g"), ours = by(id);
    holder.innerHTML = markup;
    const theirs = holder.firstElementChild;
    ours.replaceWith(theirs);
    kept.push([theirs, ours]);
  }
  size.now = given?.size ?? size.plain;
  const box = svg.viewBox.baseVal;
  [box.width, box.height] = size.now;
  svg.setAttribute("width", box.width);
  svg.setAttribute("height", box.height);
  select.value = overlay;
  by("ui-caption").textContent = given ? [given.caption, ...given.notes].join(" — ") : unsaid;
  for (const [letter, text] of given?.signs ?? []) {
    const sign = document.createElement("span"), plate = document.createElement("b");
    plate.textContent = letter;
    sign.append(...(letter ? [plate, " "] : []), text);
    by("ui-caption").append(sign);
  }
  dress();
  readLanes();
  if (fitted) fit();
  else lanes();
  if (focused) by(focused)?.focus({ preventScroll: true });
}
const unsaid = by("ui-caption").textContent;

// Search.

function look() {
  const words = plain(search.value).split(/\s+/).filter(Boolean);
  hits = words.length ? steps.filter((step) => words.every((word) => step.text.includes(word))) : [];
  for (const step of steps) step.row.hidden = words.length > 0 && !hits.includes(step);
  const said = hits.length ? found.dataset.found.replace("{n}", hits.length).replace("{all}", steps.length) : found.dataset.none;
  found.textContent = words.length ? said : "";
  mark();
}
search.addEventListener("input", look);
search.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.isComposing || !hits.length) return;
  const next = hits[(hits.indexOf(steps[chosen]) + (event.shiftKey ? hits.length - 1 : 1)) % hits.length];
  choose(steps.indexOf(next));
});
