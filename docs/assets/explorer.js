// The explorer. `explorer_curves.js` has the curves that PyTorch computed; nothing is computed here but their place on
// the screen. The state is the address: ?axis=residual&a=huber_loss&a.delta=2&b=l1_loss&show=gradient&at=1.5
const { axes, scale, compare } = globalThis.atlasCurves;
const KEYS = ["a", "b", "c", "d"];
const SHOWN = ["loss", "gradient"];
const MARGIN = { top: 14, bottom: 44, left: 52 }; // on the right stand the names, of any length
const CUT = 2.5; // how much of the highest curve is shown: as many times the height of the next
const THUMB = 16; // pixels, as in explorer.css
const root = document.querySelector(".atlas-explorer");
const kept = new Map(); // what was last drawn on each axis

const state = { axis: axes[0], show: "loss", at: 0, drawn: [] };

// ---------------------------------------------------------------- numbers

function value(step) {
  const [begin, end, steps] = state.axis.range;
  return begin + ((end - begin) * step) / steps;
}

function nearest(x) {
  const [begin, end, steps] = state.axis.range;
  return Math.min(steps, Math.max(0, Math.round(((x - begin) / (end - begin)) * steps)));
}

function unpack(curve, number) {
  curve.unpacked ??= [];
  curve.unpacked[number] ??= curve.samples[number].map((differences) => {
    let slope = 0, sum = 0;
    return differences.map((difference) => (sum += slope += difference) / scale);
  });
  return curve.unpacked[number];
}

function numbers(drawn) {
  const number = drawn.curve.parameters.reduce((sum, parameter, i) => sum * parameter.stops.length + drawn.stops[i], 0);
  return unpack(drawn.curve, number)[SHOWN.indexOf(state.show)];
}

function written(number) {
  return String(Number(number.toFixed(4))).replace("-", "\u2212");
}

function plain(stop) {
  return stop.replaceAll("'", "");
}

function ticks(low, high, about) {
  const rough = (high - low) / about;
  const unit = 10 ** Math.floor(Math.log10(rough));
  const step = unit * [1, 2, 5, 10].find((factor) => factor * unit >= rough * 0.999);
  const found = [];
  for (let number = Math.ceil(low / step - 1e-9); number <= Math.floor(high / step + 1e-9); number++) found.push(number * step);
  return found;
}

function reach(curves, sign) {
  const highest = curves.map((curve) => Math.max(0, ...curve.map((y) => sign * y))).sort((a, b) => b - a);
  return highest[1] > 0 ? Math.min(highest[0], CUT * highest[1]) : highest[0];
}

// ---------------------------------------------------------------- the address

function add(curve) {
  state.drawn.push({ curve, stops: curve.parameters.map((parameter) => parameter.shown) });
}

function turnTo(axis) {
  if (state.drawn.length) kept.set(state.axis, state.drawn);
  const before = state.drawn.map((drawn) => drawn.curve.loss);
  Object.assign(state, { axis, drawn: kept.get(axis) || [] });
  state.at = nearest(axis.range[0] + (axis.range[1] - axis.range[0]) * 0.75);
  if (state.drawn.length) return;
  const shared = before.filter((loss) => axis.curves.some((curve) => curve.loss === loss));
  for (const loss of [...new Set([...shared, ...axis.first])].slice(0, Math.max(shared.length, axis.first.length)))
    add(axis.curves.find((curve) => curve.loss === loss));
}

function readAddress() {
  const query = new URLSearchParams(location.search);
  const asked = KEYS.filter((key) => query.get(key)).map((key) => [key, query.get(key)]);
  const has = (axis, loss) => axis.curves.some((curve) => curve.loss === loss);
  const count = (axis) => asked.filter(([, loss]) => has(axis, loss)).length;
  const best = axes.reduce((best, axis) => (count(axis) > count(best) ? axis : best));
  const axis = axes.find((axis) => axis.id === query.get("axis")) || best;
  state.drawn = [];
  turnTo(axis);
  state.show = query.get("show") === "gradient" ? "gradient" : "loss";
  if (query.has("at") && Number.isFinite(Number(query.get("at")))) state.at = nearest(Number(query.get("at")));
  if (count(axis)) {
    state.drawn = [];
    for (const [key, loss] of asked.filter(([, loss]) => has(axis, loss))) {
      add(axis.curves.find((curve) => curve.loss === loss));
      const { curve, stops } = state.drawn.at(-1);
      curve.parameters.forEach((parameter, i) => {
        const stop = parameter.stops.indexOf(query.get(`${key}.${parameter.name}`));
        if (stop >= 0) stops[i] = stop;
      });
    }
  }
  const absent = asked.map(([, loss]) => loss).filter((loss) => !has(axis, loss));
  if (absent.length) say(`Not drawn here: ${absent.map(elsewhere).join("; ")}.`);
}

