import torch
from class_balanced_loss import class_balanced_weights

counts = torch.tensor([10000.0, 1000.0, 100.0, 10.0], dtype=torch.float64)

for beta in [0.0, 0.9, 0.99, 0.999, 0.9999, 1.0]:
    weight = class_balanced_weights(counts, beta)
    print(f"{beta:<6}", [round(value, 3) for value in weight.tolist()])
    #> 0.0    [1.0, 1.0, 1.0, 1.0]
    #> 0.9    [0.882, 0.882, 0.882, 1.354]
    #> 0.99   [0.285, 0.285, 0.45, 2.98]
    #> 0.999  [0.035, 0.056, 0.37, 3.539]
    #> 0.9999 [0.006, 0.038, 0.361, 3.595]
    #> 1.0    [0.004, 0.036, 0.36, 3.6]
