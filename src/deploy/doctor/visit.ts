import { connect } from 'node:tls';

/** What a server answers. */
export interface Answer {
  status: number;
  headers: Headers;
  body: Uint8Array<ArrayBuffer>;
}

/** Asks a server for an address, following nothing; undefined when there is no answer. */
export type Ask = (address: string) => Promise<Answer | undefined>;

/** A server as this machine reaches it, and the certificate it shows. */
export interface Line {
  ask: Ask;
  /** When the certificate of a host ends; undefined where there is none to be had. */
  certificateEnds: (host: string, port: number) => Promise<Date | undefined>;
}

/** Asks over the network, as a browser does; half a minute without an answer is none. */
export const network: Line = {
  ask: async (address) => {
    try {
      const response = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(30_000) });
      return {
        status: response.status,
        headers: response.headers,
        body: new Uint8Array(await response.arrayBuffer()),
      };
    } catch {
      return undefined;
    }
  },
  certificateEnds: (host, port) =>
    new Promise((resolve) => {
      // Judged here, not by the handshake: an expired one is what we want to see.
      const socket = connect({ host, port, servername: host, rejectUnauthorized: false }, () => {
        const { valid_to: ends } = socket.getPeerCertificate();
        socket.destroy();
        resolve(ends ? new Date(ends) : undefined);
      });
      socket.setTimeout(10_000, () => socket.destroy()).once('close', () => resolve(undefined));
      socket.once('error', () => resolve(undefined));
    }),
};
