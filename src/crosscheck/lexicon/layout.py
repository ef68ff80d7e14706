"""Words that tell what a line of an article is for. All in lower case."""

from __future__ import annotations

NAVIGATION = frozenset(
    """about above accept account ad ads advertise advertisement advertising advertisment app apps
    archive archives article articles back below breaking browse careers cart categories
    category close comment comments contact continue continues cookie cookies corrections donate
    download e-paper edition editorial editorials epaper events explore faq faqs featured
    features feed feeds follow following footer gift gallery galleries headline headlines help
    hide home homepage index jobs jump latest link links listen live load loading log login
    logout mailing main menu min mins minute minutes more most navigation newsletter newsletters
    news next obituaries ok older online page pages paid pictures photos pick picks podcast
    podcasts policy popular post posts premium preferences press previous print privacy profile
    promoted promotion quiz rated read reader readers reading recent recommended register
    related reply rss save saved scroll search section sections see settings shop show sidebar
    sign sitemap skip slideshow sponsor sponsored stories story subscribe subscribed subscriber
    subscribers subscription subscriptions tag tags terms text today's toggle top topic topics
    trending unsubscribe up updates video videos view viewed views watch watched webcam
    write""".split()
)
"""A short line made of these and of FILLERS only is navigation."""

FILLERS = frozenset(
    """& a after later local an all also and any at by conditions content did do en ever every
    editor editors for free from full get go here here's how i in it its less liked list main me
    miss my new no not now number of on one or other our ours out over part please print series
    service size skip small special special-offer that the their this time to under us use via
    what what's with you you'll your next edition editions english deutsch francais site sites
    mobile desktop version newest day week month hour""".split()
)

SECTIONS = frozenset(
    """& africa america americas and art arts asia books business canada celebrity china climate
    columnists columns community cars crime culture defense east economics economy education
    energy entertainment environment europe fashion film finance food football games geopolitics
    germany global health history immigration india international investigations israel japan
    justice korea law life lifestyle local magazine markets media metro middle money movies
    music nation national news obituaries opinion opinions politics real-estate regional regions
    religion russia science society sport sports style tech technology television theater travel
    tv uk ukraine us video weather weekend weird women world""".split()
)
"""A line made of one to three of these only names a section."""

OPENINGS: dict[str, frozenset[str]] = {
    "already": frozenset({"a"}),
    "article": frozenset({"continues"}),
    "back": frozenset({"to"}),
    "click": frozenset({"here", "to", "on", "for", "through"}),
    "continue": frozenset({"reading", "to", "with"}),
    "don't": frozenset({"miss"}),
    "download": frozenset({"the", "our"}),
    "enter": frozenset({"your"}),
    "explore": frozenset({"more"}),
    "get": frozenset({"our", "alerts", "breaking", "unlimited"}),
    "have": frozenset({"your", "something"}),
    "jump": frozenset({"to"}),
    "listen": frozenset({"to"}),
    "load": frozenset({"more"}),
    "log": frozenset({"in", "out"}),
    "more": frozenset({"from", "on", "about", "in", "stories", "news", "coverage"}),
    "most": frozenset({"read", "popular", "viewed", "shared", "watched"}),
    "read": frozenset({"more", "also", "next", "full", "our"}),
    "register": frozenset({"now", "for", "here"}),
    "scroll": frozenset({"down", "to", "up"}),
    "see": frozenset({"also", "more", "all", "our"}),
    "show": frozenset({"more", "comments", "all"}),
    "sign": frozenset({"up", "in", "out"}),
    "skip": frozenset({"to", "next", "advertisement", "ad", "past", "navigation", "links"}),
    "story": frozenset({"continues"}),
    "subscribe": frozenset({"to", "now", "for", "here", "today"}),
    "support": frozenset({"our", "independent"}),
    "swipe": frozenset({"left", "right", "to"}),
    "tap": frozenset({"to", "here"}),
    "toggle": frozenset({"navigation", "menu", "search"}),
    "view": frozenset({"all", "more", "comments", "gallery", "this"}),
    "watch": frozenset({"live", "now", "more", "also"}),
}
"""First word -> second words of a line that sends the reader elsewhere."""

