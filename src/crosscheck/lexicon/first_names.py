"""First names that tell a person and mostly the gender, and short forms of them."""

from __future__ import annotations

MALE_NAMES = frozenset(
    """
    alex anderson asa demetrios ed emanuel felipe sherrod tiger vicente
    aaron abdul abdullah abraham adam adolf adrian ahmed alan albert alberto alejandro alexander
    alexei alexis alfred ali allan allen alvin amir amos anders andre andreas andrei andres
    andrew andy angelo anthony antonin antonio antony anwar ari ariel arnold arthur asif ashraf
    ashton augusto avi ayman barack barry bart bashar ben benedict benito benjamin bernard
    bernie bill billy bob bobby boris brad bradley brandon brendan brent brett brian bruce bryan
    byron caleb calvin carl carlos cecil cesar charles charlie chris christian christopher chuck
    clarence claude clayton colin conor corey cory craig curtis cyrus dale damian damien dan
    daniel danny darrell darren darryl dave david dean dennis denis derek desmond devin diego
    dick dietrich dmitry dominic dominique don donald doug douglas drew duncan dustin dwayne
    dwight dylan earl eddie edgar edmund eduardo edward edwin ehud eli elias elijah eliot elliot
    elliott elmer emmanuel enrique eric erik ernest ernesto ethan eugene evan evo ferdinand
    fernando fidel floyd francis francisco francois frank franklin fred frederick gabriel
    garrett gary gavin gene geoff geoffrey george gerald gerard gerhard gilbert giorgio giovanni
    giuseppe glen glenn gordon graham greg gregg gregory guido guillermo gus guy hamid hamza
    hank hans harold harry harvey hassan hector helmut henry herbert herman hosni howard hugh
    hugo hussein ian ibrahim igor irving isaac ismail ivan jack jackie jacob jacques jaime jake
    jamal james jamie jared jason jay jeb jeff jeffrey jeremy jerome jerry jesse jesus jim jimmy
    joachim joaquin joe joel johan john johnny jon jonah jonathan jordi jorge jose josef joseph
    josh joshua juan julian julio julius jurgen justin karl keith ken kenneth kent kevin khalid
    kirk kofi kurt kyle lance larry lars laurence laurent lawrence leo leon leonard leroy leslie
    lester lewis liam lindsey lionel lloyd logan lou louis lucas luis luke lyndon mahmoud
    malcolm manuel marc marco marcus mario mark marshall martin marvin mason matt matthew
    maurice max michael mick miguel mikhail mike mikheil milton mitch mitchell mitt moammar
    mohamed mohammad mohammed morgan moshe muammar muhammad mustafa nathan nathaniel ned neil
    nelson newt nicholas nick nicolas nigel nikolai noah noam norman oleg oliver omar orrin
    oscar osama otto owen pablo pascal pat patrick paul pedro percy perry pete peter phil philip
    philippe phillip pierre preston rafael rahm raj ralph ramon rand randall randy raul ray
    raymond recep reggie reginald reince rene rex ricardo richard rick ricky rob robert roberto
    rod rodney rodrigo roger roland ron ronald ronnie ross roy ruben rudolf rudolph rudy rupert
    russ russell ryan saddam salman sam samuel santiago scott sean sebastian serge sergei sergio
    seth shane shaun shawn shimon sidney silvio simon spencer stanley stephen steve steven
    stuart sylvester tariq taylor ted terrence terry theodore thomas tim timothy toby todd tom
    tommy tony travis trent trevor trey troy tyler tyrone ulysses valery vernon victor viktor
    vince vincent vitaly vladimir volodymyr walter warren wayne wendell wesley wilfred will
    willard william willie winston wolfgang woodrow xavier yasser yitzhak yuri yusuf zachary
    zbigniew ziad
    """.split()
)

