// The pages to explore the pins, in a real browser.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";

import { address, faults, launch, listed, on, overlaps, screenshots, workspace } from "./page.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser?.close());

const pycom = (fragment, options, test) => on(browser, address("pycom", fragment), options, test);
const status = (page) => page.locator("#status").textContent();
// The clipboard answers later.
const untilCopied = (page) => page.locator("#status", { hasText: "Copied" }).waitFor();
const chosen = (page) => page.locator("#pin-title").textContent();
const press = async (page, ...keys) => {
  for (const key of keys) await page.keyboard.press(key);
};
const focused = (page) => page.evaluate(() => document.activeElement.textContent);

// Counted by hand in Pycom's documentation: the pads that a module uses itself and that no pin is on.
const INSIDE = { wipy2: 1, wipy3: 2, lopy: 4, lopy4: 4, sipy: 4, gpy: 4, fipy: 4 };

test("every board shows its pins, alone and on everything that it is plugged into", async () => {
  await pycom("", {}, async (page) => {
    const values = (id) => page.locator(`${id} option`).evaluateAll((all) => all.map((it) => it.value));
    assert.deepEqual(await values("#board"), Object.keys(INSIDE));
    for (const [board, inside] of Object.entries(INSIDE)) {
      await page.selectOption("#board", board);
      for (const on of await values("#on-0")) {
        await page.selectOption("#on-0", on);
        assert.equal((await listed(page)).length, 24 + inside + 6, `${board} ${on}`);
        assert.equal(await page.locator("#drawing [data-pad]").count(), 24);
        assert.deepEqual(await overlaps(page), [], `${board} ${on}`);
      }
    }
  });
  await on(browser, address("huzzah32"), {}, async (page) => {
    assert.equal((await listed(page)).length, 21 + 3 + 6);
    assert.deepEqual(await overlaps(page), []);
  });
});

test("pins are found by name, GPIO, function and ability", async () => {
  await pycom("#board=lopy4&on=expansion_board_3", {}, async (page) => {
    const find = async (text) => {
      await page.fill("#find", text);
      const names = await listed(page);
      const shown = await page.locator("#drawing [data-pad]:not(.is-out)").count();
      return { names, count: names.length, shown };
    };
    for (const [text, names] of [
      ["P9", ["G16"]],
      ["g16", ["G16"]],
      ["GPIO12", ["G16"]],
      ["mtdi", ["G16"]],
      ["LED", ["G16", "G23"]],
      ["button", ["G17"]],
      ["LORA_NSS", ["GPIO18"]],
      ["ADC1_CH4", ["G6"]],
      ["output and ADC1", ["G6", "G7"]],
      ["hspiq", ["G16"]],
      ["dac", ["G8", "G9"]],
      ["caveat", ["G28"]],
      ["flash", ["GPIO6", "GPIO7", "GPIO8", "GPIO9", "GPIO10", "GPIO11"]],
      ["P2 or P3", ["G23", "G24"]],
    ]) {
      assert.deepEqual((await find(text)).names, names, text);
    }
    for (const [text, count] of [
      ["RTC", 18],
      ["hold", 18],
      ["output and hold", 12],
      ["output and hold, not strapping", 8],
      ["touch not strapping", 6],
      ["ADC2", 10],
      ["input-only", 6],
      ["adc1_", 8],
    ]) {
      const found = await find(text);
      assert.equal(found.count, count, text);
      assert.equal(found.shown, count, text);
    }
    assert.equal((await find("free RTC")).names.includes("G16"), false, "the LED is there");
    assert.equal((await find("espresso")).count, 0);
    assert.equal(await status(page), "No pin of 34 matches");
    await page.fill("#find", "");
    await page.getByRole("button", { name: "ADC1", exact: true }).click();
    assert.equal(await page.inputValue("#find"), "ADC1");
    assert.equal((await listed(page)).length, 8);
    await page.waitForURL(/find=ADC1/);
    await page.getByRole("button", { name: "ADC1", exact: true, pressed: true }).click();
    assert.equal(await page.inputValue("#find"), "");
  });
});

