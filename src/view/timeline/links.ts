import { timelineUrl } from '../urls.ts';

/** The timeline with the statements of one article or speaker alone; without JavaScript it shows all of them. */
export function timelineOf(name: 'article' | 'speaker', value: string): string {
  return `${timelineUrl()}?${name}=${encodeURIComponent(value)}`;
}
