// The page: what is shown, and what happens when somebody chooses.

const at = (id) => document.getElementById(id);
const status = (text) => (at("status").textContent = text);
const FILTERS = ["output", "pull", "hold", "wake", "RTC", "ADC1", "ADC2", "DAC", "touch", "free", "not strapping"];

async function copyText(text, button) {
  const copied = await navigator.clipboard.writeText(text).then(() => true, () => copyOld(text));
  status(copied ? "Copied" : "This browser does not let the page copy: mark the text and copy it");
  if (!copied) return;
  const label = button.textContent;
  button.textContent = "Copied";
  setTimeout(() => (button.textContent = label), 1500);
}

// Where the page has no clipboard, as in a frame or without a secure connection.
function copyOld(text) {
  const area = make("textarea", { class: "away", "aria-hidden": "true" });
  area.value = text;
  const before = document.activeElement;
  document.body.append(area);
  area.select();
  const copied = document.execCommand("copy");
  area.remove();
  before?.focus();
  return copied;
}

function choosePin(pad) {
  state.pin = pad;
  writeFragment();
  showPin();
  const pin = pinOf.get(pad);
  status(`${pin.id} is shown: ${usesOf(pin).map((use) => use.name).join(", ") || "free"}`);
  // On a narrow page the pin is below the list.
  if (at("pin").offsetTop > at("pins").offsetTop) goTo(at("pin-title"));
}

function goTo(element) {
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: "start" });
}

function pinButton(pin) {
  const found = findingsOf(pin).map((finding) => finding.level);
  const level = found.includes("conflict") ? "conflict" : found.length > 0 ? "caveat" : "";
  const label = labelOf(pin);
  const uses = usesOf(pin).map((use) => make("span", { class: `use ${use.kind}` }, use.name));
  const button = make(
    "button",
    { type: "button", class: level, "data-pad": pin.pad, tabindex: "-1" },
    make("span", { class: "name" }, label || pin.id),
    make("span", { class: "id" }, label === pin.id || !label ? "" : pin.id),
    make("span", { class: "gpio" }, pin.id === `GPIO${pin.pad}` ? "" : `GPIO${pin.pad}`),
    make("span", { class: "uses" }, ...uses, level ? make("span", { class: `level ${level}` }, level) : ""),
    make("span", { class: "chips" }, ...pin.chips.map(chip)),
  );
  button.addEventListener("click", () => choosePin(pin.pad));
  return make("li", {}, button);
}

const buttons = () => [...at("pins").querySelectorAll("button")];
const shownButtons = () => buttons().filter((button) => !button.parentElement.hidden);

// One button of the list is reached with the Tab key, the others with the arrow keys.
function setTabStop() {
  const shown = shownButtons();
  const chosen = shown.find((button) => Number(button.dataset.pad) === state.pin);
  for (const button of buttons()) button.tabIndex = -1;
  const stop = chosen ?? shown[0];
  if (stop) stop.tabIndex = 0;
}

function step(event, all, keys) {
  const from = all.indexOf(document.activeElement);
  const to = { [keys[0]]: from - 1, [keys[1]]: from + 1, Home: 0, End: all.length - 1 }[event.key];
  if (to === undefined || from < 0) return;
  event.preventDefault();
  const next = all[Math.max(0, Math.min(all.length - 1, to))];
  for (const button of all) button.tabIndex = button === next ? 0 : -1;
  next.focus();
}

function showDrawing() {
  const drawing = space().drawing ?? primary.drawing;
  at("drawing").replaceChildren();
  if (!drawing) return;
  const parsed = new DOMParser().parseFromString(drawing, "image/svg+xml");
  const svg = document.importNode(parsed.documentElement, true);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", `Pinout diagram of the ${title()}. The list of pins says the same.`);
  svg.dataset.wide = svg.getAttribute("viewBox");
  svg.querySelector("[data-name=board] text").textContent = board().name;
  for (const row of svg.querySelectorAll("[data-pad]")) {
    const pin = pinOf.get(Number(row.dataset.pad));
    const levels = findingsOf(pin).map((finding) => finding.level);
    row.classList.add(...levels);
    const uses = row.querySelector("text:empty");
    for (const [i, use] of usesOf(pin).entries()) {
      row.classList.add(`is-${use.kind}`);
      if (!uses) continue;
      const part = document.createElementNS(svg.namespaceURI, "tspan");
      part.setAttribute("class", use.kind);
      part.textContent = i > 0 ? ` ${use.name}` : use.name;
      uses.append(part);
    }
    row.addEventListener("click", () => choosePin(pin.pad));
  }
  at("drawing").append(svg);
  fitDrawing();
}

