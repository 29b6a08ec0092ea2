const HEADINGS =
  "Koodi;Hankkeen nimi;Tl;Viranomainen;Tila;Aloituspvm;Päättymispvm;Myönnetty EU- ja valtion rahoitus;Toteutunut EU- ja valtion rahoitus;Suunniteltu julkinen rahoitus yhteensä;Toteutunut julkinen rahoitus yhteensä";

/** An invented register: a project that has ended, one that runs, and one of the period before. */
export const EXAMPLE_REGISTER = `${HEADINGS}
S29991;Esimerkkipolku (keksitty hanke);3;Keski-Suomen elinkeino- liikenne- ja ympäristökeskus;Toiminta päättynyt;1.3.2016;28.2.2018;180000;172399,6;240000;229900
S29993;Esimerkkiverkko;5;Hämeen elinkeino- liikenne- ja ympäristökeskus;Toiminnassa;1.1.2017;31.12.2019;60000;12000;600000;15000
S19991;Esimerkkisilta (keksitty projekti);2;Keski-Suomen elinkeino- liikenne- ja ympäristökeskus;Toiminta päättynyt;1.9.2009;31.12.2012;310000;298750;400000;386200`;