SHARE_OPENINGS: dict[str, frozenset[str]] = {
    "click": frozenset({"to"}),
    "email": frozenset({"this", "a"}),
    "follow": frozenset({"us", "our", "me", "on"}),
    "join": frozenset({"us", "our", "the"}),
    "leave": frozenset({"a"}),
    "like": frozenset({"us", "this"}),
    "post": frozenset({"to", "a"}),
    "print": frozenset({"this"}),
    "send": frozenset({"to", "this", "us"}),
    "share": frozenset({"this", "on", "via", "with", "your", "to", "article", "story"}),
    "tweet": frozenset({"this"}),
}

SHARE = frozenset(
    """bluesky bookmark clipboard comment comments copied copy delicious digg email e-mail facebook
    fb flipboard flipboards follow followers google google+ instagram like likes link linkedin
    mail mastodon messenger pin pinterest plus pocket print reblog reddit repost retweet
    retweets share shared sharing shares sms snapchat stumbleupon telegram threads tiktok tumblr
    tweet tweets twitter viber vk vkontakte wechat weibo whatsapp window x xing youtube""".split()
)
SHARE_FILLERS = FILLERS | frozenset(
    "article story page click open opens new k m save more send this it read".split()
)
NETWORKS = frozenset(
    """facebook twitter instagram linkedin whatsapp telegram youtube reddit pinterest tiktok
    bluesky mastodon threads tumblr weibo vk flipboard email newsletter channel""".split()
)

RELATED_LABELS = frozenset(
    {
        ("also", "read"),
        ("also", "see"),
        ("background",),
        ("don't", "miss"),
        ("explore", "more"),
        ("further", "reading"),
        ("keep", "reading"),
        ("more",),
        ("more", "on", "this"),
        ("more", "on", "this", "story"),
        ("must", "read"),
        ("next",),
        ("next", "story"),
        ("next", "article"),
        ("previous",),
        ("previous", "story"),
        ("previous", "article"),
        ("read",),
        ("read", "also"),
        ("read", "more"),
        ("read", "next"),
        ("recommended",),
        ("related",),
        ("related", "article"),
        ("related", "articles"),
        ("related", "content"),
        ("related", "coverage"),
        ("related", "links"),
        ("related", "news"),
        ("related", "stories"),
        ("related", "story"),
        ("related", "topics"),
        ("see", "also"),
        ("see", "more"),
        ("tags",),
        ("topics",),
        ("trending",),
        ("filed", "under"),
        ("up", "next"),
        ("you", "may", "also", "like"),
        ("you", "might", "also", "like"),
    }
)
"""What stands before the colon of a line that names another article."""

LIST_TITLES = frozenset(
    """explore featured following headlines latest links more most next popular read recommended
    related trending top viewed watched""".split()
)
"""A navigation line with one of these opens a list of other articles."""

PHOTO = frozenset(
    """alamy archive caption copyright courtesy credit credits file graphic graphics handout getty
    getty's illustration image images istock photo photograph photographer photographs
    photography photos pic picture picture-alliance pictures pool rex screenshot screengrab
    shutterstock sipa source still stock video via zuma wire abaca ap epa epa-efe imago newscom
    polaris reuters afp dpa wikimedia commons flickr unsplash""".split()
)
PHOTO_LABELS = frozenset(
    """caption courtesy credit credits file graphic handout illustration image images photo
    photograph photographer photographs photos pic picture pictures screenshot""".split()
)
"""First words of a photo credit."""
PHOTO_AGENCIES = frozenset(
    "alamy getty istock shutterstock zuma epa epa-efe imago picture-alliance unsplash".split()
)
"""One of these makes a list of names a photo credit."""

ROLES = frozenset(
    """agencies agency analyst anchor associate author blogger bureau chief columnist contributing
    contributor contributors correspondent correspondents deputy desk diplomatic editor editors
    foreign freelance guest journalist managing news newsroom political producer reporter
    reporters security senior service our special staff team wire writer writers""".split()
)
"""What follows a name in a byline."""
CREDIT_VERBS = frozenset(
    """additional adapted analysis compiled contributed edited editing posted produced published
    report reported reporting researched story text translated translation updated words writing
    written""".split()
)
"""What may stand before the ``by`` of a credit."""