const narrow = matchMedia("(max-width: 40rem)");

function fitDrawing() {
  const svg = at("drawing").querySelector("svg");
  svg?.setAttribute("viewBox", narrow.matches ? svg.dataset.narrow : svg.dataset.wide);
}

function showFindings() {
  const found = findings();
  const part = (level, title) => {
    const those = found.filter((it) => it.level === level);
    if (those.length === 0) return [];
    const list = items(those.map(finding), "findings");
    return [make("details", { open: level === "conflict", class: level }, make("summary", {}, `${those.length} ${title}${those.length > 1 ? "s" : ""}`), list)];
  };
  const nothing = state.on.length > 0 ? [make("p", { class: "free" }, "Nothing is in the way of anything else.")] : [];
  at("findings").replaceChildren(...(found.length > 0 ? [...part("conflict", "conflict"), ...part("caveat", "caveat")] : nothing));
}

// What the board is plugged into, and if that is plugged into something, what that is.
function showPlugged() {
  const focused = document.activeElement?.id;
  const labels = [];
  for (let i = 0; i <= state.on.length; i += 1) {
    const left = following(state.on.slice(0, i));
    if (left.length === 0) break;
    const select = make("select", { id: `on-${i}` }, ...[{ key: "", title: "nothing" }, ...left].map(option));
    select.value = state.on[i] ?? "";
    select.addEventListener("change", () => {
      state.on = [...state.on.slice(0, i), select.value].filter(Boolean);
      chooseCombination();
    });
    labels.push(make("label", {}, i === 0 ? "Plugged into" : "which is plugged into", " ", select));
  }
  at("on").replaceChildren(...labels);
  if (focused?.startsWith("on-")) at(focused)?.focus();
}

const option = (it) => make("option", { value: it.key }, it.name ?? it.title);

function showCombination() {
  at("board").value = state.board;
  showPlugged();
  at("combination").textContent = title();
  at("about").textContent = [board().about, ...plugged().map((it) => it.about)].filter(Boolean).join("; ");
  showFindings();
  showDrawing();
  const lists = groups().map(([title, pins]) => [make("h3", {}, title), make("ul", {}, ...pins.map(pinButton))]);
  at("pins").replaceChildren(...lists.flat());
}

function showSearch() {
  const found = matches();
  if (at("find").value !== state.find) at("find").value = state.find;
  for (const marked of document.querySelectorAll("#pins button, #drawing [data-pad]")) {
    const isFound = found.has(pinOf.get(Number(marked.dataset.pad)));
    if (marked.tagName === "BUTTON") marked.parentElement.hidden = !isFound;
    else marked.classList.toggle("is-out", !isFound);
  }
  for (const list of at("pins").querySelectorAll("ul")) {
    const isEmpty = [...list.children].every((item) => item.hidden);
    list.hidden = isEmpty;
    list.previousElementSibling.hidden = isEmpty;
  }
  for (const button of at("filters").children) {
    button.setAttribute("aria-pressed", asksFor(button.textContent));
  }
  const all = listed().length;
  const which = [...found].map((pin) => labelOf(pin) || pin.id).join(", ");
  if (!state.find) status(`${all} pins`);
  else status(found.size > 0 ? `${found.size} of ${all} pins: ${which}` : `No pin of ${all} matches`);
  setTabStop();
}

