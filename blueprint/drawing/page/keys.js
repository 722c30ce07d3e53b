// Where we are stands in the address: #step-ID&overlay=NAME&view=table.

function remember(anew) {
  const parts = [];
  if (chosen >= 0) parts.push(`step-${encodeURIComponent(steps[chosen].id)}`);
  if (overlay) parts.push(`overlay=${overlay}`);
  if (tabled) parts.push("view=table");
  const hash = parts.length ? `#${parts.join("&")}` : location.pathname + location.search;
  if (anew) history.pushState(null, "", hash);
  else history.replaceState(null, "", hash);
}
function decoded(text) {
  try { return decodeURIComponent(text); } catch { return text; }
}
function recall() {
  const parts = location.hash.slice(1).split("&");
  const asked = parts.find((part) => part.startsWith("step-"));
  const step = asked ? steps.findIndex((each) => each.id === decoded(asked.slice(5))) : -1;
  const wish = (key) => parts.find((part) => part.startsWith(`${key}=`))?.slice(key.length + 1);
  return { step, overlay: wish("overlay"), tabled: wish("view") === "table" };
}
function follow() {
  const there = recall();
  if ((there.overlay ?? "") !== overlay) overlaid(there.overlay ?? "");
  if (there.tabled !== tabled) tabulate(there.tabled);
  if (there.step !== chosen) choose(there.step, { quiet: true });
}
addEventListener("popstate", follow);
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href^='#']");
  if (!link) return;
  event.preventDefault();
  const step = steps.findIndex((each) => `step-${each.id}` === decoded(link.hash.slice(1)));
  if (step >= 0) choose(step);
  if (step >= 0 && (panel.contains(link) || tabled)) by("ui-name").focus();
  if (link.hash === "#ui-sheet") show(true, by("ui-sheet"));
});

// Buttons and keys.

function tabulate(on) {
  tabled = on;
  document.body.classList.toggle("tabled", on);
  by("ui-to-table").setAttribute("aria-pressed", on);
  by("ui-to-picture").setAttribute("aria-pressed", !on);
  if (on) steps[chosen]?.row.scrollIntoView({ block: "center" });
  else if (!size.shown) begin();
  else if (chosen >= 0) reveal(steps[chosen]);
}
function show(table, then) {
  tabulate(table);
  remember(false);
  then?.focus();
}
const near = (step, far) => Math.max(0, Math.min(steps.length - 1, step + far));
const press = (id, act) => by(id).addEventListener("click", act);
press("ui-in", () => zoom(1.3));
press("ui-out", () => zoom(1 / 1.3));
press("ui-fit", fit);
press("ui-to-picture", () => show(false));
press("ui-to-table", () => show(true));
press("ui-close", leave);
press("ui-before", () => choose(near(chosen, -1)));
press("ui-after", () => choose(near(chosen, 1)));
press("ui-trace", () => {
  whole = !whole;
  by("ui-trace").setAttribute("aria-pressed", whole);
  mark();
});
select.addEventListener("change", () => { overlaid(select.value); remember(false); });

function leave() {
  const from = chosen, inside = panel.contains(document.activeElement);
  choose(-1);
  if (from >= 0 && inside) (tabled ? steps[from].row.querySelector("a") : by(steps[from].node)).focus({ preventScroll: true });
}
const MOVES = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity };
const KEYS = {
  "+": () => zoom(1.3), "=": () => zoom(1.3), "-": () => zoom(1 / 1.3), "−": () => zoom(1 / 1.3), 0: fit,
  t: () => show(!tabled),
};
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.key === "Escape") {
    if (search.value) { search.value = ""; look(); }
    else if (by("ui-keys").open) by("ui-keys").open = false;
    else leave();
    return;
  }
  if (event.target.closest("input,select,textarea")) return;
  if (event.key === "/") {
    event.preventDefault();
    search.focus();
    search.select();
    return;
  }
  const node = event.target.closest?.(".node[tabindex]");
  if (node) {
    const here = owner.get(node.id);
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      choose(here);
      by("ui-name").focus({ preventScroll: true });
      return;
    }
    if (MOVES[event.key]) {
      event.preventDefault();
      by(steps[near(here, MOVES[event.key])].node).focus({ preventScroll: true });
      return;
    }
  }
  KEYS[event.key.toLowerCase()]?.();
});
view.addEventListener("focusin", (event) => {
  const step = owner.get(event.target.closest(".node")?.id);
  if (step >= 0 && event.target.matches(":focus-visible")) reveal(steps[step]);
});

function begin() {
  if (!view.clientWidth) return;
  size.shown = true;
  open();
  if (chosen >= 0) reveal(steps[chosen]);
}
new ResizeObserver(() => { if (!size.shown) begin(); else if (fitted) fit(); }).observe(view);

size.now = size.plain;
document.documentElement.classList.add("scripted");
const there = recall();
overlaid(there.overlay ?? document.body.dataset.overlay);
tabulate(there.tabled);
begin();
if (there.step >= 0) choose(there.step, { quiet: true });
