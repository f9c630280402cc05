import { expect, test } from 'vitest';
import { formatProgress, tellProgress } from '../../../src/cli/progress.ts';

test('says how many plans are done and how long the rest takes', () => {
  expect(formatProgress(50, 200, 10, 'en')).toBe('50 of 200 plans, about 30 s left');
  expect(formatProgress(50, 200, 10, 'zh')).toBe('已完成 50／200 份规划，约剩 30 秒');
});

test('shows a line at a terminal, which is gone in the end, and nothing elsewhere', () => {
  const drawn = (isTTY: boolean, isQuiet: boolean): string[] => {
    const lines: string[] = [];
    const tell = tellProgress(2, { isTTY, write: (line: string) => lines.push(line) > 0 }, isQuiet);
    tell();
    tell();
    return lines;
  };
  expect(drawn(true, false).at(-1)).toBe('\r\u001b[K');
  expect(drawn(true, false)[0]).toContain('1');
  expect(drawn(true, true)).toEqual([]);
  expect(drawn(false, false)).toEqual([]);
});
