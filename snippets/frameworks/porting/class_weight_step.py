import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

weight = torch.tensor([1.0, 9.0])
rare = range(0, 17)
keras, pytorch = [], []
for count in rare:
    classes = torch.tensor([1] * count + [0] * (32 - count))
    logits = torch.zeros(32, 2, requires_grad=True)
    weighted = weight[classes] * F.cross_entropy(logits, classes, reduction="none")
    keras.append(torch.autograd.grad(weighted.mean(), logits)[0].abs().sum())
    loss = F.cross_entropy(logits, classes, weight)
    pytorch.append(torch.autograd.grad(loss, logits)[0].abs().sum())

plt.plot(rare, keras, "o-", label="Keras: divided by 32")
plt.plot(rare, pytorch, "s-", label="PyTorch: by the sum of weights")
plt.xlabel("samples of the rare class in a batch of 32")
plt.ylabel("size of the gradient")
plt.ylim(0, 5.5)
plt.legend()
plt.show()