function elsewhere(loss) {
  const found = axes.filter((axis) => axis.curves.some((curve) => curve.loss === loss));
  if (!found.length) return `${loss.slice(0, 60)}, which has no curve in the explorer`;
  return `${loss}, which is drawn over ${found.map((axis) => axis.label.toLowerCase()).join(" and ")}`;
}

function address() {
  const parts = [`axis=${state.axis.id}`];
  state.drawn.forEach(({ curve, stops }, i) => {
    parts.push(`${KEYS[i]}=${curve.loss}`);
    curve.parameters.forEach((parameter, j) => {
      if (stops[j] !== parameter.shown) parts.push(`${KEYS[i]}.${parameter.name}=${encodeURIComponent(parameter.stops[stops[j]])}`);
    });
  });
  if (state.show === "gradient") parts.push("show=gradient");
  parts.push(`at=${Number(value(state.at).toFixed(4))}`);
  return `?${parts.join("&")}`;
}

// ---------------------------------------------------------------- the page

function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, given] of Object.entries(attributes)) {
    if (name in element && typeof given !== "string") element[name] = given;
    else element.setAttribute(name, given);
  }
  element.append(...children);
  return element;
}

function svg(tag, attributes, text) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, given] of Object.entries(attributes)) element.setAttribute(name, given);
  if (text !== undefined) element.textContent = text;
  return element;
}

function choices(name, legend, options, chosen, choose) {
  const box = make("fieldset", { class: `explorer-${name}` }, make("legend", {}, legend));
  for (const [id, label] of options) {
    const input = make("input", { type: "radio", name: `explorer-${name}`, value: id, checked: chosen() === id, onchange: () => choose(id) });
    box.append(make("label", {}, input, make("span", {}, label)));
  }
  box.update = () => box.querySelectorAll("input").forEach((input) => (input.checked = input.value === chosen()));
  return box;
}

const axisBox = choices("axis", "Losses as a function of", axes.map((axis) => [axis.id, axis.label]), () => state.axis.id, (id) => {
  turnTo(axes.find((axis) => axis.id === id));
  renew();
});
const showBox = choices("show", "Show", [["loss", "Loss"], ["gradient", "Gradient"]], () => state.show, (show) => {
  state.show = show;
  draw();
});
const plot = svg("svg", { class: "explorer-plot", "aria-hidden": "true" });
const cursor = make("input", { type: "range", class: "explorer-cursor", min: "0", step: "1" });
const says = make("p", { class: "explorer-says" });
const list = make("ol", { class: "explorer-curves" });
const more = make("button", { type: "button", class: "explorer-more" }, "Add a curve");
const copy = make("button", { type: "button", class: "explorer-copy" }, "Copy the link");
const sheets = make("a", { class: "explorer-sheets" }, "Their data sheets side by side");
const status = make("p", { class: "explorer-status", role: "status" });

function say(text) {
  status.textContent = text;
}

function row(drawn, i) {
  const { curve, stops } = drawn;
  const options = state.axis.curves.map((each) => make("option", { value: each.loss, selected: each === curve }, each.title));
  const select = make("select", { "aria-label": `Curve ${i + 1}` }, ...options);
  select.onchange = () => {
    const chosen = state.axis.curves.find((each) => each.loss === select.value);
    state.drawn[i] = { curve: chosen, stops: chosen.parameters.map((parameter) => parameter.shown) };
    renew(`.explorer-curves li:nth-child(${i + 1}) select`);
  };
  const swatch = svg("svg", { class: "swatch", viewBox: "0 0 28 10", "aria-hidden": "true" });
  swatch.append(svg("path", { class: `curve curve-${i + 1}`, d: "M0 5H28" }));
  const remove = make("button", { type: "button", class: "explorer-remove", disabled: state.drawn.length === 1, "aria-label": `Remove curve ${i + 1}, ${curve.title}` }, "\u00d7");
  remove.onclick = () => {
    state.drawn.splice(i, 1);
    renew(`.explorer-curves li:nth-child(${Math.min(i + 1, state.drawn.length)}) select`);
  };
  const item = make("li", {}, make("div", { class: "explorer-name" }, swatch, make("b", { "aria-hidden": "true" }, `${i + 1}`), select, make("span", { class: "explorer-value" }), remove));
  curve.parameters.forEach((parameter, j) => {
    const stop = make("span", { class: "explorer-stop", "aria-hidden": "true" });
    const slider = make("input", { type: "range", min: "0", step: "1", max: `${parameter.stops.length - 1}`, "aria-label": `${parameter.name} of curve ${i + 1}` });
    slider.value = stops[j];
    slider.oninput = () => {
      stops[j] = Number(slider.value);
      draw();
    };
    item.append(make("label", { class: "explorer-parameter" }, make("code", {}, parameter.name), slider, stop));
  });
  const chapter = make("a", { href: curve.address }, "chapter");
  chapter.setAttribute("aria-label", `Chapter: ${curve.title}`);
  item.append(make("p", { class: "explorer-call" }, make("code", {}), " ", chapter));
  return item;
}

