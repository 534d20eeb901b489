// Which pins match what is searched for.

const NEGATIONS = ["not", "no", "without", "cannot"];
const FILLERS = ["and", "a", "the", "with", "can", "pin", "pins"];

// The words by which a pin is found here, in small letters.
function wordsOf(pin) {
  const uses = usesOf(pin);
  const lines = linesAt(pin);
  const kinds = findingsOf(pin).map((finding) => finding.level);
  const names = [
    pin.id,
    pin.title,
    ...namesOf(pin).map((it) => it.name),
    ...uses.map((use) => use.name),
    ...lines.map((line) => line.name),
    ...lines.flatMap((line) => line.devices.map((device) => device.split("`")[1])),
  ];
  const words = [
    ...names,
    // `LORA_NSS` is found by `lora` too; but `RTC_GPIO12` is another number than that of `GPIO12`.
    ...names.flatMap((name) => name.split(/[^A-Za-z0-9]+/)),
    String(pin.pad),
    ...pin.chips.map(([, text]) => text),
    ...pin.functions,
    ...pin.words,
    ...lines.map((bus) => bus.kind),
    ...kinds,
    uses.length > 0 || pin.reserved ? "used" : "free",
  ];
  return new Set(words.filter(Boolean).map((word) => word.toLowerCase()));
}

// What is searched for: alternatives, each of terms that all must match.
function termsOf(find) {
  const alternative = (text) => {
    const terms = [];
    let negated = false;
    for (const word of text.split(/[\s,+]+/).filter(Boolean)) {
      if (NEGATIONS.includes(word)) {
        negated = true;
      } else if (!FILLERS.includes(word)) {
        terms.push({ word, negated });
        negated = false;
      }
    }
    return terms;
  };
  const alternatives = find.toLowerCase().split(/\s+or\s+/).map(alternative);
  return alternatives.filter((terms) => terms.length > 0);
}

// The listed pins that match. A term is a whole word if any pin has it: `P1` is not `P10`. Otherwise it is how a word begins.
function matches() {
  const pins = listed();
  const alternatives = termsOf(state.find);
  if (alternatives.length === 0) return new Set(pins);
  const words = new Map(pins.map((pin) => [pin, wordsOf(pin)]));
  const isWhole = (term) => pins.some((pin) => words.get(pin).has(term.word));
  const has = (pin, term) =>
    isWhole(term) ? words.get(pin).has(term.word) : [...words.get(pin)].some((word) => word.startsWith(term.word));
  const matches = (pin) =>
    alternatives.some((terms) => terms.every((term) => has(pin, term) !== term.negated));
  return new Set(pins.filter(matches));
}
