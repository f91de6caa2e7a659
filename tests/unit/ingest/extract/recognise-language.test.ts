import { describe, expect, it } from 'vitest';
import { isIn } from '../../../../src/ingest/extract/recognise-language.ts';
import { english } from '../../../../src/language/english/english.ts';

const texts: Readonly<Record<string, string>> = {
  English:
    'Some four hundred dockers walked out of the harbour on Tuesday morning after talks with the company had failed. The strike is the third this year. A spokeswoman for the union said that members would not come back until the night shifts were paid as they had been promised in the spring.',
  German:
    'Rund vierhundert Hafenarbeiter haben am Dienstagmorgen die Arbeit niedergelegt, nachdem die Gespräche mit der Gesellschaft gescheitert waren. Es ist der dritte Streik in diesem Jahr. Eine Sprecherin der Gewerkschaft sagte, die Mitglieder würden erst zurückkehren, wenn die Nachtschichten so bezahlt würden, wie es im Frühjahr versprochen worden war.',
  Dutch:
    'Ongeveer vierhonderd havenarbeiders hebben dinsdagochtend het werk neergelegd nadat de gesprekken met het bedrijf waren mislukt. Het is de derde staking van dit jaar. Een woordvoerster van de vakbond zei dat de leden pas terugkomen als de nachtdiensten worden betaald zoals in het voorjaar is beloofd.',
  French:
    'Quelque quatre cents dockers ont quitté le port mardi matin après l’échec des discussions avec la société. C’est la troisième grève de l’année. Une porte-parole du syndicat a déclaré que les membres ne reviendraient pas tant que les nuits ne seraient pas payées comme on le leur avait promis au printemps.',
  Spanish:
    'Unos cuatrocientos estibadores abandonaron el puerto el martes por la mañana después de que fracasaran las conversaciones con la empresa. Es la tercera huelga del año. Una portavoz del sindicato dijo que los miembros no volverían hasta que los turnos de noche se pagaran como se les había prometido en primavera.',
  Portuguese:
    'Cerca de quatrocentos estivadores deixaram o porto na terça-feira de manhã depois de as conversações com a empresa terem fracassado. É a terceira greve do ano. Uma porta-voz do sindicato disse que os membros não voltariam enquanto os turnos da noite não fossem pagos como lhes tinha sido prometido na primavera.',
  Polish:
    'Około czterystu dokerów opuściło port we wtorek rano po tym, jak rozmowy ze spółką zakończyły się niepowodzeniem. To trzeci strajk w tym roku. Rzeczniczka związku powiedziała, że członkowie nie wrócą do pracy, dopóki nocne zmiany nie zostaną opłacone tak, jak im obiecano wiosną, ani dzień wcześniej.',
  Russian:
    'Около четырёхсот докеров покинули порт во вторник утром. Это третья забастовка в этом году.',
  Chinese: '约四百名码头工人周二上午离开港口。这是今年第三次罢工。',
  Arabic: 'غادر نحو أربعمئة عامل الميناء صباح الثلاثاء. هذا هو الإضراب الثالث هذا العام.',
  Greek: 'Περίπου τετρακόσιοι λιμενεργάτες εγκατέλειψαν το λιμάνι το πρωί της Τρίτης.',
};

describe('isIn', () => {
  it.each(Object.entries(texts))('%s', (name, text) =>
    expect(isIn(english, text)).toBe(name === 'English'),
  );
  it('is not troubled by a name or a quotation in another language', () => {
    expect(
      isIn(
        english,
        `${texts.English} “Wir haben lange gewartet”, said Анна Иванова of the union (工会).`,
      ),
    ).toBe(true);
  });
  it('takes a text of which most is in another language for one in that language', () => {
    expect(
      isIn(english, `${texts.English!.slice(0, 140)}\n\n${texts.German}\n\n${texts.Dutch}`),
    ).toBe(false);
  });
  it('has nothing to say against a short text', () =>
    expect(isIn(english, 'Der Hafen ist zu.')).toBe(true));
});