/** Make all rows anew: curves came, went or were exchanged. */
function renew(focus) {
  list.replaceChildren(...state.drawn.map(row));
  more.disabled = state.drawn.length === KEYS.length;
  says.textContent = `${state.axis.label}: ${state.axis.says}.`;
  axisBox.update();
  showBox.update();
  const chosen = axisBox.querySelector(":checked").parentElement; // on a phone they stand in one row that scrolls
  axisBox.scrollLeft = chosen.offsetLeft - axisBox.offsetLeft - (axisBox.clientWidth - chosen.offsetWidth) / 2;
  draw();
  if (focus) list.parentElement.querySelector(focus.replace(".explorer-curves", "ol"))?.focus();
}

/** Draw the curves, and write what they are at the cursor. */
function draw() {
  const [begin, end, steps] = state.axis.range;
  const width = Math.max(280, Math.round(plot.getBoundingClientRect().width)), height = width < 480 ? 300 : 400;
  const wide = width >= 480, longest = Math.max(...state.drawn.map(({ curve }) => curve.label.length));
  const right = wide ? Math.min(200, 34 + 7.4 * longest) : 26;
  const curves = state.drawn.map(numbers);
  let low = -reach(curves, -1), high = reach(curves, 1);
  if (low === high) [low, high] = [-1, 1];
  const across = (step) => MARGIN.left + ((width - MARGIN.left - right) * step) / steps;
  const down = (y) => MARGIN.top + ((height - MARGIN.top - MARGIN.bottom) * (high - y)) / (high - low);
  const bottom = height - MARGIN.bottom;
  const parts = [];
  for (const tick of ticks(begin, end, wide ? 8 : 5)) {
    const x = across(((tick - begin) / (end - begin)) * steps);
    parts.push(svg("path", { class: "grid", d: `M${x} ${MARGIN.top}V${bottom}` }));
    parts.push(svg("text", { x, y: bottom + 18, "text-anchor": "middle" }, written(tick)));
  }
  for (const tick of ticks(low, high, 6)) {
    const y = down(tick);
    parts.push(svg("path", { class: Math.abs(tick) < 1e-9 ? "grid zero" : "grid", d: `M${MARGIN.left} ${y}H${width - right}` }));
    parts.push(svg("text", { x: MARGIN.left - 8, y: y + 4, "text-anchor": "end" }, written(tick)));
  }
  parts.push(svg("text", { class: "name", x: (MARGIN.left + width - right) / 2, y: height - 6, "text-anchor": "middle" }, state.axis.label));
  const frame = svg("clipPath", { id: "explorer-frame" });
  frame.append(svg("rect", { x: MARGIN.left, y: MARGIN.top - 3, width: width - MARGIN.left - right, height: bottom - MARGIN.top + 6 }));
  parts.push(frame);
  const here = across(state.at);
  parts.push(svg("path", { class: "cursor", d: `M${here} ${MARGIN.top}V${bottom}` }));
  curves.forEach((curve, i) => {
    const points = curve.map((y, step) => `${across(step).toFixed(1)},${down(y).toFixed(1)}`).join(" ");
    parts.push(svg("polyline", { class: `curve curve-${i + 1}`, points, "clip-path": "url(#explorer-frame)" }));
  });
  curves.forEach((curve, i) => {
    const y = curve[state.at];
    if (y >= low - 1e-9 && y <= high + 1e-9) parts.push(svg("circle", { class: `dot dot-${i + 1}`, cx: here, cy: down(y), r: 4.5 }));
  });
  parts.push(...names(curves.map((curve) => Math.min(bottom, Math.max(MARGIN.top, down(curve.at(-1))))), width - right + 8, wide, bottom));
  plot.setAttribute("viewBox", `0 0 ${width} ${height}`);
  plot.setAttribute("height", height);
  plot.replaceChildren(...parts);

  cursor.max = steps;
  cursor.value = state.at;
  cursor.style.setProperty("--left", `${MARGIN.left}px`);
  cursor.style.setProperty("--right", `${right}px`);
  const read = state.drawn.map((drawn, i) => `${drawn.curve.label} ${written(curves[i][state.at])}`);
  cursor.setAttribute("aria-label", `${state.axis.label}; ${state.show} at`);
  cursor.setAttribute("aria-valuetext", `${written(value(state.at))}: ${read.join("; ")}`);
  state.drawn.forEach(({ curve, stops }, i) => {
    const item = list.children[i];
    item.querySelector(".explorer-value").textContent = written(curves[i][state.at]);
    let call = curve.call;
    curve.parameters.forEach((parameter, j) => {
      const stop = parameter.stops[stops[j]], label = item.querySelectorAll(".explorer-parameter")[j];
      label.querySelector(".explorer-stop").textContent = plain(stop);
      label.querySelector("input").setAttribute("aria-valuetext", `${parameter.name} ${plain(stop)}; ${state.show} ${written(curves[i][state.at])}`);
      call = call.replaceAll(`${parameter.name}=${parameter.name}`, `${parameter.name}=${stop}`).replace(`${parameter.name}(`, `${plain(stop)}(`);
    });
    item.querySelector(".explorer-call code").textContent = call;
  });
  same.textContent = coinciding(curves);
  place.textContent = `at ${state.axis.label.toLowerCase()} ${written(value(state.at))}`;
  head.textContent = state.show === "loss" ? "Loss" : "Gradient";
  const query = state.drawn.slice(0, 3).map(({ curve }, i) => `${KEYS[i]}=${curve.loss}`);
  sheets.href = `${compare}?${query.join("&")}`;
  const now = address();
  if (now !== location.search) history.replaceState(history.state, "", now);
}

