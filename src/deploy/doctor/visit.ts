import { connect } from 'node:tls';

/** What a server answers. */
export interface Answer {
  status: number;
  headers: Headers;
  body: Uint8Array<ArrayBuffer>;
}

/** How a visitor asks: as whom, from where, or for the headers alone. */
export interface Asking {
  method?: 'HEAD';
  headers?: Record<string, string>;
}

/** Asks a server for an address, following nothing; undefined when there is no answer. */
export type Ask = (address: string, asking?: Asking) => Promise<Answer | undefined>;

/** The certificate that a server shows: when it ends, and why a browser would refuse it. */
export interface Certificate {
  ends: Date | undefined;
  /** The code of the fault, `DEPTH_ZERO_SELF_SIGNED_CERT`. */
  fault: string | undefined;
}

/** A server as this machine reaches it, and the certificate it shows. */
export interface Line {
  ask: Ask;
  /** The certificate of a host; undefined where there is none to be had. */
  certificate: (host: string, port: number) => Promise<Certificate | undefined>;
}

/** How often a server that asks for patience (status 429) is asked once more, and how long it may make us wait. */
const TRIES = 4;
const MOST_SECONDS = 10;

async function askOnce(address: string, asking?: Asking, again = true): Promise<Answer | undefined> {
  try {
    const signal = AbortSignal.timeout(30_000);
    const response = await fetch(address, { ...asking, redirect: 'manual', signal });
    return {
      status: response.status,
      headers: response.headers,
      body: new Uint8Array(await response.arrayBuffer()),
    };
  } catch (fault) {
    // A server may close a line that was kept open just as it is used again; silence is not waited for twice.
    const isSilence = fault instanceof Error && fault.name === 'TimeoutError';
    return again && !isSilence ? askOnce(address, asking, false) : undefined;
  }
}

/** Asks over the network, as a browser does; half a minute without an answer is none. */
export const network: Line = {
  ask: async (address, asking) => {
    let answer = await askOnce(address, asking);
    for (let tries = 1; tries < TRIES && answer?.status === 429; tries++) {
      const seconds = Number(answer.headers.get('retry-after')) || tries;
      await new Promise((resolve) => setTimeout(resolve, Math.min(seconds, MOST_SECONDS) * 1000));
      answer = await askOnce(address, asking);
    }
    return answer;
  },
  certificate: (host, port) =>
    new Promise((resolve) => {
      // Judged here, not by the handshake: an expired one is what we want to see.
      const name = /^[\d.]+$|:/.test(host) ? {} : { servername: host };
      const socket = connect({ host, port, ...name, rejectUnauthorized: false }, () => {
        const { valid_to: ends } = socket.getPeerCertificate();
        // The types say Error, what is there is its code.
        const fault = socket.authorized ? undefined : String(socket.authorizationError);
        socket.destroy();
        resolve({ ends: ends ? new Date(ends) : undefined, fault });
      });
      socket.setTimeout(10_000, () => socket.destroy()).once('close', () => resolve(undefined));
      socket.once('error', () => resolve(undefined));
    }),
};
