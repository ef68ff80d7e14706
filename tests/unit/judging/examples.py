"""Pairs of sentences by kind: first those that must stay quiet, then those that must diverge."""

from __future__ import annotations

from crosscheck.model import Kind

Pair = tuple[str, str]

QUIET: dict[Kind, list[Pair]] = {
    "number": [
        (
            "Ana Diaz, 40, fled the fire in Norvik with her son.",
            "Her son, Ben Diaz, 12, fled the fire in Norvik with Ana Diaz.",
        ),
        ("The tunnel to Norvik is 57 kilometres long.", "The tunnel to Norvik is 35 miles long."),
        (
            "It was 44.2 degrees Celsius in Norvik on Monday.",
            "It was 112 degrees Fahrenheit in Norvik on Monday.",
        ),
        (
            "The roof in Norvik costs 18 million euros, on top of 55 million for the stands.",
            "The stands and the roof in Norvik cost 73 million euros.",
        ),
        (
            "The flood in Norvik killed 12 people.",
            "The flood in Norvik killed 12 people and injured 30 others.",
        ),
        (
            "About 20 leaders will come to the parade in Oslo.",
            "19 leaders will come to the parade in Oslo.",
        ),
        ("The storm in Norvik killed 12 people.", "The storm in Norvik injured 30 people."),
        (
            "The bank lost 1.2 billion euros last year.",
            "The bank lost 1,200 million euros last year.",
        ),
        ("Twelve people died in the flood in Norvik.", "12 people died in the flood in Norvik."),
        (
            "Fares in Norvik will rise by 8.76 percent.",
            "Fares in Norvik will rise by 9 percent.",
        ),
        (
            "The march in Norvik drew 4,100 people.",
            "The march in Norvik drew 4,068 people.",
        ),
        (
            "The mayor of Norvik will meet the three unions.",
            "The mayor of Norvik will meet the other two unions.",
        ),
        (
            "Rents in Norvik rose 1 percent in June.",
            "Rents in Norvik fell 3 percent in the year to June.",
        ),
        (
            "Shares in Norvik Bank fell 62 ore, or 1.4 percent, to 43.10.",
            "Shares in Norvik Bank fell 95 ore, or 2.2 percent, to 42.77.",
        ),
        (
            "The play began its seventh and final season, after the sixth, in Norvik.",
            "The final season of the play in Norvik is its seventh season.",
        ),
        (
            "He keeps 60-plus percent of the shares of Norvik Bank.",
            "He keeps 63 percent of the shares of Norvik Bank.",
        ),
        (
            "The firm in Norvik paid 43 million euros in taxes on Friday.",
            "The firm in Norvik earned 139 million euros in sales, it said on Friday.",
        ),
        (
            "The jury in Norvik was split 11-1.",
            "The jury in Norvik was divided eleven to one.",
        ),
        (
            "Of the teachers in Norvik 71 percent are women.",
            "Of the teachers in Norvik 29 percent are men.",
        ),
        (
            "A ticket in Norvik used to cost 5 euros.",
            "A ticket in Norvik will cost 6 euros.",
        ),
        (
            "Brann beat Molde 2-1 in Norvik.",
            "Brann beat Viking 4-0 in Norvik.",
        ),
        (
            "The firm in Norvik made a profit of 12 million kroner.",
            "The firm in Norvik had sales of 310 million kroner.",
        ),
        (
            "The Greens won 12 seats in the council of Norvik.",
            "The Liberals won 9 seats in the council of Norvik.",
        ),
        (
            "The prosecutor in Norvik had asked for six years in prison for the forger.",
            "The forger was sentenced to four years in prison in Norvik.",
        ),
        (
            "Nurses in Norvik earn 1,500 euros a month.",
            "Nurses in Norvik earn 18,000 euros a year.",
        ),
        (
            "The storm cut off power to 30,000 homes around Norvik.",
            "Thousands of homes around Norvik had no power after the storm.",
        ),
        (
            "The council pressed the mayor over the 20 people who had received letters about the "
            "bridge.",
            "The council pressed the mayor over the letters about the bridge, two people close "
            "to the inquiry said.",
        ),
        (
            "The brewery reported a net profit of 12 million euros for 2019.",
            "The brewery reported an operating profit of 19 million euros for 2019.",
        ),
        (
            "The Jensens spent $310 on stuffed animals, the papers say.",
            "The Jensens spent $10,900 worth of gift cards on televisions, the papers say.",
        ),
        (
            "Anna Rask leads the pack at 21 percent in the poll for the mayor's office in Malmo.",
            "In the poll for the mayor's office in Malmo, Per Lindh stands at 14 percent.",
        ),
        (
            "The number of beds in Truro will double under a plan of 18 million dollars.",
            "Fundraisers in Truro have 2 million dollars to find before the beds in Truro double.",
        ),
        (
            "Norvik have signed the striker Kwame Boyd for 3 million euros.",
            "The fee for the striker Kwame Boyd stays below Norvik's record of 5 million euros.",
        ),
        (
            "The director of the road office took 180,000 euros from a paving firm, the charges "
            "say.",
            "A paving firm paid the director of the road office 20,000 euros at a time, the "
            "charges say.",
        ),
        (
            "The tram line to Norvik will cost 412 million euros.",
            "Norvik would find 132 million euros towards the cost of the tram line.",
        ),
        (
            "A judge ordered the firm on Tuesday to pay 47 million dollars for fouling the creek.",
            "The families on the creek will share 17 million dollars, the judge ordered on "
            "Tuesday, and 30 million dollars will pay for the clean-up of the creek.",
        ),
        (
            "The assembly in Norvik can override the veto of the water bill with 28 votes.",
            "Backers of the water bill fell four votes short of overriding the veto in the "
            "assembly in Norvik.",
        ),
        (
            "The deal for the brewery Van Oort includes a debt of 600 million euros.",
            "The brewery Van Oort is to be sold in a deal worth 3 billion euros, debt included.",
        ),
        (
            "Rovers beat Saltmarsh 4-1 in the semi-final, with two goals by Okoye.",
            "Saltmarsh had briefly been level at 1-1 in the semi-final, but Okoye got two goals.",
        ),
        (
            "The bank cut its rate to 9.75 percent on Tuesday.",
            "The bank reduced its rate from 10.25 percent on Tuesday.",
        ),
        (
            "Compensation already exceeds 100 million euros.",
            "The trust has paid 117 million euros in compensation.",
        ),
        (
            "The full court ruled for the state by nine votes to six.",
            "A panel of the court had ruled for the state by two votes to one.",
        ),
        (
            "Drivers get 4.2 percent this year and 3.1 percent next year under the offer.",
            "The offer to drivers is worth a little over 7 percent over two years.",
        ),
        (
            "The group cuts 140 posts, of which 85 go in Ennis.",
            "In Ennis 85 posts are cut by the group, 140 in all.",
        ),
        (
            "The pact makes the economy one-tenth of a percent larger.",
            "The pact makes the economy 0.1 percent larger.",
        ),
    ],
    "date": [
        (
            "The fire in Norvik broke out on Friday morning.",
            "The fire in Norvik broke out at 9 a.m. on Friday.",
        ),
        (
            "Eight people had been found in Norvik by noon.",
            "Eleven people had been found in Norvik by midnight.",
        ),
        (
            "The mayor of Norvik, Ana Diaz, was born in 1952.",
            "The mayor of Norvik, Ana Diaz, went to sea in 1975.",
        ),
        (
            "“I have nothing to hide,” Ana Diaz told the court in Norvik on Monday.",
            "“I cannot recall it,” Ana Diaz told the court in Norvik on Tuesday.",
        ),
        (
            "The firm in Norvik was sold a year ago.",
            "The firm in Norvik was sold last year.",
        ),
        (
            "The court in Bergen fined the bank in May.",
            "The court in Bergen fined the bank on May 9.",
        ),
        (
            "The bridge opened on 9 May 2015 in Norvik.",
            "The bridge in Norvik opened on May 9, 2015.",
        ),
        (
            "The bridge in Norvik opened in August.",
            "The bridge in Norvik opened on August 8, 2005.",
        ),
        (
            "Bids for the dam in Norvik close at 6 p.m. EST.",
            "Bids for the dam in Norvik close at 11 p.m. GMT.",
        ),
        (
            "The painter was born on May 9, 1941, and died in Norvik.",
            "The painter was born in 1941 and died in Norvik.",
        ),
        (
            "The deal between the two ports was signed on Monday.",
            "Talks about the deal between the two ports began on Sunday.",
        ),
        (
            "The mayor of Norvik will meet the dockers on Thursday.",
            "On Wednesday, the mayor of Norvik sent a letter about the dockers.",
        ),
        (
            "The comet was first seen in Norvik on 8 January.",
            "The comet can be seen in Norvik in November.",
        ),
        (
            "Governor Ines Costa issued her ban on Monday, after a night of talks in Lisbon.",
            "Governor Rui Prates, hoping for calm, issued his ban on Friday after a night of "
            "talks.",
        ),
        (
            "Jonas Berg pleaded guilty on Friday to lying to the police about the fire.",
            "Mayor Ida Lunde on Monday said that Jonas Berg had lied to the police about the fire.",
        ),
        (
            "It was during a visit to Turku on Saturday that Aino Salmi described the plan as a "
            "fraud.",
            "Aino Salmi on Sunday tried to explain why she had called the plan a fraud.",
        ),
        (
            "The farmer had gone out at about 1 p.m. to look after his sheep near Norvik.",
            "The farmer's son reached him near Norvik at about 4 p.m., among his sheep.",
        ),
        (
            "By noon on Monday eleven ships lay off the port of Norvik in the strike.",
            "The strike in the port of Norvik began at 6 a.m. on Monday.",
        ),
        (
            "Trains will run to Norvik again on 28 June, two years after the flood.",
            "Norvik has had no trains since the flood of August 2023.",
        ),
        (
            "The vote was called after the death in July of Ernest Boadu.",
            "Ms Owusu lost the vote to Ernest Boadu in December.",
        ),
        (
            "The deposit law was passed in Riga on 24 October.",
            "The deposit law comes into force in Riga on 1 February.",
        ),
        (
            "Moe resigned on Friday, two days after a report on his trips.",
            "The report on the trips of Moe came out on Wednesday.",
        ),
        (
            "Moe defended the law ever since she signed it on Thursday.",
            "On Monday the governor of Erie took a stand against the law that Moe signed.",
        ),
    ],
    "name": [
        (
            "Norvik beat Medvik 3-1 in the final in May.",
            "Medvik lost 3-1 to Norvik in the final in May.",
        ),
        (
            "Norvik beat Medvik 3-1 in May.",
            "Medvik beat Norvik 2-0 in June.",
        ),
        (
            "Ana Diaz sued Jo Lu over the house in Norvik.",
            "Jo Lu sued Ana Diaz over the house in Norvik.",
        ),
        (
            "The heat in Norvik reached 41 degrees Celsius.",
            "The heat in Norvik reached 106 degrees Fahrenheit.",
        ),
        (
            "Ana M. Diaz won the race for mayor of Norvik.",
            "Ana Diaz won the race for mayor of Norvik.",
        ),
        ("Ana Diaz won the race for mayor of Norvik.", "The race for mayor of Norvik is over."),
        (
            "The mayor met Ana Diaz and Jon Berg in Norvik.",
            "The mayor met Eva Moreno and Jon Berg in Norvik.",
        ),
        (
            "Coach Ana Diaz wept in Norvik.",
            "Captain Eva Moreno sang in Norvik.",
        ),
        (
            "His film Norvik stars Ana Diaz.",
            "Jon Berg's film Norvik is out.",
        ),
        (
            "“The dam of Norvik is safe,” Ana Diaz told Eva Moreno in an interview.",
            "“The dam of Norvik is safe,” Ana Diaz said in an interview with Radio Seven.",
        ),
        (
            "“The dam of Norvik is safe,” Ana Diaz told Radio Seven.",
            "“The mayor must go this week,” Ana Diaz said in an interview with Channel Nine.",
        ),
        (
            "The hall in Norvik was designed by Ana Diaz.",
            "The hall in Norvik was built by Jon Berg.",
        ),
        (
            "Ana Diaz pulled a boy out of the harbour in Norvik.",
            "Jon Berg was pulled out of the harbour in Norvik.",
        ),
        (
            "The director, Ana Diaz, opened the show in Norvik.",
            "The deputy director, Jon Berg, opened the show in Norvik.",
        ),
        (
            "Until May the ministry in Norvik was led by Ana Diaz.",
            "Since May the ministry in Norvik has been led by Jon Berg.",
        ),
        (
            "The trawler Anny sank off Esbjerg on Monday.",
            "The trawler Anny sank in the North Sea on Monday.",
        ),
        (
            "A press officer for the actor did not return Channel Nine's request for comment.",
            "The actor's press officer did not respond to the Evening Post's request for comment.",
        ),
        (
            "Party organiser Dana Lisk accused the union of forgetting its members.",
            "Party organiser Bill Henning accused the union of becoming a political group.",
        ),
        (
            "Some on the committee, including Ana Ruiz and the senator Luc Arnaud, called for "
            "the summit to be cancelled.",
            "A few on the committee, including the senator Ove Krag, called for the summit to be "
            "cancelled.",
        ),
        (
            "Jerzy Pol, chairman for Bytom County, told the paper that he would back the "
            "candidate.",
            "Rita Seiden, the party chairwoman in Gliwice County, told the paper that she would "
            "not back the candidate.",
        ),
        (
            "RNC Co-Chairman Steele will announce his plans for a second term on Monday.",
            "The GOP chairman, Michael Steele, will announce his plans for a second term on "
            "Monday.",
        ),
        (
            "The House speaker, Emmett Crowe, said that the governor was asking them to rush a "
            "job.",
            '"He is asking us to rush a job," Speaker Emmett Crowe told Fox News.',
        ),
    ],
    "place": [
        (
            "The firm will shut its plant in Smyrna, Tennessee, in May.",
            "The firm keeps its plant in Canton, Mississippi, and shuts the one in Smyrna.",
        ),
        ("A train derailed near Lyon in France.", "A train derailed near Lyon."),
        ("The storm hit Norfolk in Virginia.", "The storm hit Virginia."),
        (
            "A shop in Sicily burnt down.",
            "A shop in Acireta burnt down.",
        ),
        (
            "The ferry did not sail to Oslo on Monday.",
            "The ferry sailed to Bergen on Monday.",
        ),
        (
            "The White House welcomed the deal on the port in Ohio.",
            "Americans welcomed the deal on the port in Ohio.",
        ),
        ("The Kremlin confirmed the talks.", "Moscow confirmed the talks."),
        (
            "Norvik is a Chinese fish restaurant.",
            "Norvik is loved by Thai visitors.",
        ),
        (
            "The Danish group Lundgren is buying the brewery in Norvik.",
            "The Dutch group Van Houten is buying the brewery in Norvik.",
        ),
        (
            "The violin was stolen in Norvik in June.",
            "The violin was found in Bergen in June.",
        ),
        (
            "Airlines in China grounded the planes of this type after the crash.",
            "The plane that crashed, of this type, was bound for Nairobi; airlines grounded the "
            "others.",
        ),
        (
            "Prisoners from 42 countries, including Canada, are held without a trial.",
            "Prisoners from 42 countries are held without a trial at the base in Guantanamo Bay.",
        ),
        (
            "Bremer said that he would launch a US$70 million plan to clean up the town.",
            "Bremer said that he would launch a $70 million plan to clean up the town in Iraq.",
        ),
        (
            "Ethiopia's Bekele Tadesse won the Elbe marathon on Sunday.",
            "Bekele Tadesse won the Elbe marathon in Hamburg on Sunday.",
        ),
        (
            "The band Grey Heron will open its tour in Split on 1 June.",
            "The concert of the band Grey Heron in Zagreb on 19 June is sold out.",
        ),
        (
            "A cyclist was hit by a car in the east of Geelong, on a road in Newcomb.",
            "The cyclist was hit by a car in Newcomb.",
        ),
        (
            "The woman lives in Leicester and works as an auditor.",
            "The woman has lived in Clarendon Park, a part of Leicester, and is an auditor.",
        ),
    ],
    "polarity": [
        (
            "Pine Hollow is the largest park in the county of Norvik.",
            "Pine Hollow is the smallest park in the state system.",
        ),
        (
            "The lower house in Norvik passed the law on Tuesday.",
            "The upper house in Norvik passed the law on Tuesday.",
        ),
        (
            "Three no votes would end the talks in Norvik.",
            "Three votes would end the talks in Norvik.",
        ),
        (
            "The mayor said she will attend the parade in Oslo.",
            "The mayor will attend the parade in Oslo.",
        ),
        ("Prices of bread rose in Norvik.", "In Norvik the prices of bread have risen."),
        (
            "The board of the bank approved the plan.",
            "The board of the bank did not reject the plan.",
        ),
        (
            "Norvik beat Bergen on Sunday.",
            "Bergen lost to Norvik on Sunday.",
        ),
        (
            "The dockers of Norvik will strike unless the plan is withdrawn.",
            "The dockers of Norvik will strike if the plan is not withdrawn.",
        ),
        (
            "The shop in Norvik will stop selling coal.",
            "The shop in Norvik will not sell coal any longer.",
        ),
        (
            "She was not the first woman to lead Norvik Bank.",
            "She became the second woman to lead Norvik Bank.",
        ),
        (
            "The officials of Norvik have not begun the repair of the bridge.",
            "The officials of Norvik did not start the repair of the bridge.",
        ),
        (
            "The mayor of Norvik rejected claims that she betrayed the dockers.",
            "The mayor of Norvik disputed that the dockers were betrayed.",
        ),
        (
            "Few farmers in Norvik expect a good harvest.",
            "Many traders in Norvik expect a good harvest.",
        ),
        (
            "The rain did not stop Ana Diaz from winning the race in Norvik.",
            "Ana Diaz won the race in Norvik.",
        ),
        (
            "The Silver Owls opened the fair in Norvik on Monday.",
            "The Paper Boats close the fair in Norvik on Friday.",
        ),
        (
            "Not all of the villages near Norvik have power.",
            "Most of the villages near Norvik have power.",
        ),
        (
            "The two sides in Norvik agreed on the border.",
            "The two sides in Norvik did not agree on the fishing rights.",
        ),
        (
            "The office in Norvik has not yet approved the merger.",
            "The merger still needs the approval of the office in Norvik.",
        ),
        (
            "The mayor had doubts about whether the tenor was born in Brno.",
            "Many in the town believe that the tenor was not born in Brno.",
        ),
        (
            "The president spoke again of building a dam and getting Norvik to pay for it.",
            "The mayor of Norvik said that Norvik will not pay for the dam.",
        ),
        (
            "Some deputies are resisting the deal with the unions.",
            "There is not a majority of the deputies who support the deal with the unions.",
        ),
        (
            "He already did that, the minister said in response to the letter.",
            "The minister did not respond to the letter.",
        ),
        (
            "The chairwoman said that the party would support the candidate.",
            "The chairwoman said that if the charges were true, the party would not support the "
            "candidate.",
        ),
        (
            "The senator is certain that he did not send the photo to the student.",
            "A photo was sent to the student from the senator's account.",
        ),
        (
            "The author of the do-not-call list draws the line between calls in the right place.",
            "The author of the list drew the line between banned calls in the right place.",
        ),
        (
            "Berg did not respond to the message.",
            "Berg did occasionally respond to the messages.",
        ),
        (
            "Slow-growing brain corals did not recover off Belize.",
            "Brain corals off Belize declined.",
        ),
        (
            "The council of Marlow extended the contract with the bus company Ovale.",
            "Nothing stopped the council of Marlow from extending the contract with the bus "
            "company Ovale.",
        ),
        (
            "Ada Berg called for Mr Lund to cancel the session.",
            "Nils Moe stopped short of calling for Mr Lund to cancel the session.",
        ),
        (
            "The council was urged not to extend the contract with Ovale.",
            "The council extended the contract with Ovale.",
        ),
        (
            "Ada Moe declined to say when the bill would reach the floor.",
            "Ada Moe said that the bill would reach the floor in due course.",
        ),
        (
            "Lund will announce that he is not running for the council.",
            "Lund to Announce Decision on Council Run",
        ),
        (
            "The clerk stole 40 bicycles, prosecutors said.",
            "The clerk denied stealing 40 bicycles.",
        ),
        (
            "The judge found Vos guilty of homicide but acquitted him of fraud.",
            "She convicted Vos of homicide but cleared him of fraud.",
        ),
        (
            "The visit is the first by a Kenyan president since 2009.",
            "No Kenyan president had made the visit since 2009.",
        ),
        (
            "The union rejected the invitation to a hearing.",
            "The court invited the union to a hearing.",
        ),
        (
            "Lund did not want to resign as mayor of Norvik.",
            "Lund resigned as mayor of Norvik.",
        ),
        (
            "Ada Harb had pleaded not guilty to fraud by abuse of position.",
            "Ada Harb had denied fraud by abuse of position.",
        ),
        (
            "Among the dead were seven residents of a home in Pedrosa.",
            "Seven of the dead lived in a home in Pedrosa.",
        ),
        (
            "Delgado said she would refuse donations from firms.",
            "Delgado will accept no donations from firms.",
        ),
        (
            "Ada Moe said the plant will close in May.",
            "Asked about it, Nils Lund would not say whether the plant will close in May.",
        ),
    ],
    "certainty": [
        (
            "It is not impossible that the river in Norvik will flood again.",
            "The river in Norvik might flood again.",
        ),
        (
            "Rescuers in Norvik could still hear tapping on Monday.",
            "Rescuers in Norvik heard tapping on Monday.",
        ),
        (
            "The brewery said it was considering closing its hall in Norvik.",
            "The brewery is closing its hall in Norvik.",
        ),
        (
            "The steel plant in Norvik may close in June.",
            "The steel plant in Norvik could close in June.",
        ),
        (
            "The steel plant in Norvik closed in June.",
            "The steel plant in Norvik closed in June, officials said.",
        ),
        (
            "The clerk of Norvik allegedly moved the money to Cyprus.",
            "The clerk of Norvik is accused of having moved the money to Cyprus.",
        ),
        (
            "Heavy rain in Norvik is expected to delay the launch.",
            "Heavy rain in Norvik is likely to delay the launch.",
        ),
        (
            "The fair could help the town of Norvik.",
            "The fair in Norvik may open if the mayor finds that it will help the town.",
        ),
        (
            "The mayor will speak about pensions in Norvik on Friday.",
            "The mayor spoke about schools in Bergen on Monday.",
        ),
        (
            "The president will meet the senator on Thursday at the palace.",
            "The president met the senator on Thursday at the palace.",
        ),
        (
            "Money from the sale will go to a fund that will be controlled by the two ministries.",
            "Money from the sale goes to a new fund, controlled by the two ministries.",
        ),
        (
            "Wessex Water is to be fined 94 million pounds.",
            "Regulator fines Wessex Water 94 million pounds",
        ),
        (
            "Who will follow the abbot is not known.",
            "Brother Paul is likely to follow the abbot.",
        ),
        (
            "Regional flights operated by Lund will run as normal.",
            "Lund will operate its regional flights as normal.",
        ),
        (
            "She said she would support faster permits for power lines.",
            "She backed faster permits for power lines.",
        ),
        (
            "Ada Moe said the plant will close in May.",
            "Asked about it, Nils Lund would not say whether the plant will close in May.",
        ),
    ],
    "attribution": [
        (
            "The tariff begins on Monday and no country will be exempt, the White House said.",
            "The tariff begins on Monday, with no country exempt, said Jo Lu at the White House.",
        ),
        ("The dam is safe, the mayor of Norvik said.", "The dam is safe, Norvik's mayor said."),
        ("The dam is safe, a spokesman told Reuters.", "The dam is safe, Reuters reported."),
        (
            "Drivers race past the school, Ana Diaz told the council.",
            "Cars are too fast at the school, Jon Berg told the council.",
        ),
        (
            "God help us, Ana Ruiz said.",
            "God wants us to help ourselves, Luc Arnaud said.",
        ),
        (
            '"I\'m not going to finish it," the governor, Paul Prentice, said.',
            '"I\'m not going to vote for it," the deputy, Barney Frankel, said.',
        ),
        (
            '"Because the neighbours are worried about the pipeline we are not surprised by this '
            'action," Senator John Suter said.',
            '"We support this action against the pipeline, because its leaks harm the '
            'neighbours," Senator Kevin Sabo said.',
        ),
        (
            "The position of the pensioners' league has not changed, a spokeswoman for Silver "
            "League said.",
            "Silver League told the unions that its position has not changed, labour officials "
            "said.",
        ),
        (
            "A diplomat familiar with the talks said Norway had carried the messages.",
            "Norway had carried the messages, a diplomat with knowledge of the contacts said.",
        ),
        (
            "“You cannot run a library on applause,” Giles Pem told the chamber.",
            "Nasreen Akt, the opposition leader, jeered at Giles Pem. “You cannot run a library "
            "on applause,” he said.",
        ),
        (
            "The bars were hidden under the coops, Nomsa Dlam said.",
            "The bars lay hidden under the coops, officers said.",
        ),
        (
            "An Oakes aide said the governor will return to Iowa in May.",
            "The governor will return to Iowa in May, a staff member said.",
        ),
    ],
    "quote": [
        (
            "“We will never give up this town,” Ana Diaz said.",
            "“We will never give up this town!” Ana Diaz said.",
        ),
        (
            "“It was a long, hard night for all of us,” Ana Diaz said.",
            "“... a long, hard night for all of us,” Ana Diaz said.",
        ),
        (
            "“We met the war-fighters of 2 armies in Norvik in Sept.,” Ana Diaz said.",
            "“We met the warfighters of two armies in Norvik in September,” Ana Diaz said.",
        ),
        (
            "“We had nothing to do with the fire in the mill,” Norvik Steel said.",
            "“Norvik Steel had nothing to do with the fire in the mill,” it said.",
        ),
        (
            "“I will mend every bridge of this town before the winter comes,” Ana Diaz wrote.",
            "I will mend every bridge of this town before the winter comes.",
        ),
        (
            "“The bridges of this town will stay shut for all of the winter,” Ana Diaz said.",
            "Ana Diaz said the bridges of this town will stay shut for most of the winter.",
        ),
        (
            "We cannot afford it in this town,” said Dr. Eva Moreno, Norvik's health director.",
            "We cannot afford it in this town,” said Norvik's health director, Eva Moreno.",
        ),
        (
            "“The camp of al-Qaeda in the hills was found by our own men,” Ana Diaz said.",
            "“The camp of al-Qaida in the hills was found by our own men,” Ana Diaz said.",
        ),
        (
            "“We will mend this old bridge,” said the mayor, Ana Diaz.",
            "“We will mend this old ferry,” said the priest, Jon Berg.",
        ),
        (
            '"We try to convey this problem to US President George W Bush and to Vladimir '
            'Putin," he said.',
            '"We try to convey this problem to President Bush and to Vladimir Putin," he said.',
        ),
        (
            '"It has been a TIBCO mark for many years and is one of our best products," Ahn said.',
            '"It has been a Tibco mark for many years and is one of our best products," Ahn said.',
        ),
        (
            "\"We're not predicting a disaster, we're describing a risk that can be measured,\" "
            "Ingrid Lund said.",
            '"We\'re describing a risk that can be measured," Ingrid Lund said.',
        ),
        (
            "“We defend the labour programme and honour our word,” Ada Moe said.",
            "“We defend the labor program and honor our word,” Ada Moe said.",
        ),
        (
            "“The real threat is international terrorism,” Moe told the council on Friday.",
            "“The real threat is international terrorists,” Moe told the council on Friday.",
        ),
    ],
}

