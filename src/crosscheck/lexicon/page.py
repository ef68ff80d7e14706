"""Words that tell what an element of an HTML page is for. All in lower case."""

from __future__ import annotations

from crosscheck.model import Reason

SKIPPED = frozenset(
    """applet audio canvas datalist embed iframe math map noembed noframes noscript object script
    style svg template textarea video""".split()
)
"""Elements whose text no reader of the page sees as part of it."""

BLOCKS = frozenset(
    """address article aside blockquote body button caption center dd details dialog dir div dl dt
    fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html
    legend li main menu nav ol optgroup option p pre search section select summary table tbody td
    tfoot th thead title tr ul""".split()
)
"""Elements that end the paragraph before them and the one inside them."""

PARAGRAPHS = frozenset("p li dd dt h1 h2 h3 h4 h5 h6 td th blockquote caption".split())
"""Elements whose inline parts belong to one paragraph, whatever class these have."""

HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())

TAG_REASONS: dict[str, Reason] = {
    "aside": "navigation",
    "button": "navigation",
    "dialog": "navigation",
    "figcaption": "photo-credit",
    "footer": "navigation",
    "form": "navigation",
    "header": "navigation",
    "menu": "navigation",
    "nav": "navigation",
    "search": "navigation",
    "select": "navigation",
}
"""Element -> why its text is set aside. A header or footer inside an article is part of it."""

ROLE_REASONS: dict[str, Reason] = {
    "alert": "navigation",
    "alertdialog": "navigation",
    "banner": "navigation",
    "complementary": "navigation",
    "contentinfo": "navigation",
    "dialog": "navigation",
    "menu": "navigation",
    "menubar": "navigation",
    "navigation": "navigation",
    "search": "navigation",
    "toolbar": "share",
}
"""ARIA role -> why its text is set aside."""

STRONG = frozenset("comments disqus footer nav navigation".split())
"""Tags, roles and class words that mark no article, however much text stands there."""

_NAVIGATION = """ad ads advert advertisement advertising adslot breadcrumb breadcrumbs carousel
    colophon comment comments consent cookie cookies disqus donate donation footer gdpr login
    masthead menu modal mostread nav navbar navigation newsletter newsletters outbrain pagination
    piano popup promo promos promoted promotion readmore readnext recirc recirculation
    recommendation recommendations recommended related respond sidebar signup sitemap skip sponsor
    sponsored subscribe subscription taboola tags teaser teasers toolbar topics trending widget"""
_SHARE = "addthis addtoany follow share sharebar sharedaddy sharing social socials"
_BYLINE = "author authors byline bylines contributor contributors writer"
_DATE = "date datetime posted pubdate published pubtime time timestamp updated"
_PHOTO = "caption captions credit credits figcaption imagecaption imagecredit photocredit"

CLASS_PARTS: dict[str, Reason] = {
    **dict.fromkeys(_PHOTO.split(), "photo-credit"),
    **dict.fromkeys(_SHARE.split(), "share"),
    **dict.fromkeys(_NAVIGATION.split(), "navigation"),
    "copyright": "copyright",
}
"""A word of a class or id ("c-related-inline") -> why the element's text is set aside."""

CLASS_ENDS: dict[str, Reason] = {
    **dict.fromkeys(_BYLINE.split(), "byline"),
    **dict.fromkeys(_DATE.split(), "date"),
}
"""First or last word of a class or id ("post-author") -> the same."""

CLASS_PAIRS: dict[tuple[str, str], Reason] = {
    ("also", "read"): "navigation",
    ("links", "block"): "navigation",
    ("more", "from"): "navigation",
    ("more", "stories"): "navigation",
    ("most", "popular"): "navigation",
    ("most", "read"): "navigation",
    ("paywall", "banner"): "navigation",
    ("paywall", "barrier"): "navigation",
    ("paywall", "message"): "navigation",
    ("paywall", "offer"): "navigation",
    ("paywall", "prompt"): "navigation",
    ("read", "also"): "navigation",
    ("read", "more"): "navigation",
    ("read", "next"): "navigation",
    ("see", "also"): "navigation",
    ("topic", "list"): "navigation",
    ("up", "next"): "navigation",
    ("you", "may"): "navigation",
}
"""The same for two words that follow each other. "paywall" alone is the article behind it."""

CLASS_UNSEEN = frozenset(
    """a11y-hidden screen-reader-only screen-reader-text sr-only u-visually-hidden visually-hidden
    visuallyhidden""".split()
)
"""Classes of inline text that is read aloud only."""

STANDFIRSTS = frozenset("promo teaser".split())
"""Class words that, on a paragraph or a heading itself, mean the article's own opening."""

CLASS_STATES = frozenset("category enable enabled has hide is js no not show tag type with".split())
"""A class with one of these says how the element looks or what the story is about."""

NOTICES = (
    r"\b(?:enable|activate|turn on|requires?|disabled) (?:your )?(?:javascript|cookies)\b"
    r"|\bjavascript (?:is|has been|must be) (?:disabled|enabled|required|turned)\b"
    r"|\b(?:we|this (?:web)?site|this page)(?: and our partners)? (?:also )?uses? cookies\b"
    r"|\b(?:accept|manage|reject|your) (?:all )?cookies?\b|\bcookie (?:policy|settings|notice)\b"
    r"|\b(?:subscribe|register|sign in|log in) to (?:continue|keep|read|unlock)\b"
    r"|\balready (?:a |an )?(?:subscriber|subscribed|registered|member)\b"
    r"|\bfor subscribers only\b|\bthis (?:article|story|content) is (?:for|only|reserved)\b"
)
"""What a site says to its readers about itself."""

PUBLISHED = (
    "article:published_time",
    "og:published_time",
    "og:article:published_time",
    "datepublished",
    "article.published",
    "parsely-pub-date",
    "sailthru.date",
    "publish-date",
    "publish_date",
    "published_date",
    "publication_date",
    "pubdate",
    "dcterms.created",
    "dcterms.date",
    "dc.date.issued",
    "dc.date",
    "date",
)
"""Names of the meta elements that hold the day of publication, surest first."""

HEADLINES = ("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "title")
"""Names of the meta elements that hold the headline, surest first."""

ARTICLE_TYPES = frozenset(
    """article newsarticle analysisnewsarticle askpublicnewsarticle backgroundnewsarticle
    opinionnewsarticle reportagenewsarticle reviewnewsarticle report blogposting
    liveblogposting socialmediaposting techarticle advertisercontentarticle webpage""".split()
)
"""schema.org types of the JSON-LD objects that describe an article."""
