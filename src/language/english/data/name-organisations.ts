/**
 * Words by which an organisation, a work, a law, an event or a thing is known, lower case. Written
 * from general knowledge.
 */

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
  'newspaper outlet website blog brand label chain firm lender retailer maker manufacturer brewer insurer brokerage subsidiary wholesaler airline band startup platform app firm conglomerate ' +
  'mafia gang brotherhood order lodge monastery convent embassy hotel hotels resort restaurant cafe inn stores store supermarket mall bar pub casino ' +
  'healthcare quartet quintet ensemble philharmonic ballet conservatory conservatoire polytechnic orphanage hospice infirmary pharmacy bakery pizzeria diner steakhouse brasserie bistro ' +
  'tavern saloon nightclub dealership foundry smelter winery distillery dairy sawmill waterworks sorority fraternity diocese archdiocese congregation ministries think-tank ' +
  'thinktank bloc incubator accelerator funds trusts reit savings realty properties developers construction engineering logistics freight shipping aviation aerospace robotics ' +
  'biotech therapeutics genomics diagnostics semiconductor semiconductors electronics telecommunications satellite gaming apparel footwear cosmetics jewelers jewellers furniture ' +
  'plastics textiles minerals metals resources exploration utilities renewables tyres tires cruises tours hospitality beverages spirits brewing bottling confectionery bakeries ' +
  'grocers supermarkets pharmacies outfitters bookstore bookshop';

/** The last word of a firm's full name, after which the rest may stand alone for it. */
export const firmHeads =
  'company corporation corp corp. co co. inc inc. incorporated ltd ltd. limited llc llp plc gmbh ag sa nv spa bhd group holding holdings international industries enterprises airways airlines aircraft ' +
  'motors pharmaceuticals chemicals breweries stores securities bros bros. brothers & partners associates';

/** What belongs to a firm by name: 'the X shares', 'X's chairman'. */
export const firmThings =
  'shares share stock stocks shareholders shareholder stockholders unit units subsidiary subsidiaries headquarters board directors chairman chairwoman ceo cfo executives executive management ' +
  'earnings profits revenue revenues sales dividend customers factory factories plant plants mill mills refinery jets aircraft planes engines cars trucks brands products shops store stores outlets branches branch franchise analyst analysts';

/** What is held of a firm: 'shares of X', 'a stake in X'. */
export const holdings =
  'share shares stock stake stakes subsidiary subsidiaries unit division affiliate takeover acquisition buyout merger ownership parent shareholders shareholder customers customer offices office branch branches';

