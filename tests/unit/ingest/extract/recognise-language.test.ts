import { describe, expect, it } from 'vitest';
import { isIn } from '../../../../src/ingest/extract/recognise-language.ts';
import { english } from '../../../../src/language/english/english.ts';

const texts: Readonly<Record<string, string>> = {
  English: 'Some four hundred dockers walked out of the harbour on Tuesday morning after talks with the company had failed. The strike is the third this year. A spokeswoman for the union said that members would not come back until the night shifts were paid as they had been promised in the spring.',
  German: 'Rund vierhundert Hafenarbeiter haben am Dienstagmorgen die Arbeit niedergelegt, nachdem die Gespräche mit der Gesellschaft gescheitert waren. Es ist der dritte Streik in diesem Jahr. Eine Sprecherin der Gewerkschaft sagte, die Mitglieder würden erst zurückkehren, wenn die Nachtschichten so bezahlt würden, wie es im Frühjahr versprochen worden war.',
  Dutch: 'Ongeveer vierhonderd havenarbeiders hebben dinsdagochtend het werk neergelegd nadat de gesprekken met het bedrijf waren mislukt. Het is de derde staking van dit jaar. Een woordvoerster van de vakbond zei dat de leden pas terugkomen als de nachtdiensten worden betaald zoals in het voorjaar is beloofd.',
  French: 'Quelque quatre cents dockers ont quitté le port mardi matin après l’échec des discussions avec la société. C’est la troisième grève de l’année. Une porte-parole du syndicat a déclaré que les membres ne reviendraient pas tant que les nuits ne seraient pas payées comme on le leur avait promis au printemps.',
  Spanish: 'Unos cuatrocientos estibadores abandonaron el puerto el martes por la mañana después de que fracasaran las conversaciones con la empresa. Es la tercera huelga del año. Una portavoz del sindicato dijo que los miembros no volverían hasta que los turnos de noche se pagaran como se les había prometido en primavera.',
};

describe('isIn', () => {
  it.each(Object.entries(texts))('%s', (name, text) => expect(isIn(english, text)).toBe(name === 'English'));
  it('has nothing to say against a short text', () => expect(isIn(english, 'Der Hafen ist zu.')).toBe(true));
});
