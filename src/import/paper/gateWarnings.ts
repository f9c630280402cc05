import type { Warning } from '../../plan/problem.ts';
import type { Entry } from './entry.ts';

/** What the gate did within the paper: held back from its middle, or published although in doubt. */
export function gateWarnings(entries: readonly Entry[]): Warning[] {
  const first = entries.findIndex(({ verdict }) => verdict === 'document');
  const last = entries.findLastIndex(({ verdict }) => verdict === 'document');
  return entries.flatMap(({ verdict, reasons, doubt, within, block }, at): Warning[] => {
    const { line } = block;
    if (verdict === 'suspect' && (within || (first >= 0 && at > first && at < last)))
      return [
        {
          zh: `第 ${line} 行：从正文中扣下疑似植入的文字（{reasons}），请核对`,
          en: `line ${line}: text was held back from within the paper as injected ({reasons}); look at it`,
          reasons,
        },
      ];
    if (doubt === undefined || verdict === 'suspect') return [];
    return [
      {
        zh: `第 ${line} 行：可能是植入的文字（{reasons}），已发布，请核对：${shorten(block.text)}`,
        en: `line ${line}: may have been injected ({reasons}) and is published; look at it: ${shorten(block.text)}`,
        reasons: doubt,
      },
    ];
  });
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
