"""Out of the posts: what would let a stranger write to, call, or log in as somebody.

Each find leaves a placeholder behind. With nothing in its place the sentence around it would
teach the model broken grammar (“call us at for help”); a placeholder can be recognised, by the
model's owner and by the bot.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from detect_secrets.plugins.aws import AWSKeyDetector
from detect_secrets.plugins.azure_storage_key import AzureStorageKeyDetector
from detect_secrets.plugins.basic_auth import BasicAuthDetector
from detect_secrets.plugins.discord import DiscordBotTokenDetector
from detect_secrets.plugins.github_token import GitHubTokenDetector
from detect_secrets.plugins.gitlab_token import GitLabTokenDetector
from detect_secrets.plugins.jwt import JwtTokenDetector
from detect_secrets.plugins.mailchimp import MailchimpDetector
from detect_secrets.plugins.npm import NpmDetector
from detect_secrets.plugins.openai import OpenAIDetector
from detect_secrets.plugins.pypi_token import PypiTokenDetector
from detect_secrets.plugins.sendgrid import SendGridDetector
from detect_secrets.plugins.slack import SlackDetector
from detect_secrets.plugins.square_oauth import SquareOAuthDetector
from detect_secrets.plugins.stripe import StripeDetector
from detect_secrets.plugins.telegram_token import TelegramBotTokenDetector
from detect_secrets.plugins.twilio import TwilioKeyDetector
from phonenumbers import Leniency, PhoneNumberMatch, PhoneNumberMatcher

# Those of detect-secrets that know a key by its form. Left out are the ones that guess (entropy,
# keywords), that find a short code in ordinary words (Artifactory: "APEC…") or no secret (IP).
_DETECTORS = (
    AWSKeyDetector,
    AzureStorageKeyDetector,
    BasicAuthDetector,
    DiscordBotTokenDetector,
    GitHubTokenDetector,
    GitLabTokenDetector,
    JwtTokenDetector,
    MailchimpDetector,
    NpmDetector,
    OpenAIDetector,
    PypiTokenDetector,
    SendGridDetector,
    SlackDetector,
    SquareOAuthDetector,
    StripeDetector,
    TelegramBotTokenDetector,
    TwilioKeyDetector,
)
_NEWER_KEYS = re.compile(
    r"(?<![A-Za-z0-9])(?:github_pat_|sk-proj-|sk-svcacct-|sk-ant-|hf_|AIza|sk_test_)[\w-]{20,}",
    re.ASCII,
)
"""Forms that detect-secrets 1.5 does not know."""
_KEYS = (*(pattern for each in _DETECTORS for pattern in each().denylist), _NEWER_KEYS)
_KEY_BLOCK = re.compile(
    r"-----BEGIN [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?-----.*?(?:-----END [A-Z0-9 ]*-----|\Z)", re.DOTALL
)
"""The whole block; detect-secrets knows its first line only."""
_KEY_CHARACTERS = re.compile(r"[A-Za-z0-9_./+=~-]*")

_LETTERS = r"A-Za-z0-9\u00C0-\u024F"
_EMAIL = re.compile(
    rf"(?<![{_LETTERS}._%+'@-])[{_LETTERS}._%+'-]++@(?:[{_LETTERS}-]++\.)+[A-Za-z]{{2,24}}"
)
_REGIONS = ("US", "GB", "FR", "DE", "JP")
"""Whose way of writing a number without its country is known. The last four have a 0 in front,
as much of the world does; India's or Brazil's plain ten digits would match too much else."""
_MANY_DIGITS = re.compile(r"(?:\d\D{0,4}){7}")
_GROUPED = re.compile(r"\d\d\D+\d\d")


def scrub(text: str, found: Counter[str]) -> str:
    """``text`` with e-mail addresses, phone numbers and keys replaced.

    Args:
        text: one post.
        found: gains the number of finds, under “emails”, “phones” and “keys”.
    """
    text, blocks = _KEY_BLOCK.subn("[key]", text)
    found["keys"] += blocks
    text = "\n".join(_scrub_keys(line, found) for line in text.split("\n"))
    text, emails = _EMAIL.subn("[email]", text)
    found["emails"] += emails
    if _MANY_DIGITS.search(text):
        text = _scrub_phones(text, _international_phones(text), found)
        for region in _REGIONS:
            text = _scrub_phones(text, _regional_phones(text, region), found)
    return text


def _scrub_keys(line: str, found: Counter[str]) -> str:
    """Replace each key, and what clings to it: some patterns end before the key does."""
    for pattern in _KEYS:
        while key := pattern.search(line):
            rest = _KEY_CHARACTERS.match(line, key.end())
            line = line[: key.start()] + "[key]" + line[rest.end() if rest else key.end() :]
            found["keys"] += 1
    return line


def _international_phones(text: str) -> Iterable[PhoneNumberMatch]:
    """Numbers with a country code; “possible” is enough, as nobody writes a plus by accident."""
    return PhoneNumberMatcher(text, None, leniency=Leniency.POSSIBLE)


def _regional_phones(text: str, region: str) -> Iterator[PhoneNumberMatch]:
    """Numbers of ``region`` that are written like one.

    Ten digits in a row without a separator are more often a count or an id.
    """
    for phone in PhoneNumberMatcher(text, region):
        if _GROUPED.search(phone.raw_string):
            yield phone


def _scrub_phones(text: str, phones: Iterable[PhoneNumberMatch], found: Counter[str]) -> str:
    pieces, end = [], 0
    for phone in phones:
        pieces += [text[end : phone.start], "[phone]"]
        end = phone.end
        found["phones"] += 1
    return "".join([*pieces, text[end:]])