function showPin() {
  const pin = state.pin === null ? null : pinOf.get(state.pin);
  for (const marked of document.querySelectorAll("#pins button, #drawing [data-pad]")) {
    const isChosen = Number(marked.dataset.pad) === state.pin;
    if (marked.tagName === "BUTTON") marked.setAttribute("aria-current", isChosen);
    else marked.classList.toggle("is-chosen", isChosen);
  }
  setTabStop();
  at("pin").replaceChildren(...(pin ? describe(pin) : nothingChosen()));
  if (!pin) return;
  const back = make("button", { type: "button", class: "back" }, "Back to the pins");
  back.addEventListener("click", backToList);
  const link = make("button", { type: "button" }, "Copy link");
  link.addEventListener("click", () => copyText(location.href, link));
  at("pin").prepend(make("p", { class: "tools" }, back, hasAddress ? link : ""));
}

function backToList() {
  const chosen = buttons().find((button) => Number(button.dataset.pad) === state.pin);
  const target = chosen?.parentElement.hidden ? at("find") : chosen;
  target?.focus();
}

function nothingChosen() {
  const colours = data.about.colours.map(([ink, example, meaning]) => make("li", {}, chip([ink, example]), ` ${meaning}`));
  return [
    make("h2", {}, "Choose a pin"),
    make("p", {}, "In the drawing or in the list: here stands what it is, what it can and cannot do and why, who uses it, and its lines of Rust."),
    section("Colours", items(colours, "colours")),
  ];
}

function showAll() {
  showCombination();
  showSearch();
  showPin();
}

function search(text) {
  state.find = text;
  writeFragment();
  showSearch();
}

// Whether a word is searched for, and not what has it not.
function asksFor(word) {
  const words = ` ${state.find.toLowerCase()} `;
  const wanted = ` ${word.toLowerCase()} `;
  return words.includes(wanted) ? !words.includes(` not${wanted}`) : false;
}

function toggleFilter(word) {
  const words = ` ${state.find} `;
  const at = words.toLowerCase().indexOf(` ${word.toLowerCase()} `);
  const without = () => `${words.slice(0, at)} ${words.slice(at + word.length + 2)}`;
  search((asksFor(word) ? without() : `${words}${word}`).trim());
}

function chooseCombination() {
  // Not every board connects every pad.
  if (!listed().some((pin) => pin.pad === state.pin)) state.pin = null;
  writeFragment();
  showAll();
  const count = findings().filter((finding) => finding.level === "conflict").length;
  status(`${title()}: ${count} conflict${count === 1 ? "" : "s"}, ${listed().length} pins`);
}

function begin() {
  document.title = `The pins of ${data.about.title}`;
  at("title").textContent = data.about.title;
  at("package").textContent = data.about.package;
  at("board").append(...data.boards.map(option));
  FILTERS.forEach((word, i) => {
    const button = make("button", { type: "button", "aria-pressed": "false", tabindex: i === 0 ? "0" : "-1" }, word);
    button.addEventListener("click", () => toggleFilter(word));
    at("filters").append(button);
  });
  at("controls").addEventListener("submit", (event) => event.preventDefault());
  at("board").addEventListener("change", () => {
    state.board = at("board").value;
    chooseCombination();
  });
  at("find").addEventListener("input", () => search(at("find").value));
  at("find").addEventListener("keydown", (event) => {
    const [first] = shownButtons();
    if (event.key === "ArrowDown") first?.focus();
    if (event.key === "Enter" ? first : false) choosePin(Number(first.dataset.pad));
  });
  at("filters").addEventListener("keydown", (event) => step(event, [...at("filters").children], ["ArrowLeft", "ArrowRight"]));
  at("pins").addEventListener("keydown", (event) => {
    step(event, shownButtons(), ["ArrowUp", "ArrowDown"]);
    if (event.key === "ArrowRight") goTo(at("pin"));
  });
  at("pin").addEventListener("keydown", (event) => event.key === "Escape" ? backToList() : undefined);
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.target.matches("input, select, textarea")) return;
    event.preventDefault();
    at("find").focus();
  });
  narrow.addEventListener("change", fitDrawing);
  // On paper nothing can be opened.
  matchMedia("print").addEventListener("change", ({ matches }) => {
    for (const part of document.querySelectorAll("details")) part.open = matches || part.matches(".conflict");
  });
  addEventListener("hashchange", load);
  load();
}

function load() {
  const missing = readFragment();
  showAll();
  if (missing.length > 0) status(`There is no ${missing.join(", no ")} here`);
}

begin();
