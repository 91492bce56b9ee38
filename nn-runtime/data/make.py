"""Makes digits.bin from scikit-learn's digits.csv.gz: python3 make.py digits.csv.gz digits.bin

Each line of the source holds 64 pixels and the label. Each record of the result holds the same 65 numbers, a byte each.
"""
import gzip
import sys

source, result = sys.argv[1:]
with gzip.open(source, "rt") as lines:
    records = [[int(float(number)) for number in line.split(",")] for line in lines]
assert len(records) == 1797 and all(len(record) == 65 for record in records)
assert all(0 <= pixel <= 16 for record in records for pixel in record[:64])
assert all(0 <= record[64] <= 9 for record in records)
with open(result, "wb") as out:
    for record in records:
        out.write(bytes(record))
