"""The bot as its users start it: ``python -m bot run``, a process of its own."""

import asyncio
import os
import signal
import sys
from pathlib import Path

from tests.end_to_end.discord_server import LocalDiscord

ROOT = Path(__file__).parents[2]


class BotProcess:
    """The bot, its settings and its database; it can be stopped and started again.

    What the process prints, out or err, is in ``output``.
    """

    def __init__(self, discord: LocalDiscord, store: Path, folder: Path, **settings: str) -> None:
        """Prepare the bot without starting it.

        Args:
            discord: where it connects to.
            store: its folder of bundles.
            folder: where it runs, and keeps its database.
            settings: further variables of its environment.
        """
        self.database = folder / "mockingbird.sqlite3"
        self._discord = discord
        self._folder = folder
        self._log = folder / "output.txt"
        self._process: asyncio.subprocess.Process | None = None
        self._environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            "PYTHONPATH": str(ROOT),
            "PYTHONUNBUFFERED": "1",
            "DISCORD_TOKEN": discord.token,
            "LOCAL_DISCORD": discord.url,
            "MOCKINGBIRD_STORE": str(store),
            "MOCKINGBIRD_DATABASE": str(self.database),
            **settings,
        }

    @property
    def output(self) -> str:
        return self._log.read_text(encoding="utf-8") if self._log.exists() else ""

    @property
    def pid(self) -> int:
        """The running process's."""
        return self._running.pid

    @property
    def _running(self) -> asyncio.subprocess.Process:
        if self._process is None:
            raise RuntimeError("The bot is not running: start it first.")
        return self._process

    async def start(self, seconds: float = 60) -> None:
        """Start the bot and wait until it is connected.

        Raises:
            AssertionError: it ended instead, or is not connected after ``seconds``.
        """
        with self._log.open("ab") as log:
            self._process = await self._spawn("tests.end_to_end.launch", "run", output=log.fileno())
        ended = asyncio.create_task(self._process.wait())
        connected = asyncio.create_task(self._discord.connected(seconds))
        await asyncio.wait({ended, connected}, return_when=asyncio.FIRST_COMPLETED)
        if ended.done() or connected.exception() is not None:
            connected.cancel()
            if not ended.done():
                self._process.kill()
            code = await ended
            raise AssertionError(f"The bot did not start (exit code {code}):\n{self.output}")
        ended.cancel()

    async def stop(self, by: signal.Signals = signal.SIGINT, seconds: float = 10) -> int:
        """Ask the bot to end, and give its exit code.

        Raises:
            TimeoutError: it does not within ``seconds``; it was killed then.
        """
        process = self._running
        if process.returncode is None:
            process.send_signal(by)
        try:
            return await asyncio.wait_for(process.wait(), seconds)
        except TimeoutError:
            await self.kill()
            raise
        finally:
            self._process = None

    async def kill(self) -> None:
        """End the bot at once, whatever it is doing."""
        if self._process is not None and self._process.returncode is None:
            self._process.kill()
            await self._process.wait()
        self._process = None

    async def restart(self) -> None:
        """Stop and start the bot; Discord keeps all that was there."""
        await self.stop()
        await self.start()

    async def command(self, *words: str) -> str:
        """What ``python -m bot WORDS`` prints, with the bot's own settings.

        Raises:
            AssertionError: its exit code is not 0.
        """
        process = await self._spawn("bot", *words, output=asyncio.subprocess.PIPE)
        printed, _ = await process.communicate()
        text = printed.decode()
        assert process.returncode == 0, text
        return text

    async def _spawn(self, module: str, *words: str, output: int) -> asyncio.subprocess.Process:
        return await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            module,
            *words,
            cwd=self._folder,
            env=self._environment,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=output,
            stderr=asyncio.subprocess.STDOUT,
        )
