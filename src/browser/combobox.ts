/** What can be chosen in the list of a combobox. */
export interface Option {
  readonly content: readonly (string | Node)[];
  readonly choose: (inNewTab: boolean) => void;
}

/**
 * The list below a field, by the combobox pattern of the ARIA Authoring Practices: the focus stays
 * in the field.
 */
export interface Combobox {
  readonly show: (options: readonly Option[]) => void;
}

/**
 * Binds a field and a list. Arrows move through the options and back to the field, Enter chooses;
 * with none chosen, Enter is the form's.
 */
export function bindCombobox(field: HTMLInputElement, list: HTMLElement): Combobox {
  let options: readonly Option[] = [];
  let active = -1;
  const mark = (at: number): void => {
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = at;
    const chosen = list.children[active];
    chosen?.setAttribute('aria-selected', 'true');
    chosen?.scrollIntoView({ block: 'nearest' });
    if (chosen) field.setAttribute('aria-activedescendant', chosen.id);
    else field.removeAttribute('aria-activedescendant');
  };
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || options.length === 0) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) mark(((active + 1 + step + options.length + 1) % (options.length + 1)) - 1);
    else if (event.key === 'Enter' && active >= 0)
      options[active]?.choose(event.ctrlKey || event.metaKey);
    else return;
    event.preventDefault();
  });
  list.addEventListener('click', (event) => {
    const chosen = (event.target as Element).closest('[role=option]');
    const at = [...list.children].findIndex((option) => option === chosen);
    options[at]?.choose(event.ctrlKey || event.metaKey);
  });
  return {
    show(given) {
      options = given;
      list.replaceChildren(
        ...given.map(({ content }, n) => {
          const item = document.createElement('li');
          Object.assign(item, { id: `${list.id}-${n}`, role: 'option', ariaSelected: 'false' });
          item.append(...content);
          return item;
        }),
      );
      list.hidden = given.length === 0;
      field.setAttribute('aria-expanded', String(given.length > 0));
      mark(-1);
    },
  };
}
