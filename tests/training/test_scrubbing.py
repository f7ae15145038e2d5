from collections import Counter

import pytest

from training.scrubbing import scrub

B64 = "Ab3" * 20


@pytest.mark.parametrize(
    ("text", "scrubbed"),
    [
        ("write to ann.b+c@mail.example.org.", "write to [email]."),
        ("联系ann@example.org谢谢", "联系[email]谢谢"),
        ("müller@web.de", "[email]"),
        ("ann@b, 3@4, @ann@example.social, me@home", "ann@b, 3@4, @ann@example.social, me@home"),
    ],
)
def test_emails(text: str, scrubbed: str) -> None:
    found: Counter[str] = Counter()
    assert scrub(text, found) == scrubbed
    assert found["emails"] == scrubbed.count("[email]")


@pytest.mark.parametrize(
    "number",
    [
        "+1 202-224-3121", "+12022243121", "(202) 224-3121", "202.224.3121", "1-800-273-8255",
        "202 224 3121", "+44 20 7946 0958", "+49 30 901820", "+81 3-1234-5678",
        "+7 (912) 345-67-89", "＋４９ ３０ ９０１８２０", "+44 1632 960123",
        "020 7946 0958", "06 12 34 56 78", "030 901820", "080 1234 5678",
    ],
)  # fmt: skip
def test_phone_numbers(number: str) -> None:
    found: Counter[str] = Counter()
    assert scrub(f"call {number} or 202-224-3121!", found) == "call [phone] or [phone]!"
    assert found["phones"] == 2


@pytest.mark.parametrize(
    "text",
    [
        "2019-2020, 1914-1918 and 1939-1945", "12/25/2019 10:30", "2021-01-01 12:00:00",
        "24.12.2020 18:00", "won 21-14, 3-2, 102-99", "6-4 6-3 7-6 6-2",
        "$1,000,000 or €2.500.000,00", "50 000 000 people", "8,045,311,447 people",
        "1133790387036934144", "5000000000 years",
        "2022242312 votes", "call 911 or 988", "3.14159265358979", "10.0.0.1 192.168.100.200",
        "1 2 3 4 5 6 7 8 9 10", "S. 1234, H.R. 5678-5680", "ISBN 978-3-16-148410-0",
        "+100 000 views", "4 8 15 16 23 42", "2020 2021 2022 2023",
    ],
)  # fmt: skip
def test_other_numbers_stay(text: str) -> None:
    assert scrub(text, Counter()) == text


@pytest.mark.parametrize(
    "key",
    [
        "AKIAIOSFODNN7EXAMPLE",
        "ghp_" + "a1B2" * 9,
        "github_pat_" + B64,
        "glpat-" + "a1B2" * 5,
        "xoxb-123456789012-abcdefABCDEF",
        "sk_live_" + "a1B2" * 6,
        "sk_live_" + "a1B2" * 12,
        "M" + "a1" * 12 + ".abcdef." + "a1b" * 9 + "0123456789",
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJlLWhlcmU",
        "sk-" + "a" * 20 + "T3BlbkFJ" + "b" * 20,
        "sk-proj-" + B64,
        "sk-ant-" + B64,
        "AIza" + "a1B2c" * 7,
        "hf_" + "aB" * 17,
        "SG." + "a" * 22 + "." + "b" * 43,
        "123456789:" + "Aa1_-" * 7,
        "AC" + "0a" * 16,
        "-----BEGIN RSA PRIVATE KEY-----\nMIIEow\nabc=\n-----END RSA PRIVATE KEY-----",
        "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIEow",
    ],
)
def test_keys(key: str) -> None:
    found: Counter[str] = Counter()
    scrubbed = scrub(f"密钥是{key}\nmy key is {key}", found)
    assert scrubbed == "密钥是[key]\nmy key is [key]" or key.endswith("MIIEow")
    assert key not in scrubbed
    assert "MIIEow" not in scrubbed
    assert found["keys"] >= 1


def test_a_password_in_a_link() -> None:
    assert "hunter2" not in scrub("https://ann:hunter2@example.org", Counter())


@pytest.mark.parametrize(
    "text",
    ["APEC2023sanfrancisco APPROPRIATIONS", "sk-ateboarding", "eyJ eye", "BEGIN PRIVATE KEY talk"],
)
def test_words_that_look_like_keys_stay(text: str) -> None:
    assert scrub(text, Counter()) == text
