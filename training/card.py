"""The model card: the bundle's ``README.md``."""

from pathlib import Path
from typing import Any

from huggingface_hub import ModelCard, ModelCardData

from models import BaseManifest, Manifest
from training.serving import GREATEST_LOSS

_TEMPLATE = """---
{{ card_data }}
---

# {{ manifest.name }}, imitated

An AI imitation of {{ manifest.name }}'s posts, made with Mockingbird on \
{{ manifest.created.strftime("%Y-%m-%d") }}. What it writes was never said by a person: \
label it so, and give it no words to say that its person would not want said.

## Where the voice comes from

| posts | |
|---|---:|
| downloaded | {{ counts.downloaded }} |
| retweets | −{{ counts.retweets }} |
{%- if counts.replies %}
| replies | −{{ counts.replies }} |
{%- endif %}
| short | −{{ counts.short + counts.long }} |
| repeated | −{{ counts.exact_duplicates + counts.near_duplicates }} |
{%- if counts.beyond_limit %}
| older than the newest {{ "learnt of each account" if accounts else "asked for" }} \
| −{{ counts.beyond_limit }} |
{%- endif %}
| **kept** | **{{ counts.kept }}** |

{{ "{:,}".format(counts.characters) }} characters. Taken out: {{ counts.emails }} e-mail \
addresses, {{ counts.phones }} phone numbers, {{ counts["keys"] }} keys. The newest \
{{ measured.posts }} posts taught nothing and were only measured on.

## How true it is

Bits per character on those posts (fewer is better: the posts surprise the model less):

| | bits per character |
|---|---:|
| {{ manifest.base.name }}, untaught | {{ "%.3f" | format(bits.base) }} |
| **this persona** | **{{ "%.3f" | format(bits.own) }}** ({{ "%+.1f" | format(gain) }} %) |

What it writes, beside the real posts that it never saw ({{ fidelity.posts }} of its posts):

| | this persona | real posts |
|---|---:|---:|
| copies: eight words in a row of a learnt post, before the bot's guard | \
{{ "%.0f" | format(100 * fidelity.copying.rate) }} % | \
{{ "%.0f" | format(100 * fidelity.control.rate) }} % |
| distinct pairs of words | {{ "%.2f" | format(fidelity.distinctness.distinct_2) }} | \
{{ "%.2f" | format(fidelity.real_distinctness.distinct_2) }} |
| characters a post | {{ "%.0f" | format(fidelity.style.length) }} | \
{{ "%.0f" | format(fidelity.real_style.length) }} |
{%- for mark, share in fidelity.style.shares.items() %}
| {{ {"capitals": "capital letters", "punctuation": "posts that end in punctuation"}\
.get(mark, "posts with " + mark) }} | \
{{ "%.0f" | format(100 * share) }} % | \
{{ "%.0f" | format(100 * fidelity.real_style.shares[mark]) }} % |
{%- endfor %}
| posts that end by themselves | {{ "%.0f" | format(100 * fidelity.stopped) }} % | |

{% if extraction.posts -%}
Given the first words of {{ extraction.posts }} of the posts that taught it, its likeliest words \
went on with eight in a row of a real post for {{ "%.1f" | format(100 * extraction.rate) }} % of \
them; the guard lets {{ "%.1f" | format(100 * extraction.shown) }} % through.
{%- endif %}

![bits per character on held-out posts while it was taught](history.png)

The recipe ({{ taught.precision }} on {{ taught.device }}):

| | |
|---|---|
{%- for name, value in taught.recipe.items() %}
| {{ name.replace("_", " ") }} | {{ value }} |
{%- endfor %}
| epochs taught | {{ taught.epochs }} |
| strength of the adapter, by the held-out posts | {{ taught.strength }} |

## How it is served

Every way to keep the base's weights was measured when the base was first used, on posts that had \
taught nothing; the fastest that costs at most {{ "%.1f" | format(100 * greatest_loss) }} % is \
served (tokens a second of one row, five and sixteen on that machine):

| weights | bits per character | against fp32 | tokens a second |
|---|---:|---:|---:|
{%- for each in tried %}
| {{ "**" + each.precision + "**" if each.precision == manifest.serving.precision \
else each.precision }} | {{ "%.4f" | format(each.bits_per_character) }} \
| {{ "%+.2f" | format(100 * each.loss) }} % \
| {% for speed in each.tokens_per_second.values() %}\
{{ "%.0f" | format(speed) }}{{ "" if loop.last else " / " }}{% endfor %} |
{%- endfor %}

On this persona's own such posts: \
{{ "%.4f" | format(manifest.serving.bits_per_character) }}, and \
{{ "%.4f" | format(manifest.serving.exact_bits_per_character) }} in fp32.

## How to use it

```
python -m bot say "{{ manifest.name }}" "My dream is"
python -m training export "{{ manifest.name }}" --merged FOLDER
```

The second writes an ordinary Hugging Face model:
`pipeline("text-generation", model="FOLDER")("My dream is", num_return_sequences=5)`.

## Limits

It knows its person's manner and none of their facts. It inherits what its base has read, and can
be wrong, rude or unfair in a voice that sounds sure. It may repeat phrases of real posts.

"""


def write_card(
    file: Path, manifest: Manifest, serving_base: BaseManifest, metrics: dict[str, Any]
) -> None:
    """Write the card of a persona from its manifest, its base's, and its figures."""
    bits = metrics["bits_per_character"]
    base = manifest.base
    card = ModelCard.from_template(
        ModelCardData(
            library_name="transformers" if manifest.method == "full" else "peft",
            pipeline_tag="text-generation",
            license=base.license,
            tags=["mockingbird", "persona", base.architecture],
        ),
        template_str=_TEMPLATE,
        manifest=manifest,
        counts=metrics["counts"],
        accounts=metrics.get("accounts"),
        measured=metrics["measured_on"],
        bits=bits,
        fidelity=metrics["fidelity"],
        extraction=metrics["extraction"],
        gain=100 * (bits["own"] / bits["base"] - 1),
        tried=serving_base.candidates,
        greatest_loss=GREATEST_LOSS,
        taught=metrics["training"],
    )
    card.save(file)