/** Firms, brands, papers and groups that are called like people. */
export const brands =
  'aam_aadmi aam_aadmi_party abu_sayyaf aer_lingus al_ahram al_akhbar al_aqsa al_arabiya al_gomhuria al_hilal al_jazeera al_manar al_masry_al_youm al_mayadeen al_nassr ' +
  'al_nusra al_qaeda al_qaida al_shabaab al_watan alfa_romeo allen_overy anheuser_busch anne_klein ansar_allah arthur_andersen ashley_madison aston_martin atlas_copco ' +
  'aunt_jemima baker_hughes baker_mckenzie banana_republic banco_santander barnes_noble baskin_robbins bausch_lomb bear_stearns becton_dickinson bell_helicopter ben_jerry ' +
  'bergdorf_goodman berkshire_hathaway bernard_matthews best_western betty_crocker bharatiya_janata bharatiya_janata_party black_decker boko_haram booz_allen ' +
  'booz_allen_hamilton bristol_myers brooks_brothers burson_marsteller caesars_palace calvin_klein cantor_fitzgerald carl_zeiss cathay_pacific charles_schwab charlie_hebdo ' +
  'chase_manhattan christian_dior christian_louboutin church_dwight clifford_chance coldwell_banker colgate_palmolive columbia_sportswear cooper_tire crate_barrel ' +
  'credit_suisse cushman_wakefield daimler_benz dean_witter del_monte dell_emc der_spiegel deutsche_bank die_linke die_welt die_zeit dolce_gabbana donna_karan dow_corning ' +
  'dow_jones dr._martens dr._pepper dr_martens dr_pepper du_pont dun_bradstreet dunkin_donuts eastman_kodak eddie_bauer el_al el_corte_ingles el_mundo el_pais el_tiempo ' +
  'el_universal eli_lilly elizabeth_arden emerson_electric ermenegildo_zegna ernst_young estee_lauder ethan_allen fannie_mae farrow_ball fianna_fail fine_gael fisher_price ' +
  'fortnum_mason franklin_templeton fred_perry freddie_mac freshfields_bruckhaus gibson_dunn giorgio_armani goldman_sachs hallmark_cards harley_davidson harris_teeter ' +
  'harvey_nichols helena_rubinstein hewlett_packard hezb_e_islami hindustan_lever hogan_lovells hugo_boss hunter_douglas j._p._morgan j.p._morgan jack_daniels jack_wolfskin ' +
  'jaish_e_mohammed jamba_juice janus_henderson jenny_craig jim_beam jimmy_choo jimmy_johns jo_malone john_deere john_hancock john_lewis_partnership johnnie_walker ' +
  'johnny_walker johns_hopkins johnson_controls johnson_johnson johnson_matthey jones_day jones_lang_lasalle jos_a_bank jp_morgan karl_lagerfeld kate_spade kidder_peabody ' +
  'kirkland_ellis krispy_kreme la_nacion la_presse la_repubblica la_stampa la_vanguardia lashkar_e_taiba le_figaro le_monde le_parisien lehman_brothers levi_strauss ' +
  'little_caesars liz_claiborne lloyds_bank lockheed_martin lord_taylor los_zetas louis_dreyfus louis_vuitton lucky_strike marc_jacobs marie_callender marie_claire ' +
  'marks_spencer marsh_mclennan martin_marietta mary_kay massey_ferguson max_factor max_mara mayer_brown mcdonnell_douglas mead_johnson mercedes_benz merck_sharp ' +
  'merrill_lynch michael_kors minute_maid montgomery_ward morgan_grenfell morgan_stanley morrison_foerster neiman_marcus nina_ricci nippon_steel northrop_grumman norton_rose ' +
  'norton_rose_fulbright old_navy old_spice olive_garden oscar_de_la_renta oscar_mayer otto_versand paddy_power papa_johns parke_davis paul_weiss perry_ellis philip_morris ' +
  'phillips_van_heusen pierre_cardin piggly_wiggly pitney_bowes pizza_hut plaid_cymru pratt_whitney price_waterhouse procter_gamble quaker_oats rajya_sabha ralph_lauren ' +
  'ray_ban red_bull reed_elsevier reed_smith rio_tinto rolls_royce ropes_gray ruby_tuesday russell_investments russell_reynolds russell_stover salomon_brothers samuel_adams ' +
  'sara_lee schering_plough sears_roebuck shearson_lehman sherwin_williams shiv_sena sidley_austin sinn_fein slaughter_may smith_barney smith_nephew smith_wesson ' +
  'spencer_stuart standard_chartered stella_artois stella_mccartney sullivan_cromwell sylvan_learning t._rowe_price tata_steel taylor_wimpey ted_baker tetra_pak thomas_cook ' +
  'thomson_reuters tiffany_co tim_hortons tommy_bahama tommy_hilfiger tony_roma tyson_foods uncle_bens van_heusen vera_bradley vickers_armstrong victoria_secret ' +
  'vidal_sassoon virgin_atlantic walt_disney warner_bros warner_lambert wells_fargo westland_helicopters wilkinson_sword willis_towers willis_towers_watson winston_strawn ' +
  'young_rubicam yves_rocher yves_saint_laurent zeiss_ikon ' +
  'accenture adidas airbnb alibaba allianz amgen amtrak aramco astrazeneca axa bbc bloomingdales bmw boeing bridgestone carrefour chevron cisco citigroup ' +
  'comcast conocophillips costco daewoo danone ebay exxon exxonmobil facebook fedex foxconn fujitsu gazprom glaxosmithkline glencore google heineken ' +
  'hitachi huawei hyundai ibm ikea infosys intel isuzu itv jetblue kia kmart kodak komatsu kyocera lenovo lexus lufthansa lukoil mastercard mazda mcdonalds medtronic microsoft ' +
  'mitsubishi motorola nasdaq nestle netflix nikon nintendo nissan nokia novartis nvidia panasonic paypal pepsi pepsico petrobras petronas peugeot pfizer ' +
  'pirelli polaroid pwc qantas qualcomm raytheon reuters rosneft ryanair samsung sanofi seagate skype snapchat sony spotify starbucks subaru telefonica tencent ' +
  'tiktok toshiba totalenergies toyota tripadvisor tsmc tupperware twitter uber unicef unilever verizon vodafone volkswagen volvo walmart wikipedia xerox xiaomi yahoo yamaha youtube';

