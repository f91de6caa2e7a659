import { SaxesParser } from 'saxes';

/** Texts by element of an XML file; throws where it is not well-formed, namespaces included. */
export function readXml(xml: string): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  let text = '';
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (more) => {
    text += more;
  });
  parser.on('opentag', () => {
    text = '';
  });
  parser.on('closetag', ({ name }) => {
    texts.set(name, [...(texts.get(name) ?? []), text]);
    text = '';
  });
  parser.write(xml).close();
  return texts;
}