/** Say which curves lie under others. */
function coinciding(curves) {
  const found = [];
  curves.forEach((curve, i) => {
    const above = curves.findIndex((other, j) => j > i && other.every((y, step) => y === curve[step]));
    if (above > 0) found.push(`${i + 1} and ${above + 1}`);
  });
  return found.length ? `The same curve: ${found.join("; ")}.` : "";
}

/** Return the names at the ends of the curves, moved apart where they would overlap. */
function names(ends, x, wide, bottom) {
  const order = ends.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y);
  order.forEach((end, n) => (end.y = Math.max(end.y, n ? order[n - 1].y + 16 : MARGIN.top)));
  for (let n = order.length - 1, limit = bottom; n >= 0; n--, limit = order[n + 1].y - 16) order[n].y = Math.min(order[n].y, limit);
  return order.map(({ y, i }) => svg("text", { class: `end end-${i + 1}`, x, y: y + 4 }, wide ? `${i + 1} ${state.drawn[i].curve.label}` : `${i + 1}`));
}

const head = make("b", {}), place = make("span", {}), same = make("p", { class: "explorer-same" });
root.setAttribute("role", "region");
root.setAttribute("aria-label", "Explorer");
root.replaceChildren(
  axisBox,
  make("div", { class: "explorer-board" },
    make("div", { class: "explorer-figure" }, showBox, plot, cursor, says),
    make("div", { class: "explorer-side" }, make("p", { class: "explorer-place" }, head, " ", place), list, same, make("p", { class: "explorer-do" }, more, copy), make("p", {}, sheets), status)),
);

more.onclick = () => {
  const free = state.axis.curves.find((curve) => !state.drawn.some((drawn) => drawn.curve === curve));
  add(free || state.axis.curves[0]);
  renew(`.explorer-curves li:last-child select`);
};
copy.onclick = () => {
  const copied = navigator.clipboard?.writeText(location.href) || Promise.reject();
  copied.then(() => say("The link is on the clipboard."), () => say("This browser does not allow it: copy the address from its bar."));
};
cursor.oninput = () => {
  state.at = Number(cursor.value);
  draw();
};
function point(event) {
  const box = cursor.getBoundingClientRect();
  const share = (event.clientX - box.left - THUMB / 2) / (box.width - THUMB);
  state.at = Math.min(Number(cursor.max), Math.max(0, Math.round(share * Number(cursor.max))));
  draw();
}
plot.addEventListener("pointermove", point);
plot.addEventListener("pointerdown", point);

readAddress();
renew();
new ResizeObserver(() => draw()).observe(plot);
addEventListener("popstate", () => {
  readAddress();
  renew();
});