CONNECTORS = frozenset(
    """& / a al an and at bin by da de del della der di dos du el en for from in la le of on or the
    to van via von with y""".split()
)
"""Small words inside names, credits and bylines."""

SOURCE_LABELS = frozenset(
    {
        ("article", "source"),
        ("canonical", "url"),
        ("link",),
        ("link", "to", "original"),
        ("original",),
        ("original", "article"),
        ("original", "link"),
        ("original", "post"),
        ("original", "source"),
        ("original", "story"),
        ("original", "url"),
        ("originally", "published", "at"),
        ("originally", "published", "by"),
        ("originally", "published", "in"),
        ("originally", "published", "on"),
        ("permalink",),
        ("published", "by"),
        ("published", "in"),
        ("retrieved", "from"),
        ("short", "url"),
        ("source",),
        ("source", "url"),
        ("sources",),
        ("url",),
        ("via",),
        ("web", "address"),
    }
)
"""What stands before the colon of a line that names where the article comes from."""

DATE_LABELS = frozenset(
    """created date dated first issued last modified on online originally posted published
    publication revised time update updated""".split()
)
DATE_FILLERS = frozenset(
    """a about ago am an and a.m at days day edt est et cest cet cst cdt bst gmt h hkt hour hours
    hr hrs ist jst just kst local mdt min mins minute minutes moments month months msk mst now
    of p.m pdt pm pst pt second seconds sgt t th the today tonight utc week weeks year years
    yesterday z""".split()
)
CLOCK = frozenset("am pm a.m p.m edt est et cest cet bst gmt ist jst kst msk pdt pst utc".split())
RECENT = frozenset("ago today yesterday tonight now".split())

END_MARKS = frozenset({"30", "end", "ends", "more", "fin", "endit", "nnnn"})
"""Words of the lines by which wire copy ends, written between brackets or dashes."""

COPYRIGHT = frozenset({"copyright", "©", "(c)", "copyrighted"})
RIGHTS = (
    ("all", "rights", "reserved"),
    ("some", "rights", "reserved"),
    ("may", "not", "be", "published"),
    ("may", "not", "be", "reproduced"),
    ("rewritten", "or", "redistributed"),
)
CONTRIBUTED = ("contributed", "to", "this")

VERBS = frozenset(
    """is are was were be been being am has have had do does did will would can could might shall
    should must isn't aren't wasn't weren't want believe believes think hope know agree deny
    hasn't haven't hadn't don't doesn't didn't won't can't said says say told tells asked asks
    added adds announced announces accepted accepts accused accuses agreed agrees allowed allows
    appeared appears approved approves arrested arrests arrived arrives attacked backs banned
    bans became becomes began begins blamed blames blocked blocks broke breaks brings brought
    built called calls came comes claimed claims closed closes collapsed collapses confirmed
    confirms continued continues criticised criticized cut cuts declared declares declined
    declines demanded demands denied denies died dies doubled dropped drops ends ended enters
    entered expected expects expelled faced faces failed fails falls fell fears feared fired
    fires fled flees found finds gave gives goes went got gets grew grows held holds hit hits
    hopes hoped increased inspected inspects insisted insists invited invites joined joins
    jumped jumps keeps kept killed kills knew knows launched launches leads led leaves left
    likes lost loses made makes marched meets met moved moves needed needs offered opened opens
    ordered orders paid pays passed passes picked planned pleaded pleads pledged pledges praised
    praises promised promises proposed proposes pulled pulls pushed quit quits quoted raised
    raises ran reached reaches refused refuses rejected rejects released releases remained
    remains replaced replaces reported resigned resigns returned returns rips rises rose ruled
    rules runs sacked sacks sank saw sees seeks seized seizes sent sends set showed shows signed
    signs slams sold sells speaks spoke spent stands started starts stays stood stopped stops
    struck strikes sued sues suggested suggests takes talks testified testifies thinks thought
    threatened threatens threw took tries tried travelled traveled travels turned turns urged
    urges used vetoed vetoes visited visits voted votes vowed vows walked walks wants wanted
    warned warns wins won wounded wrote writes""".split()
)
"""Finite verbs that news lines use: a line with one of them reads like a sentence."""
