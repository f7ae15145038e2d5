"""Personas on the Hugging Face hub: ``push`` uploads one, ``pull`` takes one in.

What goes out is what the bundle's manifest lists, but for this:

- **Real posts** that were kept for the quiz (``posts.json``) stay here, whoever asks.
- **The copy guard** (``guard.bin``) goes into private repositories alone. The bot of whoever pulls
  needs it, or it shows phrases that the person really wrote. But its hashes answer every guess,
  and their salt is beside them: who knows eight words of a post can try the ninth, word by word,
  until the post is whole, even one that was deleted or only meant for a few. A circle that its
  owner has chosen may hold that; everybody, and for ever, may not. A public persona therefore
  comes without, and ``pull`` says so.
- **The folder's name** (``slug``) on a bot has the number of its server in it, and **where it was
  pulled from** may be somebody's private repository: both are left out.

A repository is private unless ``--public`` was said, which takes a persona whose bundle tells the
consent of its person. An upload never changes which it is: in what a private one has held before,
the guard still lies. Who opens one to the public on the hub's own pages publishes that, too.

What comes in is a stranger's. ``pull`` reads no file that the manifest does not list and this
Mockingbird does not know, no weights but safetensors, and of the settings beside them nothing but
the numbers that it has checked: the rest is written anew.

The token is the hub's own matter: ``HF_TOKEN``, or what ``hf auth login`` has kept.
"""

from training.hub.pull import pull
from training.hub.push import push
from training.hub.reasons import HubError

__all__ = ["HubError", "pull", "push"]
