// What the tests of the pages share: a browser, and what is asked of every page while it is open.

import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { chromium } from "playwright-core";

/** The workspace, and where screenshots go. */
export const workspace = process.env.WORKSPACE;
export const screenshots = join(workspace, "target/browser/screenshots");
mkdirSync(screenshots, { recursive: true });

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** A browser with an empty profile of its own. */
export const launch = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });

/** The address of the page of a crate. */
export const address = (crate, fragment = "") =>
  `${pathToFileURL(join(workspace, "bsp", crate, "explore.html"))}${fragment}`;

/** Opens an address, and runs a test there: it must fetch nothing from anywhere, and the browser must have nothing to complain about. */
export async function on(browser, url, options, test) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const complaints = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    if (/^(?!file:|data:)/.test(request.url())) complaints.push(request.url());
  });
  try {
    await page.goto(url);
    await test(page);
    assert.deepEqual(complaints, []);
  } finally {
    await context.close();
  }
}

/** What is listed: the names on the left. */
export const listed = (page) =>
  page.locator("#pins li:not([hidden]) .name").evaluateAll((names) => names.map((it) => it.textContent));

/** What axe-core finds, in short. The policy of the page lets no script in, so it comes through the browser. */
export async function faults(page) {
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate(() => globalThis.axe.run());
  assert.ok(passes.length > 20, `${passes.length} rules looked at something`);
  return violations.flatMap((it) => it.nodes.map((node) => `${it.id}: ${node.html} ${node.failureSummary}`));
}

/** The texts of the drawing that lie over each other or stick out of it. */
export const overlaps = (page) =>
  page.locator("#drawing svg").evaluate((svg) => {
    const texts = [...svg.querySelectorAll("text")].filter((it) => it.textContent);
    const boxes = texts.map((it) => ({ text: it.textContent, ...it.getBBox().toJSON?.(), ...box(it) }));
    const { width, height } = svg.viewBox.baseVal;
    const found = boxes.filter((it) => it.left < 0 || it.right > width || it.top < 0 || it.bottom > height);
    function box(element) {
      const { x, y, width, height } = element.getBBox();
      return { left: x, top: y, right: x + width, bottom: y + height };
    }
    boxes.forEach((one, i) => {
      for (const other of boxes.slice(0, i)) {
        const apart =
          one.left >= other.right || other.left >= one.right || one.top >= other.bottom || other.top >= one.bottom;
        if (!apart) found.push(one, other);
      }
    });
    return found.map((it) => it.text);
  });
