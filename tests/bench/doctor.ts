import { examinePortal } from '../../src/deploy/doctor/examinePortal.ts';
import { network } from '../../src/deploy/doctor/visit.ts';
import { listBuilt } from '../../src/deploy/manifest/buildManifest.ts';
import { dist } from '../built/dist.ts';
import { FAULTS, FAULTS_APART, withFaults } from '../built/hosts/faults.ts';
import { freePort } from '../built/hosts/freePort.ts';
import { hostLine } from '../built/hosts/hostLine.ts';
import { serveLine } from '../built/hosts/serveLine.ts';
import type { Benchmark } from '../../src/cli/benchmark.ts';

/** What plain http cannot show. */
const NEEDS_HTTPS = /^doctor-(?:hsts|mixed|certificate|untrusted)$/;
/** `dist/` was built for another address than that of this bench. */
const ALWAYS = 'doctor-elsewhere';

/** Puts every fault alone into a portal that is really served, and asks the doctor. */
const doctor: Benchmark = {
  name: 'Faults put into a served portal one by one, and what the doctor says',
  run: async () => {
    const port = await freePort();
    const root = `http://127.0.0.1:${port}/`;
    const good = hostLine(dist, root, [...listBuilt(dist), 'manifest.json', 'manifest.sig']);
    let now = good;
    const { stop } = await serveLine({ ask: (address, asking) => now.ask(address, asking) }, port);
    const rows = [];
    for (const fault of [undefined, ...FAULTS, ...FAULTS_APART]) {
      if (fault && NEEDS_HTTPS.test(fault.expect)) continue;
      now = fault ? withFaults(good, root, [fault]) : good;
      const begin = performance.now();
      const found = (await examinePortal(root, '', network)).filter(({ key }) => key !== ALWAYS);
      const keys = [...new Set(found.map(({ key }) => String(key)))];
      rows.push({
        fault: fault?.name ?? 'none',
        named: fault ? (keys.includes(fault.expect) ? 'yes' : 'NO') : keys.length === 0 ? 'none' : 'FALSE',
        lines: found.length,
        told: keys.join(' '),
        seconds: (performance.now() - begin) / 1000,
      });
    }
    stop();
    return rows;
  },
};

export default doctor;