test("a click shows what a pin is, what it cannot do and why, who uses it and its Rust", async () => {
  await pycom("#board=lopy4&on=expansion_board_3", {}, async (page) => {
    const pin = page.locator("#pin");
    await page.locator("#drawing [data-pad='36']").click();
    assert.match(await chosen(page), /^P13 G5 · GPIO36$/);
    const text = await pin.innerText();
    for (const words of [
      "P13 cannot be an output: its pad is input-only, without an output driver",
      "Pins that can be outputs: P0, P1",
      "P13 can hold its state",
      "ADC1_CH0",
      "exp_board::G5",
      "Free:",
      "let pin = exp_board::G5::take()?;",
      'Pin::with("G5", Init::new(Pin::IN))?;',
      "lopy4::pins!(peripherals)",
      "pins.P13.into_esp_hal()",
    ]) {
      assert.ok(text.includes(words), `${words}\n${text}`);
    }
    // What the module uses itself, in the words of the compiler.
    await page.locator("#pins button", { hasText: "LORA_SCLK" }).click();
    const own = await pin.innerText();
    for (const words of [
      "The LoPy4: LORA_SCLK: SPI clock of the radio",
      "P5 is not a user pin of the LoPy4, which uses it itself",
      "lopy4::LORA_SCLK::take()?",
      "LoPy, FiPy: LORA_SCLK",
    ]) {
      assert.ok(own.includes(words), `${words}\n${own}`);
    }
    await page.locator("#pins [data-pad='6']").click();
    const flash = await pin.innerText();
    assert.ok(flash.includes("is reserved: it carries the flash that the program runs from"), flash);
    assert.equal(await page.locator("#pin pre").count(), 0, "not available to user code");
    await page.locator("#pins button", { hasText: "PSRAM_CS" }).click();
    assert.ok((await pin.innerText()).includes("PSRAM_CS is reserved: the LoPy4 cannot do without it"));
    assert.equal(await page.locator("#pin pre").count(), 0);
  });
});

test("conflicts are shown with their reasons, of everything that is plugged together", async () => {
  await pycom("#board=fipy", {}, async (page) => {
    const conflicts = page.locator("#findings li.conflict");
    await page.selectOption("#on-0", "deep_sleep");
    assert.equal(await conflicts.count(), 2);
    const why = /The FiPy needs P17 for LTE_CTS, and the Deep Sleep Shield for WAKE_P17\s+P17 is free on: WiPy 2,/;
    assert.match(await page.locator("#findings").innerText(), why);
    const colour = await conflicts.first().evaluate((it) => getComputedStyle(it).borderLeftColor);
    assert.equal(colour, "rgb(185, 28, 28)");
    assert.equal(await page.locator("#drawing [data-pad].conflict").count(), 2);
    await page.selectOption("#on-1", "expansion_board_3");
    assert.equal(await page.locator("#combination").textContent(), "FiPy on the Deep Sleep Shield on the Expansion Board 3");
    await page.waitForURL(/on=deep_sleep%2Cexpansion_board_3/);
    assert.equal(await page.locator("#findings li.caveat").count(), 4);
    assert.deepEqual(await overlaps(page), []);
    await page.selectOption("#board", "lopy");
    assert.equal(await conflicts.count(), 0);
    assert.match(await status(page), /^LoPy on .*: 0 conflicts, 34 pins$/);
    await page.selectOption("#on-0", "pysense");
    assert.equal(await page.locator("#on-1").count(), 0, "nothing goes between it and anything else");
  });
  await pycom("#board=lopy4&on=pysense&find=lis2hh12", {}, async (page) => {
    assert.deepEqual(await listed(page), ["P21", "P22"]);
    await page.locator("#pins button:visible").first().click();
    const text = await page.locator("#pin").innerText();
    assert.ok(text.includes("LIS2HH12 at 0x1e, accelerometer"), text);
    await page.fill("#find", "ACCELEROMETER_INT");
    await page.locator("#pins button:visible").click();
    const code = await page.locator("#pin pre").nth(1).textContent();
    assert.ok(code.includes("pysense::ACCELEROMETER_INT::<lopy4::Socket>::take()?"), code);
  });
});

test("a keyboard is enough", async () => {
  await pycom("#board=lopy4", {}, async (page) => {
    await press(page, "Tab");
    assert.equal(await page.evaluate(() => document.activeElement.id), "board");
    await press(page, "Tab", "Tab");
    assert.equal(await page.evaluate(() => document.activeElement.id), "find");
    await press(page, "Tab", "ArrowRight", "ArrowRight");
    assert.equal(await focused(page), "hold");
    await press(page, "Space");
    assert.equal((await listed(page)).length, 18);
    await press(page, "Tab");
    assert.match(await focused(page), /^P2/);
    await press(page, "ArrowDown", "ArrowDown", "ArrowUp", "Enter");
    assert.match(await chosen(page), /^P3/);
    assert.equal(await status(page), "P3 is shown: free");
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
    assert.equal(outline, "solid", "the focus can be seen");
    await press(page, "End");
    assert.match(await focused(page), /^P23/);
    await press(page, "Home", "ArrowRight");
    assert.equal(await page.evaluate(() => document.activeElement.id), "pin");
    await press(page, "Tab", "Tab");
    assert.equal(await focused(page), "Copy");
    await press(page, "Enter");
    await untilCopied(page);
    await press(page, "Escape");
    assert.match(await focused(page), /^P3/);
    await press(page, "/");
    await page.keyboard.type(" dac");
    assert.deepEqual(await listed(page), ["P21", "P22"]);
    await press(page, "Enter");
    assert.match(await chosen(page), /^P21/);
    await press(page, "ArrowDown");
    assert.match(await focused(page), /^P21/);
  });
});

