"""Writes golden values and gradients of PyTorch in f64, one file for each family: python make.py

The committed ones are of PyTorch 2.15.0 on a CPU; `case.py` says what a case is.
"""

from importlib import import_module
from pathlib import Path

from case import files

HERE = Path(__file__).parent
for family in sorted(HERE.glob("families/*.py")):
    import_module(f"families.{family.stem}")
for family, cases in files.items():
    (HERE / f"{family}.txt").write_text("\n\n".join(cases) + "\n")