FEMALE_NAMES = frozenset(
    """
    chelsea joni megyn monika sasha malia
    abby abigail ada adele adriana agnes aisha alexandra alexandria alice alicia alison allison
    alma alyssa amanda amelia amber amy ana andrea angel angela angelina angie anita ann anna
    anne annette annie antoinette april ashley audrey barbara beatrice becky bella benazir
    bernadette bernice beth bethany betsy betty beverly bonnie brenda bridget brittany brooke
    camille candace candice carla carmen carol carole caroline carolyn carrie casey catherine
    cathy cecilia celia charlene charlotte cheryl chloe christina christine cindy claire clara
    claudia colleen condoleezza connie constance courtney cristina crystal cynthia daisy dalia
    dana danielle daphne dawn debbie deborah debra delia denise diana diane dianne dolores donna
    dora doris dorothy edith edna eileen elaine eleanor elena elisabeth elise eliza elizabeth
    ella ellen emily emma erica erika erin esther ethel eva evelyn faith fatima felicia fiona
    florence frances gabriela gabrielle gail geraldine gertrude gina gladys glenda gloria golda
    grace greta gwen gwendolyn hannah harriet hazel heather heidi helen helena hilary hillary
    holly huma ida ilhan imelda indira ingrid irene irina iris isabel isabella ivanka jacqueline
    jan jane janet janice jasmine jean jeanette jeanne jenna jennifer jenny jessica jill jo joan
    joanna joanne jocelyn jodi jody josephine joy joyce juanita judith judy julia julie june
    kamala karen karin karla kate katharine katherine kathleen kathryn kathy katie kay kayleigh
    kellyanne kelly kerry kimberly kirsten kirstjen kristen kristi kristin kristina kristine
    laura lauren laurie leah leila lena leslie letitia lilian lillian lily linda lindsay lisa
    liz liza lois loretta lori lorraine louise lucia lucille lucy lydia lynn mabel madeleine
    madeline madison mae maggie marcia margaret maria marian marie marilyn marina marion marissa
    marjorie marsha martha mary maureen maxine megan meghan melania melanie melissa mercedes
    meredith mia michele michelle mildred miranda miriam mitzi molly monica muriel myra nadia
    nancy naomi natalia natalie natasha nellie nicole nina nikki nora norma olga olivia opal
    oprah pamela patricia patsy patty paula pauline peggy penelope penny phyllis priscilla
    rachel ramona rashida rebecca regina renee rhonda rita roberta robin rosa rosalie rose
    rosemary roxanne ruby ruth sabrina sally samantha sandra sandy sara sarah selena shannon
    sharon sheila shelley sheryl shirley sofia sonia sonya sophia sophie stacey stacy stella
    stephanie sue susan suzanne svetlana sylvia tamara tammy tanya tara tatiana teresa tessa
    thelma theresa tiffany tina tracey tracy tulsi ursula valerie vanessa vera veronica vicki
    vicky victoria viola violet vivian wanda wendy whitney whoopi winifred yolanda yvette yvonne
    zoe
    """.split()
)

SHARED_NAMES = frozenset(
    """
    alexis casey dana jackie jamie jan jean jody jordan kelly kerry leslie lindsey logan morgan
    pat robin sandy shannon shawn stacy taylor terry tracy whitney angel andrea ashley
    """.split()
)
"""Borne by men and women."""

WORD_NAMES = frozenset(
    """
    april angel amber brad chance christian crystal daisy dawn dean dick drew faith frank grace
    grant guy hazel holly hope hunter iris ivory jack joy june lance mark mason may mercedes
    miles opal pat patsy patty penny pierce ray rich rob rod rose ruby sandy sue van viola
    violet wade ward will angelo miranda florence victoria charlotte madison alexandria sydney
    paris bill art major judge justice king marshall max bob nick norm pope price royal stone
    spencer golda
    """.split()
)
"""First names that are also words or places: alone they prove nothing."""

NICKNAMES = {
    "abby": "abigail",
    "al": "albert",
    "alex": "alexander",
    "andy": "andrew",
    "ben": "benjamin",
    "bernie": "bernard",
    "betty": "elizabeth",
    "bill": "william",
    "billy": "william",
    "bob": "robert",
    "bobby": "robert",
    "charlie": "charles",
    "chris": "christopher",
    "chuck": "charles",
    "cindy": "cynthia",
    "dan": "daniel",
    "danny": "daniel",
    "dave": "david",
    "debbie": "deborah",
    "dick": "richard",
    "don": "donald",
    "doug": "douglas",
    "ed": "edward",
    "eddie": "edward",
    "fred": "frederick",
    "greg": "gregory",
    "hank": "henry",
    "harry": "harold",
    "jack": "john",
    "jeff": "jeffrey",
    "jerry": "gerald",
    "jim": "james",
    "jimmy": "james",
    "joe": "joseph",
    "joey": "joseph",
    "jon": "jonathan",
    "josh": "joshua",
    "kate": "katherine",
    "kathy": "katherine",
    "katie": "katherine",
    "ken": "kenneth",
    "larry": "lawrence",
    "liz": "elizabeth",
    "matt": "matthew",
    "max": "maxwell",
    "mike": "michael",
    "mitch": "mitchell",
    "nate": "nathaniel",
    "ned": "edward",
    "nick": "nicholas",
    "pam": "pamela",
    "pat": "patrick",
    "peggy": "margaret",
    "pete": "peter",
    "phil": "philip",
    "phillip": "philip",
    "ray": "raymond",
    "rich": "richard",
    "rick": "richard",
    "rob": "robert",
    "robby": "robert",
    "ron": "ronald",
    "rudy": "rudolph",
    "russ": "russell",
    "sam": "samuel",
    "steve": "stephen",
    "steven": "stephen",
    "sue": "susan",
    "ted": "edward",
    "tim": "timothy",
    "tom": "thomas",
    "tony": "anthony",
    "vince": "vincent",
    "will": "william",
    "zach": "zachary",
}
"""Short form -> the form that stands for all."""
