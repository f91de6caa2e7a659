// Takes a reader on from a former address, with the fragment that the link had.
const next = document.querySelector<HTMLAnchorElement>('a[data-forward]');
if (next) location.replace(next.href + location.hash);
