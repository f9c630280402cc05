import type { APIRoute } from 'astro';
import favicon from '../../public/favicon.svg?raw';
import { toIco, toIconPng } from '../pictures/icon.ts';

const SIZE = 32;

export const GET: APIRoute = () => new Response(toIco(toIconPng(favicon, SIZE), SIZE));
