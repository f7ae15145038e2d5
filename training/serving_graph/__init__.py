"""The decode graph: what the bot runs, built from the weights in Optimum's export.

Optimum's graph of GPT-2 has 2,744 nodes and gives every logit of every position; this one has
some 300 and gives the likeliest tokens of the last. Its attention is onnxruntime's
``GroupQueryAttention``, which writes keys and values in place and lets every row have a length of
its own; beside the matrices that a persona's adapter changes stand adapters that are inputs, so
that each row may speak in another voice.

Inputs (``rows`` sequences, ``length`` new tokens each; more than one over an existing past only
where there is one row):

- ``tokens`` int64 ``[rows, length]``
- ``positions`` int64 ``[rows, length]`` (GPT-2's alone; Llama's attention counts by itself)
- ``last_position`` int32 ``[rows]``: where each row's last new token stands, from 0
- ``longest`` int32 scalar: tokens of the longest row, the new ones included
- ``asked_tokens`` int64 ``[asked]``: the tokens (row × length + place) whose successor is asked for
- ``past.N.key``, ``past.N.value`` ``[rows, heads, capacity, width]`` for every layer, float32 or,
  with an 8-bit cache, int8
- ``MODULE.lora_A`` ``[adapters, in, rank]``, ``MODULE.lora_B`` ``[adapters, rank, out]``, float32,
  for every adapted module by PEFT's name of it, scaled already
- with 8-bit adapters some ``lora_A`` are int8, as ``models.shrink`` makes them, whose steps are
  multiplied into ``lora_B``; and beside each is ``MODULE.lora_A.offset`` int32
  ``[adapters, 1, rank]``, the last that ``shrink`` gives
- ``adapter_tokens`` int64 ``[adapters, most]``: for every adapter the tokens (row × length +
  place) that it speaks; a shorter list is filled up with a token that no adapter speaks, of a row
  that is there for that alone

Outputs: ``scores`` float32 and ``candidates`` int64, both ``[asked, CANDIDATES]``, likeliest first;
``logits`` float32 ``[asked, vocabulary]``, all of them, for the parity gate; ``present.N.key``,
``present.N.value``, bound to the memory of the past.
A base without adapters (a full fine-tune) has none of their inputs.
"""
