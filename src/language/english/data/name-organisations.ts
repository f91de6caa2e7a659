/** Words by which an organisation, a work, a law, an event or a thing is known, lower case. Written from general knowledge. */

/** As the last or the first word of a name: an organisation. */
export const organisationHeads =
  'party committee council commission ministry department agency authority bureau board office court tribunal parliament congress senate assembly legislature cabinet government ' +
  'administration union association federation confederation league alliance coalition front movement organisation organization institute institution foundation trust society club fund ' +
  'bank university college school academy faculty hospital clinic museum gallery library theatre theater orchestra choir band church cathedral mosque synagogue temple seminary ' +
  'company corporation corp corp. co co. inc inc. ltd ltd. limited llc plc gmbh ag sa nv group holdings industries enterprises partners associates systems technologies technology labs laboratories laboratory ' +
  'software motors motor airlines airways airline air airport railways railway energy oil gas petroleum power electric steel mining pharmaceuticals pharma chemicals foods brewery breweries ' +
  'telecom communications media press news times post journal gazette herald tribune guardian mail telegraph chronicle observer independent examiner inquirer globe standard star sun mirror express echo ' +
  'magazine weekly daily today television tv radio network channel broadcasting studios studio pictures entertainment records music productions publishing publishers books ' +
  'insurance capital securities exchange investments ventures consulting services solutions international global worldwide united city rovers wanderers athletic fc afc sc cf ' +
  'army navy force forces guard police militia brigade regiment battalion corps command squad unit taskforce watch rights centre center hub service initiative project programme program ' +
  'team crew caucus conference summit forum symposium convention secretariat embassy consulate mission delegation chamber registry taskforce consortium cooperative co-operative syndicate cartel ' +
  'newspaper outlet website blog brand label chain firm airline band startup platform app firm conglomerate ' +
  'mafia gang brotherhood order lodge monastery convent embassy hotel hotels resort restaurant cafe inn stores store supermarket mall bar pub casino';

/** Laws, works, events and things: no organisation, and surely no person. */
export const thingHeads =
  'act bill law code treaty accord agreement pact convention charter constitution amendment declaration protocol resolution directive doctrine plan policy budget deal strategy scheme ' +
  'war battle revolution uprising crisis scandal affair massacre attack attacks bombing bombings siege campaign operation election elections referendum primary ' +
  'cup championship championships trophy tournament games olympics olympic open prix grand prize award awards medal festival fair expo exhibition show tour series season final finals ' +
  'album song single film movie book novel play opera symphony suite trilogy saga edition chapter volume ' +
  'day week month year decade century eve holiday christmas easter ramadan ' +
  'virus disease syndrome fever pandemic vaccine storm hurricane typhoon cyclone earthquake flight boeing airbus ' +
  'statue theorem syndrome effect principle theory index question code test scale mine highway expressway line ' +
  'dream nights night story stories tale tales guide review report reports facts fact bible scripture quran koran gospel';

/** Acronyms of things that everybody knows. */
export const commonAcronyms =
  'ai ar atm atv bbq cctv cd covid covid-19 cpi cpr cto cv diy dna dvd esg ev evs faq faqs gdp gmt gnp gps hd hiv hq hr html id imax iou ip ipo iq it iv ivf lcd led lgbt lgbtq ' +
  'mba mri mvp ngo ngos nft ok pc pcr pdf phd pin ppe pr ptsd r&d rna roi rv sms sos sti suv tba tv ufo uhf url usb usd utc uv vat vip vips vpn vr wifi aids cop bc ad am';

/** Parts of the earth: the name they close or open is a place. */
export const placeHeads =
  'river lake sea ocean bay gulf strait channel island islands isle isles peninsula cape mount mountain mountains hill hills valley desert forest plateau plain delta falls springs creek canyon ' +
  'beach coast county province state district region prefecture governorate municipality township borough parish village town city territory oblast krai republic kingdom emirate emirates ' +
  'north south east west northern southern eastern western central upper lower northeast northwest southeast southwest street avenue road square park airport port harbour harbor fort heights ' +
  'lane boulevard drive bridge tower building house palace castle stadium arena garden gardens hall center centre plaza station terminal cemetery monument memorial room suite bedroom office wing ' +
  'point pass ridge reef basin canal dam reserve suburb ghetto camp';
