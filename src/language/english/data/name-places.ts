/** Places and peoples, lower case; several words joined by '_'. Written from general knowledge. */

/**
 * Cities, regions, continents and seas in the news of the world, beside the countries and states of
 * countries.json.
 */
export const places =
  'africa asia europe america americas antarctica oceania latin_america north_america south_america central_america middle_east far_east eurasia scandinavia balkans caucasus caribbean ' +
  'u.s. us u.s.a. usa u.k. uk u.a.e. uae eu e.u. d.c. d.r.c. drc u.s.s.r. ussr britain great_britain england scotland wales northern_ireland ireland holland soviet_union yugoslavia czechoslovakia ' +
  'burma ivory_coast cape_verde north_korea south_korea korea russia syria iran vietnam laos taiwan tanzania venezuela bolivia moldova palestine gaza gaza_strip west_bank kosovo kurdistan ' +
  'kashmir tibet xinjiang hong_kong macau crimea donbas donetsk luhansk catalonia bavaria siberia chechnya dagestan abkhazia transnistria punjab sindh balochistan kerala gujarat bihar ' +
  'maharashtra karnataka rajasthan assam tamil_nadu uttar_pradesh bengal west_bengal darfur tigray oromia somaliland zanzibar katanga biafra sahel maghreb sahara levant mesopotamia ' +
  'kabul tirana algiers luanda buenos_aires yerevan canberra vienna baku nassau manama dhaka bridgetown minsk brussels belmopan thimphu sucre la_paz sarajevo gaborone brasilia sofia ' +
  'ouagadougou bujumbura phnom_penh yaounde ottawa praia bangui santiago beijing bogota moroni kinshasa brazzaville san_jose zagreb havana nicosia prague copenhagen djibouti santo_domingo ' +
  'quito cairo san_salvador malabo asmara tallinn mbabane addis_ababa suva helsinki paris libreville banjul tbilisi berlin accra athens guatemala_city conakry bissau port-au-prince ' +
  'tegucigalpa budapest reykjavik new_delhi delhi jakarta tehran baghdad dublin jerusalem rome kingston tokyo amman astana almaty nairobi pristina bishkek vientiane riga beirut maseru ' +
  'monrovia tripoli vaduz vilnius luxembourg antananarivo lilongwe kuala_lumpur bamako valletta nouakchott mexico_city chisinau monaco ulaanbaatar podgorica rabat maputo naypyidaw yangon ' +
  'windhoek kathmandu amsterdam the_hague wellington managua niamey abuja skopje oslo muscat islamabad panama_city port_moresby asuncion lima manila warsaw lisbon doha bucharest moscow ' +
  'kigali riyadh dakar belgrade freetown singapore bratislava ljubljana honiara mogadishu pretoria cape_town johannesburg durban soweto seoul juba madrid colombo khartoum paramaribo stockholm ' +
  'bern damascus taipei dushanbe dodoma bangkok lome tunis ankara istanbul izmir ashgabat kampala kyiv kiev abu_dhabi dubai sharjah london montevideo tashkent caracas hanoi ho_chi_minh_city saigon ' +
  'sanaa aden lusaka harare bulawayo pyongyang ' +
  'new_york new_york_city nyc los_angeles chicago houston phoenix philadelphia san_antonio san_diego dallas austin jacksonville columbus indianapolis charlotte san_francisco seattle denver ' +
  'boston nashville detroit oklahoma_city portland las_vegas memphis louisville baltimore milwaukee albuquerque tucson fresno sacramento atlanta miami tampa orlando cleveland cincinnati ' +
  'pittsburgh minneapolis st._louis st._paul new_orleans honolulu anchorage salt_lake_city kansas_city buffalo hollywood silicon_valley wall_street capitol_hill manhattan brooklyn queens bronx harlem ' +
  'washington white_house pentagon kremlin vatican vatican_city downing_street westminster whitehall elysee oval_office west_wing ground_zero zhongnanhai ' +
  'toronto montreal vancouver calgary edmonton winnipeg quebec ontario alberta manitoba saskatchewan nova_scotia new_brunswick newfoundland british_columbia yukon ' +
  'birmingham manchester liverpool leeds sheffield bristol glasgow edinburgh cardiff belfast leicester nottingham newcastle southampton portsmouth oxford cambridge brighton yorkshire ' +
  'lancashire lincolnshire norfolk suffolk essex kent surrey sussex devon cornwall cumbria marseille lyon toulouse nice nantes strasbourg bordeaux lille munich hamburg frankfurt cologne ' +
  'stuttgart dusseldorf dortmund leipzig dresden hanover bonn zurich geneva basel milan naples turin venice florence bologna palermo genoa sicily sardinia barcelona valencia seville ' +
  'bilbao andalusia porto rotterdam antwerp ghent bruges gothenburg malmo bergen aarhus krakow gdansk wroclaw lviv odesa odessa kharkiv dnipro mariupol kherson zaporizhzhia bucha ' +
  'st._petersburg saint_petersburg volgograd vladivostok novosibirsk kazan sochi grozny thessaloniki haifa tel_aviv ramallah hebron nablus rafah aleppo homs idlib mosul basra kirkuk erbil ' +
  'isfahan shiraz mashhad tabriz jeddah mecca medina karachi lahore peshawar quetta rawalpindi faisalabad multan kandahar herat mumbai bombay kolkata calcutta chennai madras bangalore ' +
  'bengaluru hyderabad ahmedabad pune jaipur lucknow kanpur nagpur goa chittagong sylhet kandy jaffna shanghai guangzhou shenzhen wuhan chengdu chongqing tianjin nanjing xian hangzhou ' +
  'osaka kyoto hiroshima nagasaki fukushima okinawa hokkaido sapporo busan incheon kaohsiung cebu davao mindanao luzon bali java sumatra borneo sulawesi surabaya bandung medan penang johor ' +
  'sabah sarawak phuket chiang_mai mandalay rakhine sydney melbourne brisbane perth adelaide hobart darwin queensland new_south_wales tasmania auckland christchurch lagos kano ' +
  'ibadan kaduna port_harcourt borno maiduguri mombasa kisumu kumasi douala abidjan goma bukavu lubumbashi benghazi casablanca marrakesh fez oran alexandria giza sinai suez aswan luxor ' +
  'sao_paulo rio_de_janeiro rio salvador fortaleza belo_horizonte medellin cali cartagena guayaquil arequipa cusco rosario cordoba mendoza monterrey guadalajara tijuana cancun acapulco chiapas oaxaca ' +
  'ala. ariz. ark. calif. colo. conn. del. fla. ga. kan. ky. md. mich. minn. mo. mont. neb. nev. n.h. n.j. n.m. n.y. n.c. n.d. okla. ore. pa. r.i. s.c. s.d. tenn. tex. va. vt. w.va. wis. wyo. ' +
  'andes himalayas alps rockies pacific atlantic mediterranean arctic baltic black_sea red_sea caspian_sea south_china_sea persian_gulf guantanamo guantanamo_bay hormuz';

