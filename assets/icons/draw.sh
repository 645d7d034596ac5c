#!/bin/sh
# Draws the program's icon: a red book lying on warm paper, its pages and a ribbon. Needs ImageMagick.
set -eu
cd "$(dirname "$0")"
convert -size 512x512 xc:none \
  -fill '#F6F1E7' -draw 'roundrectangle 8,8 503,503 96,96' \
  -fill '#7C0A0E' -draw 'roundrectangle 108,92 404,428 20,20' \
  -fill '#FFFDF8' -draw 'roundrectangle 128,104 404,412 10,10' \
  -fill '#A80F14' -draw 'roundrectangle 108,84 396,400 20,20' \
  -fill '#7C0A0E' -draw 'rectangle 108,104 148,382' \
  -fill '#F6F1E7' -draw 'roundrectangle 188,148 356,172 6,6' \
  -fill '#F6F1E7' -draw 'roundrectangle 188,204 356,220 6,6' \
  -fill '#F6F1E7' -draw 'roundrectangle 188,248 308,264 6,6' \
  -fill '#D9A441' -draw 'polygon 316,400 356,400 356,468 336,448 316,468' \
  PNG32:icon.png
convert icon.png -resize 128x128 PNG32:128x128.png
convert icon.png -resize 32x32 PNG32:32x32.png
