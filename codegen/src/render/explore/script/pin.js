// What is shown of one pin.

// An element with attributes and children; texts stay texts.
function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false) element.setAttribute(name, value);
  }
  element.append(...children.flat());
  return element;
}

// A sentence with its names, which are between backticks, as code.
const rich = (text) =>
  text.split("`").map((part, i) => (i % 2 === 1 ? make("code", {}, part) : part));

const chip = ([ink, text]) => make("span", { class: `chip ${ink}` }, text);

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

function section(title, ...children) {
  const content = children.flat().filter(Boolean);
  return content.length > 0 ? make("section", {}, make("h3", {}, title), ...content) : "";
}

const items = (list, name) => make("ul", { class: name }, ...list);

// Why a pin cannot be had, or cannot do something, in the words of the compiler.
const refusal = (name, { reason, instead }) => [
  ...rich(`\`${name}\` ${reason}`),
  make("span", { class: "instead" }, capital(instead)),
];

// Why the pin is not in the view of the board, or not under its own name.
function refusalsOf(pin) {
  const name = board().pins[pin.pad];
  const uses = board().uses.filter((use) => use.pad === pin.pad);
  if (pin.reserved) {
    const [, why] = data.about.reserved.find(([kind]) => kind === pin.reserved);
    return [refusal(pin.id, why)];
  }
  if (name === undefined) {
    const reserved = uses.filter((use) => use.reserved);
    return reserved.map((use) => refusal(use.name, board().reserved));
  }
  return pin.named && name !== pin.id ? [refusal(pin.id, board().own)] : [];
}

// The lines of Rust for a pin: a title and a program each.
function linesOf(pin) {
  const field = board().pins[pin.pad];
  if (pin.reserved || field === undefined) return [];
  const lines = data.about.lines;
  const kind = pin.can[0] ? 0 : 1;
  const fill = (text, gaps) =>
    Object.entries(gaps).reduce((text, [gap, value]) => text.replaceAll(`{${gap}}`, value), text);
  const there = space().names.find((it) => it.pad === pin.pad);
  const view = state.board;
  const [own] = pin.path.split("::");
  let [module, name] = [own, pin.id];
  if (field !== pin.id) [module, name] = [view, field];
  else if (there) [module, name] = [space().key, there.name];
  const found = there?.name ?? pin.id;
  const programs = [["Typed", fill(lines.typed[kind], { MODULE: module, NAME: name })]];
  // A function of a shield, if the board leaves its pin free.
  for (const shield of field === pin.id ? plugged().filter((it) => it.shield) : []) {
    for (const use of shield.functions.filter((it) => it.pad === pin.pad)) {
      const text = fill(lines.shield[kind], { SHIELD: shield.key, NAME: use.name, VIEW: view });
      programs.push([`As \`${use.name}\` of ${shield.title}`, text]);
    }
  }
  if (pin.named) programs.push(["By name", fill(lines.by_name[kind], { ID: found })]);
  programs.push(["From `esp-hal`", fill(lines.esp_hal, { VIEW: view, FIELD: field })]);
  return programs;
}

function program([title, text]) {
  const copy = make("button", { type: "button", class: "copy", "aria-label": `Copy: ${title.replaceAll("`", "")}` }, "Copy");
  copy.addEventListener("click", () => copyText(text, copy));
  return make("div", { class: "program" }, make("h4", {}, ...rich(title)), copy, make("pre", {}, make("code", {}, text)));
}

function abilities(pin, can) {
  const said = data.about.abilities.filter((_, i) => pin.can[i] === can);
  return said.map((ability) =>
    make("li", {}, ...(can ? rich(`\`${pin.id}\` ${ability.can}`) : refusal(pin.id, ability.cannot))),
  );
}

const finding = (it) =>
  make("li", { class: it.level }, make("strong", {}, capital(it.level)), " ", ...rich(capital(it.text)), make("span", { class: "instead" }, ...rich(capital(it.help)), " ", make("code", { class: "rule" }, it.rule)));

function use(it) {
  const about = it.about ? `: ${it.about}` : "";
  const reserved = it.reserved ? " (reserved)" : "";
  return make("li", {}, ...rich(`${capital(it.who)}: \`${it.name}\`${about}${reserved}`));
}

// What it is used for by what is not chosen, each function once.
function elsewhere(pin) {
  const boards = data.boards.filter((it) => it.key !== state.board);
  const others = carriers.filter((it) => !state.on.includes(it.key));
  const by = new Map();
  const add = (who, uses) => {
    for (const it of uses.filter((it) => it.pad === pin.pad)) {
      const what = `\`${it.name}\`${it.about ? `: ${it.about}` : ""}`;
      by.set(what, [...(by.get(what) ?? []), who]);
    }
  };
  for (const it of boards) add(it.name, it.uses);
  for (const it of others) add(it.title, it.functions);
  return [...by].map(([what, who]) => make("li", {}, ...rich(`${capital(who.join(", "))}: ${what}`)));
}

// All that there is to say about a pin.
function describe(pin) {
  const uses = usesOf(pin);
  const refusals = refusalsOf(pin);
  const names = namesOf(pin).filter((it) => it.name !== pin.id);
  const isFree = uses.length === 0 ? !pin.reserved : false;
  const found = findingsOf(pin);
  const can = abilities(pin, true);
  const cannot = abilities(pin, false);
  const devices = linesAt(pin).flatMap((line) => line.devices.map((device) => make("li", {}, ...rich(device))));
  const input = make("li", {}, ...rich(`\`${pin.id}\` can be an input, with callbacks and waits`));
  const other = elsewhere(pin);
  const also = [labelOf(pin), pin.title].filter((it) => it ? it !== pin.id : false);
  return [
    make("h2", { id: "pin-title", tabindex: "-1" }, pin.id, " ", make("span", { class: "pad" }, also.join(" · "))),
    make("p", { class: "chips" }, ...pin.chips.map(chip)),
    isFree ? make("p", { class: "free" }, `Free: nothing is connected to it here.`) : "",
    found.length > 0 ? items(found.map(finding), "findings") : "",
    section("Used by", uses.length > 0 ? items(uses.map(use)) : "", refusals.length > 0 ? items(refusals.map((it) => make("li", {}, ...it)), "cannot") : ""),
    section("On its bus", devices.length > 0 ? items(devices) : ""),
    section("Rust", ...linesOf(pin).map(program)),
    pin.reserved ? "" : section("Can", items([input, ...can], "can")),
    pin.reserved ? "" : section("Cannot", cannot.length > 0 ? items(cannot, "cannot") : ""),
    section("To know", pin.facts.length > 0 ? items(pin.facts.map((fact) => make("li", {}, ...rich(fact)))) : ""),
    section("Other names", names.length > 0 ? items(names.map((it) => make("li", {}, ...rich(`\`${it.path || it.name}\``), ` of ${it.of}`)), "names") : ""),
    section("Functions of IO_MUX", pin.functions.length > 0 ? make("p", { class: "chips" }, ...pin.functions.map((it) => make("code", {}, it))) : ""),
    section("Elsewhere", other.length > 0 ? items(other) : ""),
  ].filter(Boolean);
}
