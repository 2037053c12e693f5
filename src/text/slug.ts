/** Names of devices, which Windows takes for no file or folder. */
const reserved = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;

/** A name as part of an address: small ASCII letters, digits and hyphens, at most 80 characters; '' when nothing is left. */
export function slugify(name: string): string {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const slug = (words ?? []).join('-').slice(0, 80).replace(/-$/, '');
  return reserved.test(slug) ? `${slug}-x` : slug;
}
