// Everything of the search in one bundle: the box over any page, and the search page where this is
// it.
import { openPage } from './search-page.ts';

import './search-box.ts';

const form = document.querySelector<HTMLFormElement>('#search-form');
if (form) void openPage(form);