test("a link leads to a pin of a combination", async () => {
  await pycom("", {}, async (page) => {
    await page.selectOption("#board", "fipy");
    await page.selectOption("#on-0", "expansion_board_3");
    await page.locator("#pins button", { hasText: "G16" }).click();
    await page.fill("#find", "strapping");
    await page.waitForURL(/#board=fipy&on=expansion_board_3&pin=P9&find=strapping$/);
    await page.getByRole("button", { name: "Copy link" }).click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(link, page.url());
    await page.goto("about:blank");
    await page.goto(link);
    assert.equal(await page.inputValue("#board"), "fipy");
    assert.equal(await page.inputValue("#on-0"), "expansion_board_3");
    assert.equal(await page.inputValue("#find"), "strapping");
    assert.equal((await listed(page)).length, 5);
    assert.match(await chosen(page), /^P9/);
    await page.evaluate(() => (location.hash = "#board=lopy4&pin=lora_nss"));
    await page.locator("#pin-title", { hasText: "GPIO18" }).waitFor();
    assert.equal(await page.inputValue("#board"), "lopy4");
  });
  await pycom("#board=arduino&on=breadboard&pin=P99&find=%3Cimg%20src=x%3E", {}, async (page) => {
    assert.equal(await status(page), "There is no arduino, no breadboard, no P99 here");
    assert.equal(await page.inputValue("#find"), "<img src=x>");
    assert.equal(await page.locator("img").count(), 0);
  });
});

test("the lines of Rust are copied as they are", async () => {
  await pycom("#board=lopy4&pin=P9", {}, async (page) => {
    for (const [i, title] of ["Typed", "By name", "From esp-hal"].entries()) {
      await page.getByRole("button", { name: `Copy: ${title}` }).click();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.equal(copied, await page.locator("#pin pre").nth(i).textContent());
    }
    // Without a clipboard to ask for.
    await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error())));
    await page.getByRole("button", { name: "Copy: Typed" }).click();
    await untilCopied(page);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /module::P9::take/);
  });
});

// Each is looked at before it is let through: `target/browser/screenshots`.
const LOOKS = [
  ["light", {}, "#board=fipy&on=deep_sleep,expansion_board_3&pin=P17"],
  ["dark", { colorScheme: "dark" }, "#board=fipy&on=deep_sleep,expansion_board_3&pin=P17"],
  ["start", {}, ""],
  ["search", { colorScheme: "dark" }, "#board=lopy4&find=output+hold"],
  ["phone", { viewport: { width: 390, height: 844 } }, "#board=lopy4&on=expansion_board_3&pin=P12"],
  ["small", { viewport: { width: 320, height: 568 }, colorScheme: "dark" }, "#board=lopy4&pin=P5"],
];

test("it looks as it should, for everybody", async () => {
  const backgrounds = new Set();
  for (const [name, options, fragment] of LOOKS) {
    await pycom(fragment, options, async (page) => {
      await page.screenshot({ path: join(screenshots, `${name}.png`), fullPage: true });
      assert.deepEqual(await faults(page), [], name);
      backgrounds.add(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
      const [wide, width] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      assert.ok(wide <= width, `${name}: ${wide} is wider than ${width}`);
    });
  }
  assert.deepEqual([...backgrounds], ["rgb(255, 255, 255)", "rgb(13, 17, 23)"]);
  await pycom("#board=lopy4&on=expansion_board_3&pin=P9", { colorScheme: "dark", viewport: { width: 794, height: 1123 } }, async (page) => {
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await page.screenshot({ path: join(screenshots, "print.png"), fullPage: true });
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), "rgb(255, 255, 255)");
    for (const part of ["#controls", "#filters", "#pin button"]) {
      assert.equal(await page.locator(part).first().isVisible(), false, part);
    }
    assert.equal(await page.locator("#findings li.caveat").first().isVisible(), true, "nothing can be opened on paper");
    assert.equal(await page.locator("#pins button").count(), 34);
  });
});

test("in the documentation of the crates it is the same", async () => {
  for (const [crate, pins] of [["pycom_bsp", 31], ["huzzah32_bsp", 30]]) {
    const file = join(workspace, "target/doc", crate, "explore/index.html");
    assert.ok(existsSync(file), `${file}: cargo doc --no-deps makes it`);
    // A store of rustdoc's own is not what is looked at here.
    await on(browser, String(pathToFileURL(file)), {}, async (page) => {
      const frame = page.frameLocator("iframe");
      await frame.locator("#pins button").first().click();
      assert.equal(await frame.locator("#pins button").count(), pins);
      await frame.getByRole("button", { name: "Copy: Typed" }).click();
      await untilCopied(frame);
      await page.screenshot({ path: join(screenshots, `${crate}.png`) });
    });
  }
});
