import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import type { Clause, Plan } from '../plan/model.ts';
import type { Portal } from '../portal/model.ts';

const head = /^(#{2,6}) (（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、|\d+\.)?(.*?)([。：]?)$/;
const numerals = '一二三四五六七八九十';

function readClauses(body: string): Clause[] {
  const clauses: Clause[] = [];
  const blank = { path: [], label: '', title: '', titleStop: '', level: 0, parent: null, line: 1 };
  const path: string[] = [];
  const ids: string[] = [];
  let current: Clause = { ...blank, id: 'preamble', blocks: [] };
  clauses.push(current);
  for (const line of body.split('\n')) {
    const match = head.exec(line);
    if (match) {
      const level = (match[1] ?? '').length - 1;
      const label = match[2] ?? '';
      const bare = label.replace(/[、.]$/, '');
      const inner = bare.replace(/[（）]/g, '');
      path.length = ids.length = level - 1;
      path.push(bare);
      ids.push(String(numerals.includes(inner) ? numerals.indexOf(inner) + 1 : inner));
      const parent = ids.slice(0, -1).join('-') || null;
      current = {
        ...blank,
        id: ids.join('-'),
        path: [...path],
        label,
        title: match[3] ?? '',
        titleStop: match[4] ?? '',
        level,
        parent,
        blocks: [],
      };
      clauses.push(current);
    } else if (line === '---') {
      current = { ...blank, id: 'closing', blocks: [] };
      clauses.push(current);
    } else if (line.trim()) {
      const notice = line.startsWith('> ');
      current.blocks.push({
        kind: notice ? 'notice' : 'paragraph',
        text: line.replace(/^> /, '').replace(/\\/g, ''),
        line: 1,
      });
    }
  }
  return clauses;
}

/** Stands in for the loader until it is there. */
export function draftPortal(): Portal {
  const plans = readdirSync('content/plans')
    .filter((f) => f.endsWith('.md'))
    .sort()
    .map((file): Plan => {
      const [, front = '', body = ''] = readFileSync(`content/plans/${file}`, 'utf8')
        .split(/^---$\n/m, 3)
        .concat('');
      const whole = readFileSync(`content/plans/${file}`, 'utf8');
      const rest = whole.slice(whole.indexOf('\n---\n', 4) + 5) || body;
      const data = parse(front) as Record<string, never>;
      const clauses = readClauses(rest);
      const responsibilities = clauses.flatMap((clause) =>
        clause.blocks.flatMap((block, index) => {
          const match = block.kind === 'paragraph' ? /（(责任单位|責任單位)：(.*)）$/.exec(block.text) : null;
          if (!match || block.kind !== 'paragraph') return [];
          const organisations = (match[2] ?? '').split(/[、，]/);
          return [
            {
              clause: clause.id,
              role: match[1] ?? '',
              organisations,
              lead: null,
              quote: match[0],
              span: { block: index, start: match.index, end: block.text.length },
            },
          ];
        }),
      );
      const indicators = (parse(
        readFileSync(`content/plans/${file.replace('.md', '.indicators.yaml')}`, 'utf8'),
      ) ?? []) as Record<string, never>[];
      const list = Array.isArray(indicators)
        ? indicators
        : ((indicators as { indicators: Record<string, never>[] }).indicators ?? []);
      return {
        id: file.replace('.md', ''),
        file,
        edition: data['edition'] ?? 'zh-Hans',
        sourceEdition: data['edition'] ?? 'zh-Hans',
        origin: data['origin'] ?? 'authored',
        originReason: data['originReason'] ?? '',
        place: data['place'] ?? null,
        metadata: data as never,
        source: data['source'] as never,
        clauses,
        responsibilities,
        indicators: list.map((i, k) => {
          const clause = clauses.find((c) => c.id === String(i['clause']));
          const quote = String(i['quote']);
          const block =
            clause?.blocks.findIndex((b) => b.kind === 'paragraph' && b.text.includes(quote)) ?? -1;
          const text = clause?.blocks[block];
          const start = text?.kind === 'paragraph' ? text.text.indexOf(quote) : -1;
          return {
            topic: null,
            year: null,
            reviewed: false,
            ...(i as object),
            id: `i-${String(i['clause'])}-${k}`,
            span: start >= 0 ? { block, start, end: start + quote.length } : null,
          } as never;
        }),
        reviewed: false,
        reviewedBy: null,
        milestones: [],
        attachments: data['attachments'] ?? [],
        bodyList: data['bodyList'] ?? null,
        account: [],
      };
    });
  return {
    plans,
    organisations: [],
    measures: [],
    topics: [],
    glossary: [],
    pages: [],
    actuals: [],
    site: {
      name: '',
      address: '',
      operator: '',
      contact: '',
      identifiers: { siteCode: '', icp: '', police: '' },
      portals: [],
      redirects: [],
      offline: true,
    },
  };
}
