/**
 * Shows the cards of links where the browser does not know `interestfor` itself: on rest of the
 * pointer, on focus; Escape closes.
 */
const [openAfter, closeAfter] = [350, 150];

const timers = new WeakMap<HTMLElement, number>();

function later(card: HTMLElement, wait: number, act: () => void): void {
  clearTimeout(timers.get(card));
  timers.set(card, window.setTimeout(act, wait));
}

function show(link: HTMLElement, card: HTMLElement): void {
  card.showPopover({ source: link });
  if (CSS.supports('position-area: block-end')) return;
  const { left, bottom, top } = link.getBoundingClientRect();
  const below = bottom + card.offsetHeight < innerHeight;
  card.style.setProperty(
    'inset',
    `${below ? bottom : top - card.offsetHeight}px auto auto ${Math.max(8, Math.min(left, innerWidth - card.offsetWidth - 8))}px`,
  );
}

if (!('interestForElement' in HTMLAnchorElement.prototype) && 'popover' in HTMLElement.prototype) {
  for (const link of document.querySelectorAll<HTMLElement>('[interestfor]')) {
    const card = document.getElementById(link.getAttribute('interestfor') ?? '');
    if (!card) continue;
    const close = (): void => void (card.matches(':popover-open') && card.hidePopover());
    for (const event of ['pointerenter', 'focus'])
      link.addEventListener(event, () => later(card, openAfter, () => show(link, card)));
    for (const event of ['pointerleave', 'blur'])
      link.addEventListener(event, () => later(card, closeAfter, close));
    // A reader may move into the card to select its words.
    card.addEventListener('pointerenter', () => clearTimeout(timers.get(card)));
    card.addEventListener('pointerleave', () => later(card, closeAfter, close));
    link.addEventListener(
      'keydown',
      (event) => void (event.key === 'Escape' && later(card, 0, close)),
    );
  }
}
