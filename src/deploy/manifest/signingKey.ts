import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { relative } from 'node:path';
import { ProblemError, tellProblem } from '../../plan/problem.ts';

/** The public half of a key as `content/site.yaml` has it: SPKI in base64, one line. */
export function toPublicLine(key: KeyObject): string {
  return createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64');
}

/** The same as PEM, for openssl and other tools. */
export function toPublicPem(line: string): string {
  return `-----BEGIN PUBLIC KEY-----\n${line}\n-----END PUBLIC KEY-----\n`;
}

/** A new Ed25519 key: the private half as PEM, the public one as a line for `content/site.yaml`. */
export function createKey(): { pem: string; publicLine: string } {
  const { privateKey } = generateKeyPairSync('ed25519');
  return {
    pem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicLine: toPublicLine(privateKey),
  };
}

/**
 * The private key that signs builds: `CELAN_KEY` names its file or is the PEM itself; undefined when it is not set.
 * Refused when it lies in the folder that is published, or is not the half of the key that the site publishes.
 */
export function readSigningKey(
  setting: string | undefined,
  publicLine: string,
  contentDir: string,
): KeyObject | undefined {
  if (!setting) return undefined;
  const refuse = (key: 'key-unreadable' | 'key-in-content' | 'key-other'): ProblemError =>
    new ProblemError(tellProblem(key, { file: 'CELAN_KEY', line: null }, {}));
  const isPem = setting.includes('-----BEGIN');
  if (!isPem && !existsSync(setting)) throw refuse('key-unreadable');
  if (!isPem && existsSync(contentDir) && isInside(setting, contentDir)) throw refuse('key-in-content');
  const key = parseKey(isPem ? setting : readFileSync(setting, 'utf8'));
  if (key?.asymmetricKeyType !== 'ed25519') throw refuse('key-unreadable');
  if (toPublicLine(key) !== publicLine) throw refuse('key-other');
  return key;
}

function isInside(file: string, folder: string): boolean {
  return !/^\.\.(?:[\\/]|$)/.test(relative(realpathSync(folder), realpathSync(file)));
}

function parseKey(pem: string): KeyObject | undefined {
  try {
    return createPrivateKey(pem);
  } catch {
    return undefined;
  }
}
