import { defineConfig } from '@playwright/test';
import { cpus } from 'node:os';

import { findChromium } from '../src/cli/browser.ts';

const executablePath = findChromium() ?? undefined;

/**
 * Parts of Chromium that no test meets. The popups of its address bar are two pages more for every window, and took
 * a third of the time of a short test; the others are those that Playwright leaves out (of two lists Chromium takes
 * the last).
 */
const unused = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup', 'PreloadTopChromeWebUI'],
  ...[
    'AvoidUnnecessaryBeforeUnloadCheckSync',
    'DestroyProfileOnBrowserClose',
    'HttpsUpgrades',
    'PaintHolding',
  ],
  ...['HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'ThirdPartyStoragePartitioning'],
  ...['AvoidCorsURLLoaderRestartOnRedirect', 'TcpPortRandomizationWin', 'OptimizationHints'],
  ...['NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch'],
];

export default defineConfig({
  testDir: 'browser',
  outputDir: '.output/browser',
  globalSetup: './browser/serve.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: Math.max(2, cpus().length),
  // The limit only ends what hangs: a shared machine may be many times slower than ours.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    actionTimeout: 30_000,
    // Set by the global setup, which serves the built portal on a free port.
    baseURL: process.env.CELAN_TEST_URL,
    locale: 'zh-CN',
    serviceWorkers: 'block',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        `--disable-features=${unused.join()}`,
        // Pages are drawn by the processor either way; without the process between it takes less.
        '--disable-gpu',
        '--disable-gpu-rasterization',
      ],
    },
  },
  projects: [
    // What is about a thumb, an old built-in browser or none of the scripts runs on the phone alone.
    {
      name: 'desktop',
      grepInvert: /@phone/,
      testIgnore: [
        'everyPage/onPhone.spec.ts',
        'phone.spec.ts',
        'oldBrowsers.spec.ts',
        'withoutScripts.spec.ts',
      ],
      use: { viewport: { width: 1280, height: 900 } },
    },
    // A phone loads and keeps the same files, has no Tab key, prints the same paper, shows lists for the matrix, and
    // what measures several widths sets them itself: that runs once. So does a test with the tag of one project.
    {
      name: 'phone',
      grepInvert: /@desktop/,
      testIgnore: [
        'everyPage/onDesktop.spec.ts',
        'keyboard.spec.ts',
        'layout.spec.ts',
        'matrix.spec.ts',
        'offline.spec.ts',
        'paper.spec.ts',
        'review.spec.ts',
        'search/**',
      ],
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    },
  ],
});
