"""Input -> Raw: fetch the bytes, never more of them than allowed."""

from __future__ import annotations

import hashlib
from typing import NamedTuple

from crosscheck.errors import ReadError
from crosscheck.model import Input


class Raw(NamedTuple):
    """What was handed over, and its fingerprint."""

    data: bytes
    """Raw bytes; of the UTF-8 form where the input was text."""
    sha256: str


def load(item: Input, max_bytes: int) -> Raw:
    """Return the bytes of ``item``; raise ReadError where there are none or too many."""
    if item.text is not None:
        data = item.text.encode("utf-8", "surrogatepass")
    elif item.data is not None:
        data = item.data
    else:
        data = _read_file(item, max_bytes)
    if len(data) > max_bytes:
        raise ReadError(
            f"{item.name} is larger than {_size(max_bytes)}.",
            "Cut it down to the article, or raise the limit with --max-bytes.",
        )
    return Raw(data, hashlib.sha256(data).hexdigest())


def _read_file(item: Input, max_bytes: int) -> bytes:
    """Read one byte more than allowed at most: enough to know that the file is too large."""
    try:
        # Not pathlib: it would be imported for this line alone, and start-up time is counted.
        with open(item.path or item.name, "rb") as file:  # noqa: PTH123
            return file.read(max_bytes + 1)
    except FileNotFoundError:
        raise ReadError(f"{item.name} does not exist.", "Check the path.") from None
    except IsADirectoryError:
        raise ReadError(
            f"{item.name} is a folder, not an article.", "Name the files in it."
        ) from None
    except PermissionError:
        raise ReadError(
            f"{item.name} may not be read.", "Check that you have permission to read it."
        ) from None
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise ReadError(f"{item.name} cannot be read: {why}.", "Check the path.") from None


def _size(count: int) -> str:
    """Say a number of bytes as people do."""
    for unit, size in (("MB", 1_000_000), ("kB", 1_000)):
        if count >= size:
            return f"{count / size:g} {unit}"
    return f"{count} bytes"