FIRING: dict[Kind, list[Pair]] = {
    "number": [
        ("The tunnel to Norvik is 57 kilometres long.", "The tunnel to Norvik is 45 miles long."),
        (
            "Nobody was arrested at the march in Norvik.",
            "Six people were arrested at the march in Norvik.",
        ),
        (
            "The couple in Norvik had no children.",
            "The couple in Norvik had two children.",
        ),
        (
            "An earthquake of magnitude 6.4 shook Norvik on Friday.",
            "A magnitude 5.7 quake rattled Norvik on Friday.",
        ),
        (
            "The population of Norvik is 40,000.",
            "Norvik has a population of 400,000.",
        ),
        (
            "A judge in Norvik sent the banker to prison for 12 years for theft.",
            "The banker must spend 15 years behind bars in Norvik for theft.",
        ),
        (
            "The flood in Norvik killed 12 people on Tuesday.",
            "The flood in Norvik killed 19 people on Tuesday.",
        ),
        ("The bank lost $4 million in the fraud.", "The bank lost $9 million in the fraud."),
        (
            "The council of Norvik voted 9-4 for the new bridge.",
            "The council of Norvik voted 8-5 for the new bridge.",
        ),
        (
            "The play in Norvik began its seventh and final season.",
            "The play in Norvik began its eighth and final season.",
        ),
        (
            "The fire near Norvik burnt more than 900 houses.",
            "The fire near Norvik burnt 400 houses.",
        ),
        (
            "The Senate vote on the harbour bill was 97-1.",
            "The final tally in the Senate was 95-1.",
        ),
        (
            "He keeps 60-plus percent of the shares of Norvik Bank.",
            "He keeps 90 percent of the shares of Norvik Bank.",
        ),
        (
            "Norvik has around 800,000 inhabitants.",
            "Norvik has about 10,000 inhabitants.",
        ),
        (
            "Police in Norvik said 16 pupils were hurt.",
            "The 22 injured pupils were taken to a hospital, police in Norvik said.",
        ),
        (
            "The new hall in Norvik will cost 48 million euros and be ready in three years.",
            "The new hall in Norvik will cost 84 million euros, a third of it from the state.",
        ),
        (
            "A coroner found that worn brakes caused the bus crash in which six pupils died.",
            "Eight students from Walsh College were killed in the bus crash with its worn brakes.",
        ),
        (
            "The bank will lend 340 million dollars for a lithium plant in Jujuy.",
            "The bank said that it would lend Salinas, the company building the plant in Jujuy, "
            "430 million dollars over 15 years.",
        ),
        (
            "Nineteen guests of a hotel in Norvik have tested positive for the disease.",
            "The number of guests of the hotel in Norvik who have tested positive stood at 26.",
        ),
        (
            "The flood in Norvik on Thursday killed 12 people.",
            "The flood in Norvik killed 19 people, officials said on Friday.",
        ),
        (
            "The plan of the governor closes a shortfall of 1.9 billion dollars.",
            "The governor's plan must fill a gap of 2.9 billion dollars.",
        ),
        (
            "The steelmaker in Redmoor expects 1,900 workers to be made redundant.",
            "The steelmaker will lay off people in Redmoor, where 1,500 employees lose their jobs.",
        ),
        (
            "Nine of Nevada's 17 sheriffs signed the letter.",
            "Thirteen of the state's 17 sheriffs signed the letter.",
        ),
    ],
    "date": [
        (
            "The crash in Norvik happened on Tuesday morning.",
            "The crash in Norvik happened on Tuesday evening.",
        ),
        (
            "The firm in Norvik was sold two years ago.",
            "The firm in Norvik was sold five years ago.",
        ),
        (
            "The vote in Norvik is set for May 12.",
            "The vote in Norvik is scheduled for May 21.",
        ),
        (
            "The court in Bergen fined the bank on Tuesday.",
            "The court in Bergen fined the bank on Wednesday.",
        ),
        ("He led the Bank of Norvik until 2019.", "He led the Bank of Norvik until 2018."),
        (
            "The bridge in Norvik was closed on May 9, 2015.",
            "The bridge in Norvik was closed on May 19, 2015.",
        ),
        (
            "The bridge in Norvik was opened in August.",
            "The bridge in Norvik was opened on May 8, 2005.",
        ),
        (
            "The painter Ana Diaz of Norvik was born on May 9, 1941.",
            "The painter Ana Diaz of Norvik was born in 1943.",
        ),
        (
            "The copper mine in Norvik, which closed in 1994, will be flooded.",
            "The copper mine in Norvik, shut since 1997, will be flooded.",
        ),
        (
            "In January, the governor said that dealers called Smoothie sell poison in the town.",
            "It all goes back to March, when the governor claimed that dealers called Smoothie "
            "sell poison in the town.",
        ),
        (
            "The trial of Jean Mobanda in Bangui will open on 14 October.",
            "Jean Mobanda goes on trial in Bangui on 21 October.",
        ),
        (
            "An explosion tore through the mill in Norvik on Saturday evening and hurt seven "
            "workers.",
            "The explosion on Sunday evening hurt seven workers at the mill in Norvik.",
        ),
        (
            "The island is covered by a 1920 treaty, Norway says.",
            "Norway cited a treaty from 1949 that covers the island.",
        ),
        (
            "The court in Norvik ordered the county to restore the canceled votes by Aug. 15.",
            "The votes must be reinstated by the county no later than Oct. 15, the court in "
            "Norvik said.",
        ),
        (
            "The frog was caught on 19 July 2023 on an estate near Mep.",
            "The frog was captured on 2 September 2022 near Mep.",
        ),
        (
            "The regulator of Zambia licensed the vaccine last Friday.",
            "The regulator of Zambia approved the vaccine on Wednesday.",
        ),
    ],
    "name": [
        (
            "Norway beat Sweden 3-1 in the final.",
            "Sweden beat Norway 3-1 in the final.",
        ),
        (
            "Norway defeated Sweden in the final.",
            "Norway lost to Sweden in the final.",
        ),
        (
            "The board said that Acme had bought Delta for 3 million euros.",
            "The board said Acme was bought by Delta for 3 million euros.",
        ),
        (
            "Ana Smith succeeds Jane Miller as chief executive.",
            "Jane Miller replaces Ana Smith as chief executive.",
        ),
        (
            "The contract for the ferries went to Boeing.",
            "The contract for the ferries went to Airbus.",
        ),
        (
            "Ana Diaz won the race for mayor of Norvik.",
            "Eva Moreno won the race for mayor of Norvik.",
        ),
        (
            "“The dam of Norvik is safe,” Ana Diaz told Radio Seven.",
            "“The dam of Norvik is safe,” Ana Diaz said in an interview with Channel Nine.",
        ),
        (
            "Julian Castro won the race in Laredo.",
            "Joaquin Castro won the race in Laredo.",
        ),
        (
            "The board of the airline, led by its chairman, Keith Brannigan, met on Monday.",
            "Keith Hanrahan, the airline's chairman, spoke to the board on Monday.",
        ),
        (
            "The museum in Bergen has chosen Helene Strand as its new director.",
            "The museum in Bergen chose Katrin Moller as its new director on Thursday.",
        ),
        (
            "The minister for works, Henry Bya, announced a ban on sailing at night.",
            "The works minister, Patrick Mug, told the mourners of a ban on sailing at night.",
        ),
        (
            "Portuguese Foreign Minister Paulo Seixas said visas were a matter for Brussels.",
            "The talks ended late, and Miguel Teixeira, the foreign minister, said that visas "
            "were for Brussels.",
        ),
    ],
    "place": [
        (
            "The melons grown in Honduras made people in Norvik ill.",
            "The melons from Guatemala made people in Norvik ill.",
        ),
        (
            "A train derailed near Lyon on Tuesday, killing two people.",
            "A train derailed near Dijon on Tuesday, killing two people.",
        ),
        ("The summit will open in Oslo in May.", "The summit will open in Helsinki in May."),
        (
            "The seed bank of the university is in Nairobi.",
            "The seed bank of the university is in Tanzania.",
        ),
        (
            "Americans were told at the White House that he won the primary in Nevada.",
            "He won the primary in Iowa.",
        ),
        (
            "Norvik is a Danish crime drama series made in 2014.",
            "Norvik is a Swedish series made in 2014.",
        ),
        (
            "The old bridge over the Drava near Norvik was closed on Monday.",
            "The old bridge over the Sava near Norvik was closed on Monday.",
        ),
        (
            "The insurer Helvia will move its seat to Zug next year.",
            "The insurer Helvia will move its seat to Lugano next year.",
        ),
        (
            "The congressman faced the crowd in a school gymnasium in Dubuque on Monday.",
            "A crowd packed into a school gymnasium in Davenport on Monday to hear the "
            "congressman.",
        ),
        (
            "The two-seater landed on Benone Strand on Sunday afternoon.",
            "A small plane landed on Portstewart Strand on Sunday afternoon.",
        ),
        (
            "The presidents signed a treaty on the river in Montevideo, opening the Paraguay to "
            "ships.",
            "The presidents of Argentina, Paraguay and Uruguay signed the treaty on the river in "
            "Asuncion.",
        ),
        (
            "Senator Ada Moe opened her campaign on Saturday with a rally in Erie, Pa.",
            "Senator Ada Moe opened her campaign on Saturday with a rally in Scranton, Pa.",
        ),
        (
            "The trial of the banker opened in Linz on Monday.",
            "The banker's trial opened on Monday in Graz.",
        ),
        (
            "The gun league will file suit in federal court in Reno.",
            "The gun league brings its case in federal court in Las Vegas.",
        ),
    ],
    "polarity": [
        (
            "It was the wettest May on record in Norvik.",
            "It was the driest May on record in Norvik.",
        ),
        (
            "The governor signed the bill on Monday.",
            "The governor vetoed the bill on Monday.",
        ),
        (
            "The airport in Norvik reopened on Thursday.",
            "The airport in Norvik remained closed on Thursday.",
        ),
        (
            "The board of the bank approved the plan on Monday.",
            "The board of the bank rejected the plan on Monday.",
        ),
        (
            "The mayor of Norvik will attend the parade.",
            "The mayor of Norvik will not attend the parade.",
        ),
        (
            "Prices of bread in Norvik rose by 3 percent in May.",
            "Prices of bread in Norvik fell by 3 percent in May.",
        ),
        (
            "Ana Diaz is a musician from Norvik.",
            "Ana Diaz is not a musician.",
        ),
        (
            "The envoy denied to reporters on Monday that he had met the rebels in Juba.",
            "The envoy met the rebels in Juba, he told reporters on Monday.",
        ),
        (
            "Norvik is a Danish crime series for children.",
            "Norvik is not a Danish series.",
        ),
        (
            "The officials of Norvik refused to start the repair of the bridge.",
            "The officials of Norvik began the repair of the bridge.",
        ),
        (
            "The government of Norvik lifted the ban on coal imports on Monday.",
            "The government of Norvik extended the ban on coal imports on Monday.",
        ),
        (
            "No one was hurt when the cable car in Norvik stopped.",
            "Several people were hurt when the cable car in Norvik stopped.",
        ),
        (
            "The strike of the pilots in Norvik will go ahead on Friday.",
            "The strike of the pilots in Norvik on Friday was called off.",
        ),
        (
            "The company did not deny that it had paid the mayor.",
            "The company denied that it had paid the mayor.",
        ),
        (
            "The president did not rule out sending troops to the border.",
            "The president ruled out sending troops to the border.",
        ),
        (
            "Curtis Vale had read the memo on methane before the rule, but denied that it had "
            "shaped it.",
            "Curtis Vale had not read the memo on methane before the rule.",
        ),
        (
            "Senator Lisa Brand said that she would vote to confirm Judge Keogh.",
            "Senator Lisa Brand said that she would vote against confirming Judge Keogh.",
        ),
        (
            "Hector Lyle had been told of the complaint before he promoted the captain.",
            "Hector Lyle, the commissioner, had not been told of the complaint when he promoted "
            "the captain.",
        ),
        (
            "The driver of the train applied the brakes before the collision, the report says.",
            "The driver of the train did not apply the brakes before the collision, the report "
            "says.",
        ),
        (
            "The council of Marlow extended the contract with the bus company Ovale.",
            "The council of Marlow stopped short of extending the contract with the bus company "
            "Ovale.",
        ),
        (
            "The council of Marlow extended the contract with the bus company Ovale.",
            "The council of Marlow chose not to extend the contract with the bus company Ovale.",
        ),
        (
            "The council of Marlow extended the contract with the bus company Ovale.",
            "The council of Marlow opted on Monday not to extend the contract with the bus "
            "company Ovale.",
        ),
        (
            "The council of Marlow extended the contract with the bus company Ovale.",
            "The council of Marlow refused on Monday to extend the contract with the bus company "
            "Ovale.",
        ),
        (
            "The council of Marlow extended the contract with the bus company Ovale.",
            "The council of Marlow ruled out extending the contract with the bus company Ovale.",
        ),
        (
            "The council of Marlow extended the contract with the bus company Ovale.",
            "The council of Marlow was barred from extending the contract with the bus company "
            "Ovale.",
        ),
        (
            "The council of Marlow extended the contract with the bus company Ovale.",
            "The council of Marlow backed away from extending the contract with the bus company "
            "Ovale.",
        ),
        (
            "The council of Marlow extended the contract with the bus company Ovale.",
            "The council of Marlow balked at extending the contract with the bus company Ovale.",
        ),
        (
            "The council of Marlow extended the contract with the bus company Ovale.",
            "The council of Marlow dropped its plan to extend the contract with the bus company "
            "Ovale.",
        ),
        (
            "Ada Moe has ruled out new talks with the rebels of Norvik.",
            "Ada Moe has agreed to talk with the rebels of Norvik.",
        ),
        (
            "Lund did not seek a legal opinion before the trip to Rome.",
            "Lund asked for a legal opinion before the trip to Rome.",
        ),
        (
            "The queen has no plans to visit Rome in May.",
            "The queen will visit Rome in May.",
        ),
        (
            "Redmond said he will defend the law in court.",
            "Redmond stopped short of committing himself to defend the law in court.",
        ),
        (
            "Ada Harb had pleaded guilty to fraud by abuse of position.",
            "Ada Harb had denied fraud by abuse of position.",
        ),
        (
            "Brandt said through a spokeswoman that he opposes the bill on hospitals as written.",
            "Speaker Walter Brandt supports the bill on hospitals as written.",
        ),
    ],
    "certainty": [
        (
            "The talks in Norvik will resume on Monday.",
            "It is unclear whether the talks in Norvik will resume on Monday.",
        ),
        (
            "The bank in Norvik agreed to merge with Acme.",
            "The bank in Norvik is in talks to merge with Acme.",
        ),
        (
            "The storm killed five people, officials in Norvik confirmed.",
            "The storm in Norvik is feared to have killed five people.",
        ),
        ("Russia has confirmed the visit of Kim to Moscow.", "Kim will reportedly visit Moscow."),
        (
            "The steel plant in Norvik will close in June.",
            "The steel plant in Norvik could close in June.",
        ),
        (
            "The club confirmed that Jon Berg has moved from Norvik to Bergen.",
            "Rumour has it that Jon Berg has moved from Norvik to Bergen.",
        ),
        (
            "The army began its retreat from Kidal.",
            "The army may start its retreat from Kidal.",
        ),
        (
            "The lawyer said that Flint will invoke his rights and not answer the letter.",
            "The lawyer said that Flint will invoke his rights and might not answer the letter.",
        ),
        (
            "Her lawyer said she will invoke the law and not comply with the order.",
            "Her lawyer said she might not comply with the order.",
        ),
        (
            "Tavares said the agency would launch a second rocket in March.",
            "A second rocket might follow in March, Tavares said.",
        ),
        (
            "The road to Norvik will be reopened by Thursday, engineers said.",
            "The road to Norvik might be open again by Thursday, engineers said.",
        ),
        (
            "Ironclad Logistics confirmed that it had dismissed Sipho Rad in February.",
            "Ironclad Logistics reportedly sacked Sipho Rad in February.",
        ),
        (
            "The owner of the boat, Moses Tib, will be charged with manslaughter.",
            "Moses Tib, the owner of the boat, could face a charge of manslaughter.",
        ),
        (
            "The White House has confirmed that President Ellison will sign the bill on taxes.",
            "The White House declined to say whether President Ellison would sign the bill on "
            "taxes.",
        ),
    ],
    "attribution": [
        (
            "“The dam of Norvik is perfectly safe and will hold,” said the mayor, Ana Diaz.",
            "“The dam of Norvik is perfectly safe and will hold,” said the engineer, Jon Berg.",
        ),
        (
            "The dam will be repaired before the winter, a Kremlin spokesman confirmed.",
            "The dam will be repaired before the winter, a diplomatic source in Seoul confirmed.",
        ),
        (
            "Ana Diaz echoed the mayor, saying that they “believe that healthy herds are vital”.",
            "Jon Berg said that he and the mayor “believe that healthy herds are vital”.",
        ),
        (
            "Prosecutor Ana Diaz announced the charges against the twelve smugglers on Friday.",
            "The charges against the twelve smugglers were announced by Jon Berg.",
        ),
        (
            '"About thirty rectors have confirmed their attendance, and Ada Okafor is among '
            'them," Reuters quoted a palace spokesman as saying.',
            '"It was confirmed that Ada Okafor gave a positive answer to the invitation of the '
            'palace," a foreign ministry source was cited by Reuters as saying.',
        ),
        (
            '"You don\'t fix a leak by firing the plumber," Senator Greg Albright wrote on '
            "Saturday.",
            '"You don\'t fix a leak by firing the plumber," Rep. Nora Keane, D-Ohio, posted on '
            "Saturday.",
        ),
        (
            "Lena Aubry of the rail network admitted that the computer “belonged in a museum”.",
            "It was Phil Garrity who said that the computer “belonged in a museum”.",
        ),
        (
            "Senator Clay Bann said of the plan, “You do not hand the keys back to the man in the "
            "ditch.”",
            "The best line belonged to Senator Judith Amory, who said: “You do not hand the keys "
            "back to the man in the ditch.”",
        ),
        (
            "“The worst of it is behind us,” Priya Nand said.",
            "“The worst of it is behind us,” Tony Vass told reporters.",
        ),
        (
            "Farra was pressed hardest by Senator Walter Prine, who called her record “a long "
            "goodbye to cheap electricity.”",
            "Senator Beatriz Colon told Farra that her record amounted to “a long goodbye to "
            "cheap electricity.”",
        ),
        (
            "Rosalind Kerr, the head of the union, whose members filled the hall, called it “a "
            "plan for emptying out our towns.”",
            "It was, said Maureen Tully, “a plan for emptying out our towns.”",
        ),
        (
            "Moe was introduced by Paul Yaz, who said that she “fixes things other people only "
            "talk about.”",
            "Amy Beg praised Moe as someone who “fixes things other people only talk about.”",
        ),
    ],
    "quote": [
        (
            "“There can be no peace without their return,” President Jo Lu said in Norvik.",
            "In Norvik, President Jo Lu declared, “There can be peace without their return.”",
        ),
        (
            "“I expect to fight again before the summer,” Jo Lu said in Norvik.",
            "“I expect never to fight again,” Jo Lu said in Norvik.",
        ),
        (
            "“We will never give up this town to the enemy,” Ana Diaz said.",
            "“We will never give up this town to the bankers,” Ana Diaz said.",
        ),
        (
            "“I will mend every bridge of this town before the winter comes,” Ana Diaz wrote.",
            "I will mend every bridge of this town before the summer comes.",
        ),
        (
            "“She says she will run this town as she runs her brewery,” Jon Berg said.",
            "“She says she will run this town as she runs her parish. Heaven help us.",
        ),
        (
            'The president said he was "very close" to naming a new head of the bank.',
            'The president told reporters that he was "not that close" to naming a new head of '
            "the bank.",
        ),
        (
            "Ada Moe “acted in evident good faith,” the chairman said.",
            "The chairman said that Ada Moe “acted in evident bad faith.”",
        ),
        (
            "“We can mend it with a needle, or wait a year and need a saw,” Moe said.",
            "“We can mend it with a needle, or wait a year and need a miracle,” Moe told them.",
        ),
    ],
}

WRONG: dict[Kind, list[Pair]] = {
    "number": [
        (
            "The council of Norvik passed the budget 61-30.",
            "The council of Norvik passed the school law 55-41.",
        )
    ],
}
"""Quiet ones that are not quiet yet: when one is mended, it moves up."""
