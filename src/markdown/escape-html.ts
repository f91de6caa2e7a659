const special = /[&<>"']/g;
const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML, for content and for attribute values in either kind of quotation marks. */
export const escapeHtml = (text: string): string => text.replace(special, (character) => references[character] ?? character);
