from torch import nn

names = [name for name in dir(nn) if name.endswith("Loss")]
print("L2Loss" in names, "L1Loss" in names, "MSELoss" in names)
#> False True True
