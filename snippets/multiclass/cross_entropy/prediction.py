import torch

logits = torch.tensor([[2.0, 0.5, -1.0], [0.0, 1.0, 3.0]])  # what the loss was fed

print(logits.argmax(dim=1))  # the predicted classes need no softmax
#> tensor([0, 2])
probability = logits.softmax(dim=1)  # for display
print(probability.numpy().round(3), probability.argmax(dim=1))
#> [[0.786 0.175 0.039]
#>  [0.042 0.114 0.844]] tensor([0, 2])
print((logits.argmax(dim=1) == torch.tensor([0, 1])).float().mean())  # accuracy
#> tensor(0.5000)
