/**
 * Posts that every employee is free to write, made for this project: pay, hours, staffing, safety,
 * organising, discrimination, harassment, whistleblowing, criticism of one's own workplace, and
 * speaking to the press as oneself. The topics follow section 7 of the National Labor Relations
 * Act, the Norwegian Constitution § 100, and the Working Environment Act §§ 2-4 to 2 A-4. The rules
 * of a pack are tried on them by `omtanke lint`.
 */

const english = [
  // Pay
  'I make 31,000 a year after six years here. What do you make? We should all know.',
  'Our salaries have not moved since 2021, and the rent has.',
  'Found out that the new guy earns more than I do for the same job. Equal pay, please.',
  'They still owe us overtime for December. Anyone else on my team waiting?',
  'My payslip was wrong again this month. Third time. Check yours.',
  'No raise for us this year, but a record dividend. Draw your own conclusions.',
  // Hours and staffing
  'Third double shift this week. We are tired, and our manager knows.',
  'We are two people on a ward that needs five. I love this job and I can not do it like this.',
  'My rota came out on Sunday night for Monday morning. Again.',
  'Nobody in our kitchen gets a lunch break. That is not how breaks work.',
  'They cut half of our department and left us all the work. I am burnt out.',
  'I worked eleven days in a row at the warehouse. Is that even legal?',
  // Safety
  'The fire exit at our store has been blocked for a month. I have told them four times.',
  'A colleague of mine was hurt at work yesterday because the guard was taken off the press.',
  'We were told to clean up asbestos without masks. I refused, and so can you.',
  'Our safety rep asked for proper gloves in March. It is October.',
  'It was 38 degrees in our delivery vans today. This is not safe.',
  'I was attacked by a patient at work, and my employer called it part of the job.',
  // Organising
  'We are forming a union at our café. DM me if you work there too!',
  'On strike from Monday. Our demands are not crazy: fair shifts and fair wages.',
  'Proud to be elected shop steward at my plant. Come to me with anything.',
  'They offered us pizza instead of a collective agreement. We ate it and we are still organising.',
  'Our walkout is tomorrow at noon. Bring coffee to the gate if you support us.',
  'My boss says that joining a union will cost me my promotion. It is illegal to say that.',
  // Discrimination and harassment
  'I was passed over for promotion the week after I told them I was pregnant.',
  'They call me by the wrong name on purpose at work, every single day. That is harassment.',
  'As the only woman in our workshop I have heard it all. HR told me to toughen up.',
  'My manager jokes about my accent in front of customers. It is racist and I am done laughing.',
  'I was bullied by my boss for two years. I left. It was not my fault, and it is not yours.',
  // Whistleblowing
  'I reported my own company to the labor board today. Best decision in years.',
  'When our management would not listen, I called the food safety authority myself.',
  'I blew the whistle on the false invoices at work. They moved my desk to the basement.',
  'They asked me to change the date on the inspection report. I said no and told OSHA.',
  'Our company dumps paint behind the building. I have sent the pictures to the authorities.',
  // One's own workplace and its management
  'My workplace is a mess: new managers every spring, new logos every autumn.',
  'Our management has no idea what we do all day, and it shows.',
  'My boss shouted at the whole team on a video call. We all saw it, nobody said a word. Now I do.',
  'Quit my job today. Toxic culture, empty promises, nice mugs.',
  'Our new pension is worse than the old one, whatever the leadership here writes in the newsletter.',
  // The press, as oneself
  'I talked to a reporter about our working hours, as a private person. It is my right.',
  'My op-ed about the cuts at our hospital is in the paper today.',
];

const norwegian = [
  // Lønn
  'Jeg tjener 418 000 etter ni år hos oss. Hva tjener dere? Åpenhet hjelper alle.',
  'Lønnsoppgjøret ga oss to prosent. Direktøren vår fikk tolv.',
  'Kollegaen min får mer enn meg for akkurat samme jobb. Likelønn, takk.',
  'Vi har ikke fått overtid utbetalt siden i sommer. Flere på lageret som venter?',
  'Lønnsslippen min var feil igjen. Sjekk din, folkens.',
  'Bonusen vår ble borte, utbyttet ble det ikke.',
  // Arbeidstid og bemanning
  'Dobbeltvakt i går, dobbeltvakt i morgen. Vi orker ikke mer.',
  'Vi er to på vakt der det skal være fem. Det går ut over pasientene, og ledelsen vet det.',
  'Turnusen min kom søndag kveld for mandag morgen. Hver gang.',
  'Ingen av oss på kjøkkenet får lunsjpause. Slik skal det ikke være.',
  'De kuttet halve avdelingen vår og lot oss sitte igjen med alt. Jeg er utbrent.',
  'Jeg har jobbet elleve dager på rad. Er det i det hele tatt lov med slik arbeidstid?',
  // Sikkerhet
  'Rømningsveien hos oss har vært sperret i en måned. Jeg har sagt fra fire ganger.',
  'En kollega av meg ble skadet på jobb i går fordi vernet var tatt av maskinen.',
  'Vi ble bedt om å rive asbest uten maske. Jeg nektet, og det kan du også.',
  'Verneombudet vårt ba om hansker i mars. Nå er det oktober.',
  'Jeg ble slått av en beboer på jobb, og sjefen min sa at det hører med.',
  // Organisering
  'Vi organiserer oss på kafeen! Send meg en melding om du jobber der.',
  'Streik fra mandag. Vi vil ha en lønn å leve av.',
  'Stolt over å være valgt til tillitsvalgt på fabrikken min. Kom til meg med hva som helst.',
  'De bød oss på pizza i stedet for tariffavtale. Vi spiste den, og vi vil fremdeles ha tariffavtale.',
  'Sjefen min sier at jeg mister forfremmelsen om jeg melder meg inn i fagforeningen. Det er ulovlig.',
  // Diskriminering og trakassering
  'Jeg ble forbigått uka etter at jeg fortalte at jeg var gravid. Det er diskriminering.',
  'Som eneste kvinne på verkstedet vårt har jeg hørt alt. HR ba meg tåle mer.',
  'Lederen min spøker med aksenten min foran kundene. Det er rasistisk, og jeg er ferdig med å le.',
  'Jeg ble mobbet av sjefen i to år. Jeg sluttet. Det var ikke min feil.',
  // Varsling
  'I dag varslet jeg Arbeidstilsynet om min egen arbeidsgiver. Det skulle jeg gjort før.',
  'Da ledelsen vår ikke hørte, ringte jeg Mattilsynet selv.',
  'Jeg varslet om falske fakturaer på jobben. Da flyttet de pulten min til kjelleren.',
  'De ba meg endre datoen i rapporten. Jeg sa nei og meldte fra til Helsetilsynet.',
  // Egen arbeidsplass og ledelsen
  'Arbeidsplassen min er et kaos: nye ledere hver vår, ny logo hver høst.',
  'Ledelsen vår aner ikke hva vi gjør hele dagen, og det merkes.',
  'Sjefen min skjelte ut hele teamet på videomøte. Alle så det. Nå sier jeg fra.',
  'Sa opp jobben i dag. Giftig kultur, tomme løfter, fine kopper.',
  // Pressen, som seg selv
  'Jeg snakket med en journalist om arbeidstiden vår, som privatperson. Det er min rett.',
  'Kronikken min om kuttene på sykehuset vårt står i avisa i dag.',
];

/** In English, then in Norwegian. */
export const protectedPosts: readonly string[] = [...english, ...norwegian];