/** First words of places that are named after saints. */
export const saints = 'san santa santo saint st st. sao sainte ste ste. sankt';

/** Peoples, languages, creeds and their adjectives. */
export const demonyms =
  'afghan african albanian algerian american angolan arab arabic argentine argentinian armenian asian australian austrian azerbaijani bahraini bangladeshi belarusian belgian belizean beninese bhutanese ' +
  'bolivian bosnian brazilian british briton bulgarian burkinabe burmese burundian cambodian cameroonian canadian chadian chilean chinese colombian congolese croatian croat cuban cypriot czech ' +
  'danish dane dominican dutch ecuadorian ecuadorean egyptian emirati english eritrean estonian ethiopian european fijian filipino finnish finn french gabonese gambian georgian german ghanaian greek grenadian ' +
  'guatemalan guinean guyanese haitian honduran hungarian icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jordanian kazakh kenyan korean kosovar kurdish kuwaiti kyrgyz ' +
  'laotian latvian lebanese liberian libyan lithuanian luxembourgish macedonian malagasy malawian malaysian maldivian malian maltese mauritanian mauritian mexican moldovan mongolian montenegrin moroccan ' +
  'mozambican namibian nepalese nepali new_zealander nicaraguan nigerian nigerien norwegian omani pakistani palestinian panamanian paraguayan persian peruvian polish pole portuguese qatari romanian russian ' +
  'rwandan salvadoran saudi scottish scot senegalese serbian serb sierra_leonean singaporean slovak slovenian somali spanish spaniard sri_lankan sudanese surinamese swazi swedish swede swiss syrian ' +
  'taiwanese tajik tanzanian thai tibetan togolese tongan trinidadian tunisian turkish turk turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni yemenite zambian zimbabwean ' +
  'north_korean south_korean south_african latin hispanic latino latina catholic protestant orthodox christian muslim islamic islamist shia shiite sunni jewish jew hindu buddhist sikh anglican baptist methodist ' +
  'lutheran evangelical mormon jesuit marxist communist socialist democrat democratic republican conservative liberal labour tory nazi soviet roman byzantine ottoman western eastern nordic slavic celtic ' +
  'hausa yoruba igbo zulu xhosa berber tamil sinhalese punjabi bengali pashtun uyghur rohingya maori aboriginal cherokee navajo hebrew mandarin cantonese urdu swahili parisian londoner';
