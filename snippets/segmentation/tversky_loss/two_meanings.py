import torch

p = torch.tensor([0.9, 0.9, 0.1, 0.1])  # two object pixels found, two missed
y = torch.tensor([1.0, 1.0, 1.0, 1.0])
hit, false_positive, false_negative = p @ y, p @ (1 - y), (1 - p) @ y

for alpha, beta in [(0.3, 0.7), (0.7, 0.3)]:
    here = 1 - hit / (hit + alpha * false_positive + beta * false_negative)
    swapped = 1 - hit / (hit + alpha * false_negative + beta * false_positive)
    print(alpha, beta, f"MONAI, kornia, here {here:.4f}  Keras {swapped:.4f}")
    #> 0.3 0.7 MONAI, kornia, here 0.4118  Keras 0.2308
    #> 0.7 0.3 MONAI, kornia, here 0.2308  Keras 0.4118