/** Laws, works, events and things: no organisation, and surely no person. */
export const thingHeads =
  'act bill law code treaty accord agreement pact convention charter constitution amendment declaration protocol resolution directive doctrine plan policy budget deal strategy scheme ' +
  'war battle revolution uprising crisis scandal affair massacre attack attacks bombing bombings siege campaign operation election elections referendum primary ' +
  'cup championship championships trophy tournament games olympics olympic open prix grand prize award awards medal festival fair expo exhibition show tour series season final finals ' +
  'album song single film movie book novel play opera symphony suite trilogy saga edition chapter volume ' +
  'day week month year decade century eve holiday christmas easter ramadan ' +
  'virus disease syndrome fever pandemic vaccine ship ships vessel frigate destroyer carrier submarine ferry tanker yacht trawler cruiser battleship warship freighter schooner storm hurricane typhoon cyclone earthquake flight boeing airbus ' +
  'statue theorem syndrome effect principle theory index question code test scale mine highway expressway line ' +
  'dream nights night story stories tale tales guide review report reports facts fact bible scripture quran koran gospel ' +
  'albums songs anthem ballad singles ep lp soundtrack musical drama sitcom thriller documentary biopic remake sequel prequel miniseries podcast episode comics anime cartoon poem ' +
  'sonnet anthology memoir autobiography biography diary diaries letters essays cookbook dictionary encyclopedia encyclopaedia almanac concert gig parade carnival marathon regatta ' +
  'rodeo pageant lottery telethon riots riot protests strike mutiny coup rebellion insurrection invasion occupation blockade embargo ceasefire armistice memorandum manifesto ' +
  'communique petition lawsuit ruling decree edict tariff bailout fellowship scholarship bursary prizes bowl steeplechase decathlon palsy protein enzyme algorithm hypothesis ' +
  'conjecture paradox equation engine rifle pistol revolver missile rocket torpedo helicopter glider airship locomotive sedan scooter motorcycle racehorse horse mare stallion ' +
  'gelding filly colt thoroughbred dog cat puppy elephant whale tortoise';

/** Acronyms of things that everybody knows. */
export const commonAcronyms =
  'uss hms hmcs hmas rms mv ai ar atm atv bbq cctv cd covid covid-19 cpi cpr cto cv diy dna dvd esg ev evs faq faqs gdp gmt gnp gps hd hiv hq hr html id imax iou ip ipo iq it iv ivf lcd led lgbt lgbtq ' +
  'mba mri mvp ngo ngos nft ok pc pcr pdf phd pin ppe pr ptsd r&d rna roi rv sms sos sti suv tba tv ufo uhf url usb usd utc uv vat vip vips vpn vr wifi aids cop bc ad am';

/** Parts of the earth: the name they close or open is a place. */
export const placeHeads =
  'river lake sea ocean bay gulf strait channel island islands isle isles peninsula cape mount mountain mountains hill hills valley desert forest plateau plain delta falls springs creek canyon ' +
  'beach coast county province state district region prefecture governorate municipality township borough parish village town city territory oblast krai republic kingdom emirate emirates ' +
  'north south east west northern southern eastern western central upper lower northeast northwest southeast southwest street avenue road square park airport port harbour harbor fort heights ' +
  'lane boulevard drive bridge tower building house palace castle stadium arena garden gardens hall center centre plaza station terminal cemetery monument memorial room suite bedroom office wing ' +
  'point pass ridge reef basin canal dam market mall pier quay wharf dock docks marina racecourse speedway raceway crossing junction reserve suburb ghetto camp ' +
  'reservoir lagoon glacier gorge cove inlet estuary oasis ravine cavern trails freeway turnpike parkway roundabout underpass overpass tunnel viaduct aqueduct lighthouse pavilion ' +
  'gym gymnasium coliseum colosseum amphitheatre amphitheater auditorium velodrome ballpark ballroom basilica priory shrine pagoda mausoleum obelisk mansion cottage ranch farm ' +
  'farms vineyards estate estates plantation shipyard depot barracks prison penitentiary complex precinct playground zoo aquarium planetarium observatory arboretum archipelago ' +
  'atoll highlands lowlands promontory rapids waterfall wetlands swamp forests rainforest tundra volcano dunes waterfront boardwalk promenade esplanade terrace apartments ' +
  'skyscraper bazaar airfield airstrip airbase spaceport interchange motorway causeway footbridge refinery outpost fortress citadel ramparts stockade penthouse settlement ' +
  'neighbourhood neighborhood';
