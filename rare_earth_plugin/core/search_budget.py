"""How long a search goes on and how it cools down, told from rounds or from a clock that somebody else reads."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from .errors import CancelledError

Clock = Callable[[], float]
Progress = Callable[[float], object]
Cancelled = Callable[[], bool]
_FIRST_CYCLE, _MOST_CYCLES = 500, 20
_BATCH = 8
"""Rounds between two looks at the clock: some milliseconds."""
_TRIAL = 8 * _BATCH
"""Rounds that tell how fast the search is."""


class SearchBudget:
    """A number of rounds, or seconds by a clock.

    Rounds go in cycles, each twice as long as the one before and each cooling down from the beginning. What happens
    in a round does so whatever the number of rounds still to come; a longer search therefore begins as a shorter one
    with the same seed does, and never ends with less. By the clock there are as many cycles of equal time as the speed
    of the first rounds promises to make long enough; a search that got stuck has another chance in the next one.

    :param iterations: number of rounds, where there is no clock.
    :param clock: reads seconds, such as ``time.monotonic``.
    :param cycle: rounds that one cooling down should take; 0 for all the time that there is.
    """

    def __init__(
        self,
        iterations: int | None = None,
        seconds: float = 0.0,
        clock: Clock | None = None,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
        cycle: int = 0,
    ) -> None:
        self._cycle = cycle
        self._iterations, self._seconds, self._clock = iterations, seconds, clock
        self._progress, self._cancelled = progress, cancelled

    def cooled(self) -> Iterator[float]:
        """For each round how far the search has cooled down, from 0 to 1.

        :raises CancelledError: ``cancelled`` answered True.
        """
        clock = self._clock
        yield from self._by_rounds() if clock is None or self._iterations is not None else self._by_clock(clock)
        self._look(1.0)

    def _by_rounds(self) -> Iterator[float]:
        todo, done, start, length = self._iterations or 0, 0, 0, _FIRST_CYCLE
        while done < todo:
            if not done % _BATCH:
                self._look(done / todo)
            if done - start >= length:
                start, length = done, length * 2
            yield (done - start) / length
            done += 1

    def _by_clock(self, clock: Clock) -> Iterator[float]:
        begin = start = clock()
        end = begin + self._seconds
        length, done = self._seconds, 0
        while (now := clock()) < end:
            self._look((now - begin) / self._seconds)
            if done == _TRIAL or now >= start + length:
                start = now
                length = (end - now) / self._cycles(done * (end - now) / max(now - begin, 1e-9))
            cooled = (now - start) / length if done >= _TRIAL else 0.0
            for _ in range(_BATCH):
                yield cooled
            done += _BATCH

    def _cycles(self, rounds: float) -> int:
        return min(max(int(rounds / self._cycle), 1), _MOST_CYCLES) if self._cycle else 1

    def _look(self, share: float) -> None:
        if self._cancelled and self._cancelled():
            raise CancelledError
        if self._progress:
            self._progress(share)
