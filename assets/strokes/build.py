#!/usr/bin/env python3
"""Makes strokes.tsv out of two packages of Debian: rime-data-stroke and unicode-data.

    apt-get download rime-data-stroke unicode-data
    python3 assets/strokes/build.py rime-data-stroke_*.deb unicode-data_*.deb > assets/strokes/strokes.tsv

Of several ways to write a character the last one is taken that has as many strokes as Unicode counts for mainland
China: the dictionary's second part, made in Beijing, comes after the first, which follows the standard of Taiwan.
"""

import bz2
import pathlib
import subprocess
import sys
import tempfile

ORDER = str.maketrans("hspnz", "12345")


def unpacked(package: str, folder: str) -> pathlib.Path:
    subprocess.run(["dpkg-deb", "-x", package, folder], check=True)
    return pathlib.Path(folder) / "usr/share"


def counted(share: pathlib.Path) -> dict[str, int]:
    """kTotalStrokes: the first number is that of mainland China."""
    found = {}
    with bz2.open(share / "unicode/Unihan_IRGSources.txt.bz2", "rt", encoding="utf-8") as lines:
        for line in lines:
            parts = line.rstrip("\n").split("\t")
            if len(parts) == 3 and parts[1] == "kTotalStrokes":
                found[chr(int(parts[0][2:], 16))] = int(parts[2].split()[0])
    return found


def written(share: pathlib.Path) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    begun = False
    for line in (share / "rime-data/stroke.dict.yaml").read_text(encoding="utf-8").splitlines():
        begun = begun or line.startswith("...")
        parts = line.split("\t")
        if begun and len(parts) >= 2 and len(parts[0]) == 1 and set(parts[1]) <= set("hspnz"):
            found.setdefault(parts[0], []).append(parts[1].translate(ORDER))
    return found


def main(rime: str, unicode: str) -> None:
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as two:
        ways, counts = written(unpacked(rime, one)), counted(unpacked(unicode, two))
    for character in sorted(ways):
        fitting = [way for way in ways[character] if len(way) == counts.get(character)]
        if character in counts:
            print(f"{character}\t{(fitting or ways[character])[-1]}")


main(*sys.argv[1:])
