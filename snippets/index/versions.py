import matplotlib
import numpy
import torch

print("torch", torch.__version__.split("+")[0])
#> torch 2.13.0
print("NumPy", numpy.__version__)
#> NumPy 2.4.6
print("Matplotlib", matplotlib.__version__)
#> Matplotlib 3.11.2
