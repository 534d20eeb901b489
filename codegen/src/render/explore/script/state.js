// What is chosen, and what the data says about that. Nothing here touches what is shown.

const data = JSON.parse(document.getElementById("data").textContent);
const [fixed, ...carriers] = data.carriers;
const primary = data.spaces[0];
const pinOf = new Map(data.pins.map((pin) => [pin.pad, pin]));

// The keys of the board and of what it is plugged into, from the board outwards; the pad of a pin; what is searched for.
const state = { board: data.boards[0].key, on: [], pin: null, find: "" };

const board = () => data.boards.find((it) => it.key === state.board);
const plugged = () => state.on.map((key) => carriers.find((it) => it.key === key));

// What can be plugged in after what is plugged in already.
function following(on) {
  const next = carriers.find((it) => it.key === on.at(-1))?.next;
  const fits = carriers.filter((it) => (next ? next.includes(it.key) : it.first));
  return fits.filter((it) => !on.includes(it.key));
}

// The lines of buses that a pin is, with what is on them.
function linesAt(pin) {
  const of = (it) =>
    it.buses.flatMap((bus) =>
      bus.lines.filter(([pad]) => pad === pin.pad).map(([, line]) => ({ who: it.title, line, ...bus })),
    );
  return [fixed, ...plugged()].flatMap(of);
}

// What is printed on the outermost thing that has something printed on it.
const space = () =>
  plugged().reduce((found, it) => data.spaces.find((space) => space.key === it.space) ?? found, primary);

// What it all is, in words.
const title = () => [board().name, ...plugged().map((it) => it.title)].join(" on ");

// What is to be known of what is chosen, conflicts first.
function findings() {
  // Of two shields, the one next to the board is named first.
  const isOn = (keys) => {
    const places = keys.map((key) => state.on.indexOf(key));
    return places.every((place, i) => place > (places[i - 1] ?? -1));
  };
  const is = (it) => isOn(it.on) && [undefined, state.board].includes(it.board);
  const found = data.findings.filter(is);
  const of = (level) => found.filter((it) => it.level === level);
  return [...of("conflict"), ...of("caveat")];
}

const findingsOf = (pin) => findings().filter((finding) => finding.pads.includes(pin.pad));

// What is connected to a pin here: who, and what.
function usesOf(pin) {
  const of = (who, kind, uses) =>
    uses.filter((use) => use.pad === pin.pad).map((use) => ({ who, kind, ...use }));
  const named = [
    ...of(`the ${board().name}`, "own", board().uses),
    ...[fixed, ...plugged()].flatMap((it) => of(it.title, "on", it.functions)),
  ];
  const isNamed = (line) => named.some((use) => use.who === line.who);
  const lines = linesAt(pin).filter((line) => !isNamed(line));
  const line = (it) => ({ who: it.who, kind: "on", pad: pin.pad, name: `${it.name}.${it.line}`, about: it.about });
  return [...named, ...lines.map(line)];
}

// All names of a pin, with what has them and the path in Rust where there is one.
function namesOf(pin) {
  const names = [];
  for (const space of data.spaces) {
    const add = (name, isPath = true) =>
      names.push({ name, of: space.title, path: isPath ? `${space.key}::${name}` : "" });
    for (const name of space.names.filter((it) => it.pad === pin.pad)) {
      add(name.name);
      for (const alias of name.aliases ?? []) add(alias);
      if (name.printed) add(name.printed, false);
    }
    for (const [pad, name] of space.functions) if (pad === pin.pad) add(name);
  }
  return names;
}

// What is printed beside a pin.
function labelOf(pin) {
  const name = space().names.find((it) => it.pad === pin.pad);
  return name ? (name.printed ?? name.name) : "";
}

// The pins of the board in groups, in the order in which they are listed. Those that it does not connect are in none.
function groups() {
  const names = space().names.map((it) => it.pad);
  const place = (pin) => (names.includes(pin.pad) ? names.indexOf(pin.pad) : names.length);
  const isUsed = (pin) => usesOf(pin).length > 0;
  const inside = data.pins.filter((pin) => !pin.named);
  const named = data.pins.filter((pin) => pin.named);
  const all = [
    ["Brought out", named.toSorted((one, other) => place(one) - place(other))],
    [`Inside the ${board().name}`, inside.filter((pin) => isUsed(pin))],
    ["The flash and the PSRAM", inside.filter((pin) => (pin.reserved ? !isUsed(pin) : false))],
  ];
  return all.filter(([, pins]) => pins.length > 0);
}

const listed = () => groups().flatMap(([, pins]) => pins);

// A pin by any name that it has.
function pinNamed(name) {
  const same = (other) => other.toLowerCase() === name.toLowerCase();
  const uses = board().uses.find((use) => same(use.name));
  const has = (pin) => same(pin.id) || same(`GPIO${pin.pad}`) || namesOf(pin).some((it) => same(it.name));
  return uses ? pinOf.get(uses.pad) : data.pins.find(has);
}

// From the fragment, such as `#board=lopy4` with more of these behind it; says what there is not.
function readFragment() {
  const given = new URLSearchParams(location.hash.slice(1));
  const missing = [];
  const choose = (key, known) => {
    const value = given.get(key);
    if (value === null) return "";
    if (known(value)) return value;
    missing.push(value);
    return "";
  };
  state.board = choose("board", (key) => data.boards.some((it) => it.key === key)) || data.boards[0].key;
  state.on = [];
  for (const key of (given.get("on") ?? "").split(",").filter(Boolean)) {
    if (following(state.on).some((it) => it.key === key)) state.on.push(key);
    else missing.push(key);
  }
  const pin = choose("pin", pinNamed);
  state.pin = pin ? pinNamed(pin).pad : null;
  state.find = given.get("find") ?? "";
  return missing;
}

// The address of what is chosen. In a frame of another page there is none.
const hasAddress = location.protocol !== "about:";

function writeFragment() {
  if (!hasAddress) return;
  const fragment = new URLSearchParams({ board: state.board });
  if (state.on.length > 0) fragment.set("on", state.on.join(","));
  if (state.pin !== null) fragment.set("pin", pinOf.get(state.pin).id);
  if (state.find) fragment.set("find", state.find);
  history.replaceState(null, "", `#${fragment}`);
}
