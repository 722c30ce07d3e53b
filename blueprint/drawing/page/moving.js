// The picture in its window: moved by a transform of the whole, so that nothing is laid out anew.

function place(x, y, k) {
  at = { x, y, k };
  stage.style.transform = `translate(${x}px,${y}px) scale(${k})`;
  lanes();
}

let still = 0;
function move(x, y, k = at.k) {
  const [w, h] = size.now;
  fitted = false;
  view.classList.add("moving");
  clearTimeout(still);
  still = setTimeout(() => view.classList.remove("moving"), 160);
  place(within(x, view.clientWidth, w * k), within(y, view.clientHeight, h * k), k);
}
function within(at, room, length) {  // some free space beyond each end, never the picture out of sight
  const free = room - length, more = room * 0.35;
  return Math.max(Math.min(0, free) - more, Math.min(Math.max(0, free) + more, at));
}

function zoom(factor, x = view.clientWidth / 2, y = view.clientHeight / 2) {
  const k = Math.min(limit.most, Math.max(Math.min(limit.least, at.k), at.k * factor));
  move(x - (x - at.x) * (k / at.k), y - (y - at.y) * (k / at.k), k);
}

function fit() {
  const [w, h] = size.now;
  const k = Math.min(view.clientWidth / w, view.clientHeight / h, 1.5);
  place(Math.max(0, (view.clientWidth - w * k) / 2), Math.max(0, (view.clientHeight - h * k) / 2), k);
  fitted = true;
}

function open() {
  const [w, h] = size.now;
  const k = Math.min(1, Math.max(view.clientHeight / h, view.clientWidth / w, 0.55));
  if (w * k <= view.clientWidth && h * k <= view.clientHeight) return fit();
  place(0, Math.max(0, (view.clientHeight - h * k) / 2), k);
}

function reveal(step) {
  const node = by(step.node).getBoundingClientRect(), frame = view.getBoundingClientRect();
  if (!frame.width) return;
  const shift = (low, high, from, to) =>
    low < from + 24 ? from + 24 - low : high > to - 24 ? Math.max(to - 24 - high, from + 24 - low) : 0;
  const left = Math.min(130, frame.width / 5);
  const dx = shift(node.left, node.right, frame.left + left, frame.right);
  const dy = shift(node.top, node.bottom, frame.top, frame.bottom);
  if (dx || dy) move(at.x + dx, at.y + dy);
}

// Names of lanes stay in sight when their heads have left it.

const strip = by("ui-lanes");
const between = document.documentElement.lang === "zh" ? "" : " ";
let bands = [];
function readLanes() {
  strip.textContent = "";
  const top = svg.viewBox.baseVal.y;
  bands = [...svg.querySelectorAll(".lane")].map((lane) => {
    const head = lane.querySelector(".head"), name = document.createElement("span");
    name.textContent = [...lane.querySelectorAll("text")].map((line) => line.textContent).join(between);
    name.style.borderLeftColor = name.style.color = getComputedStyle(lane.querySelector("text")).fill;
    strip.append(name);
    const y = head.y.baseVal.value - top, tall = head.height.baseVal.value;
    return { name, tall, middle: y + tall / 2, end: head.x.baseVal.value + head.width.baseVal.value };
  });
}
function lanes() {
  const apart = bands.every((band) => band.tall * at.k > 24);
  const needed = bands.length > 0 && apart && at.x + bands[0].end * at.k < 20;
  strip.classList.toggle("needed", needed);
  if (needed) for (const band of bands) band.name.style.transform = `translateY(${at.y + band.middle * at.k - 11}px)`;
}

// Fingers, mouse, wheel.

const pointers = new Map();
let dragged = false, start = null;
view.addEventListener("pointerdown", (event) => {
  if (event.button) return;
  pointers.set(event.pointerId, event);
  start = { x: event.clientX, y: event.clientY };
  dragged = pointers.size > 1;
});
view.addEventListener("pointermove", (event) => {
  const before = pointers.get(event.pointerId);
  if (!before) return;
  if (!dragged && Math.hypot(event.clientX - start.x, event.clientY - start.y) < 5) return;
  if (!dragged) view.setPointerCapture(event.pointerId);
  dragged = true;
  const other = [...pointers.values()].find((each) => each.pointerId !== event.pointerId);
  pointers.set(event.pointerId, event);
  if (!other) return move(at.x + event.clientX - before.clientX, at.y + event.clientY - before.clientY);
  const frame = view.getBoundingClientRect();
  const apart = (each) => Math.hypot(each.clientX - other.clientX, each.clientY - other.clientY);
  const centre = [(event.clientX + other.clientX) / 2 - frame.left, (event.clientY + other.clientY) / 2 - frame.top];
  if (apart(before)) zoom(apart(event) / apart(before), ...centre);
});
for (const name of ["pointerup", "pointercancel"])
  view.addEventListener(name, (event) => pointers.delete(event.pointerId));
view.addEventListener("wheel", (event) => {
  event.preventDefault();
  const frame = view.getBoundingClientRect(), unit = event.deltaMode ? 24 : 1;
  if (event.ctrlKey || event.metaKey)
    return zoom(Math.exp(-Math.max(-60, Math.min(60, event.deltaY * unit)) * 0.008), event.clientX - frame.left, event.clientY - frame.top);
  const across = event.shiftKey && !event.deltaX;
  move(at.x - unit * (across ? event.deltaY : event.deltaX), at.y - unit * (across ? 0 : event.deltaY));
}, { passive: false });
view.addEventListener("scroll", () => view.scrollTo(0, 0));
view.addEventListener("click", (event) => {
  if (dragged) return;
  const group = event.target.closest(".node");
  const step = group ? owner.get(group.id) : -1;
  if (step >= 0) choose(step);
  else if (!group) choose(-1);
});
